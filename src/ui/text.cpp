#include "ui/text.h"

#include <algorithm>

#include "base/utf8.h"

namespace netra::ui {

namespace {

constexpr float slack = 0.5f;  // kerning across words moves the end of a line by less than this

// The end of the piece that begins at `at`: up to and with a space, hyphen or slash that a line may end with.
std::size_t piece_end(std::string_view text, std::size_t at) {
    const std::size_t found = text.find_first_of(" -/", at);
    return found == std::string_view::npos ? text.size() : found + 1;
}

std::string_view without_end_spaces(std::string_view line) {
    while (!line.empty() && line.back() == ' ') line.remove_suffix(1);
    return line;
}

// As many characters of a word as fit, at least one.
std::size_t forced_break(Painter& paint, std::string_view word, const Type& type, float width) {
    std::size_t end = base::next_offset(word, 0);
    while (end < word.size()) {
        const std::size_t next = base::next_offset(word, end);
        if (paint.width(word.substr(0, next), type) > width + slack) break;
        end = next;
    }
    return end;
}

void break_paragraph(Painter& paint, std::string_view text, const Type& type, float width,
                     std::vector<std::string_view>& lines) {
    std::size_t begin = 0, end = 0;
    float used = 0;
    const auto finish = [&](std::size_t next) {
        lines.push_back(without_end_spaces(text.substr(begin, end - begin)));
        begin = end = next;
        used = 0;
    };
    while (end < text.size()) {
        const std::size_t next = piece_end(text, end);
        const std::string_view piece = text.substr(end, next - end);
        const float bare = paint.width(without_end_spaces(piece), type);
        if (used + bare <= width + slack) {
            used += paint.width(piece, type);
            end = next;
        } else if (end > begin) {
            finish(end);
        } else {
            end = begin + forced_break(paint, piece, type, width);
            finish(end);
        }
    }
    if (end > begin) finish(end);
}

}  // namespace

std::vector<std::string_view> break_lines(Painter& paint, std::string_view text, const Type& type,
                                          float width) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (end == 0) lines.push_back(text.substr(0, 0));
        break_paragraph(paint, text.substr(0, end), type, width, lines);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

float text_height(Painter& paint, std::string_view text, const Type& type, float width) {
    return static_cast<float>(break_lines(paint, text, type, width).size()) * paint.leading(type);
}

float paragraph(Painter& paint, const Rect& rect, std::string_view text, const Type& type, Color ink,
                Align align) {
    const float leading = paint.leading(type);
    const float x = align == Align::left ? rect.x : align == Align::right ? rect.right() : rect.centre().x;
    float y = rect.y;
    for (const std::string_view line : break_lines(paint, text, type, rect.w)) {
        paint.text_on({x, y + leading / 2}, line, type, ink, align);
        y += leading;
    }
    return y - rect.y;
}

float paragraph_middle(Painter& paint, const Rect& rect, std::string_view text, const Type& type, Color ink,
                       Align align) {
    const float height = text_height(paint, text, type, rect.w);
    return paragraph(paint, {rect.x, rect.centre().y - height / 2, rect.w, height}, text, type, ink, align);
}

std::string shortened(Painter& paint, std::string_view text, const Type& type, float width) {
    if (paint.width(text, type) <= width + slack) return std::string(text);
    constexpr std::string_view ellipsis = "…";
    std::size_t end = text.size();
    std::string short_text(ellipsis);
    while (end > 0) {
        end = base::previous_offset(text, end);
        short_text = std::string(without_end_spaces(text.substr(0, end))).append(ellipsis);
        if (paint.width(short_text, type) <= width + slack) break;
    }
    return short_text;
}

Type fitting(Painter& paint, std::string_view text, const Type& type, float width, float least) {
    const float wide = paint.width(text, type);
    if (wide <= width + slack) return type;
    const float size = std::max(paint.size(type) * width / wide, std::min(least, paint.size(type)));
    return type.sized(size).still();
}

}  // namespace netra::ui
