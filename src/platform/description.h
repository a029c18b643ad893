// What stands on the screen, as a file for tests and automation.
#pragma once
#include <cstdint>
#include <filesystem>
#include <string>

#include "ui/registry.h"

namespace netra::platform {

struct DescribedFrame {
    std::uint64_t number = 0;
    ui::Size canvas;
    ui::Size window;  // pixels
};

// {"screen","frame","canvas":[w,h],"window":[w,h],"items":[{"id","role","label","rect":[x,y,w,h],"enabled",
// "selected","focused","value"}],"texts":[{"text","rect","size","ink","ground"}]}. Rectangles are in window
// pixels, colours "#RRGGBB". Without `with_typed`, values are empty and typed texts are left out.
std::string description(const ui::Registry& registry, const DescribedFrame& frame, bool with_typed);

// Writes it in one piece: a reader sees the old or the new one. Throws what base::replace_file throws.
void write_description(const std::filesystem::path& path, const ui::Registry& registry,
                       const DescribedFrame& frame, bool with_typed);

}  // namespace netra::platform
