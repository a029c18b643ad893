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
    AnswerReader(const Excerpt& answers, TextFormat format, core::Question& question,
                 WrittenQuestion& written, const GiftTexts& texts)
        : answers_(answers),
          format_(format),
          question_(question),
          written_(written),
          texts_(texts),
          report_(texts.report()) {}

    void read() {
        take_general_feedback();
        switch (section_of(answers_)) {
            case Section::essay:
                question_.type = QuestionType::essay;
                break;
            case Section::numerical:
                question_.type = QuestionType::numerical;
                read_gift_numbers(answers_.part(1, answers_.text().size()), format_, question_, written_,
                                  texts_);
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
    GiftText text_of(const Excerpt& raw) { return texts_.read(raw, format_); }

    void take_general_feedback() {
        constexpr std::string_view mark = "####";
        const std::size_t at = find_last_mark(answers_.text(), mark);
        written_.feedback.format = format_;
        if (at == std::string::npos) return;
        GiftText feedback = text_of(answers_.part(at + mark.size(), answers_.text().size()));
        question_.feedback = std::move(feedback.drawn);
        written_.feedback = std::move(feedback.written);
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
        add(piece, answer, piece.mark == '=' ? 100 : answer.weight.value_or(0));
    }

    void add(const AnswerPiece& piece, const WeightedText& answer, double weight) {
        GiftText text = text_of(answer.text);
        GiftText feedback = text_of(answer.feedback);
        if (texts_.is_blank(text)) {
            report_.error(piece.text, 0, {"jawaban kosong", "an empty answer"},
                          {"Tulis teksnya, atau hapus tandanya.", "Write its text, or remove its mark."});
        }
        written_.answers.push_back({std::move(text.written), weight, std::move(feedback.written)});
        question_.options.push_back({std::move(text.drawn), weight, std::move(feedback.drawn)});
    }

    void check_single() {
        const auto right =
            std::ranges::count_if(question_.options, [](const Option& o) { return o.weight == 100; });
        if (right <= 1) return;
        report_.warning(
            answers_, 0, {"lebih dari satu jawaban benar (=)", "more than one right answer (=)"},
            answers_.source().of_cells()
                ? base::Bilingual{"Jenis Pilihan ganda kompleks punya beberapa kunci.",
                                  "The type Pilihan ganda kompleks has several right answers."}
                : base::Bilingual{
                      "Tanda = di dalam teks ditulis \\=. Beberapa jawaban benar ditulis ~%50%….",
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
        for (std::size_t i = 0; i < question_.options.size(); ++i) {
            const std::string text = texts_.of_course() ? core::plain_text(question_.options[i].text)
                                                        : written_.answers[i].text.text;
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
        GiftText text = text_of(left);
        if (texts_.is_blank(text)) {
            question_.distractors.push_back(right);
        } else {
            question_.pairs.push_back({std::move(text.drawn), right});
        }
        written_.pairs.push_back({std::move(text.written), right});
    }

    void read_true_false() {
        question_.type = QuestionType::true_false;
        const std::string head = head_of(answers_);
        const bool says_true = std::ranges::find(true_words, head) != true_words.end();
        const std::string& text = answers_.text();
        const std::size_t first = std::min(find_mark(text, "#"), text.size());
        const std::size_t second =
            first < text.size() ? std::min(find_mark(text, "#", first + 1), text.size()) : first;
        const GiftText wrong = text_of(answers_.part(std::min(first + 1, second), second));
        const GiftText right = text_of(answers_.part(std::min(second + 1, text.size()), text.size()));
        const GiftText& if_yes = says_true ? right : wrong;
        const GiftText& if_no = says_true ? wrong : right;
        written_.answers = {{{format_, "TRUE"}, says_true ? 100.0 : 0.0, if_yes.written},
                            {{format_, "FALSE"}, says_true ? 0.0 : 100.0, if_no.written}};
        Option yes{core::RichText{core::Block{}}, says_true ? 100.0 : 0.0, if_yes.drawn};
        Option no{core::RichText{core::Block{}}, says_true ? 0.0 : 100.0, if_no.drawn};
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
            add(piece, answer, answer.weight.value_or(100));
        }
    }

    Excerpt answers_;
    TextFormat format_;
    core::Question& question_;
    WrittenQuestion& written_;
    const GiftTexts& texts_;
    Report& report_;
};

}  // namespace

void read_gift_answers(const Excerpt& answers, TextFormat format, core::Question& question,
                       WrittenQuestion& written, const GiftTexts& texts) {
    AnswerReader(answers.trimmed(), format, question, written, texts).read();
}

}  // namespace netra::content
