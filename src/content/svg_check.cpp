#include "content/svg_check.h"

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <string_view>

#include "base/utf8.h"
#include "content/image_check.h"

namespace netra::content {

namespace {

constexpr std::array<std::string_view, 19> elements = {
    "svg",   "g",       "defs",     "title", "desc",  "path", "rect",           "circle",         "ellipse",
    "line",  "polygon", "polyline", "text",  "tspan", "stop", "linearGradient", "radialGradient", "clipPath",
    "symbol"};
constexpr std::size_t max_svg_bytes = std::size_t{8} << 20;
constexpr int max_depth = 64;

class SvgCheck {
  public:
    SvgCheck(std::string path, base::ByteView bytes, Report& report)
        : source_(std::move(path), std::string(base::as_text(bytes))), report_(report) {}

    void check() {
        if (source_.text().size() > max_svg_bytes || !base::is_utf8(source_.text())) {
            refuse({source_.file()}, "lebih dari 8 MiB atau bukan UTF-8", "more than 8 MiB or not UTF-8");
            return;
        }
        pugi::xml_document document;
        constexpr unsigned flags = pugi::parse_default | pugi::parse_doctype | pugi::parse_pi;
        const pugi::xml_parse_result result =
            document.load_buffer(source_.text().data(), source_.text().size(), flags, pugi::encoding_utf8);
        if (!result) {
            const std::string what = result.description();
            refuse(place(result.offset), "bukan XML: " + what, "not XML: " + what);
            return;
        }
        if (document.document_element().name() != std::string_view("svg")) {
            refuse({source_.file()}, "bukan SVG", "not SVG");
            return;
        }
        check_view(document.document_element());
        walk(document);
    }

  private:
    Place place(std::ptrdiff_t offset) const {
        return source_.place(static_cast<std::size_t>(std::max<std::ptrdiff_t>(offset, 0)));
    }

    void refuse(const Place& at, const std::string& id, const std::string& en) {
        report_.error(at, {id, en},
                      {"Sederhanakan gambar: hanya bentuk, garis, teks, dan gradasi.",
                       "Simplify the picture: shapes, lines, text and gradients alone."});
    }

    // Without recursion, so that deep nesting cannot end the program.
    void walk(const pugi::xml_document& document) {
        int count = 0;
        int depth = 0;
        pugi::xml_node node = document.first_child();
        while (node && !report_.is_full(source_.file())) {
            if (node.type() == pugi::node_element && ++count > max_svg_elements) {
                refuse(place(node.offset_debug()), "lebih dari 20.000 bentuk", "more than 20,000 elements");
                return;
            }
            check_node(node);
            if (node.first_child() && depth < max_depth) {
                node = node.first_child();
                ++depth;
                continue;
            }
            if (node.first_child())
                refuse(place(node.offset_debug()), "bersarang terlalu dalam", "nested too deep");
            while (node && !node.next_sibling()) {
                node = node.parent();
                --depth;
            }
            node = node.next_sibling();
        }
    }

    void check_node(const pugi::xml_node& node) {
        if (node.type() == pugi::node_doctype || node.type() == pugi::node_pi) {
            refuse(place(node.offset_debug()), "DOCTYPE, entitas, atau instruksi tidak dipakai",
                   "a DOCTYPE, entity or instruction is not used");
        }
        if (node.type() != pugi::node_element) return;
        const std::string_view name = node.name();
        if (std::ranges::find(elements, name) == elements.end()) {
            const std::string written(name.substr(0, 40));
            refuse(place(node.offset_debug()), "<" + written + "> tidak dipakai",
                   "<" + written + "> is not used");
        }
        for (const pugi::xml_attribute attribute : node.attributes()) check_attribute(node, attribute);
    }

    void check_attribute(const pugi::xml_node& node, const pugi::xml_attribute& attribute) {
        const std::string name = base::fold_case(attribute.name());
        const std::string value = base::fold_case(attribute.value());
        const bool event = name.starts_with("on");
        const bool reference = (name == "href" || name.ends_with(":href")) && !value.starts_with('#');
        if (!event && !reference && !names_outside(value)) return;
        const std::string written = name.substr(0, 40);
        refuse(place(node.offset_debug()),
               "atribut " + written + " menunjuk ke luar atau menjalankan sesuatu",
               "the attribute " + written + " refers to the outside or runs something");
    }

    static bool names_outside(std::string_view value) {
        if (value.find("@import") != std::string_view::npos ||
            value.find("javascript:") != std::string_view::npos) {
            return true;
        }
        for (std::size_t at = value.find("url("); at != std::string_view::npos;
             at = value.find("url(", at + 1)) {
            const std::size_t inside = value.find_first_not_of(" '\"", at + 4);
            if (inside == std::string_view::npos || value[inside] != '#') return true;
        }
        return false;
    }

    // A viewBox of four numbers that draws something, and no side in pixels beyond the limit.
    void check_view(const pugi::xml_node& root) {
        std::array<double, 4> box{};
        if (!read_box(root.attribute("viewBox").value(), box) || box[2] <= 0 || box[3] <= 0) {
            refuse(place(root.offset_debug()), "viewBox tidak ada atau keliru",
                   "viewBox is missing or wrong");
            return;
        }
        if (box[2] <= max_image_side && box[3] <= max_image_side) return;
        refuse(place(root.offset_debug()), "viewBox lebih besar dari 8192 × 8192",
               "viewBox larger than 8192 × 8192");
    }

    static bool read_box(std::string_view text, std::array<double, 4>& box) {
        for (double& value : box) {
            text.remove_prefix(std::min(text.find_first_not_of(" ,\t\r\n"), text.size()));
            const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
            if (error != std::errc() || !std::isfinite(value)) return false;
            text.remove_prefix(static_cast<std::size_t>(stop - text.data()));
        }
        return base::trim(text).empty();
    }

    SourceText source_;
    Report& report_;
};

}  // namespace

void check_svg(const std::string& path, base::ByteView bytes, Report& report) {
    SvgCheck(path, bytes, report).check();
}

}  // namespace netra::content
