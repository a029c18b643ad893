#include "screens/countdown.h"

#include <algorithm>
#include <cmath>

namespace netra::screens {

void Countdown::follow(const ui::Context& ctx, std::uint64_t revision, std::chrono::milliseconds left) {
    if (revision_ == revision) return;
    revision_ = revision;
    end_ = ctx.now() + std::chrono::duration<double>(left).count();
}

double Countdown::seconds(const ui::Context& ctx) const {
    return std::max(0.0, end_ - ctx.now());
}

void Countdown::wake(ui::Context& ctx, double step) const {
    const double left = seconds(ctx);
    if (left <= 0) return;
    const double next = (std::ceil(left / step) - 1) * step;
    ctx.wake_at(end_ - next + 0.01);
}

}  // namespace netra::screens
