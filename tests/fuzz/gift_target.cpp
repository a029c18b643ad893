#include "gift_target.h"

#include <cstdio>
#include <cstdlib>
#include <vector>

#include "base/diagnostic.h"
#include "base/utf8.h"
#include "content/gift.h"
#include "content/gift_writer.h"
#include "core/answer.h"

namespace netra::test {

namespace {

struct Reading {
    std::vector<content::GiftQuestion> questions;
    base::Diagnostics diagnostics;

    std::vector<content::WrittenQuestion> written() const {
        std::vector<content::WrittenQuestion> all;
        for (const content::GiftQuestion& question : questions) all.push_back(question.written);
        return all;
    }
};

Reading read(const std::string& text, content::GiftPurpose purpose) {
    const content::SourceText source("soal.gift", text);
    content::Report report;
    Reading reading;
    reading.questions = content::read_gift(source, report, purpose);
    reading.diagnostics = report.diagnostics();
    return reading;
}

void require(bool holds, const char* promise) {
    if (holds) return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

void check_diagnostics(const base::Diagnostics& diagnostics) {
    for (const base::Diagnostic& problem : diagnostics) {
        require(problem.line >= 1 && problem.column >= 0, "a problem has a line");
        require(base::is_utf8(problem.message.id) && base::is_utf8(problem.hint.id), "a problem is UTF-8");
        require(!problem.message.id.empty() && !problem.message.en.empty(), "a problem says what it is");
    }
}

void check_question(const core::Question& question) {
    if (!question.can_be_asked()) return;
    const core::Answer right = core::right_answer(question);
    require(core::is_valid(question, right), "the right answer fits its question");
    require(core::is_right(question, right), "the right answer is worth the full mark");
}

}  // namespace

void read_any_gift(std::string text) {
    if (!base::is_utf8(text)) text = base::from_code_points(base::code_points(text));

    const Reading course = read(text, content::GiftPurpose::course);
    check_diagnostics(course.diagnostics);
    if (!base::has_errors(course.diagnostics)) {
        for (const content::GiftQuestion& question : course.questions) check_question(question.question);
    }

    const Reading first = read(text, content::GiftPurpose::inspection);
    check_diagnostics(first.diagnostics);
    const std::string written = content::write_gift(first.written());
    require(base::is_utf8(written), "what is written is UTF-8");
    if (base::has_errors(first.diagnostics)) return;
    const Reading second = read(written, content::GiftPurpose::inspection);
    require(!base::has_errors(second.diagnostics), "what is written reads without an error");
    require(second.written() == first.written(), "a question read and written reads the same");
    require(content::write_gift(second.written()) == written, "equal questions give equal bytes");
}

}  // namespace netra::test
