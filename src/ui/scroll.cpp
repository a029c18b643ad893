#include "ui/scroll.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

#include "ui/picture.h"
#include "ui/tap.h"
#include "ui/words.h"

namespace netra::ui {

namespace {

constexpr float drag_begins = 12;  // canvas units
constexpr float wheel_step = 120;
constexpr float bar_room = 24;   // at the right, for the bar that shows how far it is
constexpr float step_side = 88;  // of the buttons above and below it
constexpr float least_width = 480, least_height = 2 * step_side + 24;  // of a place with buttons
constexpr float fade_height = 48;
constexpr float rounding = 0.5f;  // of a content that fills its place exactly
constexpr float slowing = 4.5f;   // of the glide, a second
constexpr float slowest = 20;     // canvas units a second, then it stands
constexpr double resting = 0.1;   // seconds without a movement: nothing is thrown
constexpr float arrow_step = 120;
constexpr float page_part = 0.85f;  // of the place, so that the last lines are met again
constexpr float around_focus = 24;  // its ring is seen as well

bool has_steps(const Rect& rect) {
    return rect.w >= least_width && rect.h >= least_height;
}

struct Arrow {
    std::string id;
    const Words& label;
    std::string_view icon;
    bool enabled;
};

bool arrow(Context& ctx, const Rect& rect, const Arrow& arrow) {
    const Theme& t = ctx.theme();
    // For hands alone, like a key: the keyboard moves the region by itself.
    const Tap touch = tap(ctx, rect,
                          {.id = arrow.id,
                           .role = Role::key,
                           .label = std::string(ctx.say(arrow.label)),
                           .enabled = arrow.enabled});
    if (t.contrast == Contrast::high)
        ctx.paint().box(rect, t.quiet, arrow.enabled ? t.edge : t.line, touch.pressed ? 6.0f : 3.0f,
                        radius_callout);
    else
        ctx.paint().fill(rect, touch.pressed ? t.track : arrow.enabled ? t.quiet : t.locked, radius_callout);
    icon(ctx, rect.centre(), 40, arrow.icon, arrow.enabled ? t.brand : t.track);
    return touch.tapped;
}

}  // namespace

void Scroll::draw(Context& ctx, const Rect& rect, const std::function<float(const Rect&)>& content,
                  std::optional<Color> ground) {
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
        const float beside = !barred_ ? 0 : has_steps(rect) ? step_side + bar_room : bar_room;
        height = content({rect.x, rect.y - whole, rect.w - beside, rect.h});
        fade_edges(ctx, rect.without_right(beside), ground.value_or(ctx.theme().ground));
    }
    if (dragging_ && ctx.pointer_pressed()) ImGui::ClearActiveID();
    if (const auto item = ctx.keyboard().take_shown(id_)) show(rect, *item), ctx.animate();
    if (ctx.focus_visible() && ctx.focus() == id_) focus_ring(ctx, rect, radius_callout);
    const float over = height - rect.h;
    const float limit = over > rounding ? over : 0;
    if (limit != limit_) ctx.animate();
    limit_ = limit;
    if (limit_ > 0) steps(ctx, rect);
}

// Where something goes on beyond an edge.
void Scroll::fade_edges(Context& ctx, const Rect& rect, Color ground) {
    const float above = std::min(fade_height, offset_), below = std::min(fade_height, limit_ - offset_);
    if (above > 0) ctx.paint().fade(rect.top(above), ground, ground.faded(0));
    if (below > 0) ctx.paint().fade(rect.from_bottom(below), ground.faded(0), ground);
}

void Scroll::step(Context& ctx, float way) {
    from_ = offset_;
    to_ = std::clamp(offset_ + way, 0.0f, limit_);
    speed_ = 0;
    moving_.begin(ctx, slide_seconds);
    stepping_ = true;
    ctx.animate();
}

// The bar that shows how far it is, and the buttons at its ends.
void Scroll::steps(Context& ctx, const Rect& rect) {
    Rect way = rect.from_right(8);
    if (has_steps(rect)) {
        const Rect column = rect.from_right(step_side);
        const float page = rect.h * 0.8f;
        if (arrow(ctx, column.top(step_side), {id_ + ".up", words::scroll_up, "arrow-up", offset_ > 0}))
            step(ctx, -page);
        if (arrow(ctx, column.from_bottom(step_side),
                  {id_ + ".down", words::scroll_down, "arrow-down", offset_ < limit_}))
            step(ctx, page);
        way = column.centred(8, rect.h - 2 * step_side - 32);
    }
    const float bar = std::min(way.h, std::max(32.0f, way.h * rect.h / (rect.h + limit_)));
    ctx.paint().fill({way.x, way.y + (way.h - bar) * offset_ / limit_, 8, bar}, ctx.theme().edge, 4);
}

void Scroll::drag(Context& ctx, const Rect& rect) {
    const auto pointer = ctx.pointer();
    if (ctx.wheel() != 0 && pointer && rect.contains(*pointer))
        offset_ -= ctx.wheel() * wheel_step, stepping_ = false, ctx.animate();
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
        stepping_ = false;
        ImGui::ClearActiveID();
    }
    if (!dragging_) return;
    const float before = offset_;
    offset_ = std::clamp(pressed_offset_ + moved, 0.0f, limit_);
    if (offset_ != before) moved_at_ = ctx.now();
    if (ctx.elapsed() > 0) speed_ += ((offset_ - before) / ctx.elapsed() - speed_) * 0.5f;
}

void Scroll::glide(Context& ctx) {
    if (stepping_) offset_ = from_ + (to_ - from_) * moving_.at(ctx);
    stepping_ = stepping_ && !moving_.over(ctx);
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
