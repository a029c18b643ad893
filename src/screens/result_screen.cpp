#include "screens/result_screen.h"

#include <cmath>
#include <string>

#include "core/date.h"
#include "screens/countdown.h"
#include "screens/surround.h"
#include "screens/words.h"
#include "ui/card.h"
#include "ui/progress.h"
#include "ui/scroll.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using ui::Rect;

class ResultScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override;

  private:
    float title(ui::Context& ctx, const Rect& rect, const app::KioskState& state);
    void score(ui::Context& ctx, const Rect& rect, const app::FinishedTest& test);
    float modules(ui::Context& ctx, const Rect& rect, const app::KioskState& state);
    bool waits(ui::Context& ctx, const app::KioskState& state);
    std::string tries(ui::Context& ctx, const app::KioskState& state);
    std::string wait(ui::Context& ctx, const app::KioskState& state);

    ui::Scroll scroll_{"modules"};
    Countdown cooling_;
};

// Whether the next try has to wait still.
bool ResultScreen::waits(ui::Context& ctx, const app::KioskState& state) {
    if (!state.next_try) return false;
    cooling_.follow(ctx, state.revision, *state.next_try - state.now);
    return !cooling_.over(ctx);
}

// The hour; in the last hour the minutes to it as well, in the last minute the seconds.
std::string ResultScreen::wait(ui::Context& ctx, const app::KioskState& state) {
    const int offset = state.event->utc_offset_minutes;
    const core::LocalTime then = core::local_time(*state.next_try, offset);
    const std::string hour = core::format_time(then, ctx.language());
    const double left = cooling_.seconds(ctx);
    const auto whole = [](double number) { return std::to_string(static_cast<int>(std::ceil(number))); };
    if (left <= 60) {
        cooling_.wake(ctx, 1);
        return ui::filled(ctx.say(words::wait_seconds), {hour, whole(left)});
    }
    cooling_.wake(ctx, 60);
    if (left <= 3600) return ui::filled(ctx.say(words::wait_minutes), {hour, whole(left / 60)});
    if (then.date == core::local_time(state.now, offset).date)
        return ui::filled(ctx.say(words::wait_until), {hour});
    return ui::filled(ctx.say(words::wait_until_day), {core::format_date(then.date, ctx.language()), hour});
}

std::string ResultScreen::tries(ui::Context& ctx, const app::KioskState& state) {
    if (state.facts.tries_left == 0) return std::string(ctx.say(words::no_tries));
    std::string text = ui::filled(ctx.say(words::tries_left), {std::to_string(state.facts.tries_left)});
    if (waits(ctx, state)) text += " " + wait(ctx, state);
    return text;
}

float ResultScreen::title(ui::Context& ctx, const Rect& rect, const app::KioskState& state) {
    const app::FinishedTest& test = *state.result;
    auto& paint = ctx.paint();
    const ui::Theme& theme = ctx.theme();
    const bool passed = test.result.passed;
    const ui::Tone& tone = passed ? theme.right : theme.caution;
    const float size = 88;
    paint.disc({rect.x + size / 2, rect.y + size / 2 + 12}, size / 2, tone.ink);
    if (passed) {
        paint.tick({rect.x + size / 2, rect.y + size / 2 + 12}, 40, tone.on_ink, 7);
    } else {
        paint.text_on({rect.x + size / 2, rect.y + size / 2 + 12}, "!", ui::type::title, tone.on_ink,
                      ui::Align::centre);
    }
    const Rect text = rect.without_left(size + 32);
    float y = rect.y;
    y += ui::paragraph(paint, {text.x, y, text.w, 0},
                       ctx.say(passed ? words::passed_title : words::failed_title), ui::type::title,
                       theme.ink) +
         8;
    std::string line = ui::filled(ctx.say(words::result_line),
                                  {std::to_string(test.result.right), std::to_string(test.result.asked),
                                   std::to_string(test.pass_mark)});
    if (test.time_up) line = std::string(ctx.say(words::time_up)) + " " + line;
    if (!passed) line += " " + tries(ctx, state);
    y += ui::paragraph(paint, {text.x, y, text.w, 0}, line, ui::type::subtitle, theme.ink_soft);
    return y - rect.y;
}

void ResultScreen::score(ui::Context& ctx, const Rect& rect, const app::FinishedTest& test) {
    ui::card(ctx, rect);
    const float share = static_cast<float>(test.result.percent) / 100;
    // The pass mark's words stand at the left of the ring: larger ones need more room there.
    const float aside = ctx.grown(96) - 96;
    const ui::Ring ring{.centre = {rect.centre().x + aside, rect.centre().y},
                        .radius = std::min(144.0f, rect.h / 2 - 56),
                        .width = 30,
                        .share = share};
    ui::ring(ctx, ring);
    // In a small ring the word would lie under the mark.
    const std::string_view word = ring.radius < 110 ? std::string_view() : ctx.say(words::your_score);
    ui::ring_words(ctx, ring, std::to_string(test.result.percent), word, 104 * ring.radius / 144);
    const std::string mark = std::to_string(test.pass_mark);
    ui::pass_mark(ctx, ring, static_cast<float>(test.pass_mark) / 100, ctx.say(words::pass_mark), mark);
}

float ResultScreen::modules(ui::Context& ctx, const Rect& rect, const app::KioskState& state) {
    auto& paint = ctx.paint();
    const ui::Theme& theme = ctx.theme();
    float y = rect.y;
    y += ui::paragraph(paint, {rect.x, y, rect.w, 0}, ctx.say(words::per_module), ui::type::heading,
                       theme.ink) +
         20;
    for (const core::ModuleResult& result : state.result->result.modules) {
        const core::Module* module = course_of(ctx, state).find_module(result.module);
        if (module == nullptr) continue;
        const std::string count = std::to_string(result.right) + "/" + std::to_string(result.asked);
        const float name_width = rect.w * 0.45f;
        const float height =
            std::max(ctx.grown(56), ui::text_height(paint, module->title, ui::type::list, name_width) + 12);
        const float middle = y + height / 2;
        ui::paragraph_middle(paint, {rect.x, y, name_width, height}, module->title, ui::type::list,
                             theme.ink);
        const bool all = result.right == result.asked;
        const ui::Point mark{rect.right() - 18, middle};
        if (all)
            paint.tick(mark, 26, theme.right.ink, 5);
        else
            paint.cross(mark, 24, theme.wrong.ink, 5);
        const float count_width = paint.text_on({rect.right() - 56, middle}, count,
                                                ui::type::list_strong.figures(), theme.ink, ui::Align::right);
        const float bar_left = rect.x + name_width + 24;
        ui::parts_bar(ctx, {bar_left, middle - 10, rect.right() - 56 - count_width - 32 - bar_left, 20},
                      result.right, result.asked);
        y += height + 8;
    }
    return y - rect.y;
}

std::optional<app::Action> ResultScreen::draw(ui::Context& ctx, const app::KioskState& state) {
    const bool passed = state.facts.test_passed;
    const bool retry = !passed && state.facts.tries_left > 0;
    const std::string_view label =
        passed
            ? ctx.say(state.facts.asks_pledge && !state.facts.pledge_read ? words::to_pledge : words::to_pact)
        : retry ? ctx.say(words::try_again)
                : ctx.say(words::help_primary);
    const bool waiting = retry && waits(ctx, state);
    auto action = surround(ctx, state,
                           {.back = waiting ? ctx.say(words::leave) : std::string_view(),
                            .back_icon = "cross",
                            .primary = label,
                            .primary_enabled = !waiting});
    Rect room = ctx.layout().content;
    room = room.without_top(title(ctx, room, state) + 40);
    // The list scrolls where it has to; a smaller ring would lie under its own words.
    const float ring_height = std::min(std::max(room.h * 0.42f, 368.0f), 480.0f);
    const Rect ring = ctx.portrait() ? room.top(ring_height) : room.left(560);
    const Rect list = ctx.portrait() ? room.without_top(ring.h + 32) : room.without_left(560 + 32);
    score(ctx, ring, *state.result);
    ui::card(ctx, list);
    scroll_.draw(
        ctx, list.inset(48, 36), [&](const Rect& rect) { return modules(ctx, rect, state); },
        ctx.theme().surface);
    if (action && retry && std::holds_alternative<app::action::Forward>(*action))
        return app::action::TryAgain{};
    return action;
}

}  // namespace

std::unique_ptr<Screen> make_result() {
    return std::make_unique<ResultScreen>();
}

}  // namespace netra::screens
