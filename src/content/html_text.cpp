#include "content/html_text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "content/entities.h"

namespace netra::content {

using core::Block;
using core::BlockKind;
using core::Span;

namespace {

constexpr std::size_t max_list_depth = 3;
constexpr std::size_t max_tag_bytes = 1000;
constexpr std::string_view blank = " \t\r\n\f";
constexpr std::array<std::string_view, 14> passed_over = {"span", "font",  "u",     "small",  "sub",
                                                          "sup",  "thead", "tbody", "code",   "nobr",
                                                          "pre",  "html",  "body",  "section"};

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f';
}

// Where a tag, a reference or a new line may begin; the text's end when none does.
std::size_t find_special(std::string_view text, std::size_t from) {
    const auto special = [](char c) { return c == '<' || c == '&' || c == '\n'; };
    const auto found = std::find_if(text.begin() + static_cast<std::ptrdiff_t>(from), text.end(), special);
    return static_cast<std::size_t>(found - text.begin());
}

struct Tag {
    std::string name;  // lower case
    bool closing = false;
    std::string_view attributes;
    std::size_t end = 0;  // offset past its '>'
};

// The tag that begins at `at`, where a '<' stands; nothing when it begins none.
std::optional<Tag> read_tag(std::string_view text, std::size_t at) {
    Tag tag;
    std::size_t begin = at + 1;
    if (begin < text.size() && text[begin] == '/') tag.closing = true, ++begin;
    if (begin >= text.size() || std::isalpha(static_cast<unsigned char>(text[begin])) == 0)
        return std::nullopt;
    const std::size_t length = text.substr(begin, max_tag_bytes).find('>');
    if (length == std::string_view::npos) return std::nullopt;
    const std::string_view inside = text.substr(begin, length);
    const std::size_t name_end = std::min(inside.find_first_of(" \t\r\n/"), inside.size());
    for (const char c : inside.substr(0, name_end)) {
        tag.name += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    tag.attributes = inside.substr(name_end);
    tag.end = begin + length + 1;
    return tag;
}

// The value of an attribute, with its character references as they are written.
std::string attribute(std::string_view attributes, std::string_view name) {
    for (std::size_t at = attributes.find(name); at != std::string_view::npos;
         at = attributes.find(name, at + 1)) {
        const bool starts = at > 0 && is_blank(attributes[at - 1]);
        std::string_view rest = attributes.substr(at + name.size());
        rest.remove_prefix(std::min(rest.find_first_not_of(blank), rest.size()));
        if (!starts || !rest.starts_with('=')) continue;
        rest.remove_prefix(1);
        rest.remove_prefix(std::min(rest.find_first_not_of(blank), rest.size()));
        if (rest.empty()) return {};
        const bool quoted = rest.front() == '"' || rest.front() == '\'';
        if (!quoted) return std::string(rest.substr(0, rest.find_first_of(blank)));
        return std::string(rest.substr(1, rest.find(rest.front(), 1) - 1));
    }
    return {};
}

class HtmlReader {
  public:
    HtmlReader(const Excerpt& text, LineEnds line_ends, Report& report)
        : text_(text), line_ends_(line_ends), report_(report) {}

    core::RichText read() {
        const std::string_view text = text_.text();
        for (std::size_t at = 0; at < text.size();) at = take(text, at);
        flush();
        put_table();
        return std::move(blocks_);
    }

  private:
    // Takes what begins at `at` and returns the offset past it.
    std::size_t take(std::string_view text, std::size_t at) {
        const char c = text[at];
        if (c == '<' && text.substr(at).starts_with("<!--")) {
            const std::size_t end = text.find("-->", at);
            return end == std::string_view::npos ? text.size() : end + 3;
        }
        if (c == '<') {
            const auto tag = read_tag(text, at);
            if (tag) {
                take_tag(*tag, at);
                return tag->end;
            }
        }
        if (c == '&') {
            const std::size_t end = text.substr(at, 12).find(';');
            const auto decoded =
                end == std::string_view::npos ? std::nullopt : decode_entity(text.substr(at, end + 1));
            if (decoded) {
                add(*decoded);
                return at + end + 1;
            }
        }
        if (c == '\n' && line_ends_ == LineEnds::new_paragraph) {
            flush();
            return at + 1;
        }
        const std::size_t end = find_special(text, at + 1);
        add_collapsed(text.substr(at, end - at));
        return end;
    }

    void take_tag(const Tag& tag, std::size_t at) {
        const std::string& name = tag.name;
        if (name == "b" || name == "strong") {
            bold_ = std::max(0, bold_ + (tag.closing ? -1 : 1));
        } else if (name == "i" || name == "em") {
            italic_ = std::max(0, italic_ + (tag.closing ? -1 : 1));
        } else if (name == "a") {
            link_ = tag.closing ? "" : attribute(tag.attributes, "href");
        } else if (name == "p" || name == "div" || name == "br") {
            flush();
        } else if (name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6') {
            flush();
            heading_ = tag.closing ? 0 : name[1] - '0';
        } else if (name == "ul" || name == "ol" || name == "li") {
            take_list_tag(tag);
        } else if (name == "table" || name == "tr" || name == "td" || name == "th") {
            take_table_tag(tag);
        } else if (name == "img") {
            take_image(tag, at);
        } else if (std::ranges::find(passed_over, name) == passed_over.end()) {
            report_.error(text_, at,
                          {"tag <" + name + "> tidak dipakai", "the tag <" + name + "> is not used"},
                          {"Pakai p, br, b, i, ul, ol, li, table, img, atau a; tanda < biasa ditulis &lt;.",
                           "Use p, br, b, i, ul, ol, li, table, img or a; write a plain < as &lt;."});
        }
    }

    void take_list_tag(const Tag& tag) {
        flush();
        if (tag.name == "li") {
            item_pending_ = !tag.closing;
            return;
        }
        if (!tag.closing) lists_.push_back(tag.name == "ol" ? 1 : 0);
        if (tag.closing && !lists_.empty()) lists_.pop_back();
        item_pending_ = false;
    }

    void take_table_tag(const Tag& tag) {
        flush();
        in_cell_ = !tag.closing && (tag.name == "td" || tag.name == "th");
        if (!tag.closing && tag.name == "tr") table_.rows.emplace_back();
        if (in_cell_ && table_.rows.empty()) table_.rows.emplace_back();
        if (in_cell_) table_.rows.back().emplace_back();
        if (tag.closing && tag.name == "table") put_table();
    }

    void put_table() {
        if (table_.rows.empty()) return;
        table_.kind = BlockKind::table;
        blocks_.push_back(std::exchange(table_, {}));
    }

    void take_image(const Tag& tag, std::size_t at) {
        flush();
        constexpr std::string_view moodle_folder = "@@PLUGINFILE@@/";
        Block block;
        block.kind = BlockKind::image;
        block.image = attribute(tag.attributes, "src");
        if (block.image.starts_with(moodle_folder)) block.image.erase(0, moodle_folder.size());
        block.alternative = attribute(tag.attributes, "alt");
        report_.use_image(text_, at, block.image);
        blocks_.push_back(std::move(block));
    }

    void add_collapsed(std::string_view words) {
        std::string collapsed;
        collapsed.reserve(words.size());
        for (const char c : words) {
            const bool space = is_blank(c);
            if (!space) collapsed += c;
            if (space && !collapsed.ends_with(' ')) collapsed += ' ';
        }
        add(collapsed);
    }

    void add(std::string_view words) {
        if (spans_.empty() && words.find_first_not_of(' ') == std::string_view::npos) return;
        const bool same = !spans_.empty() && spans_.back().bold == (bold_ > 0) &&
                          spans_.back().italic == (italic_ > 0) && spans_.back().link == link_;
        if (!same) {
            Span span;
            span.bold = bold_ > 0;
            span.italic = italic_ > 0;
            span.link = link_;
            spans_.push_back(std::move(span));
        }
        std::string& text = spans_.back().text;
        if (words.starts_with(' ') && text.ends_with(' ')) words.remove_prefix(1);
        text += words;
    }

    void trim_ends() {
        if (spans_.empty()) return;
        std::string& first = spans_.front().text;
        first.erase(0, std::min(first.find_first_not_of(' '), first.size()));
        while (!spans_.empty()) {
            std::string& last = spans_.back().text;
            last.erase(last.find_last_not_of(' ') + 1);
            if (!last.empty()) return;
            spans_.pop_back();
        }
    }

    void flush() {
        trim_ends();
        if (spans_.empty()) return;
        if (in_cell_) {
            core::Spans& cell = table_.rows.back().back();
            cell.insert(cell.end(), spans_.begin(), spans_.end());
            spans_.clear();
            return;
        }
        Block block;
        block.spans = std::exchange(spans_, {});
        if (heading_ > 0) {
            block.kind = BlockKind::heading;
            block.level = heading_;
        } else if (item_pending_ && !lists_.empty()) {
            block.kind = lists_.back() > 0 ? BlockKind::numbered_item : BlockKind::bullet_item;
            block.level = static_cast<int>(std::min(lists_.size(), max_list_depth));
            if (lists_.back() > 0) block.number = lists_.back()++;
            item_pending_ = false;
        }
        blocks_.push_back(std::move(block));
    }

    const Excerpt& text_;
    LineEnds line_ends_;
    Report& report_;
    core::RichText blocks_;
    core::Spans spans_;
    Block table_;
    std::vector<int> lists_;  // the number of the next item; 0 for a list without numbers
    std::string link_;
    int bold_ = 0;
    int italic_ = 0;
    int heading_ = 0;
    bool item_pending_ = false;
    bool in_cell_ = false;
};

}  // namespace

core::RichText read_html(const Excerpt& text, LineEnds line_ends, Report& report) {
    return HtmlReader(text, line_ends, report).read();
}

core::RichText read_plain(std::string_view text) {
    core::RichText blocks;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = base::trim(text.substr(at, end - at));
        at = end + 1;
        if (line.empty()) continue;
        Span span;
        span.text = std::string(line);
        blocks.emplace_back();
        blocks.back().spans.push_back(std::move(span));
    }
    return blocks;
}

}  // namespace netra::content
