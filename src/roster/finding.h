// What is wrong, or odd, in a participants' list: where, what stands there, and what to do about it.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/language.h"
#include "roster/column.h"

namespace netra::roster {

enum class Fault {
    // Of the whole list: nothing of it is taken.
    unreadable,
    wrong_encoding,
    empty_list,
    column_missing,
    column_twice,
    too_many_rows,
    // Of a row, which is left out.
    number_missing,
    number_shortened,  // 1.98E+17
    number_rounded,    // the spreadsheet kept 15 digits of 18
    number_is_date,
    number_length,
    number_has_letters,
    number_unfit,  // too long, or of characters that cannot be shown
    number_twice,
    number_of_another,  // twice, with two names
    name_missing,
    text_too_long,
    text_unfit,
    status_unknown,
    cell_without_answer,  // #REF!
    row_shifted,          // more cells than there are columns
    quote_open,
    // Odd: the row is taken.
    birth_date_unreal,
    age_odd,
    start_odd,
    sex_digit_odd,
    status_differs,
    number_foreign,  // not of 18 digits: the organiser's own
    unit_missing,
    unit_similar,  // to one that stands there far more often
    cells_without_column,
    // To be known.
    columns_unread,
    sheets_unread,
};

enum class Weight {
    error,    // the row, or the whole list, is not taken
    warning,  // it is taken
    note,     // nothing is wrong
};

struct Finding {
    Fault fault = Fault::unreadable;
    int row = 0;  // as a spreadsheet counts, from 1; 0 of the whole list
    std::optional<Column> column = std::nullopt;
    base::Bilingual content;  // what stands there, never a whole number of a person; may be empty
    base::Bilingual problem;
    base::Bilingual remedy;  // may be empty

    Weight weight() const;
};

using Findings = std::vector<Finding>;

// With the words for it; "{0}" in them becomes `value`.
Finding make_finding(Fault fault, int row, std::optional<Column> column, const base::Bilingual& content = {},
                     const base::Bilingual& value = {});

// A cell's text as it may be shown: at most 40 characters; of nine digits and more only the last three.
std::string shown(const std::string& text);

// "kesalahan", "peringatan", "catatan"
const base::Bilingual& weight_name(Weight weight);

// "peserta.xlsx, baris 12, NIP: kesalahan: Diringkas lembar kerja (1,98E+17)", and the remedy on a second
// line.
std::string describe(const Finding& finding, const std::string& file, base::Language language);

}  // namespace netra::roster
