#include "content/question_row_writer.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "base/utf8.h"
#include "content/gift_numbers.h"
#include "content/gift_text.h"
#include "content/question_row_answers.h"
#include "content/question_tags.h"
#include "sheet/address.h"

namespace netra::content {

using core::QuestionType;

namespace {

// With the mark of its format where another would be taken.
std::string write_text(const WrittenText& text, TextFormat inherited) {
    if (text.text.empty()) return {};
    const bool named = text.format != inherited || begins_with_format(text.text);
    return named ? std::string(format_mark(text.format)) + text.text : text.text;
}

class RowWriter {
  public:
    explicit RowWriter(const WrittenQuestion& question)
        : question_(question), format_(question.stem.format), tags_(part_tags(question.tags)) {}

    RowTexts write() {
        const QuestionType type = type_of_row();
        put({Column::id}, question_.id);
        put({Column::category}, question_.category);
        put({Column::title}, question_.title);
        put({Column::type}, type_name(type));
        put({Column::level}, tags_.level);
        put({Column::source}, join_lines(tags_.sources));
        put({Column::status}, join_words(tags_.statuses));
        put({Column::tags}, join_words(others(type)));
        put({Column::stem}, write_text(question_.stem, format_));
        put({Column::general_feedback}, write_text(question_.feedback, format_));
        if (format_ != TextFormat::moodle) put({Column::format}, format_name(format_));
        write_blank();
        write_answers(type);
        return std::move(texts_);
    }

  private:
    void put(const ColumnKey& key, const std::string& text) {
        if (!text.empty()) texts_[key] = text;
    }

    // Ordering and sorting by what makes them so in a course.
    QuestionType type_of_row() const {
        if (question_.type != QuestionType::matching) return question_.type;
        if (tags_.ordering) return QuestionType::ordering;
        std::set<std::string> rights;
        std::size_t pairs = 0;
        for (const WrittenPair& pair : question_.pairs) {
            if (pair.left.text.empty()) continue;
            rights.insert(pair.right);
            ++pairs;
        }
        return rights.size() < pairs ? QuestionType::sorting : QuestionType::matching;
    }

    // A tag `urutan` of another type stands among the others, unless it stands there already.
    std::vector<std::string> others(QuestionType type) const {
        std::vector<std::string> tags = tags_.others;
        const bool implied = type == QuestionType::ordering || !tags_.ordering;
        if (!implied && std::ranges::find(tags, "urutan") == tags.end()) tags.insert(tags.begin(), "urutan");
        return tags;
    }

    void write_blank() {
        if (!question_.blank) return;
        int number = 1;
        const std::string& stem = question_.stem.text;
        for (std::size_t at = stem.find(blank_mark); at < *question_.blank;
             at = stem.find(blank_mark, at + 1)) {
            ++number;
        }
        const bool understood = question_.type == QuestionType::missing_word && number == 1;
        if (!understood) put({Column::blank}, std::to_string(number));
    }

    void write_answers(QuestionType type) {
        if (type == QuestionType::true_false) return write_true_false();
        const bool by_key = write_key();
        const double usual = type == QuestionType::short_answer ? 100 : 0;
        for (std::size_t i = 0; i < question_.answers.size(); ++i) {
            const WrittenAnswer& answer = question_.answers[i];
            const int number = static_cast<int>(i) + 1;
            put({Column::answer, number}, write_text(answer.text, format_));
            put({Column::answer_feedback, number}, write_text(answer.feedback, format_));
            if (!by_key && answer.weight != usual) put({Column::weight, number}, decimal_text(answer.weight));
        }
        write_pairs(type);
        for (std::size_t i = 0; i < question_.numbers.size(); ++i) {
            const WrittenNumber& accepted = question_.numbers[i];
            const int number = static_cast<int>(i) + 1;
            put({Column::answer, number}, accepted_text(accepted));
            put({Column::answer_feedback, number}, write_text(accepted.feedback, format_));
            if (accepted.weight != 100) put({Column::weight, number}, decimal_text(accepted.weight));
        }
    }

    // Of an order the numbers are understood.
    void write_pairs(QuestionType type) {
        int number = 0;
        int whole = 0;
        for (const WrittenPair& pair : question_.pairs) {
            ++number;
            if (!base::trim(pair.left.text).empty()) ++whole;
            put({Column::answer, number}, write_text(pair.left, format_));
            const bool understood = type == QuestionType::ordering && !base::trim(pair.left.text).empty() &&
                                    pair.right == std::to_string(whole);
            if (!understood) put({Column::pair, number}, pair.right);
        }
    }

    void write_true_false() {
        const bool truth = question_.answers[0].weight > 0;
        put({Column::key}, truth ? "Benar" : "Salah");
        put({Column::answer, 1}, "Benar");
        put({Column::answer, 2}, "Salah");
        for (const int number : {1, 2}) {
            const WrittenAnswer& answer = question_.answers[static_cast<std::size_t>(number) - 1];
            put({Column::answer_feedback, number}, write_text(answer.feedback, format_));
        }
    }

    // Whether the letters in Kunci say all there is of the weights.
    bool write_key() {
        std::string key;
        std::set<double> right;
        std::size_t count = 0;
        for (std::size_t i = 0; i < question_.answers.size(); ++i) {
            const double weight = question_.answers[i].weight;
            if (weight == 0) continue;
            right.insert(weight);
            key += (count++ == 0 ? "" : ", ") + sheet::column_letters(static_cast<int>(i) + 1);
        }
        const bool one =
            question_.type == QuestionType::single || question_.type == QuestionType::missing_word;
        const bool says_all = one ? count == 1 && right.contains(100)
                                  : question_.type == QuestionType::several && right.size() == 1 &&
                                        right.contains(equal_share(count));
        if (says_all) put({Column::key}, key);
        return says_all;
    }

    const WrittenQuestion& question_;
    TextFormat format_;
    SheetTags tags_;
    RowTexts texts_;
};

}  // namespace

RowTexts write_question_row(const WrittenQuestion& question) {
    return RowWriter(question).write();
}

}  // namespace netra::content
