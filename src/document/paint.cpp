#include "document/paint.h"

#include <pango/pangocairo.h>

#include <algorithm>
#include <cmath>
#include <optional>

#include "core/ink.h"
#include "document/certificate_document.h"

namespace netra::document {

void set_colour(cairo_t* context, unsigned colour) {
    cairo_set_source_rgb(context, (colour >> 16) / 255.0, (colour >> 8 & 255) / 255.0,
                         (colour & 255) / 255.0);
}

void paint_qr(cairo_t* context, const Rect& box, const QrModules& modules) {
    cairo_save(context);
    cairo_new_path(context);
    cairo_rectangle(context, box.x, box.y, box.width, box.height);
    cairo_set_source_rgb(context, 1, 1, 1);
    cairo_fill_preserve(context);
    set_colour(context, ink_colour::edge);
    cairo_set_line_width(context, 0.8);
    cairo_stroke(context);
    cairo_restore(context);
    paint_modules(context, box, modules);
}

void paint_modules(cairo_t* context, const Rect& box, const QrModules& modules) {
    cairo_save(context);
    cairo_new_path(context);
    // In units of a module, so that the file holds small numbers that repeat. Filled, for strokes are moved
    // to whole dots by some printers, and leave white lines between the rows.
    const double module = std::min(box.width, box.height) / (modules.side + 8);
    cairo_translate(context, box.x + (box.width - module * modules.side) / 2,
                    box.y + (box.height - module * modules.side) / 2);
    cairo_scale(context, module, module);
    for (int y = 0; y < modules.side; ++y) {
        for (int x = 0; x < modules.side; ++x) {
            if (!modules.is_dark(x, y)) continue;
            const int from = x;
            while (x < modules.side && modules.is_dark(x, y)) ++x;
            cairo_rectangle(context, from, y, x - from, 1);
        }
    }
    cairo_set_source_rgb(context, 0, 0, 0);
    cairo_fill(context);
    cairo_restore(context);
}

static double distance(const core::InkPoint& point, const core::InkPoint& from, const core::InkPoint& to) {
    const double x = to.x - from.x;
    const double y = to.y - from.y;
    const double length = std::hypot(x, y);
    if (length == 0) return std::hypot(point.x - from.x, point.y - from.y);
    return std::abs(x * (point.y - from.y) - y * (point.x - from.x)) / length;
}

// Without the points that lie nearer than `tolerance` to the line between their neighbours (Douglas and
// Peucker's way): a file a fifth as large, and no eye sees it.
static std::vector<core::InkPoint> simplified(const std::vector<core::InkPoint>& points, double tolerance) {
    if (points.size() < 3) return points;
    std::vector<bool> kept(points.size(), false);
    kept.front() = kept.back() = true;
    std::vector<std::pair<std::size_t, std::size_t>> spans{{0, points.size() - 1}};
    while (!spans.empty()) {
        const auto [from, to] = spans.back();
        spans.pop_back();
        std::size_t far = from;
        double most = tolerance;
        for (std::size_t i = from + 1; i < to; ++i) {
            const double away = distance(points[i], points[from], points[to]);
            if (away > most) far = i, most = away;
        }
        if (far == from) continue;
        kept[far] = true;
        spans.emplace_back(from, far);
        spans.emplace_back(far, to);
    }
    std::vector<core::InkPoint> out;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (kept[i]) out.push_back(points[i]);
    }
    return out;
}

// Large enough for paper, where a pad of a metre shrinks to a few centimetres.
static core::Pen pen_at(double scale) {
    const core::Pen pen;
    return {std::max(pen.thinnest, 0.9 / scale), std::max(pen.thickest, 2.6 / scale)};
}

static void paint_strokes(cairo_t* context, const Rect& box, const core::Signature& signature) {
    const std::optional<core::InkBounds> ink = core::bounds(signature.strokes);
    if (!ink) return;
    const double width = std::max(ink->right - ink->left, 1.0);
    const double height = std::max(ink->bottom - ink->top, 1.0);
    // A small mark is not blown up beyond what the whole pad would be on a box twice as wide.
    const double scale = std::min({box.width / width, box.height / height, 2 * box.width / core::pad_width});
    cairo_translate(context, box.x + (box.width - width * scale) / 2, box.y + box.height - height * scale);
    cairo_scale(context, scale, scale);
    cairo_translate(context, -ink->left, -ink->top);
    cairo_set_fill_rule(context, CAIRO_FILL_RULE_WINDING);
    for (const core::Stroke& stroke : signature.strokes) {
        cairo_new_path(context);
        for (const core::InkPoint& point :
             simplified(core::outline(stroke, pen_at(scale), 4), 0.12 / scale)) {
            cairo_line_to(context, point.x, point.y);
        }
        cairo_close_path(context);
        cairo_fill(context);
    }
}

static void paint_typed_name(cairo_t* context, const Rect& box, const std::string& name) {
    PangoLayout* layout = pango_cairo_create_layout(context);
    PangoFontDescription* font = pango_font_description_from_string("Inter Display, Inter Italic");
    pango_font_description_set_absolute_size(font, box.height * 0.6 * PANGO_SCALE);
    pango_layout_set_font_description(layout, font);
    pango_layout_set_text(layout, name.c_str(), static_cast<int>(name.size()));
    int width = 0;
    pango_layout_get_size(layout, &width, nullptr);
    const double scale = std::min(1.0, box.width * PANGO_SCALE / std::max(width, 1));
    const double baseline = static_cast<double>(pango_layout_get_baseline(layout)) / PANGO_SCALE;
    cairo_translate(context, box.x + (box.width - width * scale / PANGO_SCALE) / 2,
                    box.y + box.height * 0.8 - baseline * scale);
    cairo_scale(context, scale, scale);
    pango_cairo_show_layout(context, layout);
    pango_font_description_free(font);
    g_object_unref(layout);
}

void paint_signature(cairo_t* context, const Rect& box, const core::Signature& signature) {
    cairo_save(context);
    set_colour(context, ink_colour::pen);
    if (signature.method == core::SignatureMethod::drawn) {
        paint_strokes(context, box, signature);
    } else {
        paint_typed_name(context, box, signature.typed_name);
    }
    cairo_restore(context);
}

void paint_logo(cairo_t* context, const Rect& box, const Logo& logo) {
    if (logo.width < 1 || logo.height < 1) return;
    cairo_surface_t* surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, logo.width, logo.height);
    auto* pixels = cairo_image_surface_get_data(surface);
    const int stride = cairo_image_surface_get_stride(surface);
    for (int y = 0; y < logo.height; ++y) {
        auto* row = reinterpret_cast<std::uint32_t*>(pixels + static_cast<std::ptrdiff_t>(y) * stride);
        const std::uint8_t* from = logo.rgba.data() + static_cast<std::ptrdiff_t>(y) * logo.width * 4;
        for (int x = 0; x < logo.width; ++x, from += 4) {
            const auto times_alpha = [&](unsigned channel) { return (channel * from[3] + 127u) / 255u; };
            row[x] = unsigned{from[3]} << 24 | times_alpha(from[0]) << 16 | times_alpha(from[1]) << 8 |
                     times_alpha(from[2]);
        }
    }
    cairo_surface_mark_dirty(surface);
    const double scale = std::min(box.width / logo.width, box.height / logo.height);
    cairo_save(context);
    cairo_translate(context, box.x + (box.width - logo.width * scale) / 2,
                    box.y + (box.height - logo.height * scale) / 2);
    cairo_scale(context, scale, scale);
    cairo_set_source_surface(context, surface, 0, 0);
    cairo_paint(context);
    cairo_restore(context);
    cairo_surface_destroy(surface);
}

}  // namespace netra::document
