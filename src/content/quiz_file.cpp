#include "content/quiz_file.h"

#include "base/files.h"
#include "content/question_sheet.h"
#include "content/source_file.h"

namespace netra::content {

QuizFile read_quiz_file(const std::string& path) {
    Report report;
    QuizFile file;
    const base::Bytes bytes = base::read_file(path);
    const auto source = is_question_sheet(path)
                            ? decode_question_sheet(path, bytes, report, GiftPurpose::inspection)
                            : decode_source(path, base::to_text(bytes), report);
    if (source) file.questions = read_gift(*source, report, GiftPurpose::inspection);
    file.diagnostics = report.diagnostics();
    return file;
}

}  // namespace netra::content
