// CONTOH: what makes a practice document unmistakable, in print, in black and white, and cropped.
#pragma once
#include <string>

#include "document/drawing.h"

using cairo_t = struct _cairo;

namespace netra::document {

// Each covers a page of this size, in units of 1/96 inch.

// CONTOH in outlined letters across the upper half.
void paint_demo_watermark(cairo_t* context, double width, double height);
// A solid frame with the words on all four sides: "CONTOH — BUKAN SERTIFIKAT SAH".
void paint_demo_frame(cairo_t* context, double width, double height, const std::string& words);
// A dashed ring with "CONTOH, tanpa segel" in place of a seal.
void paint_demo_seal(cairo_t* context, const Rect& seal);

}  // namespace netra::document
