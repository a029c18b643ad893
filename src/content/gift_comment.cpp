#include "content/gift_comment.h"

#include <optional>
#include <string_view>

#include "base/utf8.h"

namespace netra::content {

namespace {

// What stands from `at` to the closing bracket, and the offset past it; nothing when it is not closed.
std::optional<std::string> read_value(std::string_view line, std::size_t& at) {
    std::string value;
    for (; at < line.size(); ++at) {
        if (line[at] == ']') {
            ++at;
            return std::string(base::trim(value));
        }
        if (line.substr(at).starts_with("\\]")) ++at;
        value += line[at];
    }
    return std::nullopt;
}

void take_line(const Excerpt& comment, GiftMarks& marks, Report& report) {
    const std::string_view line = comment.text();
    for (std::size_t at = line.find('['); at < line.size(); at = line.find('[', at)) {
        const std::size_t begin = at;
        const bool id = line.substr(at).starts_with("[id:");
        const bool tag = line.substr(at).starts_with("[tag:");
        at += id ? 4 : tag ? 5 : 1;
        if (!id && !tag) continue;
        const auto value = read_value(line, at);
        if (!value || value->empty()) {
            report.error(comment, begin, {"tanda ini tidak lengkap", "this mark is not complete"},
                         {"Tulis [id:nama] atau [tag:kata].", "Write [id:name] or [tag:word]."});
        } else if (tag) {
            marks.tags.push_back(*value);
        } else if (marks.id.empty()) {
            marks.id = *value;
        } else {
            report.error(comment, begin, {"soal dengan dua [id:]", "a question with two [id:]"},
                         {"Hapus salah satunya, atau pisahkan soal dengan baris kosong.",
                          "Remove one of them, or part the questions by a blank line."});
        }
    }
}

}  // namespace

GiftMarks read_gift_marks(const std::vector<Excerpt>& comments, Report& report) {
    GiftMarks marks;
    for (const Excerpt& comment : comments) take_line(comment, marks, report);
    return marks;
}

}  // namespace netra::content
