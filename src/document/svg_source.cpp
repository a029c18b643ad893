#include "document/svg_source.h"

#include <pugixml.hpp>
#include <sstream>

#include "base/error.h"

namespace netra::document {

void parse_svg(std::string_view source, pugi::xml_document& document) {
    // White space between two spans of a text is a space on paper.
    const auto parsed = document.load_buffer(
        source.data(), source.size(), pugi::parse_default | pugi::parse_ws_pcdata, pugi::encoding_utf8);
    if (!parsed)
        throw Error(ErrorCode::document_failed, "the design is not well-formed XML", parsed.description());
}

static void remove_paths(pugi::xml_node parent) {
    for (pugi::xml_node node = parent.first_child(); node;) {
        const pugi::xml_node next = node.next_sibling();
        if (std::string_view(node.name()) == "path") {
            parent.remove_child(node);
        } else {
            remove_paths(node);
        }
        node = next;
    }
}

std::string svg_source(const pugi::xml_document& document, SvgPart part) {
    pugi::xml_document copy;
    const pugi::xml_document* from = &document;
    if (part == SvgPart::without_paths) {
        copy.reset(document);
        remove_paths(copy.document_element());
        from = &copy;
    }
    std::ostringstream text;
    from->save(text, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
    return std::move(text).str();
}

}  // namespace netra::document
