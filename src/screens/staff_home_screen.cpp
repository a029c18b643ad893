#include "screens/staff_home_screen.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <vector>

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
    tile.more = ctx.say(state.staff->sticks.empty() ? staff_words::no_stick : staff_words::stick);
    if (!state.course) return tile;
    const core::Course& course = course_of(ctx, state);
    tile.fact = course.title;
    tile.more = course.version + " · " + tile.more;
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
    tile.more = core::format_date_range(core::date_from_days(shown->event.first_day),
                                        core::date_from_days(shown->event.last_day), ctx.language());
    return tile;
}

Tile people_tile(const ui::Context& ctx, const app::KioskState& state) {
    Tile tile{.id = "room.people",
              .icon = "people",
              .title = ctx.say(people_words::people),
              .room = app::StaffRoom::people};
    const app::PeopleFigures& figures = state.staff->people.figures;
    tile.fact = ctx.say(people_words::nobody_yet);
    if (figures.in_roster + figures.came == 0) return tile;
    tile.fact = figures.in_roster > 0
                    ? ui::filled(ctx.say(people_words::listed), {staff_count(ctx, figures.in_roster)})
                    : ui::filled(ctx.say(people_words::came), {staff_count(ctx, figures.came)});
    tile.more = ui::filled(ctx.say(people_words::how_far),
                           {staff_count(ctx, figures.passed), staff_count(ctx, figures.signed_pacts)});
    return tile;
}

std::string first_sentence(const std::string& text) {
    return text.substr(0, text.find(". "));
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
    const app::PrinterStatus& printer = state.staff->printer;
    tile.caution = app::disk_is_short(device) || device.backup_late || printer.trouble;
    if (device.backup_late)
        tile.fact = ctx.say(staff_words::back_up_soon);
    else if (app::disk_is_short(device))
        tile.fact = ui::filled(ctx.say(staff_words::disk_short), {app::disk_words(device.disk_free)});
    else if (printer.trouble)
        tile.fact = first_sentence(app::describe(printer).in(ctx.language()));
    return tile;
}

constexpr float icon_side = 104, icon_gap = 12;

// The icon stands above the words; beside them where tiles are wide.
float words_of(ui::Context& ctx, const Rect& place, const Tile& tile, bool draw) {
    const ui::Theme& theme = ctx.theme();
    auto& paint = ctx.paint();
    const auto put = [&](float y, std::string_view text, const ui::Type& type, ui::Color ink) {
        return draw ? ui::paragraph(paint, place.without_top(y), text, type, ink)
                    : ui::text_height(paint, text, type, place.w);
    };
    float y = put(0, tile.title, ui::type::heading.sized(40), theme.brand) + 4;
    y += put(y, tile.fact, ui::type::callout_title, tile.caution ? theme.caution.ink : theme.ink);
    return y + put(y, tile.more, ui::type::callout, theme.ink_soft);
}

// How many tiles stand beside each other: fewer where letters are larger.
int tiles_across(const ui::Context& ctx) {
    switch (ctx.text_size()) {
        case ui::TextSize::normal:
            return ctx.portrait() ? 2 : 4;
        case ui::TextSize::large:
            return ctx.portrait() ? 2 : 3;
        case ui::TextSize::larger:
            break;
    }
    return ctx.portrait() ? 1 : 3;
}

// Where tile after tile stands. A row is as high as the longest words in it ask for.
class Grid {
  public:
    Grid(ui::Context& ctx, const Rect& room, std::span<const Tile> tiles)
        : room_(room), gap_(ctx.layout().gap), across_(tiles_across(ctx)) {
        beside_ = across_ == 1;
        padding_ = beside_ ? 28.0f : 36.0f;
        width_ = (room.w - gap_ * static_cast<float>(across_ - 1)) / static_cast<float>(across_);
        for (std::size_t i = 0; i < tiles.size(); ++i) {
            const float words =
                words_of(ctx, words_in(Rect{0, 0, width_, 0}.inset(padding_, 0)), tiles[i], false);
            const float height =
                2 * padding_ + (beside_ ? std::max(icon_side, words) : icon_side + icon_gap + words);
            if (i % static_cast<std::size_t>(across_) == 0) rows_.push_back({0, 0});
            rows_.back().height = std::max(rows_.back().height, height);
        }
        for (std::size_t i = 1; i < rows_.size(); ++i)
            rows_[i].y = rows_[i - 1].y + rows_[i - 1].height + gap_;
    }
    Rect place(int index) const {
        const Row& row = rows_[static_cast<std::size_t>(index / across_)];
        return {room_.x + static_cast<float>(index % across_) * (width_ + gap_), room_.y + row.y, width_,
                row.height};
    }
    float height() const { return rows_.back().y + rows_.back().height; }

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
        return beside_ ? inside.without_left(icon_side + 40) : inside.without_top(icon_side + icon_gap);
    }

    struct Row {
        float y, height;
    };

    Rect room_;
    float gap_;
    int across_;
    bool beside_ = false;
    float padding_ = 36, width_ = 0;
    std::vector<Row> rows_;
};

class StaffHomeScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override {
        auto action =
            staff_surround(ctx, state, {.back = ctx.say(staff_words::to_participant), .help = false});
        if (action && std::holds_alternative<app::action::Back>(*action)) action = app::action::LeaveStaff{};
        const std::array tiles{event_tile(ctx, state),   people_tile(ctx, state),
                               content_tile(ctx, state), certificate_tile(ctx, state),
                               device_tile(ctx, state),  history_tile(ctx, state)};
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
