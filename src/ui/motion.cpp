#include "ui/motion.h"

#include <algorithm>

namespace netra::ui {

float eased(float share) {
    const float left = 1 - std::clamp(share, 0.0f, 1.0f);
    return 1 - left * left * left;
}

void Movement::begin(Context& ctx, double seconds) {
    since_ = ctx.now();
    seconds_ = ctx.reduced_motion() ? 0 : seconds;
    if (seconds_ > 0) ctx.animate();
}

bool Movement::over(Context& ctx) const {
    return since_ < 0 || ctx.reduced_motion() || ctx.now() >= since_ + seconds_;
}

float Movement::at(Context& ctx) const {
    if (over(ctx)) return 1;
    ctx.animate();
    return eased(static_cast<float>((ctx.now() - since_) / seconds_));
}

}  // namespace netra::ui
