#include "core/nip.h"

#include <doctest/doctest.h>

// All numbers are invented.
using namespace netra;
using core::Date;
using core::NumberDoubt;
using core::NumberKind;
using core::Status;

namespace {

const Date today{2026, 11, 26};

std::vector<NumberDoubt> doubts(std::string_view digits) {
    return core::read_number(digits, today).doubts;
}

}  // namespace

TEST_CASE("a PNS number tells birth date and month of appointment") {
    const auto reading = core::read_number("198503122010012013", today);
    CHECK(reading.complete);
    CHECK(reading.kind == NumberKind::pns);
    CHECK(reading.born == Date{1985, 3, 12});
    CHECK(reading.start_year == 2010);
    CHECK(reading.start_month == 1);
    CHECK(reading.doubts.empty());
}

TEST_CASE("a PPPK number has a year and two digits that are no month") {
    for (const char* number : {"199001012021211001", "199001012024242001", "199001012022130001"}) {
        CAPTURE(number);
        const auto reading = core::read_number(number, today);
        CHECK(reading.kind == NumberKind::pppk);
        CHECK(reading.start_year.has_value());
        CHECK_FALSE(reading.start_month.has_value());
        CHECK(reading.doubts.empty());
    }
}

TEST_CASE("the meaning appears as each group of a number is completed") {
    const std::string number = "198503122010012013";
    for (std::size_t count = 0; count <= number.size(); ++count) {
        CAPTURE(count);
        const auto reading = core::read_number(number.substr(0, count), today);
        CHECK(reading.digits.size() == count);
        CHECK(reading.born.has_value() == (count >= 8));
        CHECK(reading.start_year.has_value() == (count >= 12));
        CHECK(reading.start_month.has_value() == (count >= 14));
        CHECK((reading.kind == NumberKind::pns) == (count >= 14));
        CHECK(reading.complete == (count == 18));
        CHECK(reading.doubts.empty());
    }
}

TEST_CASE("a birth date that does not exist is doubted and not shown") {
    CHECK(doubts("198502302010012013") == std::vector{NumberDoubt::birth_date});
    CHECK_FALSE(core::read_number("19851301", today).born.has_value());
    CHECK(doubts("19851301") == std::vector{NumberDoubt::birth_date});
    CHECK(doubts("1985130").empty());
}

TEST_CASE("an age outside 15 to 100 years is doubted from the day it is") {
    CHECK(doubts("20111126").empty());
    CHECK(doubts("20111127") == std::vector{NumberDoubt::age});
    CHECK(doubts("19261126").empty());
    CHECK(doubts("19261125") == std::vector{NumberDoubt::age});
    CHECK(doubts("20270101") == std::vector{NumberDoubt::age});
}

TEST_CASE("a start before the 15th birthday or in the future is doubted") {
    CHECK(doubts("198503122000032013").empty());
    CHECK(doubts("198503122000022013") == std::vector{NumberDoubt::start_year});
    CHECK(doubts("198503121999") == std::vector{NumberDoubt::start_year});
    CHECK(doubts("198503122026112013").empty());
    CHECK(doubts("198503122026122013") == std::vector{NumberDoubt::start_year});
    CHECK(doubts("198503122027211001") == std::vector{NumberDoubt::start_year});
    CHECK(doubts("198503120000") == std::vector{NumberDoubt::start_year});
}

TEST_CASE("the 15th digit is doubted for a PNS alone") {
    CHECK(doubts("198503122010013013") == std::vector{NumberDoubt::sex_digit});
    CHECK(doubts("198503122010010") == std::vector{NumberDoubt::sex_digit});
    CHECK(doubts("198503122010011013").empty());
    CHECK(doubts("199001012021217001").empty());
}

TEST_CASE("several doubts stand beside each other, each once") {
    const auto found = doubts("198502301990019013");
    CHECK(found == std::vector{NumberDoubt::birth_date, NumberDoubt::sex_digit});
}

TEST_CASE("any 18 digits are read without failing") {
    for (const char* number : {"000000000000000000", "999999999999999999", "123456789012345678"}) {
        const auto reading = core::read_number(number, today);
        CHECK(reading.complete);
        CHECK_FALSE(reading.doubts.empty());
    }
}

TEST_CASE("what follows the digits is not read") {
    CHECK(core::read_number("19850312x2010", today).digits == "19850312");
    CHECK(core::read_number("1985031220100120139", today).digits == "198503122010012013");
    CHECK(core::read_number("", today).digits.empty());
}

TEST_CASE("a status that does not go with the digits is doubted") {
    const auto pns = core::read_number("198503122010012013", today);
    const auto pppk = core::read_number("199001012021211001", today);
    CHECK_FALSE(core::doubt_status(pns, Status::pns).has_value());
    CHECK_FALSE(core::doubt_status(pns, Status::cpns).has_value());
    CHECK(core::doubt_status(pns, Status::pppk) == NumberDoubt::status_differs);
    CHECK(core::doubt_status(pns, Status::non_asn) == NumberDoubt::status_differs);
    CHECK_FALSE(core::doubt_status(pppk, Status::pppk).has_value());
    CHECK_FALSE(core::doubt_status(pppk, Status::pppk_part_time).has_value());
    CHECK(core::doubt_status(pppk, Status::pns) == NumberDoubt::status_differs);
    CHECK_FALSE(core::doubt_status(core::read_number("19850312", today), Status::pppk).has_value());
}

TEST_CASE("each doubt says in both languages what to do") {
    for (int i = 0; i <= static_cast<int>(NumberDoubt::status_differs); ++i) {
        const auto& text = core::describe(static_cast<NumberDoubt>(i));
        CHECK(text.id.find("petugas") != std::string::npos);
        CHECK(text.en.find("staff") != std::string::npos);
    }
}

TEST_CASE("a number is grouped 8-6-1-3 while it is typed") {
    CHECK(core::group_number("") == "");
    CHECK(core::group_number("19850312") == "19850312");
    CHECK(core::group_number("198503122") == "19850312 2");
    CHECK(core::group_number("19850312201001") == "19850312 201001");
    CHECK(core::group_number("198503122010012") == "19850312 201001 2");
    CHECK(core::group_number("198503122010012013") == "19850312 201001 2 013");
}

TEST_CASE("a masked number shows the last three digits and no others") {
    CHECK(core::mask_number("198503122010012013") == "•••013");
    CHECK(core::number_tail("198503122010012013") == "013");
    CHECK(core::mask_number("R-0042") == "•••");
    CHECK_FALSE(core::number_tail("R-0042").has_value());
    CHECK_FALSE(core::number_tail("19850312201001201").has_value());
    CHECK(core::mask_number("") == "•••");
}

TEST_CASE("only 18 ASCII digits are a civil servant's number") {
    CHECK(core::is_civil_servant_number("198503122010012013"));
    CHECK_FALSE(core::is_civil_servant_number("19850312201001201"));
    CHECK_FALSE(core::is_civil_servant_number("1985031220100120130"));
    CHECK_FALSE(core::is_civil_servant_number("19850312 201001201"));
    CHECK_FALSE(core::is_civil_servant_number("19850312201001201O"));
}

TEST_CASE("a number written with spaces, dots or an apostrophe is understood") {
    CHECK(core::normalise_number("19850312 201001 2 013") == "198503122010012013");
    CHECK(core::normalise_number("'198503122010012013") == "198503122010012013");
    CHECK(core::normalise_number("19850312.201001.2.013") == "198503122010012013");
    CHECK_FALSE(core::normalise_number("1,98503E+17").has_value());
    CHECK_FALSE(core::normalise_number("19850312 201001 2 01").has_value());
    CHECK_FALSE(core::normalise_number("").has_value());
}
