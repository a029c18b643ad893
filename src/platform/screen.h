// What ends up in the window: draws a frame's shapes with OpenGL where the frame differs from the one that is
// shown, and leaves the window alone where nothing does.
#pragma once
#include "platform/damage.h"
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
    void invalidate() { damage_.forget(); }

  private:
    void upload_glyphs();

    Window& window_;
    ui::Context& context_;
    Renderer renderer_;
    Damage damage_;
    bool keeps_;  // the back buffer holds the frame that is shown
    unsigned int glyph_texture_ = 0;
    int glyph_height_ = 0;
};

}  // namespace netra::platform
