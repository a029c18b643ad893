// What a draw command's texture id says besides the texture's name, so that whoever draws spares needless
// work: on a processor that does the work of a graphics card, blending and filtering cost twice what copying
// does. Plain shapes have the name 0.
#pragma once
#include <cstdint>

#include "ui/images.h"

namespace netra::ui {

enum class Mark : std::uintptr_t {     // above the 32 bits of OpenGL's names
    opaque = std::uintptr_t{1} << 32,  // all it draws covers what lies below
    exact = std::uintptr_t{1} << 33,   // a pixel of the texture falls on a pixel of the window
};

inline ImTextureID with(ImTextureID texture, Mark mark) {
    return reinterpret_cast<ImTextureID>(reinterpret_cast<std::uintptr_t>(texture) |
                                         static_cast<std::uintptr_t>(mark));
}

inline bool has(ImTextureID texture, Mark mark) {
    return (reinterpret_cast<std::uintptr_t>(texture) & static_cast<std::uintptr_t>(mark)) != 0;
}

inline unsigned int texture_name(ImTextureID texture) {
    return static_cast<unsigned int>(reinterpret_cast<std::uintptr_t>(texture));
}

}  // namespace netra::ui
