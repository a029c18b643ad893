#include "content/quiz_file.h"

#include "base/files.h"
#include "content/source_file.h"

namespace netra::content {

QuizFile read_quiz_file(const std::string& path) {
    Report report;
    QuizFile file;
    const auto source = decode_source(path, base::read_text_file(path), report);
    if (source) file.questions = read_gift(*source, report, GiftPurpose::inspection);
    file.diagnostics = report.diagnostics();
    return file;
}

}  // namespace netra::content
