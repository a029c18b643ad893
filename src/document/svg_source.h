// An SVG between its text and its tree.
#pragma once
#include <string>
#include <string_view>

namespace pugi {
class xml_document;
}

namespace netra::document {

// Throws Error(document_failed) when it is not XML.
void parse_svg(std::string_view source, pugi::xml_document& document);

enum class SvgPart {
    whole,
    without_paths,  // for measuring words and rectangles: drawn ornament is most of a design
};
std::string svg_source(const pugi::xml_document& document, SvgPart part = SvgPart::whole);

}  // namespace netra::document
