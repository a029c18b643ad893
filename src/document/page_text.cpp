#include "document/page_text.h"

#include <pango/pangocairo.h>

#include <algorithm>

#include "document/paint.h"

namespace netra::document {

struct PageText::Impl {
    cairo_t* context;
    PangoLayout* layout;
    unsigned colour;
    Impl(cairo_t* on, PangoLayout* owned, unsigned in) : context(on), layout(owned), colour(in) {}
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;
    ~Impl() { g_object_unref(layout); }
};

namespace {

PangoLayout* make_layout(cairo_t* context, const TextStyle& style, double width) {
    PangoLayout* layout = pango_cairo_create_layout(context);
    pango_context_set_round_glyph_positions(pango_layout_get_context(layout), FALSE);
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    pango_cairo_context_set_font_options(pango_layout_get_context(layout), options);
    cairo_font_options_destroy(options);
    PangoFontDescription* font = pango_font_description_new();
    pango_font_description_set_family(
        font, style.display ? "Inter Display, Inter, sans-serif" : "Inter, sans-serif");
    pango_font_description_set_absolute_size(font, style.size * PANGO_SCALE);
    pango_font_description_set_weight(font, static_cast<PangoWeight>(style.weight));
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);
    if (width > 0) {
        pango_layout_set_width(layout, static_cast<int>(width * PANGO_SCALE));
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    }
    return layout;
}

void add(PangoAttrList* attributes, PangoAttribute* attribute, std::size_t from, std::size_t to) {
    attribute->start_index = static_cast<guint>(from);
    attribute->end_index = static_cast<guint>(to);
    pango_attr_list_insert(attributes, attribute);
}

}  // namespace

PageText::PageText(cairo_t* context, const std::string& text, const TextStyle& style, double width)
    : PageText(context, core::Spans{{text, false, false, {}}}, style, width) {}

PageText::PageText(cairo_t* context, const core::Spans& spans, const TextStyle& style, double width)
    : impl_(std::make_unique<Impl>(context, make_layout(context, style, width), style.colour)) {
    std::string text;
    PangoAttrList* attributes = pango_attr_list_new();
    for (const core::Span& span : spans) {
        const std::size_t from = text.size();
        text += span.text;
        if (span.bold) add(attributes, pango_attr_weight_new(PANGO_WEIGHT_SEMIBOLD), from, text.size());
        if (span.italic) add(attributes, pango_attr_style_new(PANGO_STYLE_ITALIC), from, text.size());
    }
    if (style.letter_spacing != 0) {
        const int spacing = static_cast<int>(style.letter_spacing * PANGO_SCALE);
        add(attributes, pango_attr_letter_spacing_new(spacing), 0, text.size());
    }
    // Figures of one width, so that numbers below each other line up.
    add(attributes, pango_attr_font_features_new("tnum"), 0, text.size());
    pango_layout_set_text(impl_->layout, text.c_str(), static_cast<int>(text.size()));
    pango_layout_set_attributes(impl_->layout, attributes);
    pango_attr_list_unref(attributes);
}

PageText::~PageText() = default;
PageText::PageText(PageText&&) noexcept = default;
PageText& PageText::operator=(PageText&&) noexcept = default;

double PageText::width() const {
    PangoRectangle logical{};
    pango_layout_get_extents(impl_->layout, nullptr, &logical);
    return static_cast<double>(logical.width) / PANGO_SCALE;
}

int PageText::lines() const {
    return pango_layout_get_line_count(impl_->layout);
}

void PageText::draw_line(int line, double x, double baseline) const {
    set_colour(impl_->context, impl_->colour);
    cairo_move_to(impl_->context, x, baseline);
    pango_cairo_show_layout_line(impl_->context, pango_layout_get_line_readonly(impl_->layout, line));
    cairo_new_path(impl_->context);
}

void draw_text(cairo_t* context, const std::string& text, const TextStyle& style, double x, double baseline,
               double max_width) {
    const PageText line(context, text, style);
    const double scale = max_width > 0 ? std::min(1.0, max_width / std::max(line.width(), 1.0)) : 1;
    cairo_save(context);
    cairo_translate(context, x, baseline);
    cairo_scale(context, scale, scale);
    line.draw_line(0, 0, 0);
    cairo_restore(context);
}

FittedText fit_text(cairo_t* context, const std::string& text, TextStyle style, double width, int most) {
    constexpr double least = 0.85, step = 0.97;
    PageText line(context, text, style);
    const double fits = width / std::max(line.width(), 1.0);
    if (fits >= 1) return {std::move(line), style.size};
    style.size *= std::max(fits, least);
    for (;;) {
        PageText lines(context, text, style, width);
        if (lines.lines() <= most) return {std::move(lines), style.size};
        style.size *= step;
    }
}

void draw_text_to(cairo_t* context, const std::string& text, const TextStyle& style, double right,
                  double baseline) {
    const PageText line(context, text, style);
    line.draw_line(0, right - line.width(), baseline);
}

}  // namespace netra::document
