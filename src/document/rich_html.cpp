#include "document/rich_html.h"

#include <algorithm>

#include "core/initials.h"
#include "document/course_words.h"

namespace netra::document {

namespace {

using core::Block;
using core::BlockKind;
using core::CalloutKind;

bool is_item(const Block& block) {
    return block.kind == BlockKind::bullet_item || block.kind == BlockKind::numbered_item;
}

std::string_view callout_class(CalloutKind kind) {
    switch (kind) {
        case CalloutKind::law:
            return "callout law";
        case CalloutKind::important:
            return "callout important";
        case CalloutKind::disputed:
            return "callout disputed";
        case CalloutKind::note:
            break;
    }
    return "callout note";
}

std::string_view callout_icon(CalloutKind kind) {
    switch (kind) {
        case CalloutKind::law:
            return "book";
        case CalloutKind::important:
        case CalloutKind::disputed:
            return "caution";
        case CalloutKind::note:
            break;
    }
    return "info";
}

class BlockWriter {
  public:
    BlockWriter(HtmlWriter& html, const RichHtml& style) : html_(html), style_(style) {}

    void blocks(const core::RichText& text) {
        for (std::size_t at = 0; at < text.size();) {
            if (is_item(text[at])) {
                at = list(text, at);
            } else {
                block(text[at++]);
            }
        }
    }

  private:
    const std::string& say(const base::Bilingual& words) const { return words.in(style_.language); }

    // The items from `at` on that belong to one list, with those nested in it; answers where it ends.
    std::size_t list(const core::RichText& text, std::size_t at) {
        const Block first = text[at];
        const bool numbered = first.kind == BlockKind::numbered_item;
        const std::string start = numbered && first.number != 1 ? std::to_string(first.number) : "";
        const auto element = html_.open(numbered ? "ol" : "ul", {{"start", start}});
        while (at < text.size() && is_item(text[at]) && text[at].level >= first.level) {
            if (text[at].level == first.level && text[at].kind != first.kind) break;
            const auto item = html_.open("li");
            style_.write_spans(html_, text[at++].spans);
            while (at < text.size() && is_item(text[at]) && text[at].level > first.level) at = list(text, at);
        }
        return at;
    }

    void block(const Block& block) {
        switch (block.kind) {
            case BlockKind::heading: {
                const int level = std::min(6, style_.heading + block.level - 1);
                spans_in("h" + std::to_string(level), block.spans);
                return;
            }
            case BlockKind::callout:
                return callout(block);
            case BlockKind::image:
                return style_.write_picture(html_, block.image, block.alternative);
            case BlockKind::post:
                return post(block.post);
            case BlockKind::table:
                return table(block);
            default:
                return spans_in("p", block.spans);
        }
    }

    void spans_in(const std::string& tag, const core::Spans& spans) {
        const auto element = html_.open(tag);
        style_.write_spans(html_, spans);
    }

    void callout(const Block& block) {
        const auto box = html_.open("aside", {{"class", callout_class(block.callout)}});
        {
            const auto title = html_.open("p", {{"class", "callout-title"}});
            html_.own(icon(callout_icon(block.callout)));
            html_.text(words::callout_title(block, style_.language));
        }
        blocks(block.children);
    }

    void post(const core::Post& post) {
        const auto figure = html_.open("figure", {{"class", "post"}});
        {
            const auto who = html_.open("figcaption");
            html_.element("span", {{"class", "avatar"}, {"aria-hidden", "true"}},
                          core::initials(post.author));
            const auto names = html_.open("span", {{"class", "names"}});
            html_.element("strong", {}, post.author);
            html_.element("span", {}, post.handle + " · " + say(words::invented_account));
        }
        html_.element("p", {}, post.text);
        style_.write_picture(html_, post.image, "");
        const auto reactions = html_.open("p", {{"class", "reactions"}, {"aria-hidden", "true"}});
        const std::string likes = post.likes > 0 ? " " + std::to_string(post.likes) : "";
        reaction("heart", say(words::like) + likes);
        reaction("comment", say(words::comment));
        reaction("share", say(words::share));
    }

    void reaction(std::string_view picture, std::string_view word) {
        const auto element = html_.open("span");
        html_.own(icon(picture));
        html_.text(word);
    }

    // Each cell names its column too: where there is no room for columns they stand one below the other.
    void table(const Block& block) {
        const auto element = html_.open("table");
        for (std::size_t row = 0; row < block.rows.size(); ++row) {
            const auto line = html_.open("tr");
            for (std::size_t column = 0; column < block.rows[row].size(); ++column) {
                const bool is_head = row == 0;
                const bool has_head = !is_head && column < block.rows[0].size();
                const std::string label = has_head ? core::plain_text(block.rows[0][column]) : "";
                const auto cell = html_.open(is_head ? "th" : "td",
                                             {{"scope", is_head ? "col" : ""}, {"data-column", label}});
                style_.write_spans(html_, block.rows[row][column]);
            }
        }
    }

    HtmlWriter& html_;
    const RichHtml& style_;
};

void gather(const core::RichText& text, std::set<std::string>& paths) {
    for (const Block& block : text) {
        paths.insert(block.image);
        paths.insert(block.post.image);
        gather(block.children, paths);
    }
}

void gather(const std::vector<core::Page>& pages, std::set<std::string>& paths) {
    for (const core::Page& page : pages) {
        paths.insert(page.image);
        gather(page.body, paths);
    }
}

// What stands between the root's tags.
std::string_view inside(std::string_view svg) {
    const std::size_t root = svg.find("<svg");
    const std::size_t begin = root == std::string_view::npos ? root : svg.find('>', root);
    const std::size_t end = svg.rfind("</svg>");
    if (begin == std::string_view::npos || end == std::string_view::npos || end < begin) return {};
    return svg.substr(begin + 1, end - begin - 1);
}

// Icons are drawn in white, to be coloured by whoever uses them.
std::string in_current_colour(std::string_view drawing) {
    constexpr std::string_view white = "#FFFFFF";
    std::string text(drawing);
    for (std::size_t at = text.find(white); at != std::string::npos; at = text.find(white, at)) {
        text.replace(at, white.size(), "currentColor");
    }
    return text;
}

}  // namespace

void RichHtml::write(HtmlWriter& html, const core::RichText& text) const {
    BlockWriter(html, *this).blocks(text);
}

void RichHtml::write_spans(HtmlWriter& html, const core::Spans& spans) const {
    for (const core::Span& span : spans) {
        const std::string_view address = safe_link(span.link);
        if (!address.empty())
            html.own("<a href=\"" + html_escaped(address) + "\" rel=\"noopener noreferrer\">");
        if (span.bold) html.own("<strong>");
        if (span.italic) html.own("<em>");
        html.text(span.text);
        if (span.italic) html.own("</em>");
        if (span.bold) html.own("</strong>");
        if (!address.empty()) html.own("</a>");
    }
}

void RichHtml::write_picture(HtmlWriter& html, const std::string& path,
                             const std::string& alternative) const {
    const auto found = pictures.find(path);
    if (found == pictures.end()) return;
    const SitePicture& picture = found->second;
    html.lone("img", {{"class", "picture"},
                      {"src", picture.address},
                      {"alt", alternative},
                      {"width", std::to_string(picture.width)},
                      {"height", std::to_string(picture.height)},
                      {"loading", "lazy"}});
}

std::string icon(std::string_view name) {
    return "<svg class=\"icon\" aria-hidden=\"true\"><use href=\"#icon-" + std::string(name) +
           "\"></use></svg>";
}

const std::set<std::string>& icon_names() {
    static const std::set<std::string> names = {"arrow-left", "arrow-right", "book",   "caution",
                                                "comment",    "heart",       "info",   "phone",
                                                "save",       "share",       "monitor"};
    return names;
}

std::string icon_symbols(const std::map<std::string, std::string>& drawings) {
    std::string markup = "<svg class=\"symbols\" aria-hidden=\"true\" width=\"0\" height=\"0\">\n";
    for (const auto& [name, drawing] : drawings) {
        markup += "<symbol id=\"icon-" + html_escaped(name) +
                  "\" viewBox=\"0 0 256 256\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"20\""
                  " stroke-linecap=\"round\" stroke-linejoin=\"round\">" +
                  in_current_colour(inside(drawing)) + "</symbol>\n";
    }
    return markup + "</svg>\n";
}

std::set<std::string> pictures_shown(const core::Course& course) {
    std::set<std::string> paths;
    for (const core::Module& module : course.modules) {
        paths.insert(module.image);
        gather(module.pages, paths);
        for (const auto& [status, pages] : module.page_variants) gather(pages, paths);
    }
    paths.erase("");
    return paths;
}

}  // namespace netra::document
