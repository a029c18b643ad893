#include "screens/countdown.h"

#include <algorithm>
#include <cmath>

#include "ui/footer.h"
#include "ui/progress.h"
#include "ui/text.h"

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

void countdown_mark(ui::Context& ctx, float share, std::string_view what, std::string_view left) {
    const ui::Rect place = ui::footer_left(ctx);
    ui::ring(ctx, {.centre = {place.x + 44, place.centre().y}, .radius = 36, .width = 8, .share = share});
    auto& paint = ctx.paint();
    const ui::Point words{place.x + 104, place.centre().y};
    const float room = place.right() - words.x;
    const ui::Type figures = ui::fitting(paint, left, ui::type::small_strong.figures(), room);
    if (ctx.portrait()) {
        paint.text_on(words, left, figures, ctx.theme().ink);
        return;
    }
    const ui::Type type = ui::fitting(paint, what, ui::type::small, room);
    const float line = paint.leading(type);
    paint.text_on({words.x, words.y - line / 2}, what, type, ctx.theme().ink_soft);
    paint.text_on({words.x, words.y + line / 2}, left, figures, ctx.theme().ink);
}

}  // namespace netra::screens
