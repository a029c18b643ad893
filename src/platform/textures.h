// Pictures as OpenGL textures, made from pixels by name and size and kept while there is room.
#pragma once
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "ui/images.h"

namespace netra::platform {

// Rows from the top, 4 bytes a pixel: red, green, blue, alpha, not premultiplied.
struct PixelImage {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rgba;
    bool opaque() const;  // nothing shows through any pixel
};

// Draws the picture `name` to fit within width × height, its proportions kept. It runs on the textures' own
// thread, one call at a time. An empty image means there is no such picture; exceptions count as that, once
// logged.
using ImageLoader = std::function<PixelImage(const std::string& name, int width, int height)>;

class Textures final : public ui::Images {
  public:
    // Icons (names that begin with "icons/") are made at once, in the calling thread, so that no button is
    // seen without its icon; other pictures in the background, and Window::wake asks for the frame that shows
    // them. `max_bytes` of pixels are kept, the longest unused go first.
    explicit Textures(ImageLoader loader, std::size_t max_bytes = std::size_t{24} << 20);
    ~Textures() override;

    ui::Image find(std::string_view name, int width, int height) override;

    // A picture that is no file: the rendered certificate, a QR. Replaces what had the name.
    void put(const std::string& name, const PixelImage& pixels);
    // Forgets one name in all sizes (a course was replaced), or all of them.
    void forget(std::string_view name);
    void forget_all();
    // Forgets what was not asked for in this frame so far.
    void forget_unseen();

    // Whether a picture that the frame asked for is still being made.
    bool coming() const;
    // Once a frame, before drawing, with the window's context current: uploads what has come and makes room.
    void update();
    // Changes when a texture comes to hold something else, so that equal draw data means an equal picture.
    std::uint64_t version() const;

  private:
    struct Inner;
    std::unique_ptr<Inner> inner_;
};

}  // namespace netra::platform
