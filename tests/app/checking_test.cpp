#include "app/checking.h"

#include <doctest/doctest.h>

#include "app/certificate_desk.h"
#include "base/error.h"
#include "base/files.h"
#include "issued_folder.h"

using namespace netra;
using namespace netra::app;
using credential::VerdictKind;

namespace fs = std::filesystem;

TEST_CASE("a document of ours verifies by its keywords, its picture by the QR") {
    IssuedFolder office;
    const Checking checking(office.workspace->keys());
    const auto by_keywords = checking.check_file(office.issued.document, morning);
    REQUIRE(by_keywords.size() == 1);
    CHECK(by_keywords.front().kind == VerdictKind::valid);
    CHECK(by_keywords.front().facts->number == office.issued.number);
    CertificateDesk desk(office.data());
    const fs::path picture = office.folder / "sertifikat.png";
    base::write_file(picture, desk.png(desk.find(office.issued.number)));
    const auto by_qr = checking.check_file(picture, morning);
    REQUIRE(by_qr.size() == 1);
    CHECK(by_qr.front().facts == by_keywords.front().facts);
}

TEST_CASE("a file without a certificate has one verdict, unreadable") {
    IssuedFolder office;
    const Checking checking(office.workspace->keys());
    const fs::path file = office.folder / "catatan.txt";
    base::write_file(file, base::as_bytes("bukan sertifikat"));
    const auto verdicts = checking.check_file(file, morning);
    REQUIRE(verdicts.size() == 1);
    CHECK(verdicts.front().kind == VerdictKind::unreadable);
    base::write_file(file, base::as_bytes("%PDF-1.7\nrusak"));
    CHECK_THROWS_AS(checking.check_file(file, morning), Error);
}

TEST_CASE("digits and links are certificates, anything else names a file") {
    CHECK(looks_like_certificate("0123456789"));
    CHECK(looks_like_certificate("https://netra.example/c#12"));
    CHECK(looks_like_certificate("kode: " + std::string(200, '7')));
    CHECK_FALSE(looks_like_certificate("sertifikat.pdf"));
    CHECK_FALSE(looks_like_certificate("2029/sertifikat-12.pdf"));
}

TEST_CASE("a folder gives the files that may hold a certificate, sorted, without following links") {
    TestFolder folder;
    fs::create_directories(folder / "dalam");
    for (const char* name : {"b.PDF", "a.png", "dalam/c.jpeg", "d.docx", "e"})
        base::write_file(folder / name, base::as_bytes("x"));
    fs::create_symlink(folder / "a.png", folder / "z.png");
    CHECK(certificate_files(folder / "") ==
          std::vector<fs::path>{folder / "a.png", folder / "b.PDF", folder / "dalam/c.jpeg"});
    CHECK_THROWS_AS(certificate_files(folder / "tiada"), Error);
}
