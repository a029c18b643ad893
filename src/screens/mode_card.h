// A mode of the kiosk to choose, with what it takes and whether the day has room for it.
#pragma once
#include "core/event.h"
#include "ui/context.h"

namespace netra::screens {

struct ModeCard {
    core::ModeFit fit;
    std::int64_t available = 0;  // seconds a person at the use that is to be expected
    bool selected = false;
};

float mode_card_height(ui::Context& ctx, float width, const ModeCard& card);
// Item id "mode.1" to "mode.3". True in the frame it is tapped.
bool mode_card(ui::Context& ctx, const ui::Rect& rect, const ModeCard& card);

}  // namespace netra::screens
