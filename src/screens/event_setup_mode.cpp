// Which mode the day has room for: people, kiosks and hours at the left, the modes at the right.
#include <algorithm>

#include "screens/event_setup.h"
#include "screens/event_words.h"
#include "screens/mode_card.h"
#include "screens/staff_surround.h"
#include "screens/stepper.h"
#include "screens/words.h"
#include "ui/card.h"
#include "ui/scroll.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using ui::Rect;

constexpr std::int64_t most_people = 100000, most_kiosks = 500, most_hours = 24;
constexpr float padding = 32, row_gap = 20, card_gap = 16;

// How long each person has, in words.
struct TimeEach {
    std::string_view title;
    std::string seconds;
    std::string sum;
};

TimeEach time_each(const ui::Context& ctx, const SetupForm& form, const core::DayPlan& plan) {
    return {ctx.say(event_words::time_each),
            ui::filled(ctx.say(event_words::seconds_at), {staff_count(ctx, plan.usable_seconds_each)}),
            ui::filled(ctx.say(event_words::sum),
                       {std::to_string(form.kiosks), std::to_string(form.hours),
                        staff_count(ctx, form.people), staff_count(ctx, plan.seconds_each)})};
}

float steppers_height(ui::Context& ctx) {
    return 3 * (stepper_height(ctx) + row_gap);
}

float plan_height(ui::Context& ctx, float width, const TimeEach& words) {
    auto& paint = ctx.paint();
    const float room = width - 2 * padding;
    return 2 * padding + steppers_height(ctx) + 20 +
           ui::text_height(paint, words.title, ui::type::body_strong, room) +
           ui::text_height(paint, words.seconds, ui::type::heading, room) + 8 +
           ui::text_height(paint, words.sum, ui::type::small, room);
}

void steppers(ui::Context& ctx, const Rect& rect, SetupForm& form) {
    const auto set = [&](int at, std::string_view id, const ui::Words& label, const ui::Words& unit,
                         std::int64_t& figure, std::int64_t step, std::int64_t most) {
        const std::string value = staff_count(ctx, figure);
        const float row = stepper_height(ctx);
        const Rect place = rect.without_top(static_cast<float>(at) * (row + row_gap)).top(row);
        const int moved =
            stepper(ctx, place, {.id = id, .label = ctx.say(label), .unit = ctx.say(unit), .value = value});
        figure = std::clamp(figure + moved * step, step, most);
    };
    using namespace event_words;
    set(0, "people", crowd, crowd_unit, form.people, 10, most_people);
    set(1, "kiosks", kiosks, kiosks_unit, form.kiosks, 1, most_kiosks);
    set(2, "hours", hours, hours_unit, form.hours, 1, most_hours);
}

void plan_card(ui::Context& ctx, const Rect& rect, SetupForm& form, const TimeEach& words) {
    auto& paint = ctx.paint();
    ui::card(ctx, rect);
    Rect inside = rect.inset(padding);
    steppers(ctx, inside, form);
    inside = inside.without_top(steppers_height(ctx));
    ui::rule(ctx, {inside.x, inside.y}, inside.w);
    inside = inside.without_top(20);
    inside = inside.without_top(
        ui::paragraph(paint, inside, words.title, ui::type::body_strong, ctx.theme().brand));
    inside = inside.without_top(
        ui::paragraph(paint, inside, words.seconds, ui::type::heading, ctx.theme().ink) + 8);
    ui::paragraph(paint, inside, words.sum, ui::type::small, ctx.theme().ink_soft);
}

float modes(ui::Context& ctx, const Rect& rect, const core::DayPlan& plan, core::Mode& chosen) {
    float y = rect.y;
    for (const core::ModeFit& fit : plan.modes) {
        const ModeCard card{fit, plan.usable_seconds_each, chosen == fit.mode};
        const float height = mode_card_height(ctx, rect.w, card);
        if (mode_card(ctx, {rect.x, y, rect.w, height}, card)) chosen = fit.mode;
        y += height + card_gap;
    }
    return y - card_gap - rect.y;
}

class ModePage final : public SetupPage {
  public:
    SetupAnswer draw(ui::Context& ctx, const app::KioskState& state, SetupForm& form) override {
        Rect room;
        const std::string use =
            ui::filled(ctx.say(event_words::use_mode), {ctx.say(core::mode_name(form.event.mode))});
        const SetupAnswer answer = setup_surround(ctx, state, SetupStep::mode, use, true, room);
        // The edges of the cards stand a little outside of them.
        scroll_.draw(ctx, room.inset(-4, 0),
                     [&](const Rect& rect) { return content(ctx, rect.inset(4, 0), form); });
        return answer;
    }

  private:
    static float content(ui::Context& ctx, const Rect& rect, SetupForm& form) {
        const core::DayPlan plan = core::plan_day(form.people, form.kiosks, form.hours * 60);
        const TimeEach words = time_each(ctx, form, plan);
        const bool stacked = ctx.portrait();
        const Rect left = stacked ? rect : rect.left(std::min(640.0f, rect.w * 0.42f));
        const float tall = plan_height(ctx, left.w, words);
        plan_card(ctx, left.top(tall), form, words);
        const Rect right = stacked ? rect.without_top(tall + 24) : rect.without_left(left.w + 32);
        const float modes_tall = modes(ctx, right, plan, form.event.mode);
        return stacked ? tall + 24 + modes_tall : std::max(tall, modes_tall);
    }

    ui::Scroll scroll_{"modes"};
};

}  // namespace

std::unique_ptr<SetupPage> make_setup_mode() {
    return std::make_unique<ModePage>();
}

}  // namespace netra::screens
