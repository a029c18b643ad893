#include "document/template.h"

#include <pugixml.hpp>
#include <vector>

#include "base/error.h"
#include "base/files.h"
#include "document/placeholders.h"
#include "document/svg_source.h"
#include "document/text_fit.h"

namespace netra::document {

struct Template::Impl {
    pugi::xml_document document;
    bool own = false;
    bool landscape = true;
};

namespace {

bool is_text(const pugi::xml_node& node) {
    return std::string_view(node.name()) == "text";
}

std::string words_in(const pugi::xml_node& node) {
    std::string words = node.value();
    for (const pugi::xml_node& child : node.children()) words += words_in(child);
    return words;
}

bool has_placeholders(const pugi::xml_node& node) {
    return !placeholders_in(words_in(node)).empty();
}
bool is_label(const pugi::xml_node& node) {
    return node && is_text(node) && !has_placeholders(node);
}

void for_elements(const pugi::xml_node& parent, const auto& visit) {
    for (pugi::xml_node node = parent.first_child(); node;) {
        const pugi::xml_node next = node.next_sibling();
        if (node.type() == pugi::node_element) visit(node);
        node = next;
    }
}

pugi::xml_node find_id(const pugi::xml_node& root, const char* id) {
    return root.find_node(
        [&](const pugi::xml_node& node) { return std::string_view(node.attribute("id").value()) == id; });
}

void remove(pugi::xml_node node) {
    node.parent().remove_child(node);
}

// Puts the words into a text of several spans; false when one of them is absent.
bool fill_spans(pugi::xml_node node, const Words& words) {
    for (pugi::xml_node child : node.children()) {
        if (child.type() == pugi::node_element) {
            if (!fill_spans(child, words)) return false;
            continue;
        }
        const std::optional<std::string> text = fill_whole(child.value(), words);
        if (!text) return false;
        child.set_value(text->c_str());
    }
    return true;
}

// Fills one text and drops from its label the parts that it lost. False when nothing is left of it.
bool fill_text(pugi::xml_node node, pugi::xml_node label, const Words& words) {
    const bool plain =
        node.first_child() == node.last_child() && node.first_child().type() == pugi::node_pcdata;
    if (!plain) return fill_spans(node, words);
    const FilledParts filled = fill_parts(node.text().get(), words);
    if (filled.text.empty()) return false;
    node.text().set(filled.text.c_str());
    if (label) label.text().set(keep_parts(label.text().get(), filled.kept).c_str());
    return true;
}

// A label and the texts with placeholders right after it.
void fill_run(pugi::xml_node first, const Words& words) {
    pugi::xml_node label = previous_element(first);
    if (!is_label(label)) label = {};
    std::vector<pugi::xml_node> run;
    for (pugi::xml_node node = first; node && is_text(node) && has_placeholders(node);
         node = next_element(node)) {
        run.push_back(node);
    }
    bool any = false;
    for (const pugi::xml_node& node : run) {
        if (fill_text(node, run.size() == 1 ? label : pugi::xml_node(), words)) {
            any = true;
        } else {
            remove(node);
        }
    }
    if (!any && label) remove(label);
}

void fill_below(const pugi::xml_node& parent, const Words& words) {
    std::vector<pugi::xml_node> runs;
    for_elements(parent, [&](const pugi::xml_node& node) {
        const pugi::xml_node before = previous_element(node);
        const bool continues = before && is_text(before) && has_placeholders(before);
        if (is_text(node) && has_placeholders(node) && !continues) runs.push_back(node);
        if (!is_text(node)) fill_below(node, words);
    });
    for (const pugi::xml_node& first : runs) fill_run(first, words);
}

void remove_signature(const pugi::xml_node& root) {
    const pugi::xml_node place = find_id(root, "signature");
    if (!place) return;
    if (const pugi::xml_node label = previous_element(place); is_label(label)) remove(label);
    if (const pugi::xml_node line = next_element(place); std::string_view(line.name()) == "line")
        remove(line);
    remove(place);
}

void move_up_without_logo(const pugi::xml_node& parent) {
    for_elements(parent, [](pugi::xml_node node) {
        if (const pugi::xml_attribute by = node.attribute("data-without-logo")) {
            node.append_attribute("transform") = (std::string("translate(0 ") + by.value() + ")").c_str();
        }
        move_up_without_logo(node);
    });
}

void take_demo_colours(const pugi::xml_node& parent) {
    for_elements(parent, [](pugi::xml_node node) {
        if (const pugi::xml_attribute colour = node.attribute("data-demo")) {
            for (const char* paint : {"fill", "stroke"}) {
                if (pugi::xml_attribute used = node.attribute(paint);
                    used && used.value() != std::string_view("none")) {
                    used = colour.value();
                }
            }
        }
        take_demo_colours(node);
    });
}

bool fill_fixed_words(const pugi::xml_node& root, const Words& words) {
    bool all = true;
    for (const char* id : {"how-to-check", "small-print"}) {
        pugi::xml_node node = find_id(root, id);
        const auto text = words.find(std::string("#") + id);
        if (!node || text == words.end()) {
            all = false;
            continue;
        }
        node.remove_children();
        node.text().set(text->second.c_str());
    }
    return all;
}

}  // namespace

Template::Template(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Template::Template(Template&&) noexcept = default;
Template& Template::operator=(Template&&) noexcept = default;
Template::~Template() = default;

Template Template::of_course(std::string_view source) {
    auto impl = std::make_unique<Impl>();
    parse_svg(source, impl->document);
    const Drawing drawing(svg_source(impl->document, SvgPart::without_paths));
    if (!drawing.shape("qr"))
        throw Error(ErrorCode::document_failed, "the design has no rect with id=\"qr\"");
    impl->landscape = drawing.width() > drawing.height();
    return Template(std::move(impl));
}

Template Template::own(const std::filesystem::path& assets, Design design) {
    const char* name = design == Design::landscape ? "landscape.svg" : "portrait.svg";
    Template own = of_course(base::read_text_file(assets / "certificate" / name));
    own.impl_->own = true;
    return own;
}

bool Template::is_own() const {
    return impl_->own;
}
bool Template::is_landscape() const {
    return impl_->landscape;
}

FilledTemplate Template::fill(const Words& words, const FillOptions& options) const {
    pugi::xml_document document;
    document.reset(impl_->document);
    const pugi::xml_node root = document.document_element();
    FilledTemplate out;
    out.has_fixed_words = impl_->own && fill_fixed_words(root, words);
    fill_below(root, words);
    if (!options.signature) remove_signature(root);
    if (!options.logo) move_up_without_logo(root);
    if (options.demo) take_demo_colours(root);
    fit_texts(document);

    const Drawing drawing(svg_source(document, SvgPart::without_paths));
    out.width = drawing.width();
    out.height = drawing.height();
    out.qr = drawing.shape("qr").value_or(Rect{});
    if (options.signature) out.signature = drawing.shape("signature");
    if (options.logo) out.logo = drawing.shape("logo");
    out.seal = drawing.ink("seal");
    for (const char* id : {"border", "seal"}) {
        for (pugi::xml_node node = find_id(root, id); options.demo && node; node = find_id(root, id))
            remove(node);
    }
    out.source = svg_source(document);
    return out;
}

}  // namespace netra::document
