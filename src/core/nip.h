// The 18-digit number of an Indonesian civil servant: NIP of a PNS, NI PPPK of a PPPK.
//
// Groups 8-6-1-3. PNS: birth date YYYYMMDD, month of appointment YYYYMM, sex 1 or 2, serial. PPPK: birth
// date, year of appointment YYYY, two digits that are no month, sex, serial. What looks odd is a doubt that
// an operator can override, never a refusal: the state has issued odd numbers.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "core/date.h"
#include "core/participant.h"

namespace netra::core {

constexpr std::size_t number_digits = 18;

enum class NumberKind { unknown, pns, pppk };  // as far as the digits tell

enum class NumberDoubt {
    birth_date,      // digits 1–8 are no day of the calendar
    age,             // born less than 15 or more than 100 years ago
    start_year,      // before the 15th birthday, or in the future
    sex_digit,       // PNS: digit 15 is neither 1 nor 2
    status_differs,  // the digits are a PNS's and the status is not, or the other way round
};

// What the digits typed so far mean. A part is there as soon as its group is complete and makes sense.
struct NumberReading {
    std::string digits;                     // 0 to 18
    bool complete = false;                  // all 18 are there
    NumberKind kind = NumberKind::unknown;  // from the 14th digit on
    std::optional<Date> born;               // from the 8th
    std::optional<int> start_year;          // from the 12th
    std::optional<int> start_month;         // from the 14th; only a PNS's
    std::vector<NumberDoubt> doubts;        // each at most once
};

// `digits`: 0 to 18 digits; what stands beyond the 18th or after the first other character is not read.
// `today`: the local date.
NumberReading read_number(std::string_view digits, const Date& today);

// The doubt of a complete reading against the status that the roster or the person states.
std::optional<NumberDoubt> doubt_status(const NumberReading& reading, Status status);

// What is odd and what to do about it.
const base::Bilingual& describe(NumberDoubt doubt);

// Exactly 18 ASCII digits.
bool is_civil_servant_number(std::string_view text);

// The 18 digits of a number written with spaces, dots, hyphens or apostrophes in it; nothing otherwise.
std::optional<std::string> normalise_number(std::string_view text);

// "19850312 201001 2 013"; works for a beginning of a number as well.
std::string group_number(std::string_view digits);

// "013": the last three digits, which say nothing of age or sex. Nothing for a number that is not one of
// 18 digits (a roster's own number is not shown at all).
std::optional<std::string> number_tail(std::string_view number);
// "•••013", or "•••" where there is no tail.
std::string mask_number(std::string_view number);

}  // namespace netra::core
