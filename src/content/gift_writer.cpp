#include "content/gift_writer.h"

#include <string_view>
#include <utility>

#include "base/utf8.h"
#include "content/gift_numbers.h"
#include "content/gift_text.h"

namespace netra::content {

using core::QuestionType;

namespace {

constexpr const char* indent = "\n    ";

std::string escape(std::string_view text) {
    constexpr std::string_view marks = "~=#{}:\\";
    std::string result;
    for (const char c : text) {
        if (marks.find(c) != std::string_view::npos) result += '\\';
        result += c;
    }
    return result;
}

// Whether the end of the line between the two may stand in the file: the reader trims lines, and takes blank
// ones and those that begin with // for something else.
bool may_break(std::string_view line, std::string_view next) {
    const std::string_view trimmed = base::trim(line);
    const bool ends_bare = !trimmed.empty() && trimmed.data() + trimmed.size() == line.data() + line.size();
    const bool begins_bare = !next.empty() && base::trim(next).data() == next.data();
    return ends_bare && begins_bare && !next.starts_with("//");
}

// The text with its marks escaped; its line ends stay where the format keeps them, else they are `\n`.
std::string write_text(std::string_view text, TextFormat format) {
    const bool keeps = format == TextFormat::markdown || format == TextFormat::plain;
    std::string result;
    for (std::size_t begin = 0;;) {
        const std::size_t end = text.find('\n', begin);
        const std::string_view line = text.substr(begin, end - begin);
        result += escape(line);
        if (end == std::string_view::npos) return result;
        begin = end + 1;
        const std::string_view rest = text.substr(begin);
        result += keeps && may_break(line, rest.substr(0, rest.find('\n'))) ? "\n" : "\\n";
    }
}

// The mark of the text's format where another would be taken, or its beginning for a format, a weight or a
// comment.
std::string_view mark_before(const WrittenText& written, TextFormat inherited) {
    const std::string& text = written.text;
    const bool looks_like_more = text.starts_with('%') || text.starts_with("//") || begins_with_format(text);
    return written.format != inherited || looks_like_more ? format_mark(written.format) : "";
}

std::string write_text(const WrittenText& written, TextFormat inherited) {
    return std::string(mark_before(written, inherited)) + write_text(written.text, written.format);
}

class QuestionWriter {
  public:
    explicit QuestionWriter(const WrittenQuestion& question)
        : question_(question), format_(question.stem.format) {}

    MappedGift write(std::string before = {}) {
        begin(GiftPart::category);
        out_ = std::move(before);
        write_marks();
        begin(GiftPart::title);
        if (!question_.title.empty()) out_ += "::" + escape(question_.title) + "::";
        begin(GiftPart::stem);
        if (question_.type == QuestionType::description) {
            out_ += write_text(question_.stem, TextFormat::moodle);
        } else if (question_.blank) {
            write_around_blank(*question_.blank);
        } else {
            const std::string stem = write_text(question_.stem, TextFormat::moodle);
            out_ += stem + (stem.find('\n') == std::string::npos ? " " : "\n");
            write_braces();
        }
        return {out_ + "\n", std::move(stretches_)};
    }

  private:
    void begin(GiftPart part, std::size_t index = 0) { stretches_.push_back({out_.size(), part, index}); }

    void write_marks() {
        std::string marks;
        begin(GiftPart::marks);
        if (!question_.id.empty()) marks += " [id:" + mark_value(question_.id) + "]";
        for (const std::string& tag : question_.tags) marks += " [tag:" + mark_value(tag) + "]";
        if (!marks.empty()) out_ += "//" + marks + "\n";
    }

    static std::string mark_value(const std::string& value) {
        std::string result;
        for (const char c : value) {
            if (c == ']') result += '\\';
            result += c;
        }
        if (result.ends_with('\\')) result += ' ';  // else it would escape the bracket
        return result;
    }

    void write_around_blank(std::size_t blank) {
        const std::string& stem = question_.stem.text;
        const std::string_view after = std::string_view(stem).substr(blank + std::string(blank_mark).size());
        out_ += mark_before(question_.stem, TextFormat::moodle);
        out_ += write_text(std::string_view(stem).substr(0, blank), format_);
        write_braces();
        out_ += write_text(after, format_);
    }

    void write_braces() {
        out_ += "{";
        switch (question_.type) {
            case QuestionType::true_false:
                write_true_false();
                break;
            case QuestionType::numerical:
                write_numbers();
                break;
            case QuestionType::short_answer:
                write_short_answers();
                break;
            case QuestionType::matching:
                write_pairs();
                break;
            case QuestionType::essay:
                break;
            default:
                write_choice();
        }
        write_general_feedback();
        out_ += "}";
    }

    void write_feedback(const WrittenText& feedback, std::size_t index) {
        begin(GiftPart::answer_feedback, index);
        if (!feedback.text.empty()) out_ += "#" + write_text(feedback, format_);
    }

    void write_general_feedback() {
        const bool in_lines = out_.ends_with('\n');
        begin(GiftPart::feedback);
        if (question_.feedback.text.empty()) return;
        out_ += (in_lines ? "    ####" : "####") + write_text(question_.feedback, format_);
        if (in_lines) out_ += "\n";
    }

    void write_true_false() {
        if (question_.answers.size() < 2) return;
        const bool says_true = question_.answers[0].weight > 0;
        out_ += says_true ? "TRUE" : "FALSE";
        const std::size_t right = says_true ? 0 : 1;
        const std::size_t wrong = 1 - right;
        const bool both = !question_.answers[right].feedback.text.empty();
        if (both && question_.answers[wrong].feedback.text.empty()) out_ += "#";
        write_feedback(question_.answers[wrong].feedback, wrong);
        if (both) write_feedback(question_.answers[right].feedback, right);
    }

    // A second `=` would be a slip of the pen to the reader, and without a `~` no choice at all.
    void write_choice() {
        bool right_taken = question_.type == QuestionType::several;
        for (std::size_t i = 0; i < question_.answers.size(); ++i) {
            const WrittenAnswer& answer = question_.answers[i];
            begin(GiftPart::answer, i);
            out_ += indent;
            if (answer.weight == 100 && !right_taken) {
                out_ += "=";
                right_taken = true;
            } else {
                out_ += "~" + (answer.weight == 0 ? "" : "%" + decimal_text(answer.weight) + "%");
            }
            out_ += write_text(answer.text, format_);
            write_feedback(answer.feedback, i);
        }
        out_ += "\n";
    }

    void write_short_answers() {
        // With `=` beside it an arrow would make a matching question; a single answer stands without.
        for (std::size_t i = 0; i < question_.answers.size(); ++i) {
            const WrittenAnswer& answer = question_.answers[i];
            begin(GiftPart::answer, i);
            const bool arrow = answer.text.text.find("->") != std::string::npos ||
                               answer.feedback.text.find("->") != std::string::npos;
            out_ += indent;
            if (question_.answers.size() > 1 || !arrow) out_ += "=";
            if (answer.weight != 100) out_ += "%" + decimal_text(answer.weight) + "%";
            out_ += write_text(answer.text, format_);
            write_feedback(answer.feedback, i);
        }
        out_ += "\n";
    }

    void write_pairs() {
        for (std::size_t i = 0; i < question_.pairs.size(); ++i) {
            const WrittenPair& pair = question_.pairs[i];
            begin(GiftPart::answer, i);
            out_ += indent + ("=" + write_text(pair.left, format_)) + " -> " + escape(pair.right);
        }
        out_ += "\n";
    }

    void write_numbers() {
        out_ += "#";
        for (std::size_t i = 0; i < question_.numbers.size(); ++i) {
            const WrittenNumber& number = question_.numbers[i];
            begin(GiftPart::answer, i);
            const bool other = number.form == NumberForm::any && number.weight == 0;
            out_ += indent;
            if (other && &number == &question_.numbers.back()) {
                out_ += "~";
            } else {
                out_ += "=" + (number.weight == 100 ? "" : "%" + decimal_text(number.weight) + "%") +
                        accepted_text(number);
            }
            write_feedback(number.feedback, i);
        }
        out_ += "\n";
    }

    const WrittenQuestion& question_;
    TextFormat format_;
    std::string out_;
    std::vector<GiftStretch> stretches_;
};

std::string write_category(std::string_view path) {
    std::string line = "$CATEGORY: ";
    for (const char c : path) {
        if (c == '\\') line += '\\';
        line += c;
    }
    return line + "\n";
}

}  // namespace

std::string write_gift(const std::vector<WrittenQuestion>& questions) {
    std::string text;
    std::string category;
    for (const WrittenQuestion& question : questions) {
        if (!text.empty()) text += "\n";
        if (question.category != category) {
            category = question.category;
            text += write_category(category) + "\n";
        }
        text += QuestionWriter(question).write().text;
    }
    // A question that begins with U+FEFF: at the file's beginning that would be its byte order mark.
    if (text.starts_with("\xef\xbb\xbf")) text.insert(0, "\n");
    return text;
}

MappedGift write_mapped_gift(const WrittenQuestion& question) {
    return QuestionWriter(question).write(write_category(question.category) + "\n");
}

}  // namespace netra::content
