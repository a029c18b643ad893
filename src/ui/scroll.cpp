#include "ui/scroll.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

#include "ui/tap.h"

namespace netra::ui {

namespace {

constexpr float drag_begins = 12;  // canvas units
constexpr float wheel_step = 120;
constexpr float bar_room = 24;   // at the right, for the bar that shows how far it is
constexpr float slowing = 4.5f;  // of the glide, a second
constexpr float slowest = 20;    // canvas units a second, then it stands
constexpr double resting = 0.1;  // seconds without a movement: nothing is thrown
constexpr float arrow_step = 120;
constexpr float page_part = 0.85f;  // of the place, so that the last lines are met again
constexpr float around_focus = 24;  // its ring is seen as well

}  // namespace

void Scroll::draw(Context& ctx, const Rect& rect, const std::function<float(const Rect&)>& content) {
    ctx.add({.id = id_, .role = Role::scroll, .label = {}, .enabled = limit_ > 0}, rect);
    if (!ctx.covered()) drag(ctx, rect), take_keys(ctx, rect);
    glide(ctx);
    offset_ = std::clamp(offset_, 0.0f, limit_);
    // Until the place or, with to_top, the content is another: what fits beside the bar and not without it
    // would otherwise never come to rest.
    const Size size{rect.w, rect.h};
    barred_ = limit_ > 0 || (barred_ && size == size_);
    size_ = size;
    float height = 0;
    {
        const Clip clip(ctx.paint(), rect);
        const Region region(ctx, id_);
        const float whole = std::round(offset_ * ctx.canvas().scale) / ctx.canvas().scale;
        height = content({rect.x, rect.y - whole, barred_ ? rect.w - bar_room : rect.w, rect.h});
    }
    if (dragging_ && ctx.pointer_pressed()) ImGui::ClearActiveID();
    if (const auto item = ctx.keyboard().take_shown(id_)) show(rect, *item), ctx.animate();
    if (ctx.focus_visible() && ctx.focus() == id_) focus_ring(ctx, rect, radius_callout);
    const float limit = std::max(0.0f, height - rect.h);
    if (limit != limit_) ctx.animate();
    limit_ = limit;
    if (limit_ <= 0) return;
    const float bar = std::max(64.0f, rect.h * rect.h / height);
    ctx.paint().fill({rect.right() - 8, rect.y + (rect.h - bar) * offset_ / limit_, 8, bar}, ctx.theme().edge,
                     4);
}

void Scroll::drag(Context& ctx, const Rect& rect) {
    const auto pointer = ctx.pointer();
    if (ctx.wheel() != 0 && pointer && rect.contains(*pointer))
        offset_ -= ctx.wheel() * wheel_step, ctx.animate();
    if (ctx.pointer_pressed() && pointer && rect.contains(*pointer)) {
        pressed_ = true;
        dragging_ = speed_ != 0;
        speed_ = 0;
        pressed_y_ = pointer->y;
        pressed_offset_ = offset_;
    }
    if (!pressed_) return;
    if (!ctx.pointer_down()) {
        if (ctx.now() > moved_at_ + resting) speed_ = 0;
        pressed_ = dragging_ = false;
        return;
    }
    if (!pointer) return;
    const float moved = pressed_y_ - pointer->y;
    if (!dragging_ && std::abs(moved) > drag_begins && limit_ > 0) {
        dragging_ = true;
        ImGui::ClearActiveID();
    }
    if (!dragging_) return;
    const float before = offset_;
    offset_ = std::clamp(pressed_offset_ + moved, 0.0f, limit_);
    if (offset_ != before) moved_at_ = ctx.now();
    if (ctx.elapsed() > 0) speed_ += ((offset_ - before) / ctx.elapsed() - speed_) * 0.5f;
}

void Scroll::glide(Context& ctx) {
    if (pressed_ || speed_ == 0) return;
    if (ctx.reduced_motion() || std::abs(speed_) < slowest || offset_ <= 0 || offset_ >= limit_) {
        speed_ = 0;
        return;
    }
    offset_ += speed_ * ctx.elapsed();
    speed_ *= std::exp(-slowing * ctx.elapsed());
    ctx.animate();
}

void Scroll::take_keys(Context& ctx, const Rect& rect) {
    if (!ctx.keyboard().moves(id_)) return;
    const float before = offset_;
    while (ctx.take_key(Key::page_down)) offset_ += rect.h * page_part;
    while (ctx.take_key(Key::page_up)) offset_ -= rect.h * page_part;
    while (ctx.take_key(Key::end)) offset_ = limit_;
    while (ctx.take_key(Key::home)) offset_ = 0;
    if (ctx.keyboard().takes_arrows(id_)) {
        while (ctx.take_key(Key::down)) offset_ += arrow_step;
        while (ctx.take_key(Key::up)) offset_ -= arrow_step;
    }
    if (offset_ != before) speed_ = 0, ctx.animate();
}

// Moves no further than the item needs to stand in the view; of a higher one the top is seen.
void Scroll::show(const Rect& view, const Rect& item) {
    const float below = item.bottom() + around_focus - view.bottom(), above = view.y - item.y + around_focus;
    if (below > 0) offset_ += below;
    if (above + std::max(0.0f, below) > 0) offset_ -= above + std::max(0.0f, below);
    speed_ = 0;
}

}  // namespace netra::ui
