#include "screens/staff_door_screen.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "core/pin.h"
#include "screens/countdown.h"
#include "screens/staff_surround.h"
#include "screens/staff_words.h"
#include "screens/words.h"
#include "ui/callout.h"
#include "ui/number_field.h"
#include "ui/number_pad.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using ui::Rect;

constexpr float field_height = 128;
constexpr double patience = 3;  // seconds: a check that takes longer has failed, and the host says so

std::string time_words(const ui::Context& ctx, int seconds) {
    if (seconds < 60) return ui::filled(ctx.say(staff_words::seconds), {std::to_string(seconds)});
    return ui::filled(ctx.say(staff_words::minutes),
                      {std::to_string(seconds / 60), std::to_string(seconds % 60)});
}

class StaffDoorScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override;

  private:
    std::string_view line(const ui::Context& ctx, const app::StaffState& staff) const;
    void field(ui::Context& ctx, const Rect& rect) const;
    // Answers how high it stands.
    float answer(ui::Context& ctx, const Rect& rect, const app::KioskState& state);
    std::optional<app::Action> submit(const ui::Context& ctx, const app::KioskState& state);
    bool checking(const ui::Context& ctx, const app::KioskState& state) const {
        return revision_ == state.revision && ctx.now() < asked_at_ + patience;
    }

    std::string digits_;
    std::string first_;  // of the first admin's PIN, while it is typed again
    std::optional<core::PinFault> fault_;
    bool differ_ = false;
    std::optional<std::uint64_t> revision_;  // of the state that a PIN was handed on from
    double asked_at_ = 0;
    Countdown wait_;
};

std::string_view StaffDoorScreen::line(const ui::Context& ctx, const app::StaffState& staff) const {
    if (staff.room == app::StaffRoom::door) return ctx.say(staff_words::door_line);
    return ctx.say(first_.empty() ? staff_words::first_line : staff_words::first_again);
}

// A dot a digit: neither the picture nor a description of the screen tells which.
void StaffDoorScreen::field(ui::Context& ctx, const Rect& rect) const {
    const ui::Theme& theme = ctx.theme();
    ctx.paint().box(rect, theme.surface, theme.edge, 3, ui::radius_button);
    const std::size_t places = std::max(core::least_pin_digits, digits_.size());
    const float step = std::min(64.0f, (rect.w - 64) / static_cast<float>(core::most_pin_digits));
    const float first = rect.centre().x - step * (static_cast<float>(places) - 1) / 2;
    for (std::size_t i = 0; i < places; ++i) {
        const ui::Point at{first + step * static_cast<float>(i), rect.centre().y};
        if (i < digits_.size())
            ctx.paint().disc(at, 15, theme.ink);
        else
            ctx.paint().ring(at, 13, 3, theme.edge);
    }
}

float StaffDoorScreen::answer(ui::Context& ctx, const Rect& rect, const app::KioskState& state) {
    const app::StaffState& staff = *state.staff;
    const int left = static_cast<int>(std::ceil(wait_.seconds(ctx)));
    std::string text;
    if (checking(ctx, state)) {
        ctx.wake_at(asked_at_ + patience);
        return ui::paragraph(ctx.paint(), rect, ctx.say(staff_words::checking), ui::type::body,
                             ctx.theme().ink_soft);
    }
    if (left > 0)
        text = ui::filled(ctx.say(staff_words::wrong_wait),
                          {std::to_string(staff.wrong), time_words(ctx, left)});
    else if (staff.room == app::StaffRoom::door && staff.wrong > 0 && digits_.empty())
        text = ctx.say(staff_words::wrong_pin);
    else if (fault_)
        text = ctx.say(core::describe(*fault_));
    else if (differ_)
        text = ctx.say(staff_words::differ);
    if (text.empty()) return 0;
    wait_.wake(ctx, 1);
    const ui::Callout callout{.say = ui::Say::caution, .text = text};
    const float high = ui::callout_height(ctx, rect.w, callout);
    ui::callout(ctx, rect.top(high), callout);
    return high;
}

std::optional<app::Action> StaffDoorScreen::submit(const ui::Context& ctx, const app::KioskState& state) {
    const std::string pin = std::exchange(digits_, {});
    fault_.reset();
    differ_ = false;
    if (state.staff->room == app::StaffRoom::found) {
        if (first_.empty()) {
            fault_ = core::fault_of_pin(pin);
            if (!fault_) first_ = pin;
            return std::nullopt;
        }
        differ_ = std::exchange(first_, {}) != pin;
        if (differ_) return std::nullopt;
    }
    revision_ = state.revision;
    asked_at_ = ctx.now();
    return app::action::EnterPin{pin};
}

std::optional<app::Action> StaffDoorScreen::draw(ui::Context& ctx, const app::KioskState& state) {
    const app::StaffState& staff = *state.staff;
    const bool shut = staff.room == app::StaffRoom::door && !staff.pins_set;
    wait_.follow(ctx, state.revision, staff.wait);
    const bool ready = !shut && digits_.size() >= core::least_pin_digits && wait_.over(ctx);
    const auto asked = staff_surround(ctx, state,
                                      {.back = ctx.say(words::back),
                                       .primary = shut ? std::string_view() : ctx.say(staff_words::enter),
                                       .primary_enabled = ready,
                                       .help = false});
    if (asked && std::holds_alternative<app::action::Back>(*asked)) return app::action::LeaveStaff{};
    auto& paint = ctx.paint();
    const bool portrait = ctx.portrait();
    const Rect room = ctx.layout().content;
    Rect left = portrait || shut ? room : room.without_right(624 + 64);
    left =
        left.without_top(ui::paragraph(paint, left, ctx.say(shut ? staff_words::no_pins : staff_words::area),
                                       ui::type::title, ctx.theme().ink) +
                         8);
    left = left.without_top(ui::paragraph(paint, left,
                                          shut ? ctx.say(staff_words::no_pins_text) : line(ctx, staff),
                                          ui::type::subtitle, ctx.theme().ink_soft) +
                            32);
    if (shut) return std::nullopt;
    field(ctx, left.top(field_height));
    left = left.without_top(field_height + 24);
    const float answered = std::max(136.0f, answer(ctx, left, state)) + 24;
    const Rect pad = portrait ? room.from_bottom(std::min(728.0f, left.h - answered)) : room.from_right(624);
    const auto key = ui::number_pad(ctx, pad);
    ui::number_typed(ctx, digits_, core::most_pin_digits, key ? &*key : nullptr);
    if (asked && std::holds_alternative<app::action::Forward>(*asked)) return submit(ctx, state);
    return std::nullopt;
}

}  // namespace

std::unique_ptr<Screen> make_staff_door() {
    return std::make_unique<StaffDoorScreen>();
}

}  // namespace netra::screens
