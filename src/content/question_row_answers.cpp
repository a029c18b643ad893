#include "content/question_row_answers.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

#include "base/utf8.h"
#include "content/gift_answers.h"
#include "content/gift_numbers.h"
#include "content/gift_text.h"
#include "sheet/address.h"

namespace netra::content {

using base::Bilingual;
using core::QuestionType;

namespace {

constexpr double weight_slack = 0.5;  // percent: thirds are written as 33.3

std::string with_decimal_point(std::string text) {
    std::ranges::replace(text, ',', '.');
    return text;
}

Bilingual named(const char* id, const char* en, const std::string& name) {
    return {id + name, en + name};
}

class RowAnswers {
  public:
    RowAnswers(SheetRow& row, QuestionType type, RowQuestion& question)
        : row_(row), type_(type), question_(question), written_(question.written) {}

    void read() {
        switch (type_) {
            case QuestionType::single:
            case QuestionType::missing_word:
            case QuestionType::several:
                read_choice();
                break;
            case QuestionType::true_false:
                read_true_false();
                break;
            case QuestionType::matching:
            case QuestionType::ordering:
            case QuestionType::sorting:
                read_pairs();
                break;
            case QuestionType::short_answer:
                read_short_answers();
                break;
            case QuestionType::numerical:
                read_numbers();
                break;
            case QuestionType::essay:
            case QuestionType::description:
                break;
        }
        warn_of_unused();
    }

  private:
    WrittenText text(const ColumnKey& key) {
        used_.insert(key);
        return format_cell_text(row_.text(key), written_.stem.format);
    }

    std::string line(const ColumnKey& key) {
        used_.insert(key);
        return row_.line(key);
    }

    // The weight in percent: 50, 50%, 33,33.
    std::optional<double> weight(int answer) {
        const ColumnKey key{Column::weight, answer};
        std::string digits = with_decimal_point(line(key));
        if (digits.empty()) return std::nullopt;
        if (digits.ends_with('%')) digits.pop_back();
        const auto value = read_number(digits);
        if (value && std::abs(*value) <= 100) return value;
        row_.error(
            key,
            named("bobot bukan angka dari -100 sampai 100: ", "not a weight of -100 to 100: ", line(key)),
            {"Tulis persen dari nilai penuh, misalnya 50 atau -50; atau kosongkan dan isi Kunci.",
             "Write percent of the full mark, for instance 50 or -50; or leave it empty and fill Kunci."});
        return 0;
    }

    // The numbers of the answers that have a text; an answer without one has nothing else either.
    std::vector<int> numbered_answers() {
        std::vector<int> numbers;
        for (int answer = 1; answer <= static_cast<int>(max_answers); ++answer) {
            if (row_.has({Column::answer, answer})) {
                numbers.push_back(answer);
                continue;
            }
            for (const Column column : {Column::answer_feedback, Column::weight}) {
                const ColumnKey key{column, answer};
                if (line(key).empty()) continue;
                const std::string letter = sheet::column_letters(answer);
                row_.error(
                    key,
                    {column_title(key) + " terisi, tetapi Jawaban " + letter + " kosong",
                     column_title(key) + " is filled, but Jawaban " + letter + " is empty"},
                    {"Isi jawabannya, atau kosongkan kotak ini.", "Fill the answer, or empty this cell."});
            }
        }
        return numbers;
    }

    void need(std::size_t there, std::size_t least) {
        if (there >= least) return;
        row_.error(
            ColumnKey{Column::answer, 1},
            {"kurang dari " + std::to_string(least) + " jawaban",
             "fewer than " + std::to_string(least) + " answers"},
            {"Isi kolom Jawaban A, Jawaban B, dan seterusnya.", "Fill the columns Jawaban A, Jawaban B, …"});
    }

    void add(int answer, double weight) {
        question_.answers.push_back(answer);
        written_.answers.push_back(
            {text({Column::answer, answer}), weight, text({Column::answer_feedback, answer})});
    }

    void read_choice() {
        const std::vector<int> numbers = numbered_answers();
        const std::set<int> keys = read_keys(numbers);
        std::map<int, double> weights;
        for (const int answer : numbers) {
            if (const auto own = weight(answer)) weights[answer] = *own;
        }
        const bool several = type_ == QuestionType::several;
        if (several) {
            apply_keys(keys, weights);
        } else {
            apply_key(keys, weights);
        }
        for (const int answer : numbers) add(answer, weights[answer]);
        need(numbers.size(), 2);
        if (row_.has_errors()) return;
        if (several) {
            check_several(keys, weights);
        } else {
            check_single();
        }
    }

    void apply_key(const std::set<int>& keys, std::map<int, double>& weights) {
        if (keys.size() > 1) {
            row_.error(key_, {"Pilihan ganda punya satu kunci", "Pilihan ganda has one right answer"},
                       {"Sisakan satu huruf, atau ganti jenisnya menjadi Pilihan ganda kompleks.",
                        "Leave one letter, or make the type Pilihan ganda kompleks."});
        }
        for (const int answer : keys) {
            if (weights.try_emplace(answer, 100).first->second != 100) refuse_key(answer);
        }
    }

    // Where no weight is given the keys share the full mark.
    void apply_keys(const std::set<int>& keys, std::map<int, double>& weights) {
        const bool share = weights.empty();
        for (const int answer : keys) {
            if (share) weights[answer] = equal_share(keys.size());
            if (weights[answer] <= 0) refuse_key(answer);
        }
    }

    void refuse_key(int answer) {
        const std::string letter = sheet::column_letters(answer);
        row_.error(
            ColumnKey{Column::weight, answer},
            {"bobot ini berlawanan dengan Kunci " + letter, "this weight contradicts the key " + letter},
            {"Kosongkan salah satunya: Kunci saja sudah cukup.", "Empty one of the two: Kunci is enough."});
    }

    // The answers named in Kunci: "B", "A, C", "1".
    std::set<int> read_keys(const std::vector<int>& numbers) {
        std::set<int> keys;
        std::string written = line(key_);
        for (char& c : written) {
            if (std::string_view(",;./+&").find(c) != std::string_view::npos) c = ' ';
        }
        for (std::size_t begin = 0; (begin = written.find_first_not_of(' ', begin)) != std::string::npos;) {
            const std::size_t end = std::min(written.find(' ', begin), written.size());
            const std::string word = written.substr(begin, end - begin);
            begin = end;
            const auto key = column_of_title("Jawaban " + word);
            if (key && key->column == Column::answer &&
                std::ranges::find(numbers, key->answer) != numbers.end()) {
                keys.insert(key->answer);
                continue;
            }
            row_.error(key_,
                       named("kunci tidak menunjuk jawaban yang terisi: ",
                             "the key names no answer that is filled: ", word),
                       {"Tulis huruf jawabannya: B, atau A, C untuk beberapa jawaban benar.",
                        "Write the answer's letter: B, or A, C for several right ones."});
        }
        return keys;
    }

    void refuse_no_right() {
        row_.error(key_, {"tidak ada jawaban yang benar", "no answer is right"},
                   {"Tulis huruf jawaban yang benar di kolom Kunci, misalnya B.",
                    "Write the right answer's letter in the column Kunci, for instance B."});
    }

    void check_single() {
        const bool right =
            std::ranges::any_of(written_.answers, [](const WrittenAnswer& a) { return a.weight == 100; });
        if (!right) refuse_no_right();
    }

    void check_several(const std::set<int>& keys, const std::map<int, double>& weights) {
        double sum = 0;
        for (const WrittenAnswer& answer : written_.answers) sum += std::max(0.0, answer.weight);
        if (sum <= 0) return refuse_no_right();
        const auto first = std::ranges::find_if(weights, [](const auto& one) { return one.second > 0; });
        if (std::abs(sum - 100) > weight_slack) {
            const std::string percent = std::to_string(static_cast<int>(sum + 0.5));
            row_.error(ColumnKey{Column::weight, first->first},
                       {"jumlah bobot positif " + percent + " %, seharusnya 100 %",
                        "the positive weights add up to " + percent + " %, not to 100 %"},
                       {"Bagi 100 rata: dua jawaban benar masing-masing 50. Atau isi Kunci saja.",
                        "Share 100 out: two right answers have 50 each. Or fill Kunci alone."});
        }
        for (const auto& [answer, own] : weights) {
            if (!keys.empty() && own > 0 && !keys.contains(answer)) refuse_key(answer);
        }
    }

    void read_true_false() {
        const auto truth = truth_of_word(line(key_));
        if (!truth) {
            row_.error(
                key_,
                {"kunci soal Benar/Salah belum jelas", "the key of this true/false question is not clear"},
                {"Tulis Benar atau Salah di kolom Kunci.", "Write Benar or Salah in the column Kunci."});
        }
        int yes = 1;
        for (const int answer : {1, 2}) {
            const ColumnKey key{Column::answer, answer};
            if (line(key).empty()) continue;
            const auto said = truth_of_word(line(key));
            if (said) {
                yes = *said ? answer : 3 - answer;
                continue;
            }
            row_.error(key, named("bukan Benar atau Salah: ", "neither Benar nor Salah: ", line(key)),
                       {"Kosongkan kotak ini: jawaban soal Benar/Salah sudah tetap.",
                        "Empty this cell: the answers of a true/false question are given."});
        }
        question_.answers = {yes, 3 - yes};
        const TextFormat format = written_.stem.format;
        const bool right = truth.value_or(true);
        written_.answers = {
            {{format, "TRUE"}, right ? 100.0 : 0.0, text({Column::answer_feedback, yes})},
            {{format, "FALSE"}, right ? 0.0 : 100.0, text({Column::answer_feedback, 3 - yes})}};
    }

    void read_pairs() {
        std::size_t whole = 0;
        for (int answer = 1; answer <= static_cast<int>(max_answers); ++answer) {
            const ColumnKey left{Column::answer, answer};
            const ColumnKey right{Column::pair, answer};
            WrittenPair pair{text(left), line(right)};
            const bool has_left = !base::trim(pair.left.text).empty();
            if (!has_left && pair.right.empty()) continue;
            if (has_left) ++whole;
            if (pair.right.empty() && type_ == QuestionType::ordering) pair.right = std::to_string(whole);
            if (pair.right.empty()) refuse_lonely(right);
            if (pair.left.text.find("->") != std::string::npos) {
                row_.error(
                    left,
                    {"tanda -> tidak dapat ditulis di sisi kiri", "-> cannot be written in a left side"},
                    {"Pakai tanda panah →.", "Use an arrow →."});
            }
            question_.answers.push_back(answer);
            written_.pairs.push_back(std::move(pair));
        }
        need(whole, 2);
    }

    void refuse_lonely(const ColumnKey& right) {
        const std::string letter = sheet::column_letters(right.answer);
        row_.error(right,
                   {"Jawaban " + letter + " belum punya pasangan", "Jawaban " + letter + " has no partner"},
                   {"Isi kolom Pasangan " + letter + ".", "Fill the column Pasangan " + letter + "."});
    }

    void read_short_answers() {
        for (const int answer : numbered_answers()) add(answer, weight(answer).value_or(100));
        need(written_.answers.size(), 1);
    }

    void read_numbers() {
        for (const int answer : numbered_answers()) {
            const ColumnKey key{Column::answer, answer};
            std::string accepted = with_decimal_point(line(key));
            if (const std::size_t at = accepted.find("±"); at != std::string::npos) {
                accepted.replace(at, std::string_view("±").size(), ":");
            }
            auto number = read_accepted(accepted);
            if (!number) {
                row_.error(key, named("bukan angka: ", "not a number: ", line(key)),
                           {"Tulis 3,14, atau 3,14:0,01 (dengan toleransi), atau 3,1..3,2 (rentang), atau *.",
                            "Write 3.14, or 3.14:0.01 (with its tolerance), or 3.1..3.2 (a range), or *."});
                continue;
            }
            number->weight = weight(answer).value_or(100);
            number->feedback = text({Column::answer_feedback, answer});
            question_.answers.push_back(answer);
            written_.numbers.push_back(std::move(*number));
        }
        need(written_.numbers.size(), 1);
    }

    void warn_of_unused() {
        for (const auto& [key, column] : row_.columns()) {
            const bool of_answers = key.answer > 0 || key.column == Column::key;
            if (!of_answers || used_.contains(key) || !row_.has(key)) continue;
            row_.warning(
                key,
                {"kotak ini tidak dibaca: jenis " + type_name(type_) + " tidak memakai " + column_title(key),
                 "this cell is not read: the type " + type_name(type_) + " does not use " +
                     column_title(key)},
                {"Kosongkan, atau ganti jenis soalnya.", "Empty it, or change the type of question."});
        }
    }

    static constexpr ColumnKey key_{Column::key};
    SheetRow& row_;
    QuestionType type_;
    RowQuestion& question_;
    WrittenQuestion& written_;
    std::set<ColumnKey> used_;
};

}  // namespace

WrittenText format_cell_text(const std::string& text, TextFormat inherited) {
    for (const TextFormat format :
         {TextFormat::moodle, TextFormat::html, TextFormat::markdown, TextFormat::plain}) {
        const std::string_view mark = format_mark(format);
        if (!text.starts_with(mark)) continue;
        std::string rest(trim_spaces(std::string_view(text).substr(mark.size())));
        return {rest.empty() ? inherited : format, std::move(rest)};
    }
    return {inherited, text};
}

void read_row_answers(SheetRow& row, QuestionType type, RowQuestion& question) {
    RowAnswers(row, type, question).read();
}

double equal_share(std::size_t count) {
    constexpr double digits = 100'000;
    return count == 0 ? 0 : std::round(100 / static_cast<double>(count) * digits) / digits;
}

}  // namespace netra::content
