// The days of the event and the zone of its clocks.
#include <algorithm>
#include <array>

#include "core/date.h"
#include "screens/event_setup.h"
#include "screens/event_words.h"
#include "screens/stepper.h"
#include "screens/words.h"
#include "ui/card.h"
#include "ui/scroll.h"

namespace netra::screens {

namespace {

using ui::Rect;

constexpr std::array zones = {420, 480, 540};
constexpr std::int64_t longest = 365;  // days after the first

int zone_after(int minutes, int by) {
    const auto at = std::ranges::find(zones, minutes) - zones.begin();
    const auto count = static_cast<std::ptrdiff_t>(zones.size());
    return zones.at(static_cast<std::size_t>((at % count + by + count) % count));
}

class TimePage final : public SetupPage {
  public:
    SetupAnswer draw(ui::Context& ctx, const app::KioskState& state, SetupForm& form) override {
        Rect room;
        const SetupAnswer answer =
            setup_surround(ctx, state, SetupStep::time, ctx.say(words::next), true, room);
        scroll_.draw(ctx, room, [&](const Rect& rect) { return steppers(ctx, rect, form.event); });
        return answer;
    }

  private:
    static float steppers(ui::Context& ctx, const Rect& rect, core::Event& event);

    ui::Scroll scroll_{"time"};
};

float TimePage::steppers(ui::Context& ctx, const Rect& rect, core::Event& event) {
    const float row = stepper_height(ctx), gap = 32;
    const Rect sheet = rect.top(3 * row + 2 * gap + 80);
    ui::card(ctx, sheet);
    const Rect inside = sheet.inset(40);
    const float wide = std::min(560.0f, inside.w * 0.4f);
    const auto day = [&](std::int64_t days) {
        return ctx.portrait() ? core::iso_date(core::date_from_days(days))
                              : core::format_full_date(core::date_from_days(days), ctx.language());
    };
    const auto at = [&](int i) { return inside.without_top(static_cast<float>(i) * (row + gap)).top(row); };
    const std::int64_t length = event.last_day - event.first_day;
    event.first_day += stepper(ctx, at(0),
                               {.id = "first-day",
                                .label = ctx.say(event_words::first_day),
                                .value = day(event.first_day),
                                .value_width = wide});
    event.last_day = event.first_day + length;
    event.last_day += stepper(ctx, at(1),
                              {.id = "last-day",
                               .label = ctx.say(event_words::last_day),
                               .value = day(event.last_day),
                               .value_width = wide});
    event.last_day = std::clamp(event.last_day, event.first_day, event.first_day + longest);
    const std::string zone = core::zone_label(event.utc_offset_minutes);
    const int moved = stepper(
        ctx, at(2), {.id = "zone", .label = ctx.say(event_words::zone), .value = zone, .value_width = wide});
    if (moved != 0) event.utc_offset_minutes = zone_after(event.utc_offset_minutes, moved);
    return sheet.h;
}

}  // namespace

std::unique_ptr<SetupPage> make_setup_time() {
    return std::make_unique<TimePage>();
}

}  // namespace netra::screens
