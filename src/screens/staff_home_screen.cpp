#include "screens/staff_home_screen.h"

#include <algorithm>
#include <array>
#include <string>

#include "screens/event_facts.h"
#include "screens/event_words.h"
#include "screens/staff_surround.h"
#include "screens/staff_words.h"
#include "ui/callout.h"
#include "ui/card.h"
#include "ui/tap.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using ui::Rect;

struct Tile {
    const char* id;
    const char* icon;
    std::string_view title;
    std::string fact = {};
    std::string more = {};
    bool caution = false;  // something is to be done
    app::StaffRoom room = app::StaffRoom::home;
};

Tile history_tile(const ui::Context& ctx, const app::KioskState& state) {
    const app::DeviceFacts& device = state.staff->device;
    Tile tile{.id = "room.history",
              .icon = "history",
              .title = ctx.say(staff_words::history),
              .room = app::StaffRoom::history};
    tile.fact = ui::filled(ctx.say(staff_words::entries), {staff_count(ctx, device.entries)});
    if (device.last_entry)
        tile.more =
            ui::filled(ctx.say(staff_words::last_entry), {staff_time(ctx, state, *device.last_entry)});
    return tile;
}

Tile event_tile(const ui::Context& ctx, const app::KioskState& state) {
    Tile tile{.id = "room.event",
              .icon = "calendar",
              .title = ctx.say(event_words::event),
              .room = app::StaffRoom::event};
    const auto& shown = state.staff->event.shown;
    tile.fact = shown ? shown->event.code : std::string(ctx.say(event_words::none));
    if (!shown) return tile;
    tile.fact += " · " + std::string(ctx.say(shown->event.open ? event_words::open : event_words::closed));
    tile.more = event_dates(ctx, shown->event);
    return tile;
}

Tile device_tile(const ui::Context& ctx, const app::KioskState& state) {
    const app::DeviceFacts& device = state.staff->device;
    Tile tile{.id = "room.device",
              .icon = "monitor",
              .title = ctx.say(staff_words::device),
              .room = app::StaffRoom::device};
    const std::string backup = device.last_backup ? ui::filled(ctx.say(staff_words::backup_at),
                                                               {staff_time(ctx, state, *device.last_backup)})
                                                  : std::string(ctx.say(staff_words::backup_none));
    tile.fact = ui::filled(ctx.say(staff_words::version), {device.version});
    tile.more = backup;
    tile.caution = app::disk_is_short(device) || device.backup_late;
    if (!tile.caution) return tile;
    tile.fact = device.backup_late
                    ? std::string(ctx.say(staff_words::back_up_soon))
                    : ui::filled(ctx.say(staff_words::disk_short), {app::disk_words(device.disk_free)});
    return tile;
}

bool draw_tile(ui::Context& ctx, const Rect& rect, const Tile& tile) {
    const ui::Theme& theme = ctx.theme();
    auto& paint = ctx.paint();
    const ui::Tap touch = ui::tap(ctx, rect, {.id = tile.id, .label = std::string(tile.title)});
    ui::card(ctx, rect);
    if (touch.pressed) paint.fill(rect, theme.quiet, ui::radius_card);
    if (tile.caution) paint.stroke(rect, theme.caution.ink, 4, ui::radius_card);
    const bool beside = ctx.portrait() && ctx.text_size() == ui::TextSize::larger;
    const Rect inside = rect.inset(beside ? 28.0f : 40.0f);
    ui::icon_tile(ctx, inside.left(112).top(112), tile.icon);
    if (tile.caution) ui::say_mark(ctx, {inside.right() - 26, inside.y + 26}, 26, ui::Say::caution);
    Rect text = beside ? inside.without_left(112 + 40) : inside.without_top(112 + 24);
    text = text.without_top(ui::paragraph(paint, text, tile.title, ui::type::heading.sized(44), theme.brand) +
                            8);
    text = text.without_top(ui::paragraph(paint, text, tile.fact, ui::type::body_strong,
                                          tile.caution ? theme.caution.ink : theme.ink));
    ui::paragraph(paint, text, tile.more, ui::type::list, theme.ink_soft);
    if (touch.focused) ui::focus_ring(ctx, rect, ui::radius_card);
    return touch.tapped;
}

// Where tile after tile stands: three in a row, two in portrait, and one where letters are largest.
class Grid {
  public:
    Grid(const ui::Context& ctx, const Rect& room, int tiles) : room_(room), gap_(ctx.layout().gap) {
        across_ = !ctx.portrait() ? 3 : ctx.text_size() == ui::TextSize::larger ? 1 : 2;
        const int rows = (tiles + across_ - 1) / across_;
        const auto part = [this](float all, int count) {
            return (all - gap_ * static_cast<float>(count - 1)) / static_cast<float>(count);
        };
        width_ = part(room.w, across_);
        height_ = std::min(ctx.grown(across_ == 1 ? 160.0f : 352.0f), part(room.h, rows));
    }
    Rect place(int index) const {
        return {room_.x + static_cast<float>(index % across_) * (width_ + gap_),
                room_.y + static_cast<float>(index / across_) * (height_ + gap_), width_, height_};
    }

  private:
    Rect room_;
    float gap_;
    int across_ = 1;
    float width_ = 0;
    float height_ = 0;
};

class StaffHomeScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override {
        auto action =
            staff_surround(ctx, state, {.back = ctx.say(staff_words::to_participant), .help = false});
        if (action && std::holds_alternative<app::action::Back>(*action)) action = app::action::LeaveStaff{};
        const Rect room = ctx.layout().content;
        const std::array tiles{event_tile(ctx, state), history_tile(ctx, state), device_tile(ctx, state)};
        const Grid grid(ctx, room, static_cast<int>(tiles.size()));
        for (int i = 0; i < static_cast<int>(tiles.size()); ++i) {
            const Tile& tile = tiles[static_cast<std::size_t>(i)];
            if (draw_tile(ctx, grid.place(i), tile)) action = app::action::EnterRoom{tile.room};
        }
        return action;
    }
};

}  // namespace

std::unique_ptr<Screen> make_staff_home() {
    return std::make_unique<StaffHomeScreen>();
}

}  // namespace netra::screens
