#include "content/toml_fault.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "base/utf8.h"

namespace netra::content {

namespace {

constexpr std::array<std::string_view, 6> curly_quotes = {"“", "”", "„", "‘", "’", "″"};
constexpr std::string_view no_break_space = "\xc2\xa0";

struct Fault {
    std::size_t at;  // in the line
    base::Bilingual message, hint;
};

Fault curly_quote(std::size_t at) {
    return {at,
            {"tanda kutip miring “ ” (dari Word)", "curly quotation marks “ ” (of Word)"},
            {"Ganti dengan tanda kutip lurus: title = \"…\".",
             "Write straight quotation marks instead: title = \"…\"."}};
}

std::string_view line_of(const SourceText& source, int number) {
    std::string_view rest = source.text();
    for (int line = 1; line < number; ++line) {
        const std::size_t end = rest.find('\n');
        if (end == std::string_view::npos) return {};
        rest.remove_prefix(end + 1);
    }
    return rest.substr(0, rest.find('\n'));
}

// Where the text that opens at `open` closes again; npos when it does not.
std::size_t closing_quote(std::string_view line, std::size_t open) {
    const char quote = line[open];
    for (std::size_t at = open + 1; at < line.size(); ++at) {
        if (line[at] == quote) return at;
        if (line[at] == '\\' && quote == '"') ++at;
    }
    return std::string_view::npos;
}

// Text that closes with a mark of Word's never ends for the parser.
Fault open_text(std::string_view line, std::size_t open) {
    const std::string_view words = base::trim(line);
    const auto end = static_cast<std::size_t>(words.data() - line.data()) + words.size();
    for (const std::string_view curly : curly_quotes) {
        if (words.ends_with(curly)) return curly_quote(end - curly.size());
    }
    return {open,
            {"tanda kutip tidak ditutup", "a quotation mark that is not closed"},
            {"Akhiri teks dengan \" di baris yang sama.", "End the text with \" on the same line."}};
}

// What a person can see in the line outside its texts and comments.
std::optional<Fault> visible_fault(std::string_view line) {
    for (std::size_t at = 0; at < line.size() && line[at] != '#'; ++at) {
        const std::string_view rest = line.substr(at);
        if (rest.starts_with(R"(""")") || rest.starts_with("'''")) return std::nullopt;  // goes on below
        if (std::ranges::any_of(curly_quotes, [&](auto curly) { return rest.starts_with(curly); }))
            return curly_quote(at);
        if (rest.starts_with(no_break_space)) {
            return Fault{
                at,
                {"spasi khusus (dari Word)", "a special space (of Word)"},
                {"Hapus spasi itu, lalu ketik spasi biasa.", "Delete that space, then type a plain one."}};
        }
        if (line[at] != '"' && line[at] != '\'') continue;
        const std::size_t close = closing_quote(line, at);
        if (close == std::string_view::npos) return open_text(line, at);
        at = close;
    }
    return std::nullopt;
}

}  // namespace

void report_toml_fault(const SourceText& source, const Place& place, const std::string& parser_words,
                       Report& report) {
    const std::string_view line = line_of(source, place.line);
    if (auto fault = visible_fault(line)) {
        const int column = static_cast<int>(base::length(line.substr(0, fault->at))) + 1;
        report.error({place.file, place.line, column}, std::move(fault->message), std::move(fault->hint));
        return;
    }
    report.error(place, {"baris ini tidak dapat dibaca", "this line cannot be read: " + parser_words},
                 {"Satu baris satu isian: title = \"…\". Teks di antara tanda kutip, setiap [ dan { ditutup, "
                  "setiap kunci satu kali.",
                  "One entry a line: title = \"…\". Text between quotation marks, each [ and { closed, each "
                  "key once."});
}

}  // namespace netra::content
