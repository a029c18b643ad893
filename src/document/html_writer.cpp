#include "document/html_writer.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace netra::document {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";  // U+FFFD

std::string_view reference_for(char c) {
    switch (c) {
        case '&':
            return "&amp;";
        case '<':
            return "&lt;";
        case '>':
            return "&gt;";
        case '"':
            return "&quot;";
        case '\'':
            return "&#39;";
        default:
            return {};
    }
}

bool is_foreign(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7F;
}

// These take a line of their own, so that the source can be read.
bool is_block(std::string_view tag) {
    constexpr std::array<std::string_view, 8> inline_tags = {"a",     "b",    "em",     "i",
                                                             "small", "span", "strong", "use"};
    return std::ranges::find(inline_tags, tag) == inline_tags.end();
}

}  // namespace

std::string html_escaped(std::string_view text) {
    std::string escaped;
    escaped.reserve(text.size());
    for (const char c : text) {
        const std::string_view reference = reference_for(c);
        if (!reference.empty()) {
            escaped += reference;
        } else if (is_foreign(c)) {
            escaped += replacement;
        } else {
            escaped += c;
        }
    }
    return escaped;
}

std::string_view safe_link(std::string_view address) {
    constexpr std::array<std::string_view, 3> schemes = {"https://", "http://", "mailto:"};
    const std::string start = base::fold_case(address.substr(0, 8));
    const bool known =
        std::ranges::any_of(schemes, [&](std::string_view scheme) { return start.starts_with(scheme); });
    return known ? address : std::string_view{};
}

HtmlWriter::Element::~Element() {
    writer_.out_.append("</").append(tag_).append(">");
    if (is_block(tag_)) writer_.out_ += '\n';
}

void HtmlWriter::start(std::string_view tag, HtmlAttributes attributes) {
    out_.append("<").append(tag);
    for (const auto& [name, value] : attributes) {
        if (value.empty() && name != "alt") continue;
        out_.append(" ").append(name);
        if (value != present) out_.append("=\"").append(html_escaped(value)).append("\"");
    }
    out_ += '>';
}

HtmlWriter::Element HtmlWriter::open(std::string_view tag, HtmlAttributes attributes) {
    start(tag, attributes);
    return {*this, tag};
}

void HtmlWriter::element(std::string_view tag, HtmlAttributes attributes, std::string_view words) {
    const Element element = open(tag, attributes);
    text(words);
}

void HtmlWriter::lone(std::string_view tag, HtmlAttributes attributes) {
    start(tag, attributes);
    if (is_block(tag)) out_ += '\n';
}

void HtmlWriter::text(std::string_view words) {
    out_ += html_escaped(words);
}

}  // namespace netra::document
