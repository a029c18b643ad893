#include "content/source_file.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/utf8.h"

namespace netra::content {

namespace {

constexpr std::string_view no_break_space = "\xc2\xa0";

// The bytes of `#`, `##`, `-`, `*`, `+`, `>`, `1.` or `1)` at the beginning of `text`; 0 when there is none.
std::size_t mark_size(std::string_view text) {
    const auto run = [&](std::string_view of) { return std::min(text.find_first_not_of(of), text.size()); };
    if (const std::size_t hashes = run("#"); hashes > 0) return hashes;
    if (run("-*+>") == 1) return 1;
    const std::size_t digits = run("0123456789");
    const bool numbers = digits > 0 && digits < text.size() && (text[digits] == '.' || text[digits] == ')');
    return numbers ? digits + 1 : 0;
}

// The line with a space for each no-break space that stands around its marks; elsewhere they are the
// author's.
void append_plain(std::string& to, std::string_view line) {
    for (bool within_marks = true; within_marks && !line.empty();) {
        if (line.starts_with(no_break_space)) {
            to += ' ';
            line.remove_prefix(no_break_space.size());
            continue;
        }
        const bool blank = line.front() == ' ' || line.front() == '\t';
        const std::size_t marks = blank ? 1 : mark_size(line);
        const std::string_view after = line.substr(marks);
        within_marks = marks > 0 && (blank || after.starts_with(' ') || after.starts_with(no_break_space));
        if (!within_marks) break;
        to += line.substr(0, marks);
        line = after;
    }
    to += line;
}

std::string with_plain_marks(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
        append_plain(plain, text.substr(at, end - at));
        at = end;
    }
    return plain;
}

}  // namespace

std::optional<SourceText> decode_source(const std::string& file, std::string bytes, Report& report) {
    std::size_t bad_at = 0;
    if (base::is_utf8(bytes, &bad_at)) bad_at = bytes.find('\0');
    const bool has_marks = file.ends_with(".md") || file.ends_with(".gift");
    if (bad_at == std::string::npos)
        return SourceText(file, has_marks ? with_plain_marks(bytes) : std::move(bytes));
    const SourceText before(file, bytes.substr(0, bad_at));
    report.error(before.place(bad_at), {"bukan teks UTF-8", "not UTF-8 text"},
                 {"Simpan berkas sebagai UTF-8.", "Save the file as UTF-8."});
    return std::nullopt;
}

}  // namespace netra::content
