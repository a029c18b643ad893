#include "screens/staff_home_screen.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

#include "screens/certificate_room_words.h"
#include "screens/content_words.h"
#include "screens/event_facts.h"
#include "screens/event_words.h"
#include "screens/people_words.h"
#include "screens/staff_surround.h"
#include "screens/staff_words.h"
#include "screens/surround.h"
#include "ui/callout.h"
#include "ui/card.h"
#include "ui/scroll.h"
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

Tile content_tile(const ui::Context& ctx, const app::KioskState& state) {
    Tile tile{.id = "room.content",
              .icon = "book",
              .title = ctx.say(content_words::title),
              .room = app::StaffRoom::content};
    if (state.course) {
        const core::Course& course = course_of(ctx, state);
        tile.fact = course.title + " " + course.version;
    }
    tile.more = ctx.say(state.staff->sticks.empty() ? staff_words::no_stick : staff_words::stick);
    return tile;
}

Tile certificate_tile(const ui::Context& ctx, const app::KioskState& state) {
    const app::CertificateFigures& figures = state.staff->certificates.figures;
    Tile tile{.id = "room.certificates",
              .icon = "certificate",
              .title = ctx.say(certificate_words::title),
              .room = app::StaffRoom::certificates};
    tile.fact = ctx.say(certificate_words::none_yet);
    if (figures.newest.empty()) return tile;
    tile.fact = ui::filled(ctx.say(certificate_words::issued_count), {staff_count(ctx, figures.issued)});
    if (figures.revoked > 0)
        tile.fact +=
            ", " + ui::filled(ctx.say(certificate_words::revoked_count), {staff_count(ctx, figures.revoked)});
    tile.more = ui::filled(ctx.say(certificate_words::newest), {figures.newest});
    return tile;
}

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

Tile people_tile(const ui::Context& ctx, const app::KioskState& state) {
    Tile tile{.id = "room.people",
              .icon = "people",
              .title = ctx.say(people_words::people),
              .room = app::StaffRoom::people};
    if (state.event) tile.fact = state.event->code;
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

constexpr float icon_side = 112;

// The icon stands above the words; beside them where tiles are wide.
float words_of(ui::Context& ctx, const Rect& place, const Tile& tile, bool draw) {
    const ui::Theme& theme = ctx.theme();
    auto& paint = ctx.paint();
    const auto put = [&](float y, std::string_view text, const ui::Type& type, ui::Color ink) {
        return draw ? ui::paragraph(paint, place.without_top(y), text, type, ink)
                    : ui::text_height(paint, text, type, place.w);
    };
    float y = put(0, tile.title, ui::type::heading.sized(44), theme.brand) + 8;
    y += put(y, tile.fact, ui::type::body_strong, tile.caution ? theme.caution.ink : theme.ink);
    return y + put(y, tile.more, ui::type::list, theme.ink_soft);
}

// Where tile after tile stands: three in a row, two in portrait, and one where letters are largest. All are
// as high as the words of the longest ask for.
class Grid {
  public:
    Grid(ui::Context& ctx, const Rect& room, std::span<const Tile> tiles)
        : room_(room), gap_(ctx.layout().gap) {
        across_ = !ctx.portrait() ? 3 : ctx.text_size() == ui::TextSize::larger ? 1 : 2;
        beside_ = across_ == 1;
        padding_ = beside_ ? 28.0f : 40.0f;
        width_ = (room.w - gap_ * static_cast<float>(across_ - 1)) / static_cast<float>(across_);
        for (const Tile& tile : tiles) {
            const float words =
                words_of(ctx, words_in(Rect{0, 0, width_, 0}.inset(padding_, 0)), tile, false);
            height_ = std::max(
                height_, 2 * padding_ + (beside_ ? std::max(icon_side, words) : icon_side + 24 + words));
        }
        rows_ = (static_cast<int>(tiles.size()) + across_ - 1) / across_;
    }
    Rect place(int index) const {
        return {room_.x + static_cast<float>(index % across_) * (width_ + gap_),
                room_.y + static_cast<float>(index / across_) * (height_ + gap_), width_, height_};
    }
    float height() const { return static_cast<float>(rows_) * (height_ + gap_) - gap_; }

    bool draw(ui::Context& ctx, int index, const Tile& tile) const {
        const ui::Theme& theme = ctx.theme();
        const Rect rect = place(index);
        const ui::Tap touch = ui::tap(ctx, rect, {.id = tile.id, .label = std::string(tile.title)});
        ui::card(ctx, rect);
        if (touch.pressed) ctx.paint().fill(rect, theme.quiet, ui::radius_card);
        if (tile.caution) ctx.paint().stroke(rect, theme.caution.ink, 4, ui::radius_card);
        const Rect inside = rect.inset(padding_);
        ui::icon_tile(ctx, inside.left(icon_side).top(icon_side), tile.icon);
        if (tile.caution) ui::say_mark(ctx, {inside.right() - 26, inside.y + 26}, 26, ui::Say::caution);
        words_of(ctx, words_in(inside), tile, true);
        if (touch.focused) ui::focus_ring(ctx, rect, ui::radius_card);
        return touch.tapped;
    }

  private:
    Rect words_in(const Rect& inside) const {
        return beside_ ? inside.without_left(icon_side + 40) : inside.without_top(icon_side + 24);
    }

    Rect room_;
    float gap_;
    int across_ = 1, rows_ = 0;
    bool beside_ = false;
    float padding_ = 40, width_ = 0, height_ = 0;
};

class StaffHomeScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override {
        auto action =
            staff_surround(ctx, state, {.back = ctx.say(staff_words::to_participant), .help = false});
        if (action && std::holds_alternative<app::action::Back>(*action)) action = app::action::LeaveStaff{};
        const std::array tiles{event_tile(ctx, state),   people_tile(ctx, state),
                               content_tile(ctx, state), certificate_tile(ctx, state),
                               history_tile(ctx, state), device_tile(ctx, state)};
        scroll_.draw(ctx, ctx.layout().content, [&](const Rect& room) {
            const Grid grid(ctx, room, tiles);
            for (int i = 0; i < static_cast<int>(tiles.size()); ++i) {
                const Tile& tile = tiles[static_cast<std::size_t>(i)];
                if (grid.draw(ctx, i, tile)) action = app::action::EnterRoom{tile.room};
            }
            return grid.height();
        });
        return action;
    }

  private:
    ui::Scroll scroll_{"rooms"};
};

}  // namespace

std::unique_ptr<Screen> make_staff_home() {
    return std::make_unique<StaffHomeScreen>();
}

}  // namespace netra::screens
