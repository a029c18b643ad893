// The columns of a question sheet, and the words trainers may use in them.
#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/written_question.h"
#include "core/question.h"

namespace netra::content {

enum class Column {
    id,
    category,
    type,
    level,
    stem,
    key,
    answer,  // of a pair its left side
    general_feedback,
    answer_feedback,
    pair,  // the right side
    weight,
    title,
    source,
    status,
    tags,
    format,
    blank,  // which `_____` of the stem is the blank, from 1
};

// A column; of the four that each answer has, with the answer's number from 1 (A), else 0.
struct ColumnKey {
    Column column = Column::id;
    int answer = 0;
    auto operator<=>(const ColumnKey&) const = default;
};

constexpr std::array<Column, 4> columns_of_answers = {Column::answer, Column::answer_feedback, Column::pair,
                                                      Column::weight};

// "Soal", "Jawaban A".
std::string column_title(const ColumnKey& key);
// By Indonesian and English titles without regard to case, spaces and marks; answers by letter or number.
std::optional<ColumnKey> column_of_title(std::string_view title);
// Titles of columns that are the trainer's own and not read: "No", "Catatan".
bool is_note_title(std::string_view title);
// Names of sheets that are not read: "Petunjuk", "Contoh".
bool is_help_sheet(std::string_view name);

// "Pilihan ganda"; `ordering` and `sorting` have names of their own, though a WrittenQuestion never has them.
std::string type_name(core::QuestionType type);
std::optional<core::QuestionType> type_of_name(std::string_view name);
std::vector<std::string> type_names();  // for a list to choose from

// "markdown".
std::string format_name(TextFormat format);
std::optional<TextFormat> format_of_name(std::string_view name);

// What a trainer means by "Benar", "salah", "TRUE"…; nothing for other words.
std::optional<bool> truth_of_word(std::string_view word);

}  // namespace netra::content
