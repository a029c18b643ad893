#include "document/text_fit.h"

#include <algorithm>
#include <pugixml.hpp>
#include <string>
#include <vector>

#include "document/drawing.h"
#include "document/svg_source.h"

namespace netra::document {

namespace {

constexpr double gentle_shrink = 0.85;  // of a text that stays one line
constexpr double broken_shrink = 0.8;   // of one that takes the place of one line with two
constexpr const char* line_step = "1.1em";
constexpr const char* first_rise = "-.2em";  // nearer to its label, farther from the next

struct Text {
    pugi::xml_node node;
    std::string id;
    double max_width = 0;
    int max_lines = 1;
    Rect ink;                 // as it stands
    double first_height = 0;  // of its ink before it was broken into lines
    double ratio() const {
        const double most = first_height > 0 ? broken_shrink : 1;
        return ink.width * most > max_width ? max_width / ink.width : most;
    }
};

void collect(const pugi::xml_node& parent, std::vector<Text>& texts) {
    for (pugi::xml_node node : parent.children()) {
        if (node.type() != pugi::node_element) continue;
        const double max_width = node.attribute("data-max-width").as_double();
        if (std::string_view(node.name()) == "text" && max_width > 0) {
            if (!node.attribute("id"))
                node.append_attribute("id") = ("fit-" + std::to_string(texts.size())).c_str();
            texts.push_back({node,
                             node.attribute("id").value(),
                             max_width,
                             std::clamp(node.attribute("data-max-lines").as_int(1), 1, 4),
                             {},
                             0});
        } else {
            collect(node, texts);
        }
    }
}

void measure(const pugi::xml_document& document, std::vector<Text>& texts) {
    const Drawing drawing(svg_source(document, SvgPart::without_paths));
    for (Text& text : texts) text.ink = drawing.ink(text.id).value_or(Rect{});
}

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    for (std::size_t at = 0; (at = text.find_first_not_of(' ', at)) != text.npos;) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        words.emplace_back(text.substr(at, end - at));
        at = end;
    }
    return words;
}

// Breaks the words into `count` lines of about the same number of bytes.
std::vector<std::string> balance(const std::vector<std::string>& words, std::size_t total, int count) {
    std::vector<std::string> lines(1);
    std::size_t used = 0;
    for (const std::string& word : words) {
        const auto share = static_cast<double>(total) * static_cast<double>(lines.size()) / count;
        const bool full = static_cast<double>(used) + static_cast<double>(word.size()) / 2 > share;
        if (full && !lines.back().empty() && static_cast<int>(lines.size()) < count) lines.emplace_back();
        if (!lines.back().empty()) lines.back() += ' ';
        lines.back() += word;
        used += word.size() + 1;
    }
    return lines;
}

// Whether it has been broken. Only plain text is: one with tspans was set line by line by its designer.
bool break_lines(Text& text) {
    const std::string content = text.node.text().get();
    const std::vector<std::string> words = words_of(content);
    if (text.max_lines < 2 || words.size() < 2 || text.node.child("tspan")) return false;
    int count = 2;
    while (count < text.max_lines && text.ratio() * count < gentle_shrink) ++count;
    const std::string x = text.node.attribute("x").as_string("0");
    text.first_height = text.ink.height;
    text.node.remove_children();
    bool first = true;
    for (const std::string& line : balance(words, content.size(), count)) {
        pugi::xml_node part = text.node.append_child("tspan");
        part.append_attribute("x") = x.c_str();
        part.append_attribute("dy") = first ? first_rise : line_step;
        part.text().set(line.c_str());
        first = false;
    }
    return true;
}

void transform(pugi::xml_node node, const std::string& before, const std::string& after) {
    pugi::xml_attribute attribute = node.attribute("transform");
    if (!attribute) attribute = node.append_attribute("transform");
    attribute = (before + attribute.value() + after).c_str();
}

// About its own anchor, so that it stays where its designer put it however it is styled.
void shrink(const Text& text) {
    if (text.ratio() >= 1) return;
    const std::string x = std::to_string(text.node.attribute("x").as_double());
    const std::string y = std::to_string(text.node.attribute("y").as_double());
    transform(text.node, "",
              " translate(" + x + " " + y + ") scale(" + std::to_string(text.ratio()) + ") translate(-" + x +
                  " -" + y + ")");
}

void move_followers(const Text& text) {
    if (text.first_height == 0) return;
    const double shift = (text.ink.height - text.first_height) * text.ratio();
    for (pugi::xml_node next = next_element(text.node); next && next.attribute("data-max-width");
         next = next_element(next)) {
        transform(next, "translate(0 " + std::to_string(shift) + ") ", "");
    }
}

}  // namespace

pugi::xml_node next_element(const pugi::xml_node& node) {
    pugi::xml_node next = node.next_sibling();
    while (next && next.type() != pugi::node_element) next = next.next_sibling();
    return next;
}

pugi::xml_node previous_element(const pugi::xml_node& node) {
    pugi::xml_node previous = node.previous_sibling();
    while (previous && previous.type() != pugi::node_element) previous = previous.previous_sibling();
    return previous;
}

void fit_texts(pugi::xml_document& document) {
    std::vector<Text> texts;
    collect(document.document_element(), texts);
    measure(document, texts);
    bool broken = false;
    for (Text& text : texts) {
        if (text.ratio() < gentle_shrink && break_lines(text)) broken = true;
    }
    if (broken) measure(document, texts);
    for (const Text& text : texts) shrink(text);
    for (const Text& text : texts) move_followers(text);
}

}  // namespace netra::document
