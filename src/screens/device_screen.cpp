#include "screens/device_screen.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "core/date.h"
#include "screens/device_words.h"
#include "screens/staff_note.h"
#include "screens/staff_surround.h"
#include "screens/staff_words.h"
#include "screens/surround.h"
#include "screens/words.h"
#include "ui/button.h"
#include "ui/callout.h"
#include "ui/card.h"
#include "ui/dialog.h"
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

// "Meja-depan: Siap"
Fact printer_fact(const ui::Context& ctx, const app::PrinterStatus& printer) {
    const base::Bilingual told = app::describe(printer);
    const std::string& words = told.in(ctx.language());
    return {ctx.say(staff_words::printer), printer.queue.empty() ? words : printer.queue + ": " + words,
            printer.trouble ? std::optional(ui::Say::caution) : std::nullopt};
}

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
    facts.push_back(printer_fact(ctx, state.staff->printer));
    return facts;
}

class DeviceScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override;

  private:
    static float rows(ui::Context& ctx, const Rect& rect, const app::KioskState& state);
    float tools(ui::Context& ctx, const Rect& place, const app::KioskState& state);
    void ask(ui::Context& ctx);

    ui::Scroll scroll_{"facts"};
    std::optional<app::ApplianceOrder> asking_;  // whether it is meant
    std::optional<app::Action> chosen_;
};

struct OrderWords {
    const ui::Words& name;
    const ui::Words& text;
    const char* id;
    const char* icon;
};

OrderWords words_of(app::ApplianceOrder order) {
    using namespace device_words;
    switch (order) {
        case app::ApplianceOrder::restart:
            return {restart, restart_text, "restart", "refresh"};
        case app::ApplianceOrder::power_off:
            return {power_off, power_off_text, "power-off", "cross"};
        case app::ApplianceOrder::leave:
            break;
    }
    return {leave, leave_text, "leave", "exit"};
}

// Buttons one after another, in as many rows as they need.
float DeviceScreen::tools(ui::Context& ctx, const Rect& place, const app::KioskState& state) {
    constexpr float high = 96, gap = 16;
    float x = place.x, y = place.y;
    const auto tapped = [&](const ui::Button& button) {
        const float wide = std::min(place.w, ui::button_width(ctx, button));
        if (x > place.x && x + wide > place.right()) x = place.x, y += high + gap;
        const bool hit = ui::button(ctx, {x, y, wide, high}, button);
        x += wide + gap;
        return hit;
    };
    using app::StaffRoom;
    if (tapped({.id = "touch-test", .label = ctx.say(staff_words::touch_test), .icon = "touch"}))
        chosen_ = app::action::EnterRoom{StaffRoom::touch_test};
    if (tapped({.id = "scanner-test", .label = ctx.say(device_words::scanner_test), .icon = "scan"}))
        chosen_ = app::action::EnterRoom{StaffRoom::scanner_test};
    const ui::Button print{
        .id = "printer-test", .label = ctx.say(device_words::printer_test), .icon = "printer"};
    if (!state.staff->printer.queue.empty() && tapped(print))
        chosen_ = app::DeviceAction{app::device_action::PrintTestPage{}};
    if (tapped({.id = "save-log", .label = ctx.say(device_words::save_log), .icon = "usb"}))
        chosen_ = app::DeviceAction{app::device_action::SaveLog{}};
    if (!state.staff->device_room.appliance || !state.staff->person->admin) return y + high - place.y;
    for (const auto order :
         {app::ApplianceOrder::restart, app::ApplianceOrder::power_off, app::ApplianceOrder::leave}) {
        const OrderWords words = words_of(order);
        if (tapped({.id = words.id, .label = ctx.say(words.name), .icon = words.icon})) asking_ = order;
    }
    return y + high - place.y;
}

void DeviceScreen::ask(ui::Context& ctx) {
    const OrderWords words = words_of(*asking_);
    const ui::DialogAction answer = ui::dialog(ctx, {.title = ctx.say(words.name),
                                                     .text = ctx.say(words.text),
                                                     .primary = ctx.say(words.name),
                                                     .secondary = ctx.say(device_words::cancel),
                                                     .primary_icon = words.icon,
                                                     .primary_key = ui::Shortcut::none});
    if (answer == ui::DialogAction::none) return;
    if (answer == ui::DialogAction::primary) chosen_ = app::DeviceAction{app::device_action::Order{*asking_}};
    asking_.reset();
}

std::optional<app::Action> DeviceScreen::draw(ui::Context& ctx, const app::KioskState& state) {
    auto action = staff_surround(ctx, state,
                                 {.back = ctx.say(words::back),
                                  .primary = ctx.say(staff_words::back_up_now),
                                  .primary_icon = "save",
                                  .help = false});
    if (action && std::holds_alternative<app::action::Back>(*action))
        action = app::action::EnterRoom{app::StaffRoom::home};
    if (action && std::holds_alternative<app::action::Forward>(*action)) action = app::action::BackUp{};
    chosen_.reset();
    Rect room = ctx.layout().content;
    room = room.without_top(
        ui::paragraph(ctx.paint(), room, ctx.say(staff_words::device), ui::type::title, ctx.theme().ink) +
        16);
    scroll_.draw(ctx, room, [&](const Rect& place) {
        float y = staff_note(ctx, place, state.staff->device_room.note).y - place.y;
        y += tools(ctx, place.without_top(y), state) + 24;
        return y + ui::card_around(ctx, place.without_top(y),
                                   [&](const Rect& inside) { return rows(ctx, inside, state); });
    });
    if (asking_) ask(ctx);
    return chosen_ ? chosen_ : action;
}

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
