#include "core/date.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace netra::core {
namespace {

using base::Language;

constexpr std::array<const char*, 12> months_id = {"Januari",   "Februari", "Maret",    "April",
                                                   "Mei",       "Juni",     "Juli",     "Agustus",
                                                   "September", "Oktober",  "November", "Desember"};
constexpr std::array<const char*, 12> months_en = {"January",   "February", "March",    "April",
                                                   "May",       "June",     "July",     "August",
                                                   "September", "October",  "November", "December"};
constexpr std::array<const char*, 7> days_id = {"Minggu", "Senin", "Selasa", "Rabu",
                                                "Kamis",  "Jumat", "Sabtu"};
constexpr std::array<const char*, 7> days_en = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                "Thursday", "Friday", "Saturday"};

std::chrono::year_month_day civil(const Date& date) {
    return std::chrono::year(date.year) / std::chrono::month(static_cast<unsigned>(date.month)) /
           std::chrono::day(static_cast<unsigned>(date.day));
}

std::string month_name(int month, Language language) {
    return (language == Language::english ? months_en : months_id).at(static_cast<std::size_t>(month - 1));
}

// At least so many digits, with leading zeros; `value` is not negative.
std::string padded(int value, std::size_t width) {
    const std::string digits = std::to_string(value);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

std::optional<int> read_digits(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

}  // namespace

bool is_real(const Date& date) {
    return date.year >= 1 && date.year <= 9999 && date.month >= 1 && date.month <= 12 && date.day >= 1 &&
           date.day <= 31 && civil(date).ok();
}

std::int64_t days_from_date(const Date& date) {
    return std::chrono::sys_days(civil(date)).time_since_epoch().count();
}

Date date_from_days(std::int64_t days) {
    const std::chrono::year_month_day day{std::chrono::sys_days(std::chrono::days(days))};
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

Date add_years(const Date& date, int years) {
    const Date later{date.year + years, date.month, date.day};
    return date.month == 2 && date.day == 29 && !civil(later).ok() ? Date{later.year, 3, 1} : later;
}

LocalTime local_time(base::Instant instant, int utc_offset_minutes) {
    const auto local = instant + std::chrono::minutes(utc_offset_minutes);
    const auto day = std::chrono::floor<std::chrono::days>(local);
    const std::chrono::hh_mm_ss time(std::chrono::floor<std::chrono::seconds>(local - day));
    return {date_from_days(day.time_since_epoch().count()), static_cast<int>(time.hours().count()),
            static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()),
            utc_offset_minutes};
}

base::Instant begin_of_day(base::Instant instant, int utc_offset_minutes) {
    const auto day = days_from_date(local_time(instant, utc_offset_minutes).date);
    return base::from_unix_seconds(day * 86400 - std::int64_t{utc_offset_minutes} * 60);
}

std::string zone_label(int utc_offset_minutes) {
    if (utc_offset_minutes == 420) return "WIB";
    if (utc_offset_minutes == 480) return "WITA";
    if (utc_offset_minutes == 540) return "WIT";
    const int size = utc_offset_minutes < 0 ? -utc_offset_minutes : utc_offset_minutes;
    return (utc_offset_minutes < 0 ? "UTC-" : "UTC+") + padded(size / 60, 2) + ':' + padded(size % 60, 2);
}

std::string iso_date(const Date& date) {
    return padded(date.year, 4) + '-' + padded(date.month, 2) + '-' + padded(date.day, 2);
}

std::optional<Date> parse_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = read_digits(text.substr(0, 4));
    const auto month = read_digits(text.substr(5, 2));
    const auto day = read_digits(text.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    const Date date{*year, *month, *day};
    return is_real(date) ? std::optional(date) : std::nullopt;
}

std::string format_month(int year, int month, Language language) {
    return month_name(month, language) + ' ' + std::to_string(year);
}

std::string format_date(const Date& date, Language language) {
    return std::to_string(date.day) + ' ' + format_month(date.year, date.month, language);
}

std::string format_full_date(const Date& date, Language language) {
    const std::chrono::weekday weekday{std::chrono::sys_days(civil(date))};
    const auto& names = language == Language::english ? days_en : days_id;
    return std::string(names.at(weekday.c_encoding())) + ", " + format_date(date, language);
}

std::string format_date_range(const Date& first, const Date& last, Language language) {
    std::string end = format_date(last, language);
    if (first == last) return end;
    if (first.year != last.year) return format_date(first, language) + " – " + end;
    if (first.month != last.month) {
        return std::to_string(first.day) + ' ' + month_name(first.month, language) + " – " + end;
    }
    return std::to_string(first.day) + "–" + end;
}

std::string format_time(const LocalTime& time, Language language) {
    const char between = language == Language::english ? ':' : '.';
    return padded(time.hour, 2) + between + padded(time.minute, 2) + ' ' +
           zone_label(time.utc_offset_minutes);
}

}  // namespace netra::core
