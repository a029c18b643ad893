#include "core/scan.h"

#include <doctest/doctest.h>

using namespace netra;
using core::ScanKind;

namespace {

std::string digits(std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) text += static_cast<char>('0' + i * 7 % 10);
    return text;
}

}  // namespace

TEST_CASE("18 digits from a badge are a number") {
    const core::Scan scan = core::read_scan("198503122010012013\r\n");
    CHECK(scan.kind == ScanKind::number);
    CHECK(scan.digits == "198503122010012013");
}

TEST_CASE("a ticket's line is a ticket, whether or not it is genuine") {
    const core::Scan scan = core::read_scan(" NT1.LPG26.R0042.7KQ2M9XA ");
    CHECK(scan.kind == ScanKind::ticket);
    CHECK(scan.ticket == core::Ticket{"LPG26", "R0042", "7KQ2M9XA"});
}

TEST_CASE("a certificate is its last run of 200 digits or more, whatever stands before") {
    const std::string token = digits(736);
    for (const std::string before :
         {"", "https://cek.contoh.example/c#", "httpsÑ--cek.contoh.example-c§", "\xff#"}) {
        const core::Scan scan = core::read_scan(before + token);
        CHECK(scan.kind == ScanKind::certificate);
        CHECK(scan.digits == token);
    }
    const core::Scan two = core::read_scan(digits(250) + "x" + digits(300) + "y" + digits(199));
    CHECK(two.kind == ScanKind::certificate);
    CHECK(two.digits == digits(300));
}

TEST_CASE("199 digits are not a certificate and 200 are") {
    CHECK(core::read_scan(digits(199)).kind == ScanKind::unknown);
    CHECK(core::read_scan(digits(200)).kind == ScanKind::certificate);
}

TEST_CASE("anything else is unknown") {
    for (const char* line :
         {"", "   ", "19850312201001201", "1985031220100120130", "halo", "NT1.LPG26", "١٢٣"}) {
        CAPTURE(line);
        const core::Scan scan = core::read_scan(line);
        CHECK(scan.kind == ScanKind::unknown);
        CHECK(scan.digits.empty());
    }
}
