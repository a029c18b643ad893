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

}  // namespace netra::document
