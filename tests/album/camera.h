// Draws occasions and keeps what stands then: the picture in the window and its description.
#pragma once
#include <filesystem>
#include <memory>
#include <string>

#include "occasions.h"

namespace netra::album {

struct Look {
    ui::Language language = ui::Language::indonesian;
    ui::TextSize size = ui::TextSize::normal;
    ui::Contrast contrast = ui::Contrast::normal;
};

// "id-100-light", "en-150-high". Throws std::invalid_argument for anything else.
Look look_of(const std::string& name);

class Camera {
  public:
    // With a window: pictures as a participant sees them. Without: descriptions alone, for which no display
    // is needed; pictures count as square.
    Camera(int width, int height, bool window);
    ~Camera();
    Camera(const Camera&) = delete;
    Camera& operator=(const Camera&) = delete;

    // Leaves `folder`/NAME.json and, with a window, NAME.png. Time stands at the occasion's beginning but for
    // what the hand takes; movements have ended.
    void take(const Occasion& occasion, const Look& look, const std::filesystem::path& folder);
    // A page of the gallery of widgets, "gallery-01" and on.
    void take_gallery(int page, const Look& look, const std::filesystem::path& folder);

  private:
    struct Inner;
    std::unique_ptr<Inner> inner_;
};

}  // namespace netra::album
