#include "app/certificate_desk.h"

#include <doctest/doctest.h>

#include "base/error.h"
#include "base/files.h"
#include "issued_folder.h"
#include "picture/image.h"

using namespace netra;
using namespace netra::app;

TEST_CASE("a certificate is found by its number in either case and by its id") {
    IssuedFolder office;
    CertificateDesk desk(office.data());
    const auto found = desk.find(office.issued.number);
    CHECK(found.record.facts.name == "Ratna Dewi Contoh");
    CHECK(desk.find("evk29-k03-000001").seq == found.seq);
    CHECK(desk.find(base::to_hex(found.record.facts.id)).seq == found.seq);
    CHECK_THROWS_AS(desk.find("EVK29-K03-000002"), Error);
    CHECK_THROWS_AS(desk.find("00"), Error);
}

TEST_CASE("the list of an event has its own alone") {
    IssuedFolder office;
    CertificateDesk desk(office.data());
    std::vector<std::string> numbers;
    const auto take = [&](const storage::IssuedCertificate& c) { numbers.push_back(c.record.facts.number); };
    desk.for_each("ADA99", take);
    CHECK(numbers.empty());
    desk.for_each("EVK29", take);
    desk.for_each("", take);
    CHECK(numbers == std::vector<std::string>{office.issued.number, office.issued.number});
}

TEST_CASE("the document is handed out as it was frozen, or not at all") {
    IssuedFolder office;
    CertificateDesk desk(office.data());
    const auto certificate = desk.find(office.issued.number);
    CHECK(desk.pdf(certificate) == base::read_file(office.issued.document));
    CHECK(picture::image_kind(desk.png(certificate)) == picture::ImageKind::png);
    base::write_file(office.issued.document, base::as_bytes("%PDF-1.7 lain"));
    CHECK_THROWS_AS(desk.pdf(certificate), Error);
}
