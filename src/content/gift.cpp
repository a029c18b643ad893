#include "content/gift.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "base/utf8.h"
#include "content/gift_answers.h"
#include "content/gift_blocks.h"
#include "content/gift_comment.h"
#include "content/gift_text.h"
#include "content/names.h"

namespace netra::content {

using core::QuestionType;

namespace {

constexpr std::size_t max_questions = 100'000;  // of one file
constexpr std::string_view category_mark = "$CATEGORY:";
constexpr std::string_view title_mark = "::";

// "a/b//c" has the parts "a" and "b/c" (Moodle doubles a slash within a name).
std::vector<std::string> split_category(std::string_view path) {
    std::vector<std::string> parts(1);
    for (std::size_t at = 0; at < path.size(); ++at) {
        if (path[at] != '/') {
            parts.back() += path[at];
        } else if (at + 1 < path.size() && path[at + 1] == '/') {
            parts.back() += path[at++];
        } else {
            parts.emplace_back();
        }
    }
    for (std::string& part : parts) part = std::string(base::trim(part));
    std::erase(parts, "");
    return parts;
}

class GiftReader {
  public:
    GiftReader(const SourceText& source, Report& report, GiftPurpose purpose)
        : source_(source), blocks_(source), report_(report), texts_(report, purpose) {}

    std::vector<GiftQuestion> read() {
        while (auto block = blocks_.next()) {
            if (texts_.of_course() && report_.is_full(source_.file())) break;
            if (questions_.size() >= max_questions) {
                report_.error(
                    block->text, 0,
                    {"lebih dari 100.000 soal dalam satu berkas", "more than 100,000 questions in one file"});
                break;
            }
            take_block(*block);
        }
        return std::move(questions_);
    }

  private:
    void take_block(const GiftBlock& block) {
        Excerpt text = take_category(block.text);
        const GiftMarks marks = read_gift_marks(block.comments, report_);
        if (text.text().empty()) {
            const bool lost = !block.comments.empty() && (!marks.id.empty() || !marks.tags.empty());
            if (lost) {
                report_.warning(
                    block.comments.front(), 0,
                    {"tanda ini tidak mengenai soal mana pun", "this mark belongs to no question"},
                    {"Hapus baris kosong di antara komentar ini dan soalnya.",
                     "Remove the blank line between this comment and its question."});
            }
            return;
        }
        if (continues_last(text)) return;
        GiftQuestion question;
        question.category = split_category(category_);
        take_places(block, text, question);
        text = take_title(text, question.question);
        if (!take_body(text, question)) return;
        question.written.id = marks.id;
        question.written.tags = marks.tags;
        question.written.category = category_;
        question.written.title = question.question.title;
        if (texts_.of_course()) apply_marks(block, marks, question.question);
        questions_.push_back(std::move(question));
    }

    // A sheet's row has a cell for each; in a text file they may stand far from the question.
    void take_places(const GiftBlock& block, const Excerpt& text, GiftQuestion& question) const {
        question.place = question.id_place = question.category_place = source_.place(text.origin(0));
        if (!source_.of_cells()) return;
        if (!block.comments.empty()) question.id_place = source_.place(block.comments.front().origin(0));
        question.category_place = source_.place(category_at_);
    }

    // What follows a line `$CATEGORY: …` that begins the block.
    Excerpt take_category(const Excerpt& text) {
        const std::string& all = text.text();
        if (!all.starts_with(category_mark)) return text;
        const std::size_t end = std::min(all.find('\n'), all.size());
        category_ = unescape_line(text.part(category_mark.size(), end));
        category_at_ = text.origin(0);
        if (end == all.size()) return text.part(end, end);
        report_.error(text, end + 1,
                      {"soal langsung di bawah $CATEGORY:", "a question right below $CATEGORY:"},
                      {"Sisipkan baris kosong setelah baris $CATEGORY:.",
                       "Insert a blank line after the $CATEGORY: line."});
        return text.part(end, all.size()).trimmed();
    }

    // After a question whose brace was not closed: whether this block is its remainder, parted by a blank
    // line.
    bool continues_last(const Excerpt& text) {
        const bool was_open = std::exchange(open_, false);
        const std::size_t brace = find_mark(text.text(), "{}");
        if (!was_open || text.text().starts_with(title_mark)) return false;
        if (brace != std::string::npos && text.text()[brace] == '{') return false;
        open_ = brace == std::string::npos;
        return true;
    }

    Excerpt take_title(const Excerpt& text, core::Question& question) {
        const std::string& all = text.text();
        if (!all.starts_with(title_mark)) return text;
        for (std::size_t at = find_mark(all, ":", 2); at < all.size(); at = find_mark(all, ":", at + 1)) {
            if (!std::string_view(all).substr(at).starts_with(title_mark)) continue;
            question.title = unescape_line(text.part(2, at));
            return text.part(at + 2, all.size()).trimmed();
        }
        report_.error(text, 0, {"judul soal tidak ditutup", "the question's title is not closed"},
                      {"Tulis ::judul:: sebelum teks soal.", "Write ::title:: before the question's text."});
        return text.part(2, all.size()).trimmed();
    }

    // Whether there is a question at all.
    bool take_body(const Excerpt& text, GiftQuestion& question) {
        const std::string& all = text.text();
        const std::size_t open = find_mark(all, "{");
        const std::size_t close = find_mark(all, "}");
        if (open == std::string::npos && close == std::string::npos) {
            const FormattedText stem = take_format(text, TextFormat::moodle);
            if (stem.raw.text().empty()) refuse_empty(text);
            question.question.type = question.written.type = QuestionType::description;
            question.question.stem = texts_.draw(stem);
            question.written.stem = as_written(stem);
            question.written.feedback.format = stem.format;
            return true;
        }
        if (open == std::string::npos || close == std::string::npos || close < open) {
            refuse_braces(text, open, close);
            return false;
        }
        const std::size_t again = std::min(find_mark(all, "{}", close + 1), find_mark(all, "{", open + 1));
        if (again != std::string::npos) {
            report_.error(text, again,
                          {"kurung kurawal kedua dalam satu soal", "a second brace in one question"},
                          {"Satu soal punya satu bagian jawaban; tulis \\{ dan \\} untuk kurung biasa.",
                           "A question has one answer section; write \\{ and \\} for plain braces."});
        }
        const TextFormat format = take_format(text, TextFormat::moodle).format;
        read_stem(text, open, close, format, question);
        const Excerpt answers = text.part(open + 1, close);
        read_gift_answers(answers, format, question.question, question.written, texts_);
        QuestionType& type = question.question.type;
        if (question.written.blank && type == QuestionType::single) type = QuestionType::missing_word;
        question.written.type = type;
        return true;
    }

    void read_stem(const Excerpt& text, std::size_t open, std::size_t close, TextFormat format,
                   GiftQuestion& question) {
        const std::size_t size = text.text().size();
        const bool blank = close + 1 < size;
        Excerpt stem = text.part(0, open);
        Excerpt drawn = stem;
        if (blank) {
            // Markdown would take bare underscores for a rule or for emphasis.
            const bool escapes = format == TextFormat::markdown;
            drawn.append(escapes ? R"(\_\_\_\_\_)" : blank_mark, text.origin(open));
            drawn.append(text.part(close + 1, size));
            stem.append(blank_mark, text.origin(open));
            stem.append(text.part(close + 1, size));
        }
        const FormattedText formatted = take_format(stem, TextFormat::moodle);
        question.written.stem = as_written(formatted);
        if (blank) {
            const std::size_t before = open - (stem.text().size() - formatted.raw.text().size());
            question.written.blank =
                as_written({formatted.format, formatted.raw.part(0, before)}).text.size();
        }
        if (formatted.raw.text().empty()) refuse_empty(text);
        question.question.stem = texts_.draw(take_format(drawn, TextFormat::moodle));
    }

    void refuse_empty(const Excerpt& text) {
        report_.error(text, 0, {"soal tanpa teks", "a question without text"},
                      {"Tulis pertanyaannya sebelum {.", "Write the question before {."});
    }

    void refuse_braces(const Excerpt& text, std::size_t open, std::size_t close) {
        const bool unclosed = open != std::string::npos && close == std::string::npos;
        open_ = unclosed;
        if (unclosed) {
            report_.error(
                text, open, {"kurung { tidak ditutup", "the brace { is not closed"},
                {"Tutup dengan }. Baris kosong mengakhiri soal: jangan ada di antara { dan }.",
                 "Close it with }. A blank line ends a question: there must be none between { and }."});
        } else {
            report_.error(text, close, {"kurung } tanpa {", "a brace } without {"},
                          {"Tulis { sebelum jawaban, atau \\} untuk kurung biasa.",
                           "Write { before the answers, or \\} for a plain brace."});
        }
    }

    void apply_marks(const GiftBlock& block, const GiftMarks& marks, core::Question& question) {
        question.id = marks.id;
        for (const std::string& tag : marks.tags) {
            constexpr std::string_view source = "sumber:";
            constexpr std::string_view status = "status:";
            constexpr std::string_view form = "form:";
            if (tag == "mudah") question.difficulty = core::Difficulty::easy;
            if (tag == "sulit") question.difficulty = core::Difficulty::hard;
            if (tag.starts_with(source)) {
                if (!question.source.empty()) question.source += "; ";
                question.source += base::trim(std::string_view(tag).substr(source.size()));
            }
            if (tag.starts_with(status)) take_status(block, tag.substr(status.size()), question);
            if (tag.starts_with(form)) take_form(block, tag.substr(form.size()), question);
            question.tags.push_back(tag);
        }
        if (question.type == QuestionType::matching) name_matching(block, question);
    }

    void take_status(const GiftBlock& block, const std::string& name, core::Question& question) {
        const auto status = status_from_key(base::trim(name));
        if (status) {
            question.statuses.push_back(*status);
            return;
        }
        report_.error(block.comments.front(), 0, {"status tidak dikenal: " + name, "unknown status: " + name},
                      {"Yang dikenal: pns, cpns, pppk, pppk-paruh-waktu, non-asn.",
                       "Known are pns, cpns, pppk, pppk-paruh-waktu, non-asn."});
    }

    void take_form(const GiftBlock& block, const std::string& name, core::Question& question) {
        const std::string_view letter = base::trim(name);
        const auto form = letter == "A"   ? std::optional(core::Form::a)
                          : letter == "B" ? std::optional(core::Form::b)
                                          : std::nullopt;
        if (form && (!question.form || question.form == form)) {
            question.form = form;
            return;
        }
        report_.error(block.comments.front(), 0,
                      form ? base::Bilingual{"soal di kedua formulir", "a question of both forms"}
                           : base::Bilingual{"formulir tidak dikenal: " + name, "unknown form: " + name},
                      {"Sebuah soal ada di satu formulir: form:A atau form:B.",
                       "A question is of one form: form:A or form:B."});
    }

    // Matching, ordering or sorting: GIFT writes all three alike.
    void name_matching(const GiftBlock& block, core::Question& question) {
        std::set<std::string> rights;
        for (const core::Pair& pair : question.pairs) rights.insert(pair.right);
        if (std::ranges::find(question.tags, "urutan") != question.tags.end()) {
            question.type = QuestionType::ordering;
            check_order(block, question);
        } else if (rights.size() < question.pairs.size()) {
            question.type = QuestionType::sorting;
        }
    }

    void check_order(const GiftBlock& block, const core::Question& question) {
        int last = 0;
        for (const core::Pair& pair : question.pairs) {
            int number = 0;
            const char* end = pair.right.data() + pair.right.size();
            const auto [stop, error] = std::from_chars(pair.right.data(), end, number);
            const bool follows = error == std::errc() && stop == end && number > last;
            if (!follows) {
                report_.error(block.text, 0,
                              {"urutan tidak naik pada -> " + pair.right,
                               "the order does not rise at -> " + pair.right},
                              {"Tulis sisi kiri dalam urutan yang benar, berpasangan dengan 1, 2, 3.",
                               "Write the left sides in the right order, paired with 1, 2, 3."});
                return;
            }
            last = number;
        }
    }

    const SourceText& source_;
    GiftBlocks blocks_;
    Report& report_;
    GiftTexts texts_;
    std::vector<GiftQuestion> questions_;
    std::string category_;
    std::size_t category_at_ = 0;
    bool open_ = false;  // the last question's brace was not closed
};

}  // namespace

std::vector<GiftQuestion> read_gift(const SourceText& source, Report& report, GiftPurpose purpose) {
    return GiftReader(source, report, purpose).read();
}

}  // namespace netra::content
