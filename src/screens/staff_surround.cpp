#include "screens/staff_surround.h"

#include <algorithm>
#include <vector>

#include "core/date.h"
#include "screens/staff_words.h"
#include "ui/button.h"
#include "ui/picture.h"
#include "ui/progress.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using ui::Rect;

int zone_of(const app::KioskState& state) {
    return state.event ? state.event->utc_offset_minutes : core::Event{}.utc_offset_minutes;
}

// The event and the kiosk; by its code where the title is too long.
std::string place_line(ui::Context& ctx, const app::KioskState& state, float room) {
    const std::string kiosk = ui::filled(ctx.say(staff_words::kiosk), {state.kiosk_id});
    if (!state.event) return kiosk;
    for (const std::string& event : {state.event->title, state.event->code}) {
        std::string line = event + " · " + kiosk;
        if (ctx.paint().width(line, ui::type::small) <= room) return line;
    }
    return kiosk;
}

// Answers whether "Kunci" was tapped, and where it begins.
bool lock_button(ui::Context& ctx, const app::KioskState& state, float middle, float& right) {
    const auto& person = state.staff->person;
    if (!person) return false;
    const ui::Button lock{.id = "lock", .label = ctx.say(staff_words::lock), .icon = "lock"};
    const float width = std::max(200.0f, ui::button_width(ctx, lock));
    const bool tapped = ui::button(ctx, {right - width, middle - 44, width, 88}, lock);
    right -= width + 32;
    const std::string name =
        ui::shortened(ctx.paint(), person->name, ui::type::small, ctx.layout().page.w * 0.28f);
    right -= ctx.paint().text_on({right, middle}, name, ui::type::small, ctx.theme().ink, ui::Align::right);
    return tapped;
}

bool header(ui::Context& ctx, const app::KioskState& state) {
    const ui::Layout& layout = ctx.layout();
    auto& paint = ctx.paint();
    const ui::Still still(ctx, layout.header);
    paint.fill(layout.header, ctx.theme().surface);
    paint.fill(layout.header.from_bottom(2), ctx.theme().line);
    const float middle = 52;
    float left = layout.margin, right = layout.page.w - layout.margin;
    const bool locked = lock_button(ctx, state, middle, right);
    ui::icon(ctx, {left + 20, middle}, 44, "shield-check", ctx.theme().brand);
    left += 64;
    const ui::Type title = ui::fitting(paint, ctx.say(staff_words::area),
                                       ui::type::app_name.as(ui::Face::display_bold), right - 32 - left);
    left += paint.text_on({left, middle}, ctx.say(staff_words::area), title, ctx.theme().brand) + 28;
    ui::Point at{left, middle};
    if (ctx.portrait()) at = {layout.margin, (104 + layout.header.h) / 2 - 4};
    const float end = ctx.portrait() ? layout.page.w - layout.margin : right - 32;
    paint.text_on(at, place_line(ctx, state, end - at.x), ui::type::small, ctx.theme().ink_soft);
    return locked;
}

struct Fact {
    const char* icon;
    std::string_view name;
    std::string value;
};

std::vector<Fact> facts_of(const ui::Context& ctx, const app::KioskState& state) {
    const app::DeviceFacts& device = state.staff->device;
    const std::string free =
        device.disk_size == 0 ? std::string(ctx.say(staff_words::unknown))
                              : ui::filled(ctx.say(staff_words::free), {app::disk_words(device.disk_free)});
    const std::string backup = device.last_backup ? staff_time(ctx, state, *device.last_backup)
                                                  : std::string(ctx.say(staff_words::no_backup));
    std::vector<Fact> facts;
    const app::PrinterStatus& printer = state.staff->printer;
    if (!printer.queue.empty()) {
        const auto& words = printer.trouble ? staff_words::printer_stuck : staff_words::printer_ready;
        facts.push_back({"printer", ctx.say(staff_words::printer), std::string(ctx.say(words))});
    }
    facts.push_back({"drive", ctx.say(staff_words::storage), free});
    facts.push_back({"save", ctx.say(staff_words::backup), backup});
    facts.push_back({"clock", ctx.say(staff_words::time), staff_time(ctx, state, state.now)});
    return facts;
}

float fact_width(ui::Context& ctx, const Fact& fact) {
    auto& paint = ctx.paint();
    return 60 +
           std::max(paint.width(fact.name, ui::type::small), paint.width(fact.value, ui::type::small_strong));
}

// As many as there is room for, from the first on.
void draw_facts(ui::Context& ctx, const Rect& row, const std::vector<Fact>& facts) {
    auto& paint = ctx.paint();
    const float line = paint.leading(ui::type::small) * 0.9f;
    float x = row.x;
    for (const Fact& fact : facts) {
        const float width = fact_width(ctx, fact);
        if (x + width > row.right()) return;
        ui::icon(ctx, {x + 20, row.centre().y}, 40, fact.icon, ctx.theme().brand);
        paint.text_on({x + 60, row.centre().y - line / 2}, fact.name, ui::type::small, ctx.theme().ink_soft);
        paint.text_on({x + 60, row.centre().y + line / 2}, fact.value, ui::type::small_strong,
                      ctx.theme().ink);
        x += width + 56;
    }
}

// Where nothing else stands in the footer.
Rect facts_room(ui::Context& ctx, const ui::Footer& footer) {
    const Rect place = ctx.layout().footer.inset(ctx.layout().margin, 0);
    if (ctx.portrait()) return footer.primary.empty() ? place.without_top(176).top(128) : Rect{};
    const ui::Button back{.id = "back", .label = footer.back, .icon = footer.back_icon};
    const float left = std::clamp(ui::button_width(ctx, back), 224.0f, 420.0f) + 56;
    return place.without_top(24).top(112).without_left(left).without_right(footer.primary.empty() ? 0.0f
                                                                                                  : 680.0f);
}

void draw_note(ui::Context& ctx, const Rect& room, const FooterNote& note) {
    auto& paint = ctx.paint();
    const float high = ui::text_height(paint, note.strong, ui::type::small_strong, room.w);
    const float low = ui::text_height(paint, note.soft, ui::type::small, room.w);
    const bool both = high + low <= room.h;
    const Rect words = room.without_top(std::max(0.0f, (room.h - high - (both ? low : 0)) / 2));
    ui::paragraph(paint, words, note.strong, ui::type::small_strong, ctx.theme().ink);
    if (both) ui::paragraph(paint, words.without_top(high), note.soft, ui::type::small, ctx.theme().ink_soft);
}

// Above the footer, over whatever stands there: buttons are not heard meanwhile.
void draw_work(ui::Context& ctx, const app::StaffWork& work) {
    const Rect row = ctx.layout().footer.top(0).moved(0, -104).top(104);
    auto& paint = ctx.paint();
    paint.fill(row, ctx.theme().surface);
    paint.fill(row.top(2), ctx.theme().line);
    const Rect inside = row.inset(ctx.layout().margin, 20);
    const std::string words =
        ui::filled(ctx.say(staff_words::working), {std::to_string(work.done * 100 / work.of)});
    paint.text_on({inside.x, inside.y + 18}, words, ui::type::small_strong, ctx.theme().ink);
    ui::bar(ctx, inside.from_bottom(16), static_cast<float>(work.done) / static_cast<float>(work.of));
}

}  // namespace

Rect footer_middle(ui::Context& ctx, const ui::Footer& footer) {
    const Rect place = ctx.layout().footer.inset(ctx.layout().margin, 0).without_top(24).top(112);
    const ui::Button back{.id = "back", .label = footer.back, .icon = footer.back_icon};
    const ui::Button primary{.id = "primary", .label = footer.primary, .icon = footer.primary_icon};
    const float left = 40 + (ctx.portrait() ? ui::footer_left(ctx).w
                                            : std::clamp(ui::button_width(ctx, back), 224.0f, 420.0f));
    const float right =
        ctx.portrait() ? 0.0f : std::clamp(ui::button_width(ctx, primary), 420.0f, 640.0f) + 40;
    return place.without_left(left).without_right(right);
}

std::optional<app::Action> staff_surround_without_footer(ui::Context& ctx, const app::KioskState& state) {
    if (header(ctx, state)) return app::action::LockStaff{};
    return std::nullopt;
}

std::optional<app::Action> staff_surround(ui::Context& ctx, const app::KioskState& state,
                                          const ui::Footer& footer, const FooterNote& note) {
    std::optional<app::Action> action = staff_surround_without_footer(ctx, state);
    switch (ui::footer(ctx, footer)) {
        case ui::FooterAction::back:
            action = app::action::Back{};
            break;
        case ui::FooterAction::primary:
            action = app::action::Forward{};
            break;
        default:
            break;
    }
    const ui::Still still(ctx, ctx.layout().footer);
    if (state.staff->work) draw_work(ctx, *state.staff->work);
    if (note.kept_free) return action;
    if (!note.strong.empty()) return draw_note(ctx, footer_middle(ctx, footer), note), action;
    if (state.staff->person) draw_facts(ctx, facts_room(ctx, footer), facts_of(ctx, state));
    return action;
}

std::string staff_time(const ui::Context& ctx, const app::KioskState& state, base::Instant time) {
    const core::LocalTime local = core::local_time(time, zone_of(state));
    const core::LocalTime today = core::local_time(state.now, zone_of(state));
    const std::string clock = core::format_time(local, ctx.language());
    return local.date == today.date ? clock : core::format_date(local.date, ctx.language()) + ", " + clock;
}

std::string file_size(const ui::Context& ctx, std::uint64_t bytes) {
    if (bytes < 1'000'000) return std::to_string((bytes + 999) / 1000) + " KB";
    const std::uint64_t tenths = (bytes + 50'000) / 100'000;
    const char* mark = ctx.language() == ui::Language::english ? "." : ",";
    return std::to_string(tenths / 10) + mark + std::to_string(tenths % 10) + " MB";
}

std::string staff_count(const ui::Context& ctx, std::int64_t count) {
    std::string digits = std::to_string(count);
    const char* mark = ctx.language() == ui::Language::english ? "," : ".";
    for (auto at = static_cast<std::int64_t>(digits.size()) - 3; at > 0; at -= 3)
        digits.insert(static_cast<std::size_t>(at), mark);
    return digits;
}

}  // namespace netra::screens
