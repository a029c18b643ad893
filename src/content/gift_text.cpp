#include "content/gift_text.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/utf8.h"
#include "content/html_text.h"
#include "content/markdown.h"

namespace netra::content {

namespace {

constexpr std::size_t max_bytes = std::size_t{16} << 10;  // of one text

using FormatName = std::pair<std::string_view, TextFormat>;

constexpr std::array<FormatName, 4> format_names{{
    {"[moodle]", TextFormat::moodle},
    {"[html]", TextFormat::html},
    {"[markdown]", TextFormat::markdown},
    {"[plain]", TextFormat::plain},
}};

// Faster than string_view::find for the few marks there are.
bool is_one_of(char c, std::string_view marks) {
    for (const char mark : marks) {
        if (c == mark) return true;
    }
    return false;
}

bool is_escape(std::string_view text, std::size_t at) {
    constexpr std::string_view escapable = "~=#{}:\\n";
    return text[at] == '\\' && at + 1 < text.size() && is_one_of(text[at + 1], escapable);
}

// Escapes resolved, with what the line ends of the file and the author's own `\n` become.
Excerpt resolve(const Excerpt& raw, char line_end) {
    const std::string_view text = raw.text();
    Excerpt result(raw.source());
    std::size_t begin = 0;
    const auto take_up_to = [&](std::size_t end) {
        if (begin < end) result.append(raw.part(begin, end));
    };
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '\n') {
            take_up_to(at);
            result.append(std::string_view(&line_end, 1), raw.origin(at));
            begin = ++at;
        } else if (is_escape(text, at)) {
            take_up_to(at);
            const char c = text[at + 1] == 'n' ? '\n' : text[at + 1];
            result.append(std::string_view(&c, 1), raw.origin(at));
            begin = at += 2;
        } else {
            ++at;
        }
    }
    take_up_to(text.size());
    return result;
}

}  // namespace

std::size_t find_mark(std::string_view text, std::string_view marks, std::size_t from) {
    for (std::size_t at = from; at < text.size(); ++at) {
        if (is_escape(text, at)) {
            ++at;
        } else if (is_one_of(text[at], marks)) {
            return at;
        }
    }
    return std::string_view::npos;
}

std::size_t find_last_mark(std::string_view text, std::string_view mark) {
    std::size_t found = std::string_view::npos;
    for (std::size_t at = find_mark(text, mark.substr(0, 1)); at < text.size();
         at = find_mark(text, mark.substr(0, 1), at + 1)) {
        if (text.substr(at).starts_with(mark)) found = at;
    }
    return found;
}

Excerpt unescape(const Excerpt& raw) {
    return resolve(raw, '\n');
}

std::string unescape_line(const Excerpt& raw) {
    std::string text = unescape(raw).text();
    std::ranges::replace(text, '\n', ' ');
    return std::string(base::trim(text));
}

FormattedText take_format(const Excerpt& raw, TextFormat inherited) {
    const Excerpt text = raw.trimmed();
    for (const auto& [name, format] : format_names) {
        if (!text.text().starts_with(name)) continue;
        return {format, text.part(name.size(), text.text().size()).trimmed()};
    }
    return {inherited, text};
}

WrittenText as_written(const FormattedText& text) {
    const bool wraps = text.format == TextFormat::moodle || text.format == TextFormat::html;
    return {text.format, resolve(text.raw, wraps ? ' ' : '\n').text()};
}

core::RichText read_formatted(const FormattedText& text, Report& report) {
    if (text.raw.text().size() > max_bytes) {
        report.error(text.raw, 0, {"teks lebih dari 16 KiB", "a text of more than 16 KiB"},
                     {"Ringkas teks ini.", "Shorten this text."});
        return {};
    }
    const bool fenced =
        text.format != TextFormat::markdown && text.raw.text().find("```") != std::string::npos;
    if (fenced) {
        report.error(
            text.raw, text.raw.text().find("```"),
            {"blok ``` hanya dibaca dalam [markdown]", "a ``` block is read in [markdown] only"},
            {"Tulis [markdown] di awal soal.", "Write [markdown] at the beginning of the question."});
    }
    switch (text.format) {
        case TextFormat::markdown:
            return read_markdown(unescape(text.raw), report).blocks;
        case TextFormat::html:
            return read_html(resolve(text.raw, ' '), LineEnds::space, report);
        case TextFormat::moodle:
            return read_html(resolve(text.raw, ' '), LineEnds::new_paragraph, report);
        case TextFormat::plain:
            break;
    }
    return read_plain(unescape(text.raw).text());
}

GiftText GiftTexts::read(const Excerpt& raw, TextFormat inherited) const {
    const FormattedText text = take_format(raw, inherited);
    GiftText result{as_written(text), draw(text)};
    if (result.written.text.empty()) result.written.format = inherited;
    return result;
}

core::RichText GiftTexts::draw(const FormattedText& text) const {
    return of_course() ? read_formatted(text, report_) : core::RichText{};
}

bool GiftTexts::is_blank(const GiftText& text) const {
    return of_course() ? text.drawn.empty() : base::trim(text.written.text).empty();
}

std::string_view format_mark(TextFormat format) {
    return std::ranges::find(format_names, format, &FormatName::second)->first;
}

bool begins_with_format(std::string_view text) {
    return std::ranges::any_of(format_names,
                               [&](const FormatName& name) { return text.starts_with(name.first); });
}

}  // namespace netra::content
