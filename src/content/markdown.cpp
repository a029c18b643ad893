#include "content/markdown.h"

#include <md4c.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>

#include "base/utf8.h"
#include "content/entities.h"
#include "content/fence.h"
#include "content/markdown_builder.h"

namespace netra::content {

namespace {

constexpr std::size_t max_bytes = std::size_t{64} << 10;

struct Parse {
    const Excerpt& text;
    MarkdownBuilder builder;

    // The offset of memory the parser hands us; nothing where it is not of the text.
    std::optional<std::size_t> offset(const char* piece) const {
        const auto address = reinterpret_cast<std::uintptr_t>(piece);
        const auto begin = reinterpret_cast<std::uintptr_t>(text.text().data());
        if (address < begin || address >= begin + text.text().size()) return std::nullopt;
        return static_cast<std::size_t>(address - begin);
    }
};

Parse& parse_of(void* user) {
    return *static_cast<Parse*>(user);
}
// Non-zero stops the parser.
int go_on(const Parse& parse) {
    return parse.builder.is_too_large() ? 1 : 0;
}

std::string attribute_text(const MD_ATTRIBUTE& attribute) {
    std::string text;
    for (std::size_t i = 0; attribute.text != nullptr && attribute.substr_offsets[i] < attribute.size; ++i) {
        const std::size_t begin = attribute.substr_offsets[i];
        const std::string_view part(attribute.text + begin, attribute.substr_offsets[i + 1] - begin);
        const bool entity = attribute.substr_types[i] == MD_TEXT_ENTITY;
        text += entity ? decode_entity(part).value_or(std::string(part)) : std::string(part);
    }
    return text;
}

int enter_block(MD_BLOCKTYPE type, void* detail, void* user) {
    MarkdownBuilder& builder = parse_of(user).builder;
    switch (type) {
        case MD_BLOCK_QUOTE:
            builder.enter_quote();
            break;
        case MD_BLOCK_UL:
            builder.enter_list(false, 1);
            break;
        case MD_BLOCK_OL:
            builder.enter_list(true, static_cast<int>(static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start));
            break;
        case MD_BLOCK_LI:
            builder.enter_item();
            break;
        case MD_BLOCK_HR:
            builder.refuse_rule();
            break;
        case MD_BLOCK_H:
            builder.enter_heading(static_cast<int>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level));
            break;
        case MD_BLOCK_CODE:
            builder.enter_code(attribute_text(static_cast<MD_BLOCK_CODE_DETAIL*>(detail)->lang));
            break;
        case MD_BLOCK_HTML:
            builder.enter_html();
            break;
        case MD_BLOCK_TABLE:
            builder.enter_table();
            break;
        case MD_BLOCK_TR:
            builder.enter_row();
            break;
        default:
            break;
    }
    return go_on(parse_of(user));
}

int leave_block(MD_BLOCKTYPE type, void* /*detail*/, void* user) {
    MarkdownBuilder& builder = parse_of(user).builder;
    switch (type) {
        case MD_BLOCK_QUOTE:
            builder.leave_quote();
            break;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            builder.leave_list();
            break;
        case MD_BLOCK_LI:
        case MD_BLOCK_H:
        case MD_BLOCK_P:
            builder.flush();
            break;
        case MD_BLOCK_CODE:
            builder.leave_code();
            break;
        case MD_BLOCK_TABLE:
            builder.leave_table();
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            builder.leave_cell();
            break;
        default:
            break;
    }
    return go_on(parse_of(user));
}

int enter_span(MD_SPANTYPE type, void* detail, void* user) {
    MarkdownBuilder& builder = parse_of(user).builder;
    switch (type) {
        case MD_SPAN_EM:
            builder.set_italic(true);
            break;
        case MD_SPAN_STRONG:
            builder.set_bold(true);
            break;
        case MD_SPAN_A:
            builder.enter_link(attribute_text(static_cast<MD_SPAN_A_DETAIL*>(detail)->href));
            break;
        case MD_SPAN_IMG:
            builder.enter_image(attribute_text(static_cast<MD_SPAN_IMG_DETAIL*>(detail)->src));
            break;
        default:
            break;
    }
    return 0;
}

int leave_span(MD_SPANTYPE type, void* /*detail*/, void* user) {
    MarkdownBuilder& builder = parse_of(user).builder;
    switch (type) {
        case MD_SPAN_EM:
            builder.set_italic(false);
            break;
        case MD_SPAN_STRONG:
            builder.set_bold(false);
            break;
        case MD_SPAN_A:
            builder.leave_link();
            break;
        case MD_SPAN_IMG:
            builder.leave_image();
            break;
        default:
            break;
    }
    return 0;
}

int take_text(MD_TEXTTYPE type, const MD_CHAR* piece, MD_SIZE size, void* user) {
    Parse& parse = parse_of(user);
    MarkdownBuilder& builder = parse.builder;
    const std::string_view words(piece, size);
    const auto offset = parse.offset(piece);
    if (offset) builder.see(*offset, size);
    const std::size_t at = offset.value_or(builder.seen());
    switch (type) {
        case MD_TEXT_NULLCHAR:
            builder.add_words("\xef\xbf\xbd", at);
            break;
        case MD_TEXT_BR:
            builder.add_hard_break();
            break;
        case MD_TEXT_SOFTBR:
            builder.add_soft_break();
            break;
        case MD_TEXT_ENTITY:
            builder.add_words(decode_entity(words).value_or(std::string(words)), at);
            break;
        case MD_TEXT_HTML:
            builder.add_html(at);
            break;
        default:
            builder.add_words(words, at);
            break;
    }
    return 0;
}

void refuse_open_fence(const Excerpt& text, Report& report) {
    Fence fence;
    const std::string_view all = text.text();
    for (std::size_t at = 0; at < all.size();) {
        const std::size_t end = std::min(all.find('\n', at), all.size());
        fence.take(all.substr(at, end - at), at);
        at = end + 1;
    }
    if (!fence.open_at()) return;
    report.error(text, *fence.open_at(), {"blok ini tidak ditutup", "this block is not closed"},
                 {"Tutup dengan baris ``` tersendiri.", "Close it with a line of ``` alone."});
}

}  // namespace

MarkdownText read_markdown(const Excerpt& text, Report& report) {
    if (text.text().size() > max_bytes) {
        report.error(text, 0, {"teks terlalu panjang untuk satu halaman", "text too long for one page"},
                     {"Bagi menjadi beberapa halaman.", "Divide it into several pages."});
        return {};
    }
    refuse_open_fence(text, report);
    Parse parse{text, MarkdownBuilder(text, report)};
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = enter_block;
    parser.leave_block = leave_block;
    parser.enter_span = enter_span;
    parser.leave_span = leave_span;
    parser.text = take_text;
    md_parse(text.text().data(), static_cast<MD_SIZE>(text.text().size()), &parser, &parse);
    if (parse.builder.is_too_large()) {
        report.error(text, 0,
                     {"terlalu banyak paragraf atau sel tabel", "too many paragraphs or table cells"},
                     {"Bagi menjadi beberapa halaman.", "Divide it into several pages."});
    }
    return parse.builder.take();
}

bool lacks_space_after_mark(const Excerpt& text, std::size_t at) {
    constexpr std::size_t deepest = 6;
    const std::string_view rest = std::string_view(text.text()).substr(at);
    const std::size_t hashes = std::min(rest.find_first_not_of('#'), rest.size());
    return hashes >= 1 && hashes <= deepest && hashes < rest.size() && rest[hashes] != ' ' &&
           rest[hashes] != '\t' && rest[hashes] != '\n';
}

int count_words(std::string_view text) {
    int count = 0;
    bool within = false;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        count += !blank && !within;
        within = !blank;
    }
    return count;
}

}  // namespace netra::content
