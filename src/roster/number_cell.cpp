#include "roster/number_cell.h"

#include <algorithm>

#include "base/utf8.h"
#include "core/nip.h"

namespace netra::roster {

namespace {

constexpr std::size_t longest_own_number = 24;
constexpr std::size_t longest_own_digits = 12;  // of more digits it is meant to be a NIP
constexpr std::size_t fewest_digits_among_letters = 14;
constexpr std::size_t told_of_mantissa = 7;  // "1,98503"

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// Digits as a spreadsheet writes a large number: 1,98503E+17.
bool is_exponent(const std::string& text) {
    return text.find_first_of("eE") != std::string::npos && is_digit(text.front()) &&
           text.find_first_not_of("0123456789.,eE+-") == std::string::npos;
}

base::Bilingual shown_exponent(const std::string& text) {
    const std::size_t exponent = text.find_first_of("eE");
    const std::string mantissa = text.substr(0, exponent);
    const std::string cut =
        mantissa.size() > told_of_mantissa ? mantissa.substr(0, told_of_mantissa) + "…" : mantissa;
    return {cut + text.substr(exponent), cut + text.substr(exponent)};
}

base::Bilingual shown_count(const std::string& digits) {
    const std::string count = std::to_string(digits.size());
    const std::string tail = digits.substr(digits.size() - 3);
    return {count + " digit, berakhiran " + tail, count + " digits, ending in " + tail};
}

// Without what people write between groups of digits.
std::string without_separators(const std::string& text) {
    std::string plain;
    for (const char c : text) {
        if (std::string_view(" .-'\t\r\n").find(c) == std::string_view::npos) plain += c;
    }
    return plain;
}

std::optional<Fault> fault_of_digits(const std::string& digits) {
    if (digits.size() > longest_own_digits && digits.size() != core::number_digits)
        return Fault::number_length;
    if (digits.size() == core::number_digits && digits.ends_with("000")) return Fault::number_rounded;
    return std::nullopt;
}

NumberCell refused(Fault fault, int row, const base::Bilingual& content) {
    return {{}, make_finding(fault, row, Column::number, content)};
}

}  // namespace

NumberCell read_number_cell(const Cell& cell, int row) {
    if (cell.text.empty()) return refused(Fault::number_missing, row, {"(kosong)", "(empty)"});
    if (cell.form == CellForm::fault) return refused(Fault::cell_without_answer, row, {cell.text, cell.text});
    if (cell.form == CellForm::date) return refused(Fault::number_is_date, row, {"(tanggal)", "(date)"});
    if (is_exponent(cell.text)) {
        const bool kept = cell.form == CellForm::number;
        return refused(kept ? Fault::number_rounded : Fault::number_shortened, row,
                       shown_exponent(cell.text));
    }
    const std::string plain = without_separators(cell.text);
    if (!plain.empty() && std::ranges::all_of(plain, is_digit)) {
        if (const auto fault = fault_of_digits(plain)) return refused(*fault, row, shown_count(plain));
        if (plain.size() == core::number_digits) return {plain, {}};
    }
    const core::NameCheck check = core::check_name(cell.text);
    const std::string safe = shown(cell.text);
    if (base::length(plain) == core::number_digits &&
        std::ranges::count_if(plain, is_digit) >= static_cast<std::ptrdiff_t>(fewest_digits_among_letters)) {
        return refused(Fault::number_has_letters, row, {safe, safe});
    }
    if (check.problem || base::length(check.text) > longest_own_number)
        return refused(Fault::number_unfit, row, {safe, safe});
    return {check.text, {}};
}

namespace {

base::Bilingual same(const std::string& text) {
    return {text, text};
}

Finding doubt(core::NumberDoubt which, const std::string& digits, core::Status status, int row) {
    const auto make = [row](Fault fault, const base::Bilingual& content) {
        return make_finding(fault, row, Column::number, content);
    };
    const std::string year = digits.substr(0, 4);
    const std::string born = digits.substr(6, 2) + "-" + digits.substr(4, 2) + "-" + year;
    const std::string began = digits.substr(8, 4);
    switch (which) {
        case core::NumberDoubt::birth_date:
            return make(Fault::birth_date_unreal, {"lahir " + born, "born " + born});
        case core::NumberDoubt::age:
            return make(Fault::age_odd, {"lahir " + year, "born " + year});
        case core::NumberDoubt::start_year:
            return make(Fault::start_odd, {"mulai " + began, "began " + began});
        case core::NumberDoubt::sex_digit:
            return make(Fault::sex_digit_odd, same(digits.substr(14, 1)));
        case core::NumberDoubt::status_differs:
            break;
    }
    return make(Fault::status_differs, core::status_name(status));
}

}  // namespace

Findings doubts_of_number(const std::string& number, core::Status status, const core::Date& today, int row) {
    Findings findings;
    if (!core::is_civil_servant_number(number)) {
        if (status != core::Status::non_asn)
            findings.push_back(make_finding(Fault::number_foreign, row, Column::number, same(shown(number))));
        return findings;
    }
    core::NumberReading reading = core::read_number(number, today);
    if (const auto differs = core::doubt_status(reading, status)) reading.doubts.push_back(*differs);
    for (const core::NumberDoubt which : reading.doubts)
        findings.push_back(doubt(which, number, status, row));
    return findings;
}

}  // namespace netra::roster
