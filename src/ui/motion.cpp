#include "ui/motion.h"

#include <algorithm>

#include "ui/settling.h"

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

float settled(Context& ctx, std::string_view id, int state) {
    Settlings& all = settlings_of(ctx);
    const auto [found, fresh] = all.try_emplace(std::string(id), Settling{state, {}});
    Settling& one = found->second;
    if (!fresh && one.state != state) {
        one.state = state;
        one.change.begin(ctx, settle_seconds);
    }
    return one.change.at(ctx);
}

}  // namespace netra::ui
