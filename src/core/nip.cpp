#include "core/nip.h"

#include <algorithm>

namespace netra::core {
namespace {

constexpr int youngest = 15;
constexpr int oldest = 100;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

std::string leading_digits(std::string_view text) {
    const auto end = std::find_if_not(text.begin(), text.end(), is_digit);
    return std::string(
        text.substr(0, std::min<std::size_t>(static_cast<std::size_t>(end - text.begin()), 18)));
}

int number_at(const std::string& digits, std::size_t at, std::size_t count) {
    return std::stoi(digits.substr(at, count));
}

void read_birth(NumberReading& reading, const Date& today) {
    const Date date{number_at(reading.digits, 0, 4), number_at(reading.digits, 4, 2),
                    number_at(reading.digits, 6, 2)};
    if (!is_real(date)) {
        reading.doubts.push_back(NumberDoubt::birth_date);
        return;
    }
    reading.born = date;
    if (add_years(date, youngest) > today || add_years(date, oldest) < today) {
        reading.doubts.push_back(NumberDoubt::age);
    }
}

// Whether somebody born then can have started in that month; a year without a month counts as a whole.
bool plausible_start(const NumberReading& reading, const Date& today) {
    const int first_month = reading.start_month.value_or(1);
    const int last_month = reading.start_month.value_or(12);
    if (Date{*reading.start_year, first_month, 1} > today) return false;
    return !reading.born || Date{*reading.start_year, last_month, 31} >= add_years(*reading.born, youngest);
}

void read_start(NumberReading& reading, const Date& today) {
    reading.start_year = number_at(reading.digits, 8, 4);
    if (reading.digits.size() >= 14) {
        const int month = number_at(reading.digits, 12, 2);
        reading.kind = month >= 1 && month <= 12 ? NumberKind::pns : NumberKind::pppk;
        if (reading.kind == NumberKind::pns) reading.start_month = month;
    }
    if (!plausible_start(reading, today)) reading.doubts.push_back(NumberDoubt::start_year);
}

}  // namespace

NumberReading read_number(std::string_view digits, const Date& today) {
    NumberReading reading;
    reading.digits = leading_digits(digits);
    const std::size_t count = reading.digits.size();
    reading.complete = count == number_digits;
    if (count >= 8) read_birth(reading, today);
    if (count >= 12) read_start(reading, today);
    const bool has_sex = count >= 15 && (reading.digits[14] == '1' || reading.digits[14] == '2');
    if (count >= 15 && reading.kind == NumberKind::pns && !has_sex)
        reading.doubts.push_back(NumberDoubt::sex_digit);
    return reading;
}

std::optional<NumberDoubt> doubt_status(const NumberReading& reading, Status status) {
    if (!reading.complete) return std::nullopt;
    const bool of_pns = status == Status::pns || status == Status::cpns;
    const bool of_pppk = status == Status::pppk || status == Status::pppk_part_time;
    const bool agrees = reading.kind == NumberKind::pns ? of_pns : of_pppk;
    return agrees ? std::nullopt : std::optional(NumberDoubt::status_differs);
}

const base::Bilingual& describe(NumberDoubt doubt) {
    static const base::Bilingual birth_date{
        "Delapan angka pertama bukan tanggal lahir yang ada di kalender. Cocokkan dengan kartu Anda, atau "
        "panggil petugas.",
        "The first eight digits are not a birth date of the calendar. Compare them with your card, or call "
        "staff."};
    static const base::Bilingual age{
        "Tahun lahir pada nomor ini tidak biasa. Cocokkan dengan kartu Anda, atau panggil petugas.",
        "The year of birth in this number is unusual. Compare it with your card, or call staff."};
    static const base::Bilingual start_year{
        "Waktu mulai bertugas pada nomor ini tidak biasa. Cocokkan angka ke-9 sampai ke-14 dengan kartu "
        "Anda, "
        "atau panggil petugas.",
        "The start of service in this number is unusual. Compare digits 9 to 14 with your card, or call "
        "staff."};
    static const base::Bilingual sex_digit{
        "Angka ke-15 pada NIP biasanya 1 atau 2. Cocokkan dengan kartu Anda, atau panggil petugas.",
        "The 15th digit of a NIP is usually 1 or 2. Compare it with your card, or call staff."};
    static const base::Bilingual status_differs{
        "Susunan nomor ini tidak sesuai dengan status kepegawaian. Periksa nomor dan statusnya, atau panggil "
        "petugas.",
        "The form of this number does not go with the employment status. Check both, or call staff."};
    switch (doubt) {
        case NumberDoubt::birth_date:
            return birth_date;
        case NumberDoubt::age:
            return age;
        case NumberDoubt::start_year:
            return start_year;
        case NumberDoubt::sex_digit:
            return sex_digit;
        case NumberDoubt::status_differs:
            break;
    }
    return status_differs;
}

bool is_civil_servant_number(std::string_view text) {
    return text.size() == number_digits && std::ranges::all_of(text, is_digit);
}

std::optional<std::string> normalise_number(std::string_view text) {
    std::string digits;
    for (const char c : text) {
        if (is_digit(c)) {
            digits += c;
        } else if (std::string_view(" \t.-'").find(c) == std::string_view::npos) {
            return std::nullopt;
        }
    }
    return digits.size() == number_digits ? std::optional(digits) : std::nullopt;
}

std::string group_number(std::string_view digits) {
    std::string grouped;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i == 8 || i == 14 || i == 15) grouped += ' ';
        grouped += digits[i];
    }
    return grouped;
}

std::optional<std::string> number_tail(std::string_view number) {
    if (!is_civil_servant_number(number)) return std::nullopt;
    return std::string(number.substr(number_digits - 3));
}

std::string mask_number(std::string_view number) {
    return "•••" + number_tail(number).value_or("");
}

}  // namespace netra::core
