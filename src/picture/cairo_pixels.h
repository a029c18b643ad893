// A cairo image to draw on, and its way out as Pixels. For the .cpp files of this folder.
#pragma once
#include <cairo.h>

#include "picture/pixels.h"

namespace netra::picture {

class CairoCanvas {
  public:
    // Transparent at first. Throws Error(picture_invalid) for a side outside 1..max_side or without memory.
    CairoCanvas(int width, int height);
    ~CairoCanvas();
    CairoCanvas(const CairoCanvas&) = delete;
    CairoCanvas& operator=(const CairoCanvas&) = delete;

    cairo_t* context() const { return context_; }
    // What has been drawn, alpha made straight. Throws Error(picture_invalid) when drawing has failed.
    Pixels pixels() const;

  private:
    cairo_surface_t* surface_;
    cairo_t* context_;
};

}  // namespace netra::picture
