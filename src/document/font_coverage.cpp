#include "document/font_coverage.h"

#include <pango/pangocairo.h>

#include "base/error.h"

namespace netra::document {

struct FontCoverage::Inner {
    PangoContext* context = pango_font_map_create_context(pango_cairo_font_map_get_default());
    PangoFont* font = nullptr;
    PangoCoverage* coverage = nullptr;
    ~Inner() {
        if (coverage != nullptr) g_object_unref(coverage);
        if (font != nullptr) g_object_unref(font);
        g_object_unref(context);
    }
};

FontCoverage::FontCoverage() : inner_(std::make_unique<Inner>()) {
    PangoFontDescription* wanted = pango_font_description_from_string("Inter, sans-serif 32");
    inner_->font = pango_context_load_font(inner_->context, wanted);
    pango_font_description_free(wanted);
    if (inner_->font == nullptr) throw Error(ErrorCode::font_missing, "pango knows no font", "Inter");
    inner_->coverage = pango_font_get_coverage(inner_->font, pango_language_get_default());
}

FontCoverage::~FontCoverage() = default;

bool FontCoverage::has(char32_t character) const {
    return pango_coverage_get(inner_->coverage, static_cast<int>(character)) == PANGO_COVERAGE_EXACT;
}

}  // namespace netra::document
