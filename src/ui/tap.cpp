#include "ui/tap.h"

#include <imgui.h>
#include <imgui_internal.h>

#include "ui/pose.h"

namespace netra::ui {

Tap tap(Context& ctx, const Rect& rect, Item item) {
    const bool takes_focus = item.role == Role::field;
    const std::string id = item.id;
    const bool enabled = ctx.add(std::move(item), rect).enabled;
    if (!enabled) return {};
    if (const Pose pose = pose_of(ctx, id); pose != Pose::none)
        return {.pressed = pose == Pose::pressed, .focused = pose == Pose::focused};

    Tap result;
    const Rect window = ctx.to_window(rect);
    const ImRect box(window.x, window.y, window.right(), window.bottom());
    const ImGuiID key = ImHashStr(id.c_str());
    ImGui::KeepAliveID(key);  // as ImGui's own ids do by themselves; else a held item is let go
    if (!ImGui::ItemAdd(box, key)) return {};
    bool inside = false, held = false;
    result.tapped = ImGui::ButtonBehavior(box, key, &inside, &held);
    result.pressed = held && inside;
    result.began = result.pressed && ctx.pointer_pressed();
    if (result.began && takes_focus) ctx.set_focus(id);

    result.focused = ctx.focus_visible() && ctx.focus() == id;
    if (result.focused && !takes_focus) {
        const auto& keys = ctx.keys();
        const bool space = !keys.empty() && keys.front().character == U' ';
        if (space) ctx.take_key(Key::character);
        result.tapped = result.tapped || space || ctx.take_key(Key::enter);
    }
    if (result.tapped) ctx.animate();
    return result;
}

void focus_ring(Context& ctx, const Rect& rect, float radius) {
    ctx.paint().stroke(rect.inset(-10), ctx.theme().action, 4, radius + 10);
}

}  // namespace netra::ui
