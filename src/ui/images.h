// Where pictures come from. The ui asks by name and size in window pixels; whoever draws (platform, or a
// test's stand-in) answers with a texture, at once or once it is made.
#pragma once
#include <string_view>

using ImTextureID = void*;  // as imgui.h has it

namespace netra::ui {

enum class ImageState { ready, coming, missing };

struct Image {
    ImTextureID texture = nullptr;  // set when ready
    int width = 0;                  // of the texture in pixels, set when ready
    int height = 0;
    bool opaque = false;  // nothing shows through it
    ImageState state = ImageState::missing;
};

class Images {
  public:
    virtual ~Images() = default;
    // The picture `name` drawn to fit within width × height pixels, its own proportions kept. Icons are
    // "icons/NAME.svg" (white, tinted where they are drawn); other names are the program's and the
    // course's, as the loader knows them. Cheap to call each frame; when a picture that was coming is there,
    // the provider asks for a new frame by itself.
    virtual Image find(std::string_view name, int width, int height) = 0;
};

}  // namespace netra::ui
