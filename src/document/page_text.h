// Text set by Pango on a page: measured first, then drawn by its baseline.
#pragma once
#include <memory>
#include <string>

#include "core/rich_text.h"

using cairo_t = struct _cairo;

namespace netra::document {

struct TextStyle {
    double size = 14.5;  // units of 1/96 inch
    int weight = 400;
    unsigned colour = 0x101C2E;  // 0xRRGGBB
    double letter_spacing = 0;
    bool display = false;  // Inter Display, for titles
};

class PageText {
  public:
    // `width` 0: one line; otherwise it breaks at words into lines no wider.
    PageText(cairo_t* context, const std::string& text, const TextStyle& style, double width = 0);
    PageText(cairo_t* context, const core::Spans& spans, const TextStyle& style, double width = 0);
    ~PageText();
    PageText(PageText&&) noexcept;
    PageText& operator=(PageText&&) noexcept;

    double width() const;  // of the widest line
    int lines() const;
    // One line, from 0, with its left end and baseline here.
    void draw_line(int line, double x, double baseline) const;

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

// One line from its left end, made smaller where it would be wider than `max_width` (0: any width).
void draw_text(cairo_t* context, const std::string& text, const TextStyle& style, double x, double baseline,
               double max_width = 0);
// The same from its right end.
void draw_text_to(cairo_t* context, const std::string& text, const TextStyle& style, double right,
                  double baseline);

// As text_fit.h has it for templates: one line, down to 0.85 of its size where it is wider than `width`; then
// at that size up to `most` lines, broken at words; then as small as it must be. Nothing is cut.
struct FittedText {
    PageText text;
    double size;  // that it came to, for the step between its lines
};
FittedText fit_text(cairo_t* context, const std::string& text, TextStyle style, double width, int most);

}  // namespace netra::document
