#include "document/template_check.h"

#include <algorithm>
#include <pugixml.hpp>
#include <set>

#include "document/placeholders.h"
#include "document/svg_source.h"

namespace netra::document {

namespace {

constexpr double a4_long_mm = 297;
constexpr double least_qr_mm = 57;  // with its quiet border, so that the code itself is 50 mm wide
constexpr double a4_ratio = 1.41421356;

class Check {
  public:
    Check(std::string_view source, const std::string& file) : source_(source), file_(file) {}

    base::Diagnostics run() {
        pugi::xml_document document;
        parse_svg(source_, document);
        texts(document.document_element());
        for (const char* needed : {"name", "number", "course", "event"}) {
            if (names_.contains(needed)) continue;
            add(base::Severity::error, {},
                {std::string("Templat tidak memuat {{") + needed + "}}.",
                 std::string("The design has no {{") + needed + "}}."});
        }
        places(Drawing(svg_source(document, SvgPart::without_paths)));
        return std::move(found_);
    }

  private:
    void add(base::Severity severity, const pugi::xml_node& node, const base::Bilingual& message,
             const base::Bilingual& hint = {}) {
        const auto offset =
            node ? std::clamp<std::ptrdiff_t>(node.offset_debug(), 0, std::ssize(source_)) : 0;
        const auto line = 1 + std::count(source_.begin(), source_.begin() + offset, '\n');
        found_.push_back({file_, node ? static_cast<int>(line) : 0, 0, severity, message, hint});
    }

    void texts(const pugi::xml_node& node) {
        for (const std::string& name : placeholders_in(node.value())) {
            names_.insert(name);
            if (is_placeholder(name)) continue;
            add(base::Severity::error, node,
                {"Nama {{" + name + "}} tidak dikenal.", "{{" + name + "}} is not known."},
                {"Lihat daftar nama di panduan templat.", "See the list of names in the guide to designs."});
        }
        for (const pugi::xml_node& child : node.children()) texts(child);
    }

    void places(const Drawing& drawing) {
        const double longer = std::max(drawing.width(), drawing.height());
        const double ratio = longer / std::min(drawing.width(), drawing.height());
        if (std::abs(ratio - a4_ratio) > 0.01) {
            add(base::Severity::warning, {},
                {"Ukuran templat bukan A4.", "The design is not of A4's proportions."},
                {"Gunakan viewBox \"0 0 1123 794\" atau \"0 0 794 1123\".",
                 "Use viewBox \"0 0 1123 794\" or \"0 0 794 1123\"."});
        }
        const std::optional<Rect> qr = drawing.shape("qr");
        if (!qr) {
            add(base::Severity::error, {},
                {"Templat tidak memuat rect dengan id=\"qr\".", "The design has no rect with id=\"qr\"."});
        } else if (std::min(qr->width, qr->height) * a4_long_mm / longer < least_qr_mm - 0.5) {
            add(base::Severity::error, {},
                {"Tempat kode QR terlalu kecil.", "The place of the QR code is too small."},
                {"Buat sisi rect#qr paling sedikit 57 mm.", "Make the sides of rect#qr at least 57 mm."});
        } else if (qr->x < 0 || qr->y < 0 || qr->x + qr->width > drawing.width() ||
                   qr->y + qr->height > drawing.height()) {
            add(base::Severity::error, {},
                {"Tempat kode QR keluar dari kertas.", "The place of the QR code leaves the paper."});
        }
    }

    std::string_view source_;
    const std::string& file_;
    std::set<std::string, std::less<>> names_;
    base::Diagnostics found_;
};

}  // namespace

base::Diagnostics check_template(std::string_view source, const std::string& file) {
    return Check(source, file).run();
}

}  // namespace netra::document
