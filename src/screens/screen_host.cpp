#include "screens/screen_host.h"

#include <algorithm>
#include <cmath>

#include "screens/attract_screen.h"
#include "screens/idle_warning.h"
#include "screens/staff_screen.h"
#include "screens/staff_words.h"
#include "screens/trial.h"
#include "screens/words.h"
#include "ui/header.h"

namespace netra::screens {

namespace {

constexpr double rest_after = 5;  // seconds on the attract screen before the database is tidied
constexpr double door_closes_after = 30, staff_leave_after = 120;  // seconds without a touch
constexpr double ceremony_leave_after = 1800;                      // while one is held nobody touches

// Screens that close by themselves, or where nobody is kept waiting.
bool watches_itself(core::Screen screen) {
    using enum core::Screen;
    return screen == attract || screen == farewell || screen == parked || screen == certificate ||
           screen == out_of_order || screen == help;
}

double leaves_after(const app::StaffState& staff) {
    if (!staff.person) return door_closes_after;
    const bool ceremony = staff.room == app::StaffRoom::symbolic || staff.room == app::StaffRoom::hall_pledge;
    return ceremony ? ceremony_leave_after : staff_leave_after;
}

// The feedback comes under the answer that was given: the question stays where it is.
ui::Direction direction(core::Screen from, core::Screen to) {
    if (from == core::Screen::module_quiz && to == core::Screen::feedback) return ui::Direction::none;
    return to < from && to != core::Screen::attract ? ui::Direction::backward : ui::Direction::forward;
}

}  // namespace

ui::Settings starting_look(const app::Settings& settings) {
    ui::Settings look;
    look.language = settings.language;
    look.text_size = settings.text_size == 150   ? ui::TextSize::larger
                     : settings.text_size == 125 ? ui::TextSize::large
                                                 : ui::TextSize::normal;
    look.contrast = settings.contrast == app::Contrast::high ? ui::Contrast::high : ui::Contrast::normal;
    look.reduced_motion = settings.motion == app::Motion::reduced;
    return look;
}

ScreenHost::ScreenHost(app::KioskThread& kiosk, const app::Settings& settings)
    : kiosk_(kiosk), settings_(settings) {}

ScreenHost::ScreenHost(app::KioskThread& kiosk, const app::Settings& settings, PreviewWorld world)
    : kiosk_(kiosk), settings_(settings), world_(std::move(world)) {}

ScreenHost::~ScreenHost() = default;

void ScreenHost::tell_course(std::shared_ptr<const app::CourseInBoth> course) {
    if (!world_ || course == told_ || course == nullptr) return;
    told_ = std::move(course);
    world_->on_course(told_);
}

void ScreenHost::follow(ui::Context& ctx, const app::KioskState& state) {
    if (screen_ != nullptr && shown_ == state.screen && course_ == state.course) return;
    course_ = state.course;
    // Nothing of a visit, not even its text size, reaches the next person.
    if (state.screen == core::Screen::attract && screen_ != nullptr) ctx.settings = starting_look(settings_);
    ctx.screen(core::screen_name(state.screen), direction(shown_, state.screen));
    screen_ = make_screen(state.screen);
    shown_ = state.screen;
    last_touch_ = attract_since_ = ctx.now();
    rested_ = false;
}

void ScreenHost::act(app::Action action) {
    // What is kept as it is tapped may follow fast; anything else, while something is being written, would
    // act on a screen that is about to change.
    const bool kept = std::holds_alternative<app::action::Choose>(action) ||
                      std::holds_alternative<app::action::TickClause>(action) ||
                      std::holds_alternative<app::action::KeepStrokes>(action);
    if (!kept && kiosk_.pending() > 0) return;
    kiosk_.act(std::move(action));
}

std::optional<app::Action> ScreenHost::watch_idle(ui::Context& ctx, const app::KioskState& state) {
    // Under the warning its buttons alone count: a touch that closed it by itself would never reach them.
    if (!warned_ && (ctx.active() || ctx.pointer_down())) last_touch_ = ctx.now();
    warned_ = false;
    if (watches_itself(state.screen)) return std::nullopt;
    const double quiet = ctx.now() - last_touch_;
    const double left = settings_.idle_seconds + settings_.warning_seconds - quiet;
    if (quiet < settings_.idle_seconds) {
        ctx.wake_at(last_touch_ + settings_.idle_seconds);
        return std::nullopt;
    }
    if (left <= 0) return app::action::Idle{};
    warned_ = true;
    ctx.wake_at(ctx.now() + (left - std::floor(left)) + 0.01);
    switch (idle_warning(ctx, static_cast<int>(std::ceil(left)), settings_.warning_seconds)) {
        case ui::DialogAction::primary:
            last_touch_ = ctx.now();
            warned_ = false;
            break;
        case ui::DialogAction::secondary:
            return app::action::Idle{};
        case ui::DialogAction::none:
            break;
    }
    return std::nullopt;
}

void ScreenHost::show_failure(ui::Context& ctx) {
    const auto failure = kiosk_.take_failure();
    if (!failure) return;
    const std::string text =
        ui::filled(ctx.say(words::failed_short), {sentence(failure->code).in(ctx.language())});
    toast_.show(ctx, text + " (" + short_code(failure->code) + ")", ui::Say::caution, 10);
}

void ScreenHost::follow_staff(ui::Context& ctx, app::StaffRoom room) {
    if (staff_screen_ == nullptr || staff_room_ != room) {
        const bool back = staff_screen_ != nullptr && room < staff_room_;
        ctx.screen(staff_screen_name(room), back ? ui::Direction::backward : ui::Direction::forward);
        staff_screen_ = make_staff_screen(room);
        staff_room_ = room;
        last_touch_ = ctx.now();
    }
    ctx.screen(staff_screen_name(room));
}

// The staff's own look comes back.
void ScreenHost::end_trial(ui::Context& ctx) {
    if (trial_ == nullptr) return;
    trial_.reset();
    staff_screen_.reset();
    ctx.settings = starting_look(settings_);
}

// What closes by itself begins anew: its time did not stand still.
void ScreenHost::return_from_staff(ui::Context& ctx) {
    staff_screen_.reset();
    ctx.screen(core::screen_name(shown_), ui::Direction::backward);
    if (watches_itself(shown_)) screen_ = make_screen(shown_);
    last_touch_ = attract_since_ = ctx.now();
}

std::optional<app::Action> ScreenHost::draw_trial(ui::Context& ctx, const std::filesystem::path& course) {
    told_.reset();
    if (trial_ == nullptr) trial_ = std::make_unique<Trial>(settings_, course, *world_);
    if (!trial_->draw(ctx)) return std::nullopt;
    return app::ContentAction{app::content_action::EndTry{}};
}

void ScreenHost::draw_staff(ui::Context& ctx, const app::KioskState& state) {
    if (ctx.active() || ctx.pointer_down()) last_touch_ = ctx.now();
    std::optional<app::Action> action;
    if (world_ && state.staff->room == app::StaffRoom::trial) {
        action = draw_trial(ctx, state.staff->content.trying);
    } else {
        end_trial(ctx);
        tell_course(state.course);
        follow_staff(ctx, state.staff->room);
        action = staff_screen_->draw(ctx, state);
    }
    const app::StaffRoom room = state.staff->room;
    if (settings_.scanner && (room == app::StaffRoom::certificates || room == app::StaffRoom::certificate)) {
        for (const std::string& line : ctx.scans())
            kiosk_.act(app::CertificateAction{app::certificate_action::Scan{line}});
    }
    const double end = last_touch_ + leaves_after(*state.staff);
    ctx.wake_at(end + 0.01);
    if (ctx.now() >= end) action = app::action::LeaveStaff{};
    if (action) act(std::move(*action));
}

void ScreenHost::draw_participant(ui::Context& ctx, const app::KioskState& state) {
    end_trial(ctx);
    tell_course(state.course);
    if (staff_screen_ != nullptr) return_from_staff(ctx);
    follow(ctx, state);
    ctx.screen(core::screen_name(state.screen));
    std::optional<app::Action> action = screen_->draw(ctx, state);
    const ui::Rect mark = state.screen == core::Screen::attract ? attract_mark(ctx) : ui::header_mark(ctx);
    if (knock_.draw(ctx, mark, "staff", ctx.say(staff_words::area))) action = app::action::OpenStaff{};
    if (settings_.scanner) {
        for (const std::string& line : ctx.scans()) kiosk_.act(app::action::Scan{line});
    }
    if (const auto idle = watch_idle(ctx, state)) action = idle;
    if (action) act(std::move(*action));
    if (state.screen == core::Screen::attract && !rested_) {
        ctx.wake_at(attract_since_ + rest_after);
        if (ctx.now() >= attract_since_ + rest_after) {
            rested_ = true;
            kiosk_.rest();
        }
    }
}

void ScreenHost::draw(ui::Context& ctx) {
    const app::KioskView view = kiosk_.view();
    if (view->staff)
        draw_staff(ctx, *view);
    else
        draw_participant(ctx, *view);
    show_failure(ctx);
    toast_.draw(ctx);
}

}  // namespace netra::screens
