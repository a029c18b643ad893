#include "ui/toast.h"

#include <algorithm>

#include "ui/motion.h"

namespace netra::ui {

void Toast::show(Context& ctx, std::string text, Say say, double seconds) {
    text_ = std::move(text);
    say_ = say;
    since_ = ctx.now();
    until_ = since_ + seconds;
    ctx.animate();
}

void Toast::draw(Context& ctx) {
    if (text_.empty() || ctx.now() >= until_) {
        text_.clear();
        return;
    }
    ctx.wake_at(until_);
    const float share =
        ctx.reduced_motion() ? 1 : eased(static_cast<float>((ctx.now() - since_) / slide_seconds));
    if (share < 1) ctx.animate();
    const float rise = (1 - share) * slide_distance;
    const Rect box = place(ctx).moved(0, rise);
    ctx.paint().card_shadow(box, radius_callout);
    callout(ctx, box, {.say = say_, .text = text_});
}

Rect Toast::place(Context& ctx) const {
    const Rect content = ctx.layout().content;
    const float width = std::min(content.w, ctx.grown(960));
    const float height = callout_height(ctx, width, {.say = say_, .text = text_});
    return {content.centre().x - width / 2, ctx.layout().footer.y - 24 - height, width, height};
}

}  // namespace netra::ui
