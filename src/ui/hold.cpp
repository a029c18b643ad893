#include "ui/hold.h"

#include <algorithm>
#include <string>

#include "ui/tap.h"

namespace netra::ui {

bool Hold::draw(Context& ctx, const Rect& rect, std::string_view id, std::string_view label) {
    constexpr float around = 12, width = 8;
    const float side = std::max(touch_target, rect.w);
    const Tap touch = tap(ctx, rect.centred(side, side),
                          {.id = std::string(id), .role = Role::pad, .label = std::string(label)});
    if (touch.began) since_ = ctx.now();
    if (!touch.pressed) since_ = -1;
    if (since_ < 0) return false;
    const auto share = static_cast<float>(std::min(1.0, (ctx.now() - since_) / seconds));
    const float radius = rect.w / 2 + around;
    ctx.paint().ring(rect.centre(), radius, width, ctx.theme().track);
    ctx.paint().arc(rect.centre(), radius, width, 0, share, ctx.theme().action);
    ctx.animate();
    if (share < 1) return false;
    since_ = -1;
    return true;
}

}  // namespace netra::ui
