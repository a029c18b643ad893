// What the painter draws with, kept by the context. For the .cpp files of this folder.
#pragma once
#include "ui/context.h"
#include "ui/fonts.h"
#include "ui/glyph_atlas.h"

namespace netra::ui {

struct Drawing {
    Fonts fonts;
    GlyphAtlas atlas{fonts};
};
Drawing& drawing_of(Context& ctx);

}  // namespace netra::ui
