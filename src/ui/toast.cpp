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
    const Rect content = ctx.layout().content;
    const Callout message{.say = say_, .text = text_};
    const float width = std::min(content.w, ctx.grown(960));
    const float height = callout_height(ctx, width, message);
    const float share =
        ctx.reduced_motion() ? 1 : eased(static_cast<float>((ctx.now() - since_) / slide_seconds));
    if (share < 1) ctx.animate();
    const float rise = (1 - share) * slide_distance;
    const Rect box{content.centre().x - width / 2, ctx.layout().footer.y - 24 - height + rise, width, height};
    ctx.paint().card_shadow(box, radius_callout);
    callout(ctx, box, message);
}

}  // namespace netra::ui
