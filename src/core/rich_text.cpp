#include "core/rich_text.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace netra::core {

std::string plain_text(const Spans& spans) {
    std::string text;
    for (const Span& span : spans) text += span.text;
    return text;
}

// As a person would write it down.
static std::string_view short_address(std::string_view address) {
    for (const std::string_view scheme : {"https://", "http://", "mailto:"}) {
        if (address.starts_with(scheme)) address.remove_prefix(scheme.size());
    }
    if (address.ends_with('/')) address.remove_suffix(1);
    return address;
}

Spans with_addresses(const Spans& spans) {
    Spans shown;
    std::string words;  // of the link that is running
    for (std::size_t i = 0; i < spans.size(); ++i) {
        Span span = spans[i];
        const std::string address = std::exchange(span.link, {});
        words = address.empty() ? "" : words + span.text;
        const bool ends = i + 1 == spans.size() || spans[i + 1].link != address;
        shown.push_back(std::move(span));
        if (address.empty() || !ends) continue;
        const std::string_view said = short_address(address);
        if (words.find(said) == std::string::npos)
            shown.push_back({" (" + std::string(said) + ")", false, false, {}});
        words.clear();
    }
    return shown;
}

static void add_line(std::string& text, const std::string& line) {
    if (line.empty()) return;
    if (!text.empty()) text += '\n';
    text += line;
}

std::string plain_text(const RichText& blocks) {
    std::string text;
    for (const Block& block : blocks) {
        add_line(text, plain_text(block.spans));
        add_line(text, block.title);
        add_line(text, plain_text(block.children));
        add_line(text, block.post.text);
        for (const auto& row : block.rows) {
            for (const Spans& cell : row) add_line(text, plain_text(cell));
        }
    }
    return text;
}

const Post* first_post(const RichText& text) {
    const auto found = std::ranges::find(text, BlockKind::post, &Block::kind);
    return found == text.end() ? nullptr : &found->post;
}

}  // namespace netra::core
