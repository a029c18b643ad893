// An SVG of ours or of a checked template, ready to be measured and drawn on a page.
#pragma once
#include <memory>
#include <optional>
#include <string>

using cairo_t = struct _cairo;

namespace netra::document {

struct Rect {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

class Drawing {
  public:
    // Throws Error(document_failed) when it is not an SVG with a viewBox.
    explicit Drawing(const std::string& source);
    ~Drawing();
    Drawing(Drawing&&) noexcept;
    Drawing& operator=(Drawing&&) noexcept;

    double width() const { return width_; }  // of the viewBox
    double height() const { return height_; }

    // The box of the element's ink in units of the viewBox, from its upper left corner; nothing when there is
    // no such element or it has no extent.
    std::optional<Rect> ink(const std::string& id) const;
    // The same of its shape without strokes: what a rect without paint covers.
    std::optional<Rect> shape(const std::string& id) const;

    // Fits the viewBox into `place`. Throws Error(document_failed).
    void draw(cairo_t* context, const Rect& place) const;

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
    double width_ = 0;
    double height_ = 0;
};

}  // namespace netra::document
