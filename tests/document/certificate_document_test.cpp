#include "document/certificate_document.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "base/error.h"
#include "example.h"
#include "pdf_reading.h"
#include "picture/pdf.h"
#include "picture/png_writer.h"
#include "picture/qr_reader.h"

namespace base = netra::base;
namespace document = netra::document;
namespace example = netra::document::example;
namespace picture = netra::picture;
using document::Template;

static const Template& own(Template::Design design) {
    static const Template landscape = Template::own(example::assets, Template::Design::landscape);
    static const Template portrait = Template::own(example::assets, Template::Design::portrait);
    return design == Template::Design::landscape ? landscape : portrait;
}

static const Template::Design both[] = {Template::Design::landscape, Template::Design::portrait};

// A stranger's design: dark all over, in millimetres, nothing but a name and a QR code.
static Template foreign() {
    return Template::of_course(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 297 210\"><rect width=\"297\" "
        "height=\"210\" "
        "fill=\"#003300\"/><g id=\"seal\"><circle cx=\"60\" cy=\"150\" r=\"25\" fill=\"#FFCC00\"/></g>"
        "<text x=\"30\" y=\"60\" font-size=\"12\" fill=\"#FFFFFF\" data-max-width=\"200\">{{name}}</text>"
        "<rect id=\"qr\" x=\"220\" y=\"120\" width=\"58\" height=\"58\"/><rect id=\"signature\" x=\"100\" "
        "y=\"150\" width=\"60\" height=\"20\" fill=\"#FFFFFF\"/></svg>");
}

static bool has(std::string_view text, std::string_view part) {
    return text.find(part) != text.npos;
}

TEST_CASE("the text of a certificate can be selected") {
    for (const Template::Design design : both) {
        const std::string text =
            example::tool("pdftotext -layout FILE -", certificate_pdf(own(design), example::certificate()));
        for (const std::string words :
             {"PEMERINTAH PROVINSI CONTOH", "Ratna Dewi Contoh, S.IP.", "CTH26-K03-000123",
              "NIP berakhiran 042", "9 November 2026", "90 dari 100 · 4 JP", "Kartu pegawai dilihat petugas",
              "Inspektur Provinsi", "cek.contoh.example"}) {
            CAPTURE(words);
            CHECK(has(text, words));
        }
    }
}

TEST_CASE("every font is embedded") {
    const std::string fonts = example::tool("pdffonts FILE | tail -n +3 | awk '{print $(NF-4)}' | sort -u",
                                            certificate_pdf(own(both[0]), example::certificate()));
    CHECK(fonts == "yes\n");
}

TEST_CASE("the page is one sheet of A4 without a picture in it") {
    for (const Template::Design design : both) {
        const base::Bytes pdf = certificate_pdf(own(design), example::certificate());
        const std::string info = example::tool("pdfinfo FILE", pdf);
        CHECK(has(info, "(A4)"));
        CHECK(has(info, "Pages:           1"));
        CHECK(example::tool("pdfimages -list FILE | wc -l", pdf) == "2\n");
        CHECK(pdf.size() < 80000);
    }
}

TEST_CASE("the file says who, what, in which language, and carries the QR's address in plain bytes") {
    const document::CertificateValues values = example::certificate();
    const base::Bytes pdf = certificate_pdf(own(both[0]), values);
    CHECK(has(base::as_text(pdf), values.link.url()));
    CHECK(has(base::as_text(pdf), "/Lang (id-ID)"));
    const picture::Pdf read(pdf);
    CHECK(read.keywords() == values.link.url());
    CHECK(read.title() == "Sertifikat CTH26-K03-000123");
    const std::string info = example::tool("pdfinfo -isodates FILE", pdf);
    CHECK(has(info, "Author:          Pemerintah Provinsi Contoh"));
    CHECK(has(info, "Subject:         Netralitas Aparatur Sipil Negara"));
    CHECK(has(info, "CreationDate:    2026-11-09T03:42:00Z"));
}

TEST_CASE("the same values give the same bytes") {
    CHECK(certificate_pdf(own(both[0]), example::certificate()) ==
          certificate_pdf(own(both[0]), example::certificate()));
}

TEST_CASE("the QR code reads from the page at 100, 150 and 300 dpi") {
    document::CertificateValues values = example::certificate();
    for (const std::size_t digits : {340u, 730u, 970u}) {
        values.link.digits = example::digits(digits);
        for (const Template::Design design : both) {
            const picture::Pdf pdf(certificate_pdf(own(design), values));
            for (const double dpi : {100.0, 150.0, 300.0}) {
                CAPTURE(dpi);
                CAPTURE(digits);
                CHECK(picture::read_qr_codes(pdf.render(0, dpi)) ==
                      std::vector<std::string>{values.link.url()});
            }
        }
    }
}

TEST_CASE("another reader finds the same address") {
    const document::CertificateValues values = example::certificate();
    for (const Template::Design design : both) {
        const picture::Pdf pdf(certificate_pdf(own(design), values));
        for (const double dpi : {100.0, 150.0, 300.0}) {
            CAPTURE(dpi);
            const base::Bytes png = picture::encode_png(pdf.render(0, dpi));
            CHECK(example::tool("zbarimg --nodbus --quiet --raw -Sdisable -Sqrcode.enable FILE", png,
                                ".png") == values.link.url() + "\n");
        }
    }
}

TEST_CASE("a certificate without score, pact, signature and number says nothing of them") {
    document::CertificateValues values = example::certificate();
    values.facts.score.reset(), values.facts.hours.reset(), values.facts.pact.reset();
    values.facts.number_tail.reset(), values.signature.reset();
    for (const Template::Design design : both) {
        const std::string text =
            example::tool("pdftotext -layout FILE -", certificate_pdf(own(design), values));
        CHECK(has(text, "Dinas Pendidikan dan Kebudayaan"));
        for (const std::string words :
             {"Nilai", "dari 100", "Pakta", "Tanda tangan", "anda tangan", "berakhiran", "{{"}) {
            CAPTURE(words);
            CHECK_FALSE(has(text, words));
        }
    }
}

TEST_CASE("CONTOH stands in any design, and no organisation, signer or gold") {
    document::CertificateValues values = example::certificate();
    values.demo = true;
    for (const Template::Design design : both) {
        const base::Bytes pdf = certificate_pdf(own(design), values);
        const std::string text = example::tool("pdftotext FILE -", pdf);
        CHECK(has(text, "CONTOH — BUKAN SERTIFIKAT SAH"));
        CHECK(has(text, "LEMBAGA BELUM DINAMAI"));
        CHECK(has(text, "tanpa segel"));
        CHECK(has(text, "hasilnya CONTOH"));
        CHECK_FALSE(has(text, "PEMERINTAH"));
        CHECK_FALSE(has(text, "Inspektur"));
        CHECK_FALSE(has(text, "Pemerintah"));
    }
}

TEST_CASE("over a stranger's design the frame, the words and the QR code stand on top") {
    document::CertificateValues values = example::certificate();
    values.demo = true;
    const picture::Pdf demo(certificate_pdf(foreign(), values));
    const picture::Pixels page = demo.render(0, 96);
    const auto at = [&](int x, int y) {
        const std::uint8_t* p = page.rgba.data() + (y * page.width + x) * 4;
        return p[0] << 16 | p[1] << 8 | p[2];
    };
    CHECK(at(30, 200) == 0x46536A);    // the frame at the left
    CHECK(at(1090, 760) == 0x46536A);  // and at the lower right corner
    CHECK(at(120, 300) == 0x003300);   // the design itself
    int outline = 0;                   // of CONTOH across the design
    for (int x = 170; x < 1000; ++x) outline += at(x, 330) != 0x003300;
    CHECK(outline > 20);
    CHECK(picture::read_qr_codes(demo.render(0, 150)) == std::vector<std::string>{values.link.url()});
    const std::string text = example::tool("pdftotext FILE -", certificate_pdf(foreign(), values));
    CHECK(has(text, "CONTOH — BUKAN SERTIFIKAT SAH"));
    CHECK(has(text, "tanpa segel"));
}

TEST_CASE("the engine's words stand on a design that has no place for them") {
    const std::string text =
        example::tool("pdftotext FILE -", certificate_pdf(foreign(), example::certificate()));
    CHECK(has(text, "Cara memeriksa"));
    CHECK(has(text, "tidak pernah melanggar"));
    CHECK_FALSE(has(text, "CONTOH —"));
}

TEST_CASE("a typed name and a logo are drawn in their places") {
    document::CertificateValues values = example::certificate();
    values.signature =
        netra::core::Signature{netra::core::SignatureMethod::typed, {}, "Ratna Dewi Contoh", 3000};
    values.logo = document::Logo{2, 2, std::vector<std::uint8_t>(16, 255)};
    const base::Bytes pdf = certificate_pdf(own(both[1]), values);
    CHECK(example::tool("pdfimages -list FILE | wc -l", pdf) == "3\n");
    CHECK(has(example::tool("pdftotext FILE -", pdf), "Ratna Dewi Contoh\n"));
}

TEST_CASE("what no QR code can hold is no certificate") {
    document::CertificateValues values = example::certificate();
    values.link.digits = example::digits(2000);
    CHECK_THROWS_AS(certificate_pdf(own(both[0]), values), netra::Error);
}
