// A calm full-screen message that closes by itself.
#pragma once
#include <string_view>

#include "app/action.h"
#include "app/kiosk_state.h"
#include "ui/context.h"

namespace netra::screens {

class Message {
  public:
    struct Look {
        std::string_view icon;
        std::string_view picture = {};  // instead of the icon on its disc
        std::string_view title;
        std::string_view text;
        std::string_view primary;
        int seconds = 0;  // until it moves on; 0: it stays
    };

    // Forward when the button was touched or the time is over.
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state, const Look& look);

  private:
    double since_ = -1;
};

}  // namespace netra::screens
