#include "content/gift_answers.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>

#include "base/utf8.h"
#include "content/gift_numbers.h"
#include "content/gift_pieces.h"

namespace netra::content {

using core::Option;
using core::QuestionType;

namespace {

constexpr double weight_slack = 0.5;  // percent: thirds are written as 33.3

enum class Section { essay, numerical, choice, matching, true_false, short_answer };

constexpr std::array<std::string_view, 2> true_words = {"TRUE", "T"};
constexpr std::array<std::string_view, 2> false_words = {"FALSE", "F"};

// The words of a true/false answer: what stands before the first `#`.
std::string head_of(const Excerpt& answers) {
    const std::string& text = answers.text();
    return std::string(base::trim(std::string_view(text).substr(0, find_mark(text, "#"))));
}

Section section_of(const Excerpt& answers) {
    const std::string& text = answers.text();
    const auto has = [&](std::string_view marks) { return find_mark(text, marks) != std::string::npos; };
    if (text.empty()) return Section::essay;
    if (text.front() == '#') return Section::numerical;
    if (has("~")) return Section::choice;
    if (has("=") && text.find("->") != std::string::npos) return Section::matching;
    const std::string head = head_of(answers);
    const bool says_true = std::ranges::find(true_words, head) != true_words.end();
    const bool says_false = std::ranges::find(false_words, head) != false_words.end();
    return says_true || says_false ? Section::true_false : Section::short_answer;
}

class AnswerReader {
  public:
    AnswerReader(const Excerpt& answers, TextFormat format, core::Question& question, Report& report)
        : answers_(answers), format_(format), question_(question), report_(report) {}

    void read() {
        take_general_feedback();
        switch (section_of(answers_)) {
            case Section::essay:
                question_.type = QuestionType::essay;
                break;
            case Section::numerical:
                question_.type = QuestionType::numerical;
                read_gift_numbers(answers_.part(1, answers_.text().size()), format_, question_, report_);
                break;
            case Section::choice:
                read_choice();
                break;
            case Section::matching:
                read_matching();
                break;
            case Section::true_false:
                read_true_false();
                break;
            case Section::short_answer:
                read_short_answer();
                break;
        }
    }

  private:
    core::RichText rich(const Excerpt& raw) { return read_formatted(take_format(raw, format_), report_); }

    void take_general_feedback() {
        constexpr std::string_view mark = "####";
        const std::size_t at = find_last_mark(answers_.text(), mark);
        if (at == std::string::npos) return;
        question_.feedback = rich(answers_.part(at + mark.size(), answers_.text().size()));
        answers_ = answers_.part(0, at).trimmed();
    }

    // The section's pieces; none, and an error, when there are more than a question may have.
    std::vector<AnswerPiece> cut(std::string_view marks) {
        std::vector<AnswerPiece> pieces = cut_answers(answers_, marks);
        if (pieces.size() <= max_answers) return pieces;
        report_.error(answers_, 0, {"lebih dari 50 jawaban", "more than 50 answers"},
                      {"Periksa tanda = dan ~ yang lupa diberi \\.", "Look for = and ~ that lack their \\."});
        return {};
    }

    void need(std::size_t there, std::size_t least) {
        if (there >= least) return;
        report_.error(answers_, 0,
                      {"kurang dari " + std::to_string(least) + " jawaban",
                       "fewer than " + std::to_string(least) + " answers"},
                      {"Tambahkan jawaban.", "Add answers."});
    }

    void read_choice() {
        const bool single = find_mark(answers_.text(), "=") != std::string::npos;
        question_.type = single ? QuestionType::single : QuestionType::several;
        for (const AnswerPiece& piece : cut("=~")) take_choice(piece);
        need(question_.options.size(), 2);
        if (single) {
            check_single();
        } else {
            check_several();
        }
        check_repeats();
    }

    void take_choice(const AnswerPiece& piece) {
        WeightedText answer = read_weighted(piece.text, report_);
        if (piece.mark == '=' && answer.weight) {
            report_.error(piece.text, 0, {"bobot setelah = tidak dibaca", "a weight after = is not read"},
                          {"Tulis ~%50%… untuk jawaban yang benar sebagian.",
                           "Write ~%50%… for an answer that is partly right."});
        }
        if (piece.mark == 0) {
            report_.warning(piece.text, 0,
                            {"jawaban pertama tanpa tanda = atau ~", "the first answer has no = or ~"},
                            {"Awali jawaban yang benar dengan =, yang salah dengan ~.",
                             "Begin a right answer with =, a wrong one with ~."});
        }
        Option option;
        option.weight = piece.mark == '=' ? 100 : answer.weight.value_or(0);
        option.text = rich(answer.text);
        option.feedback = rich(answer.feedback);
        if (option.text.empty()) {
            report_.error(piece.text, 0, {"jawaban kosong", "an empty answer"},
                          {"Tulis teksnya, atau hapus tandanya.", "Write its text, or remove its mark."});
        }
        question_.options.push_back(std::move(option));
    }

    void check_single() {
        const auto right =
            std::ranges::count_if(question_.options, [](const Option& o) { return o.weight == 100; });
        if (right <= 1) return;
        report_.warning(answers_, 0, {"lebih dari satu jawaban benar (=)", "more than one right answer (=)"},
                        {"Tanda = di dalam teks ditulis \\=. Beberapa jawaban benar ditulis ~%50%….",
                         "Write \\= for an = within the text. Several right answers are written ~%50%…."});
    }

    void check_several() {
        double sum = 0;
        for (const Option& option : question_.options) sum += std::max(0.0, option.weight);
        if (sum <= 0) {
            report_.error(answers_, 0, {"tidak ada jawaban yang benar", "no answer is right"},
                          {"Awali jawaban yang benar dengan =, atau beri bobot ~%50%.",
                           "Begin the right answer with =, or give weights ~%50%."});
        } else if (sum > 100 + weight_slack || sum < 100 - weight_slack) {
            const std::string percent = std::to_string(static_cast<int>(sum + 0.5));
            report_.error(answers_, 0,
                          {"jumlah bobot positif " + percent + " %, seharusnya 100 %",
                           "the positive weights add up to " + percent + " %, not to 100 %"},
                          {"Bagi 100 % rata: dua jawaban benar masing-masing %50%.",
                           "Share 100 % out: two right answers have %50% each."});
        }
    }

    void check_repeats() {
        std::set<std::string> seen;
        for (const Option& option : question_.options) {
            const std::string text = core::plain_text(option.text);
            if (text.empty() || seen.insert(text).second) continue;
            report_.warning(answers_, 0,
                            {"jawaban yang sama dua kali: " + text, "the same answer twice: " + text});
        }
    }

    void read_matching() {
        question_.type = QuestionType::matching;
        for (const AnswerPiece& piece : cut("=")) take_pair(piece);
        need(question_.pairs.size(), 2);
    }

    void take_pair(const AnswerPiece& piece) {
        const std::size_t arrow = piece.text.text().find("->");
        if (arrow == std::string::npos) {
            report_.error(piece.text, 0, {"pasangan tanpa ->", "a pair without ->"},
                          {"Tulis =kiri -> kanan; tanda = di dalam teks ditulis \\=.",
                           "Write =left -> right; write \\= for an = within the text."});
            return;
        }
        const Excerpt left = piece.text.part(0, arrow);
        const std::string right = unescape_line(piece.text.part(arrow + 2, piece.text.text().size()));
        if (right.empty()) {
            report_.error(piece.text, arrow, {"pasangan tanpa sisi kanan", "a pair without its right side"},
                          {"Tulis teksnya setelah ->.", "Write its text after ->."});
        }
        core::RichText text = rich(left);
        if (text.empty()) {
            question_.distractors.push_back(right);
        } else {
            question_.pairs.push_back({std::move(text), right});
        }
    }

    void read_true_false() {
        question_.type = QuestionType::true_false;
        const std::string head = head_of(answers_);
        const bool says_true = std::ranges::find(true_words, head) != true_words.end();
        const std::string& text = answers_.text();
        const std::size_t first = std::min(find_mark(text, "#"), text.size());
        const std::size_t second =
            first < text.size() ? std::min(find_mark(text, "#", first + 1), text.size()) : first;
        core::RichText wrong = rich(answers_.part(std::min(first + 1, second), second));
        core::RichText right = rich(answers_.part(std::min(second + 1, text.size()), text.size()));
        Option yes{core::RichText{core::Block{}}, says_true ? 100.0 : 0.0, says_true ? right : wrong};
        Option no{core::RichText{core::Block{}}, says_true ? 0.0 : 100.0, says_true ? wrong : right};
        core::Span span;
        span.text = "Benar";
        yes.text[0].spans.push_back(span);
        span.text = "Salah";
        no.text[0].spans.push_back(span);
        question_.options = {std::move(yes), std::move(no)};
    }

    void read_short_answer() {
        question_.type = QuestionType::short_answer;
        const std::string folded = base::fold_case(head_of(answers_));
        if (folded == "true" || folded == "false" || folded == "t" || folded == "f") {
            report_.warning(
                answers_, 0,
                {"dibaca sebagai jawaban singkat, bukan benar/salah",
                 "read as a short answer, not as true/false"},
                {"Tulis {TRUE} atau {FALSE} dengan huruf besar.", "Write {TRUE} or {FALSE} in capitals."});
        }
        for (const AnswerPiece& piece : cut("=")) {
            const WeightedText answer = read_weighted(piece.text, report_);
            Option option{rich(answer.text), answer.weight.value_or(100), rich(answer.feedback)};
            if (option.text.empty()) {
                report_.error(piece.text, 0, {"jawaban kosong", "an empty answer"},
                              {"Tulis teksnya, atau hapus tandanya.", "Write its text, or remove its mark."});
            }
            question_.options.push_back(std::move(option));
        }
    }

    Excerpt answers_;
    TextFormat format_;
    core::Question& question_;
    Report& report_;
};

}  // namespace

void read_gift_answers(const Excerpt& answers, TextFormat format, core::Question& question, Report& report) {
    AnswerReader(answers.trimmed(), format, question, report).read();
}

}  // namespace netra::content
