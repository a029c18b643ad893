// A course tried by staff as a participant meets it: a kiosk within the kiosk that keeps nothing.
#pragma once
#include <filesystem>

#include "screens/preview_host.h"

namespace netra::screens {

class Trial {
  public:
    // As PreviewHost.
    Trial(const app::Settings& settings, const std::filesystem::path& folder, PreviewWorld world)
        : host_(settings, folder, std::move(world)) {}

    // Draws a frame; true when staff end it.
    bool draw(ui::Context& ctx);

  private:
    PreviewHost host_;
};

}  // namespace netra::screens
