#include "document/pact_receipt.h"

#include <doctest/doctest.h>

#include "example.h"
#include "pdf_reading.h"
#include "picture/pdf.h"
#include "picture/qr_reader.h"

namespace base = netra::base;
namespace document = netra::document;
namespace example = netra::document::example;
namespace picture = netra::picture;

static bool has(std::string_view text, std::string_view part) {
    return text.find(part) != text.npos;
}

static base::Bytes pdf_of(const document::PactReceiptValues& values) {
    return document::pact_receipt_pdf(example::assets, values);
}
static std::string text_of(const document::PactReceiptValues& values) {
    return example::tool("pdftotext -layout FILE -", pdf_of(values));
}

TEST_CASE("a receipt says what was signed, by whom, when and before whom") {
    const document::PactReceiptValues values = example::pact_receipt();
    const std::string text = text_of(values);
    for (const std::string words :
         {"PEMERINTAH PROVINSI CONTOH", "CTH26-K03-P00123", "Pakta Integritas Netralitas",
          "Ratna Dewi Contoh, S.IP.", "berakhiran 042", "PNS", "Analis Kebijakan Ahli Muda",
          "dan sesudah Pemilihan Serentak Contoh 2029;", "menolak politik uang", "semua butir dicentang",
          "9 November 2026, 10.41 WIB", "Digambar di layar kios K03",
          "simbolis pada 09.15 WIB disaksikan oleh Sekretaris Daerah", "Petugas Kios 3.", "versi 2.1",
          "catatan nomor 4.812", "tidak tersertifikasi", "Halaman 1 dari 1"}) {
        CAPTURE(words);
        CHECK(has(text, words));
    }
    CHECK(has(text, base::to_hex(values.pact.hash).substr(0, 16)));
    CHECK_FALSE(has(text, values.participant.number));
}

TEST_CASE("each stroke is a path and the page holds no picture") {
    const base::Bytes pdf = pdf_of(example::pact_receipt());
    CHECK(example::tool("pdfimages -list FILE | wc -l", pdf) == "2\n");
    CHECK(example::tool("pdffonts FILE | tail -n +3 | awk '{print $(NF-4)}' | sort -u", pdf) == "yes\n");
    CHECK(pdf.size() < 60000);
}

TEST_CASE("the receipt's code reads and its keywords are the same address") {
    const document::PactReceiptValues values = example::pact_receipt();
    const picture::Pdf pdf(pdf_of(values));
    CHECK(pdf.keywords() == values.link.url());
    for (const double dpi : {100.0, 150.0, 300.0}) {
        CHECK(picture::read_qr_codes(pdf.render(0, dpi)) == std::vector<std::string>{values.link.url()});
    }
}

TEST_CASE("the same values give the same receipt") {
    CHECK(pdf_of(example::pact_receipt()) == pdf_of(example::pact_receipt()));
}

TEST_CASE("many clauses go on to further pages, whole") {
    document::PactReceiptValues values = example::pact_receipt();
    while (values.pact.clauses.size() < 30) values.pact.clauses.push_back(values.pact.clauses[1]);
    values.pact.clauses.back() = {{"butir penutup", true, true, {}}};
    values.consent.ticked.assign(30, true);
    const std::string text = text_of(values);
    CHECK(has(text, "Halaman 1 dari 3"));
    CHECK(has(text, "Halaman 3 dari 3"));
    CHECK(has(text, "butir penutup"));
    CHECK(has(text, "catatan nomor 4.812"));
}

TEST_CASE("one clause longer than a page still prints to its last word") {
    document::PactReceiptValues values = example::pact_receipt();
    std::string endless;
    for (int i = 0; i < 1500; ++i) endless += "kata ";
    values.pact.clauses = {{{endless + "TAMAT", false, false, {}}}};
    const std::string text = text_of(values);
    CHECK(has(text, "TAMAT"));
    CHECK(has(text, "Halaman 3 dari 3"));
}

TEST_CASE("what is not known is not printed") {
    document::PactReceiptValues values = example::pact_receipt();
    values.participant.position.clear(), values.participant.number.clear();
    values.participant.status = netra::core::Status::non_asn;
    values.symbolic_at.reset();
    std::string text = text_of(values);
    CHECK_FALSE(has(text, "Jabatan"));
    CHECK_FALSE(has(text, "berakhiran"));
    CHECK_FALSE(has(text, "simbolis"));
    CHECK(has(text, "Petugas saat Anda menandatangani: Petugas Kios 3."));
    values.operator_name.clear();
    CHECK_FALSE(has(text_of(values), "Saksi"));
}

TEST_CASE("a symbolic signing on an earlier day is printed with its date") {
    document::PactReceiptValues values = example::pact_receipt();
    values.symbolic_at = *values.symbolic_at - 86400;
    CHECK(has(text_of(values), "pada 8 November 2026, 09.15 WIB"));
}

TEST_CASE("a practice receipt says so on all sides") {
    document::PactReceiptValues values = example::pact_receipt();
    values.demo = true;
    const std::string text = example::tool("pdftotext FILE -", pdf_of(values));
    CHECK(has(text, "CONTOH — BUKAN PAKTA SAH"));
    CHECK(has(text, "LEMBAGA BELUM DINAMAI"));
    CHECK_FALSE(has(text, "PEMERINTAH"));
    CHECK_FALSE(has(text, "cek.contoh.example"));
    CHECK(picture::read_qr_codes(picture::Pdf(pdf_of(values)).render(0, 150)).size() == 1);
}
