// The civil calendar (proleptic Gregorian) and how dates and times are written for people.
#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/clock.h"
#include "base/language.h"

namespace netra::core {

struct Date {
    int year = 1970;
    int month = 1;  // 1..12
    int day = 1;    // 1..31
    auto operator<=>(const Date&) const = default;
};

// A day that the calendar has, in the years 1 to 9999.
bool is_real(const Date& date);

// Days since 1970-01-01; `date` is real.
std::int64_t days_from_date(const Date& date);
Date date_from_days(std::int64_t days);

// `date`, so many whole years later; 29 February becomes 1 March where there is none.
Date add_years(const Date& date, int years);

// What a clock on the wall of that zone shows.
struct LocalTime {
    Date date;
    int hour = 0;  // 0..23
    int minute = 0;
    int second = 0;
    int utc_offset_minutes = 0;
    bool operator==(const LocalTime&) const = default;
};
LocalTime local_time(base::Instant instant, int utc_offset_minutes);

// The midnight in that zone that the instant's day began with.
base::Instant begin_of_day(base::Instant instant, int utc_offset_minutes);

// "WIB" for 420, "WITA" for 480, "WIT" for 540; otherwise "UTC+05:30".
std::string zone_label(int utc_offset_minutes);

// "2026-11-26"
std::string iso_date(const Date& date);
// The date of exactly such a text; nothing for any other text or a day that is not real.
std::optional<Date> parse_date(std::string_view text);

// "Januari 2010", "January 2010"
std::string format_month(int year, int month, base::Language language);
// "12 Maret 1985", "12 March 1985"
std::string format_date(const Date& date, base::Language language);
// "Kamis, 26 November 2026", "Thursday, 26 November 2026"
std::string format_full_date(const Date& date, base::Language language);
// "26 November 2026", "26–27 November 2026", "30 November – 1 Desember 2026",
// "31 Desember 2026 – 1 Januari 2027"; `first` is not after `last`.
std::string format_date_range(const Date& first, const Date& last, base::Language language);
// "09.42 WIB", "09:42 WIB"
std::string format_time(const LocalTime& time, base::Language language);

}  // namespace netra::core
