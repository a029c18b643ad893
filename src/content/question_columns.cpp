#include "content/question_columns.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "base/utf8.h"
#include "content/gift_answers.h"
#include "content/gift_text.h"
#include "sheet/address.h"

namespace netra::content {

using core::QuestionType;

namespace {

// Letters and digits alone, in lower case: what is left of "Umpan balik A:" to compare.
std::string bare(std::string_view text) {
    std::string result;
    for (const char c : base::fold_case(text)) {
        const bool counts = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & '\x80') != 0;
        if (counts) result += c;
    }
    return result;
}

template <typename Value>
using Name = std::pair<std::string_view, Value>;

// The first name of each is the one that is written.
constexpr auto titles = std::to_array<Name<Column>>({
    {"Id", Column::id},
    {"ID soal", Column::id},
    {"Kode", Column::id},
    {"Kode soal", Column::id},
    {"Modul", Column::category},
    {"Module", Column::category},
    {"Kategori", Column::category},
    {"Category", Column::category},
    {"Jenis", Column::type},
    {"Jenis soal", Column::type},
    {"Tipe", Column::type},
    {"Tipe soal", Column::type},
    {"Type", Column::type},
    {"Question type", Column::type},
    {"Tingkat", Column::level},
    {"Tingkat kesulitan", Column::level},
    {"Kesulitan", Column::level},
    {"Level", Column::level},
    {"Difficulty", Column::level},
    {"Soal", Column::stem},
    {"Pertanyaan", Column::stem},
    {"Teks soal", Column::stem},
    {"Question", Column::stem},
    {"Stem", Column::stem},
    {"Kunci", Column::key},
    {"Kunci jawaban", Column::key},
    {"Jawaban benar", Column::key},
    {"Key", Column::key},
    {"Correct", Column::key},
    {"Correct answer", Column::key},
    {"Pembahasan", Column::general_feedback},
    {"Umpan balik umum", Column::general_feedback},
    {"Umpan balik", Column::general_feedback},
    {"General feedback", Column::general_feedback},
    {"Feedback", Column::general_feedback},
    {"Explanation", Column::general_feedback},
    {"Judul", Column::title},
    {"Title", Column::title},
    {"Name", Column::title},
    {"Nama", Column::title},
    {"Sumber", Column::source},
    {"Source", Column::source},
    {"Dasar hukum", Column::source},
    {"Rujukan", Column::source},
    {"Status", Column::status},
    {"Statuses", Column::status},
    {"Untuk status", Column::status},
    {"Status pegawai", Column::status},
    {"Tag", Column::tags},
    {"Tags", Column::tags},
    {"Tanda", Column::tags},
    {"Label", Column::tags},
    {"Format", Column::format},
    {"Format teks", Column::format},
    {"Text format", Column::format},
    {"Rumpang ke", Column::blank},
    {"Rumpang", Column::blank},
    {"Blank", Column::blank},
    {"Blank number", Column::blank},
});

constexpr auto answer_titles = std::to_array<Name<Column>>({
    {"Jawaban", Column::answer},
    {"Pilihan", Column::answer},
    {"Opsi", Column::answer},
    {"Kiri", Column::answer},
    {"Answer", Column::answer},
    {"Option", Column::answer},
    {"Choice", Column::answer},
    {"Umpan balik", Column::answer_feedback},
    {"Feedback", Column::answer_feedback},
    {"Pasangan", Column::pair},
    {"Kanan", Column::pair},
    {"Match", Column::pair},
    {"Pair", Column::pair},
    {"Bobot", Column::weight},
    {"Weight", Column::weight},
    {"Nilai", Column::weight},
});

constexpr auto types = std::to_array<Name<QuestionType>>({
    {"Pilihan ganda", QuestionType::single},
    {"Pilihan ganda kompleks", QuestionType::several},
    {"Benar/Salah", QuestionType::true_false},
    {"Menjodohkan", QuestionType::matching},
    {"Mengurutkan", QuestionType::ordering},
    {"Memilah", QuestionType::sorting},
    {"Kata rumpang", QuestionType::missing_word},
    {"Isian singkat", QuestionType::short_answer},
    {"Angka", QuestionType::numerical},
    {"Uraian", QuestionType::essay},
    {"Keterangan", QuestionType::description},
    {"PG", QuestionType::single},
    {"Multiple choice", QuestionType::single},
    {"Single choice", QuestionType::single},
    {"PG kompleks", QuestionType::several},
    {"Multiple answers", QuestionType::several},
    {"Several answers", QuestionType::several},
    {"BS", QuestionType::true_false},
    {"True/False", QuestionType::true_false},
    {"Pasangan", QuestionType::matching},
    {"Matching", QuestionType::matching},
    {"Urutan", QuestionType::ordering},
    {"Ordering", QuestionType::ordering},
    {"Pilah", QuestionType::sorting},
    {"Sorting", QuestionType::sorting},
    {"Missing word", QuestionType::missing_word},
    {"Jawaban singkat", QuestionType::short_answer},
    {"Short answer", QuestionType::short_answer},
    {"Numerical", QuestionType::numerical},
    {"Esai", QuestionType::essay},
    {"Essay", QuestionType::essay},
    {"Description", QuestionType::description},
});
constexpr std::size_t written_types = 11;

constexpr auto truths = std::to_array<Name<bool>>({{"Benar", true},
                                                   {"Betul", true},
                                                   {"True", true},
                                                   {"Ya", true},
                                                   {"Salah", false},
                                                   {"False", false},
                                                   {"Tidak", false},
                                                   {"Tidak benar", false}});

constexpr auto note_titles = std::to_array<std::string_view>(
    {"No", "Nomor", "Number", "Catatan", "Catatan penulis", "Notes", "Note", "Komentar", "Comment"});
constexpr auto help_sheets = std::to_array<std::string_view>(
    {"Petunjuk", "Contoh", "Panduan", "Bantuan", "Help", "Example", "Examples"});

template <typename Names>
auto find(const Names& names, std::string_view text)
    -> std::optional<typename Names::value_type::second_type> {
    const std::string wanted = bare(text);
    const auto found =
        std::ranges::find_if(names, [&](const auto& name) { return bare(name.first) == wanted; });
    if (found == names.end()) return std::nullopt;
    return found->second;
}

template <typename Names, typename Value>
std::string first_name(const Names& names, Value value) {
    return std::string(std::ranges::find(names, value, &Names::value_type::second)->first);
}

template <typename Names>
bool contains(const Names& names, std::string_view text) {
    const std::string wanted = bare(text);
    return std::ranges::any_of(names, [&](std::string_view name) { return bare(name) == wanted; });
}

// 1 of "a", "1" or "01".
std::optional<int> answer_number(std::string_view text) {
    int number = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc() || stop != end) number = sheet::column_of_letters(text).value_or(0);
    if (number < 1 || number > static_cast<int>(max_answers)) return std::nullopt;
    return number;
}

}  // namespace

std::string column_title(const ColumnKey& key) {
    if (key.answer == 0) return first_name(titles, key.column);
    return first_name(answer_titles, key.column) + " " + sheet::column_letters(key.answer);
}

std::optional<ColumnKey> column_of_title(std::string_view title) {
    if (const auto column = find(titles, title)) return ColumnKey{*column, 0};
    const std::string text = bare(title);
    for (const auto& [name, column] : answer_titles) {
        const std::string begin = bare(name);
        if (!text.starts_with(begin)) continue;
        if (const auto number = answer_number(std::string_view(text).substr(begin.size()))) {
            return ColumnKey{column, *number};
        }
    }
    return std::nullopt;
}

bool is_note_title(std::string_view title) {
    return contains(note_titles, title);
}
bool is_help_sheet(std::string_view name) {
    return contains(help_sheets, name);
}

std::string type_name(QuestionType type) {
    return first_name(types, type);
}
std::optional<QuestionType> type_of_name(std::string_view name) {
    return find(types, name);
}
std::vector<std::string> type_names() {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < written_types; ++i) names.emplace_back(types[i].first);
    return names;
}

std::string format_name(TextFormat format) {
    const std::string_view mark = format_mark(format);
    return std::string(mark.substr(1, mark.size() - 2));
}

std::optional<TextFormat> format_of_name(std::string_view name) {
    for (const TextFormat format :
         {TextFormat::moodle, TextFormat::html, TextFormat::markdown, TextFormat::plain}) {
        if (bare(name) == format_name(format)) return format;
    }
    return std::nullopt;
}

std::optional<bool> truth_of_word(std::string_view word) {
    return find(truths, word);
}

}  // namespace netra::content
