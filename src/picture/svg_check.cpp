#include "picture/svg_check.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <pugixml.hpp>
#include <sstream>
#include <vector>

#include "base/bytes.h"
#include "base/error.h"
#include "base/utf8.h"

namespace netra::picture {

namespace {

constexpr std::array allowed_elements = {
    "svg",    "g",     "defs", "symbol",   "use",     "title",          "desc",          "metadata",
    "switch", "path",  "rect", "circle",   "ellipse", "line",           "polyline",      "polygon",
    "text",   "tspan", "stop", "clipPath", "style",   "linearGradient", "radialGradient"};
// What drawing programs leave in their files for themselves; it is never drawn.
constexpr std::array editor_prefixes = {"sodipodi:", "inkscape:", "rdf:", "cc:", "dc:"};
constexpr std::array forbidden_properties = {"filter",     "mask",       "marker", "marker-start",
                                             "marker-mid", "marker-end", "cursor"};

template <typename List>
bool contains(const List& list, std::string_view word) {
    return std::any_of(list.begin(), list.end(), [&](std::string_view entry) { return entry == word; });
}

bool is_editors(std::string_view name) {
    return std::any_of(editor_prefixes.begin(), editor_prefixes.end(),
                       [&](std::string_view prefix) { return name.starts_with(prefix); });
}

std::string lower(std::string_view text) {
    std::string out(text);
    for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return out;
}

std::string without_comments(std::string text) {
    for (std::size_t at = 0; (at = text.find("/*", at)) != std::string::npos;) {
        const std::size_t end = text.find("*/", at + 2);
        text.erase(at, end == std::string::npos ? end : end + 2 - at);
    }
    return text;
}

class Check final : public pugi::xml_tree_walker {
  public:
    explicit Check(std::string_view source) : source_(source) {}

    bool for_each(pugi::xml_node& node) override {
        switch (node.type()) {
            case pugi::node_element:
                element(node);
                break;
            case pugi::node_pi:
            case pugi::node_doctype:
                refuse(node.type() == pugi::node_pi ? "<?...?>" : "<!DOCTYPE>", node);
                break;
            case pugi::node_declaration:
                declaration(node);
                break;
            default:
                break;
        }
        return true;
    }

    // After the walk: each reference counts as the elements it draws again.
    void count_references() const {
        std::size_t total = elements_;
        for (const auto& [user, id] : references_) {
            const auto target = ids_.find(id);
            if (target == ids_.end()) continue;
            bool nested = false;
            total += count_below(target->second, nested);
            if (nested) refuse("a reference within a part that is referenced", user);
            if (total > max_svg_elements) refuse("too many elements through references", user);
        }
    }

  private:
    [[noreturn]] void refuse(const std::string& what, const pugi::xml_node& node) const {
        const auto offset = std::max<std::ptrdiff_t>(node.offset_debug(), 0);
        const auto upto = std::min(source_.size(), static_cast<std::size_t>(offset));
        const auto line =
            1 + std::count(source_.begin(), source_.begin() + static_cast<std::ptrdiff_t>(upto), '\n');
        throw Error(ErrorCode::picture_invalid, "an SVG drawing may not hold this",
                    what + ", line " + std::to_string(line));
    }

    void declaration(const pugi::xml_node& node) const {
        const std::string encoding = lower(node.attribute("encoding").as_string("utf-8"));
        if (encoding != "utf-8") refuse("encoding " + encoding, node);
    }

    void element(const pugi::xml_node& node) {
        const std::string_view name = node.name();
        if (++elements_ > max_svg_elements) refuse("more than 20000 elements", node);
        if (depth() > max_svg_depth) refuse("more than 64 levels", node);
        if (!contains(allowed_elements, name) && !is_editors(name))
            refuse("<" + std::string(name) + ">", node);
        if (name == "style") {
            std::string text;
            for (const pugi::xml_node& part : node.children()) text += part.value();
            style(text, node);
        }
        for (const pugi::xml_attribute& attribute : node.attributes()) this->attribute(attribute, node);
    }

    void attribute(const pugi::xml_attribute& attribute, const pugi::xml_node& node) {
        const std::string name = lower(attribute.name());
        const std::string_view value = attribute.value();
        if (name == "id") ids_.emplace(value, node);
        if (name.starts_with("xmlns")) return namespace_binding(name, value, node);
        if (is_editors(name)) return;
        if (name.starts_with("on")) refuse("script in " + name, node);
        if (name == "href" || name == "xlink:href") return reference(value, node);
        if (name == "style") return style(value, node);
        if (contains(forbidden_properties, name) && value != "none") refuse(name, node);
        local_urls(value, node);
    }

    void namespace_binding(std::string_view name, std::string_view value, const pugi::xml_node& node) const {
        const bool is_svg = value == "http://www.w3.org/2000/svg";
        if (name == "xmlns" ? !is_svg : is_svg || value.find("XInclude") != value.npos) {
            refuse("namespace " + std::string(value), node);
        }
    }

    void reference(std::string_view value, const pugi::xml_node& node) {
        if (!value.starts_with('#')) refuse("a reference to the outside", node);
        references_.emplace_back(node, value.substr(1));
    }

    // The words of a style attribute or element: declarations, perhaps within braces after selectors.
    void style(std::string_view text, const pugi::xml_node& node) {
        const std::string css = without_comments(lower(text));
        if (css.find('@') != css.npos) refuse("an @-rule in a style", node);
        std::string word;
        for (const char c : css) {
            if (c == ':' && contains(forbidden_properties, base::trim(word)))
                refuse(std::string(base::trim(word)) + " in a style", node);
            const bool parts = c == ';' || c == '{' || c == '}' || c == ':';
            if (parts) {
                word.clear();
            } else {
                word += c;
            }
        }
        local_urls(text, node);
    }

    void local_urls(std::string_view value, const pugi::xml_node& node) {
        if (value.find('\\') != value.npos) refuse("an escape in a style", node);
        const std::string text = lower(value);
        for (std::size_t at = 0; (at = text.find("url", at)) != text.npos; at += 3) {
            const std::size_t open = text.find_first_not_of(" \t\r\n", at + 3);
            if (open == text.npos || text[open] != '(') continue;
            const std::size_t start = text.find_first_not_of(" \t\r\n'\"", open + 1);
            if (start == text.npos || text[start] != '#') refuse("a reference to the outside", node);
            const std::size_t end = text.find_first_of(" \t\r\n'\")", start);
            references_.emplace_back(node, value.substr(start + 1, end == text.npos ? end : end - start - 1));
        }
    }

    std::size_t count_below(const pugi::xml_node& target, bool& nested) const {
        std::size_t count = 1;
        for (const auto& [user, id] : references_) nested = nested || (user == target && is_copy(user));
        for (const pugi::xml_node& child : target.children()) {
            if (child.type() == pugi::node_element) count += count_below(child, nested);
        }
        return count;
    }

    // A reference that draws its target again, unlike one to a gradient.
    static bool is_copy(const pugi::xml_node& user) {
        return std::string_view(user.name()) == "use" || user.attribute("clip-path");
    }

    std::string_view source_;
    std::size_t elements_ = 0;
    std::map<std::string, pugi::xml_node, std::less<>> ids_;
    std::vector<std::pair<pugi::xml_node, std::string>> references_;
};

[[noreturn]] void refuse_whole(const std::string& message, const std::string& context = {}) {
    throw Error(ErrorCode::picture_invalid, message, context);
}

// "min-x min-y width height", parted by white space or commas.
void read_view_box(std::string_view text, CheckedSvg& out) {
    std::array<double, 4> numbers{};
    const char* at = text.data();
    const char* const end = at + text.size();
    for (double& number : numbers) {
        while (at != end && (*at == ' ' || *at == ',' || *at == '\n' || *at == '\t' || *at == '\r')) ++at;
        const auto [next, error] = std::from_chars(at, end, number);
        if (error != std::errc() || !std::isfinite(number)) refuse_whole("the SVG drawing has no viewBox");
        at = next;
    }
    out.width = numbers[2];
    out.height = numbers[3];
    if (!(out.width > 0 && out.height > 0 && out.width < 1e6 && out.height < 1e6)) {
        refuse_whole("the SVG drawing's viewBox has no usable size", std::string(text));
    }
}

}  // namespace

CheckedSvg check_svg(std::string_view source) {
    if (source.size() > max_svg_bytes) refuse_whole("the SVG drawing is too large", "more than 8 MiB");
    if (source.starts_with("\xEF\xBB\xBF")) source.remove_prefix(3);
    if (!base::is_utf8(source)) refuse_whole("the SVG drawing is not UTF-8");
    pugi::xml_document document;
    const unsigned options = pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_doctype |
                             pugi::parse_pi | pugi::parse_declaration;
    const auto parsed = document.load_buffer(source.data(), source.size(), options, pugi::encoding_utf8);
    if (!parsed) {
        const auto upto = source.begin() + std::min<std::ptrdiff_t>(parsed.offset, std::ssize(source));
        refuse_whole("the SVG drawing is not well-formed XML",
                     "line " + std::to_string(1 + std::count(source.begin(), upto, '\n')));
    }
    Check check(source);
    document.traverse(check);
    check.count_references();
    const pugi::xml_node root = document.document_element();
    if (std::string_view(root.name()) != "svg") refuse_whole("not an SVG drawing", root.name());
    CheckedSvg out;
    read_view_box(root.attribute("viewBox").as_string(), out);
    std::ostringstream text;
    root.print(text, "", pugi::format_raw | pugi::format_no_declaration);
    out.source = std::move(text).str();
    return out;
}

}  // namespace netra::picture
