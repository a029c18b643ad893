// What ends up in the window: draws a frame's shapes with OpenGL, or leaves the window alone where the frame
// equals the one that is shown.
#pragma once
#include <cstdint>

#include "platform/renderer.h"
#include "ui/context.h"

namespace netra::platform {

class Window;
class Textures;

class Screen {
  public:
    Screen(Window& window, ui::Context& context);
    ~Screen();
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;

    // Shows the context's last frame. False when it equals what is shown already: nothing was drawn.
    bool show(const Textures& textures);
    // The next frame is drawn in any case: the window was uncovered or resized.
    void invalidate() { shown_ = 0; }

  private:
    void upload_glyphs();

    Window& window_;
    ui::Context& context_;
    Renderer renderer_;
    std::uint64_t shown_ = 0;  // the hash of what is shown
    unsigned int glyph_texture_ = 0;
    int glyph_height_ = 0;
};

// A hash of all that decides the picture: vertices, indices, commands, size, texture versions.
std::uint64_t draw_hash(const ImDrawData& data, std::uint64_t texture_versions);

}  // namespace netra::platform
