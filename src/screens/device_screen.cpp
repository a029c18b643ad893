#include "screens/device_screen.h"

#include <array>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "core/date.h"
#include "screens/staff_surround.h"
#include "screens/staff_words.h"
#include "screens/surround.h"
#include "screens/words.h"
#include "ui/button.h"
#include "ui/card.h"
#include "ui/scroll.h"
#include "ui/table.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using ui::Rect;

// "3f9a 01bc …": the first sixteen digits in groups, for reading aloud.
std::string print_words(const std::string& hex) {
    std::string words;
    for (std::size_t at = 0; at < 16 && at < hex.size(); at += 4) words += hex.substr(at, 4) + " ";
    return words + "…";
}

struct Fact {
    std::string_view name;
    std::string value;
    std::optional<ui::Say> say = std::nullopt;
};

std::vector<Fact> facts_of(const ui::Context& ctx, const app::KioskState& state) {
    using namespace staff_words;
    const app::DeviceFacts& device = state.staff->device;
    std::vector<Fact> facts = {{ctx.say(program), ui::filled(ctx.say(version), {device.version})}};
    if (state.course) {
        const core::Course& course_now = course_of(ctx, state);
        facts.push_back({ctx.say(course), course_now.title + " " + course_now.version});
        facts.push_back({ctx.say(course_hash), print_words(base::to_hex(state.course->hash))});
    }
    facts.push_back({ctx.say(root), print_words(device.root_fingerprint)});
    facts.push_back({ctx.say(ledger), ui::filled(ctx.say(entries), {staff_count(ctx, device.entries)})});
    facts.push_back({ctx.say(ledger_root), print_words(device.ledger_root)});
    const int zone = state.event ? state.event->utc_offset_minutes : core::Event{}.utc_offset_minutes;
    const core::LocalTime now = core::local_time(state.now, zone);
    facts.push_back({ctx.say(clock), core::format_full_date(now.date, ctx.language()) + ", " +
                                         core::format_time(now, ctx.language())});
    const auto short_disk = app::disk_is_short(device) ? std::optional(ui::Say::caution) : std::nullopt;
    facts.push_back({ctx.say(storage),
                     device.disk_size == 0 ? std::string(ctx.say(unknown))
                                           : ui::filled(ctx.say(disk), {app::disk_words(device.disk_free),
                                                                        app::disk_words(device.disk_size)}),
                     short_disk});
    facts.push_back(
        {ctx.say(backup),
         device.last_backup ? staff_time(ctx, state, *device.last_backup) : std::string(ctx.say(no_backup)),
         device.backup_late ? std::optional(ui::Say::caution) : std::nullopt});
    facts.push_back({ctx.say(backup_folder), device.backup_folder.string()});
    return facts;
}

class DeviceScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override {
        auto action = staff_surround(ctx, state,
                                     {.back = ctx.say(words::back),
                                      .primary = ctx.say(staff_words::back_up_now),
                                      .primary_icon = "save",
                                      .help = false});
        if (action && std::holds_alternative<app::action::Back>(*action))
            action = app::action::EnterRoom{app::StaffRoom::home};
        if (action && std::holds_alternative<app::action::Forward>(*action)) action = app::action::BackUp{};
        Rect room = ctx.layout().content;
        const ui::Button test{.id = "touch-test", .label = ctx.say(staff_words::touch_test), .icon = "touch"};
        const float width = ui::button_width(ctx, test);
        if (ui::button(ctx, room.top(96).from_right(width), test))
            action = app::action::EnterRoom{app::StaffRoom::touch_test};
        ui::paragraph_middle(ctx.paint(), room.top(96).without_right(width + 32),
                             ctx.say(staff_words::device), ui::type::title, ctx.theme().ink);
        const Rect sheet = room.without_top(96 + 24);
        ui::card(ctx, sheet);
        scroll_.draw(
            ctx, sheet.inset(32, 24), [&](const Rect& place) { return rows(ctx, place, state); },
            ctx.theme().surface);
        return action;
    }

  private:
    static float rows(ui::Context& ctx, const Rect& rect, const app::KioskState& state);

    ui::Scroll scroll_{"facts"};
};

float DeviceScreen::rows(ui::Context& ctx, const Rect& rect, const app::KioskState& state) {
    auto& paint = ctx.paint();
    const bool beside = !ctx.portrait();
    const float name = rect.w * 0.32f;
    float y = rect.y;
    for (const Fact& fact : facts_of(ctx, state)) {
        const Rect row{rect.x, y + 14, rect.w, 0};
        const float high = ui::paragraph(paint, beside ? row.left(name - 24) : row, fact.name, ui::type::list,
                                         ctx.theme().ink_soft);
        const Rect value = beside ? row.without_left(name) : row.moved(0, high);
        const ui::Color ink = fact.say ? ui::tone(ctx.theme(), *fact.say).ink : ctx.theme().ink;
        const float low = ui::paragraph(paint, value, fact.value, ui::type::list_strong, ink);
        y += 28 + (beside ? std::max(high, low) : high + low);
        ui::rule(ctx, {rect.x, y}, rect.w);
    }
    return y - rect.y;
}

}  // namespace

std::unique_ptr<Screen> make_device() {
    return std::make_unique<DeviceScreen>();
}

}  // namespace netra::screens
