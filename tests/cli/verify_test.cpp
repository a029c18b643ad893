#include <doctest/doctest.h>

#include <filesystem>

#include "base/files.h"
#include "cli/context.h"
#include "office.h"

using namespace netra;
using namespace netra::cli;

namespace fs = std::filesystem;

namespace {

// A kiosk with one certificate issued by a named organisation.
class IssuingOffice : public Office {
  public:
    IssuingOffice() {
        found();
        must({"event", "open", "EVK29"});
        issued = play_visit("Ratna Dewi Contoh");
    }
    std::string link() const { return issued.qr_prefix + issued.qr_digits; }

    app::IssuedCertificate issued;
};

std::string other_digit(std::string digits) {
    char& digit = digits[digits.size() / 2];
    digit = digit == '0' ? '1' : '0';
    return digits;
}

}  // namespace

TEST_CASE("a certificate is valid as digits, as a link, as its PDF and as a picture of it") {
    IssuingOffice office;
    office.must(
        {"certificate", "export", office.issued.number, "--png", "-o", office.path("sertifikat.png")});
    for (const std::string& input : {office.issued.qr_digits, office.link(), office.issued.document.string(),
                                     office.path("sertifikat.png")}) {
        CAPTURE(input);
        const Answer answer = office.run({"verify", input, "--json"});
        CHECK(answer.status == yes);
        const auto verdict = answer.json();
        CHECK(verdict["input"] == input);
        CHECK(verdict["verdict"] == "valid");
        CHECK(verdict["number"] == office.issued.number);
        CHECK(verdict["name"] == "Ratna Dewi Contoh");
        CHECK(verdict["event"] == "EVK29");
        CHECK(verdict["issuer"] == "Pemerintah Provinsi Contoh");
        CHECK(verdict["identity"] == "self_declared");
        CHECK(verdict["mode"] == "express");
        CHECK(verdict["reason"].is_null());
    }
    CHECK(office.must({"verify", office.link()}).out.find("ASLI") != std::string::npos);
}

TEST_CASE("what is no certificate is unreadable, and what was changed is altered") {
    IssuingOffice office;
    const Answer garbage = office.run({"verify", "123456", "--json"});
    CHECK(garbage.status == no);
    CHECK(garbage.json()["verdict"] == "unreadable");
    base::write_file(office.path("catatan.txt"), base::as_bytes("bukan sertifikat"));
    CHECK(office.run({"verify", office.path("catatan.txt"), "--json"}).json()["verdict"] == "unreadable");
    const Answer changed = office.run({"verify", other_digit(office.issued.qr_digits), "--json"});
    CHECK(changed.status == no);
    const std::string verdict = changed.json()["verdict"];
    CHECK_MESSAGE((verdict == "altered" || verdict == "unreadable" || verdict == "unknown_issuer"), verdict);
}

TEST_CASE("several inputs get a verdict each, and one that fails does not stop the rest") {
    IssuingOffice office;
    const Answer mixed = office.run({"verify", "123456", office.link()});
    CHECK(mixed.status == no);
    CHECK(mixed.out.find(office.issued.number) != std::string::npos);
    const Answer missing = office.run({"verify", office.path("tiada.pdf"), office.link()});
    CHECK(missing.status == world_failed);
    CHECK(missing.err.find("N02") != std::string::npos);
    CHECK(missing.out.find(office.issued.number) != std::string::npos);
}

TEST_CASE("a folder is checked file by file, and - reads a line at a time") {
    IssuingOffice office;
    const std::string folder = office.path("dari-peserta");
    fs::create_directories(folder + "/dalam");
    fs::copy_file(office.issued.document, folder + "/dalam/a.PDF");
    base::write_file(folder + "/b.txt", base::as_bytes(office.link()));
    base::write_file(folder + "/c.docx", base::as_bytes("diabaikan"));
    const Answer all = office.run({"verify", folder, "--json"});
    CHECK(all.status == yes);
    CHECK(std::ranges::count(all.out, '\n') == 2);
    const Answer lines = office.run({"verify", "-", "--json"}, office.link() + "\r\n\n123456\n");
    CHECK(lines.status == no);
    CHECK(std::ranges::count(lines.out, '\n') == 2);
}

TEST_CASE("a sample is a yes only where samples are allowed") {
    Office office;
    office.must({"init"});
    office.must({"content", "install", course_folder("keselamatan-gedung")});
    app::Settings settings = office.settings();
    settings.course = "keselamatan-gedung";
    app::Workspace workspace = app::Workspace::open(settings, office.clock, office.random);
    app::Kiosk kiosk(workspace);
    const std::string digits = app::play_visit(kiosk, "Ratna Contoh").qr_digits;
    const Answer answer = office.run({"verify", digits, "--json"});
    CHECK(answer.status == no);
    CHECK(answer.json()["verdict"] == "demo");
    CHECK(office.run({"verify", digits, "--allow-demo"}).status == yes);
}

TEST_CASE("nothing can be verified without a data folder that was set up") {
    Office office;
    const Answer answer = office.run({"verify", "123456"});
    CHECK(answer.status == world_failed);
    CHECK(answer.err.find("netra init") != std::string::npos);
}

TEST_CASE("certificates are listed, shown and handed out as they were frozen") {
    IssuingOffice office;
    const std::string& number = office.issued.number;
    const Answer list = office.must({"certificate", "list", "--event", "EVK29"});
    CHECK(list.out == number + "  2029-03-01  berlaku  Ratna Dewi Contoh\n");
    CHECK(office.must({"certificate", "list", "--event", "ADA99"}).out.empty());
    const auto shown = office.must({"certificate", "show", number, "--json"}).json();
    CHECK(shown["state"] == "standing");
    CHECK(shown["document"] == office.issued.document.string());
    CHECK(office.must({"certificate", "show", shown["id"].get<std::string>()}).out.starts_with(number));
    office.must({"certificate", "export", number, "--pdf", "-o", office.path("salinan.pdf")});
    CHECK(base::read_file(office.path("salinan.pdf")) == base::read_file(office.issued.document));
    CHECK(office.run({"certificate", "show", "EVK29-K03-999999"}).status == no);
    CHECK(office.run({"certificate", "export", number, "-o", office.path("x")}).status == wrong_usage);
    base::write_file(office.issued.document, base::as_bytes("%PDF-1.7 lain"));
    CHECK(office.run({"certificate", "export", number, "--pdf", "-o", office.path("x")}).status ==
          world_failed);
}

TEST_CASE("the audit names a document that is missing or changed") {
    IssuingOffice office;
    const auto clean = office.must({"audit", "--json"}).json();
    CHECK(clean["clean"] == true);
    CHECK(clean["documents"] == 2);  // the certificate and its pact's receipt
    base::write_file(office.issued.receipt, base::as_bytes("%PDF-1.7 lain"));
    fs::remove(office.issued.document);
    const Answer answer = office.run({"audit"});
    CHECK(answer.status == no);
    CHECK(answer.out.find(office.issued.number + " hilang: " + office.issued.document.string()) !=
          std::string::npos);
    CHECK(answer.out.find(office.issued.number + " berubah: " + office.issued.receipt.string()) !=
          std::string::npos);
}

TEST_CASE("a rebuild makes the same certificates and events out of the ledger") {
    IssuingOffice office;
    const std::string certificates = office.must({"certificate", "list", "--json"}).out;
    const std::string event = office.must({"event", "show", "EVK29", "--json"}).out;
    const auto rebuilt = office.must({"rebuild", "--json"}).json();
    CHECK(rebuilt["entries"] == office.must({"audit", "--json"}).json()["entries"]);
    CHECK(office.must({"certificate", "list", "--json"}).out == certificates);
    CHECK(office.must({"event", "show", "EVK29", "--json"}).out == event);
}

TEST_CASE("a certificate issued after a restore takes a number of a new series") {
    IssuingOffice office;
    office.must({"backup", office.path("cadangan.db")});
    office.must({"restore", office.path("cadangan.db")});
    const auto again = office.play_visit("Wayan Contoh");
    CHECK(again.number != office.issued.number);
    CHECK(office.run({"verify", again.qr_digits}).status == yes);
    CHECK(office.run({"verify", office.issued.qr_digits}).status == yes);
    office.must({"audit"});
}
