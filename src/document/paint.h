// What the engine itself puts on a page: the QR code, a signature, a logo.
#pragma once
#include <string>
#include <vector>

#include "core/signature.h"
#include "document/drawing.h"
#include "document/qr_code.h"

using cairo_t = struct _cairo;

namespace netra::document {

struct Logo;

// Colours of paper, as 0xRRGGBB.
namespace ink_colour {
constexpr unsigned ink = 0x101C2E;
constexpr unsigned ink_soft = 0x46536A;
constexpr unsigned brand = 0x123E63;
constexpr unsigned pen = 0x0B3A6E;
constexpr unsigned edge = 0x838DA1;
constexpr unsigned line = 0xD5DCE8;
}  // namespace ink_colour

void set_colour(cairo_t* context, unsigned colour);

// A white box with a thin edge over whatever is there, and in its middle the modules with at least 4 modules
// of quiet border, as large as fits.
void paint_qr(cairo_t* context, const Rect& box, const QrModules& modules);
// The modules alone in a box that is white already, with the same quiet border.
void paint_modules(cairo_t* context, const Rect& box, const QrModules& modules);

// Drawn: each stroke one filled path, the whole as large as fits, standing on the lower edge in the middle.
// Typed: the name in italics.
void paint_signature(cairo_t* context, const Rect& box, const core::Signature& signature);

// As large as fits, in the middle.
void paint_logo(cairo_t* context, const Rect& box, const Logo& logo);

}  // namespace netra::document
