// Where the system keeps a face, by fontconfig.
#pragma once
#include <optional>
#include <string>

#include "ui/type.h"

namespace netra::ui {

struct FontFile {
    std::string path;
    int index = 0;  // within a collection
    bool operator==(const FontFile&) const = default;
};

// Inter or Inter Display in the face's style, else what fontconfig gives for a sans of that weight.
// Throws Error(font_missing) when there is no font at all.
FontFile find_font(Face face);

// A font of about that style that has the character.
std::optional<FontFile> find_font_with(char32_t character, Face face);

}  // namespace netra::ui
