#include "core/date.h"

#include <doctest/doctest.h>

using namespace netra;
using core::Date;

TEST_CASE("days and dates are each other's inverse over 1200 years") {
    Date expected{1600, 1, 1};
    for (std::int64_t day = core::days_from_date(expected); day < 300000; ++day) {
        REQUIRE(core::is_real(expected));
        REQUIRE(core::date_from_days(day) == expected);
        REQUIRE(core::days_from_date(expected) == day);
        Date next = expected;
        ++next.day;
        if (!core::is_real(next)) next = {next.year, next.month + 1, 1};
        if (!core::is_real(next)) next = {next.year + 1, 1, 1};
        expected = next;
    }
}

TEST_CASE("days count from the first of January 1970") {
    CHECK(core::days_from_date({1970, 1, 1}) == 0);
    CHECK(core::days_from_date({1969, 12, 31}) == -1);
    CHECK(core::days_from_date({2026, 11, 26}) == 20783);
}

TEST_CASE("a day that the calendar does not have is not real") {
    CHECK(core::is_real({2024, 2, 29}));
    CHECK(core::is_real({2000, 2, 29}));
    CHECK_FALSE(core::is_real({1900, 2, 29}));
    CHECK_FALSE(core::is_real({2023, 2, 29}));
    CHECK_FALSE(core::is_real({1985, 4, 31}));
    CHECK_FALSE(core::is_real({1985, 13, 1}));
    CHECK_FALSE(core::is_real({1985, 0, 1}));
    CHECK_FALSE(core::is_real({1985, 1, 0}));
    CHECK_FALSE(core::is_real({0, 1, 1}));
}

TEST_CASE("a birthday on 29 February falls on 1 March in other years") {
    CHECK(core::add_years({2004, 2, 29}, 15) == Date{2019, 3, 1});
    CHECK(core::add_years({2004, 2, 29}, 16) == Date{2020, 2, 29});
    CHECK(core::add_years({1985, 3, 12}, 15) == Date{2000, 3, 12});
}

TEST_CASE("the wall clock follows the zone, across midnight and before 1970") {
    const auto instant = base::from_unix_seconds(1795660920);  // 2026-11-26T02:42:00Z
    CHECK(core::local_time(instant, 420) == core::LocalTime{{2026, 11, 26}, 9, 42, 0, 420});
    CHECK(core::local_time(instant, -180) == core::LocalTime{{2026, 11, 25}, 23, 42, 0, -180});
    CHECK(core::local_time(base::from_unix_seconds(-1), 0) == core::LocalTime{{1969, 12, 31}, 23, 59, 59, 0});
}

TEST_CASE("Indonesian zones have their names and others their offset") {
    CHECK(core::zone_label(420) == "WIB");
    CHECK(core::zone_label(480) == "WITA");
    CHECK(core::zone_label(540) == "WIT");
    CHECK(core::zone_label(330) == "UTC+05:30");
    CHECK(core::zone_label(-210) == "UTC-03:30");
    CHECK(core::zone_label(0) == "UTC+00:00");
}

TEST_CASE("an ISO date is read back, and nothing else is read") {
    CHECK(core::parse_date("2026-11-26") == Date{2026, 11, 26});
    CHECK(core::iso_date({2026, 1, 5}) == "2026-01-05");
    CHECK(core::parse_date(core::iso_date({985, 3, 1})) == Date{985, 3, 1});
    for (const char* bad : {"", "2026-11-31", "2026-1-26", "2026/11/26", "26-11-2026", "2026-11-26 ",
                            "2026-11-2x", "+026-11-26", "2026-00-10", "0000-01-01"}) {
        CAPTURE(bad);
        CHECK_FALSE(core::parse_date(bad).has_value());
    }
}

TEST_CASE("dates are written as people write them in both languages") {
    using base::Language;
    const Date day{2026, 11, 26};
    CHECK(core::format_full_date(day, Language::indonesian) == "Kamis, 26 November 2026");
    CHECK(core::format_full_date(day, Language::english) == "Thursday, 26 November 2026");
    CHECK(core::format_full_date({2026, 11, 29}, Language::indonesian) == "Minggu, 29 November 2026");
    CHECK(core::format_full_date({1969, 12, 31}, Language::english) == "Wednesday, 31 December 1969");
    CHECK(core::format_date({1985, 3, 12}, Language::indonesian) == "12 Maret 1985");
    CHECK(core::format_date({1985, 3, 12}, Language::english) == "12 March 1985");
    CHECK(core::format_month(2010, 1, Language::indonesian) == "Januari 2010");
    CHECK(core::format_month(2010, 8, Language::english) == "August 2010");
    const core::LocalTime time{day, 9, 42, 0, 420};
    CHECK(core::format_time(time, Language::indonesian) == "09.42 WIB");
    CHECK(core::format_time(time, Language::english) == "09:42 WIB");
}

TEST_CASE("a range of days says the month and year no more often than needed") {
    const auto range = [](Date first, Date last) {
        return core::format_date_range(first, last, base::Language::indonesian);
    };
    CHECK(range({2026, 11, 26}, {2026, 11, 26}) == "26 November 2026");
    CHECK(range({2026, 11, 26}, {2026, 11, 27}) == "26–27 November 2026");
    CHECK(range({2026, 11, 30}, {2026, 12, 1}) == "30 November – 1 Desember 2026");
    CHECK(range({2026, 12, 31}, {2027, 1, 1}) == "31 Desember 2026 – 1 Januari 2027");
}

TEST_CASE("a day begins at its zone's midnight, which is another day's evening in UTC") {
    const auto at = [](std::int64_t hours) { return base::from_unix_seconds(hours * 3600); };
    CHECK(core::begin_of_day(at(16), 420) == at(-7));
    CHECK(core::begin_of_day(at(17), 420) == at(17));
    CHECK(core::begin_of_day(at(23), 0) == at(0));
}
