#include "ui/tap.h"

#include <imgui.h>
#include <imgui_internal.h>

#include "ui/pose.h"
#include "ui/taps.h"

namespace netra::ui {

namespace {

// What ImGui answers for the hand, without a palm.
Tap by_hand(Context& ctx, const Rect& rect, const Item& item) {
    const Rect window = ctx.to_window(rect);
    const ImRect box(window.x, window.y, window.right(), window.bottom());
    const ImGuiID key = ImHashStr(item.id.c_str());
    ImGui::KeepAliveID(key);  // as ImGui's own ids do by themselves; else a held item is let go
    if (!ImGui::ItemAdd(box, key)) return {};
    Tap tap;
    bool inside = false, held = false;
    tap.tapped = ImGui::ButtonBehavior(box, key, &inside, &held);
    tap.pressed = held && inside;
    tap.began = tap.pressed && ctx.pointer_pressed();
    if (item.role == Role::key || item.role == Role::pad || !(held || tap.tapped)) return tap;
    const double palm_at = taps_of(ctx).palm_at();
    if (ctx.now() < palm_at) {
        if (held) ctx.wake_at(palm_at);
        return tap;
    }
    ImGui::ClearActiveID();
    return {};
}

bool by_key(Context& ctx, const Item& item, bool focused, Shortcut shortcut) {
    const bool choice = item.role == Role::choice || item.role == Role::checkbox;
    if (focused && item.role != Role::field) {
        if (ctx.take_space()) return true;
        if (!(choice && item.selected) && ctx.take_key(Key::enter)) return true;
    }
    if (shortcut == Shortcut::none || ctx.covered() || !taps_of(ctx).settled(ctx.now())) return false;
    if (shortcut == Shortcut::escape) return ctx.take_key(Key::escape);
    return ctx.keyboard().leaves_enter() && ctx.take_key(Key::enter);
}

}  // namespace

Tap tap(Context& ctx, const Rect& rect, Item item, Shortcut shortcut) {
    const Item& known = ctx.add(item, rect);
    if (!known.enabled) return {};
    if (const Pose pose = pose_of(ctx, item.id); pose != Pose::none)
        return {.pressed = pose == Pose::pressed, .focused = pose == Pose::focused};
    Tap result = by_hand(ctx, rect, item);
    if (result.began && item.role == Role::field) ctx.set_focus(item.id);
    result.focused = ctx.focus_visible() && ctx.focus() == item.id;
    // What is out of sight is brought into it first.
    const bool seen = rect.meet(ctx.paint().clip()).h > 0;
    result.tapped = result.tapped || (seen && by_key(ctx, item, result.focused, shortcut));
    if (result.tapped && item.role != Role::key) result.tapped = taps_of(ctx).take(item.id, ctx.now());
    if (result.tapped) ctx.animate();
    return result;
}

void focus_ring(Context& ctx, const Rect& rect, float radius) {
    ctx.paint().stroke(rect.inset(-10).meet(ctx.paint().clip()), ctx.theme().action, 4, radius + 10);
}

}  // namespace netra::ui
