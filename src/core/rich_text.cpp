#include "core/rich_text.h"

#include <algorithm>

namespace netra::core {

std::string plain_text(const Spans& spans) {
    std::string text;
    for (const Span& span : spans) text += span.text;
    return text;
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
