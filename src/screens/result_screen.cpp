#include "screens/result_screen.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "core/date.h"
#include "screens/answer_review.h"
#include "screens/countdown.h"
#include "screens/surround.h"
#include "screens/words.h"
#include "ui/button.h"
#include "ui/card.h"
#include "ui/chart.h"
#include "ui/progress.h"
#include "ui/scroll.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using ui::Rect;

constexpr float least_ring = 300;  // of the card's height

class ResultScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override;

  private:
    float title(ui::Context& ctx, const Rect& rect, const app::KioskState& state);
    void score(ui::Context& ctx, const Rect& rect, const app::FinishedTest& test);
    float list_head(ui::Context& ctx, const Rect& rect);
    float modules(ui::Context& ctx, const Rect& rect, const app::KioskState& state);
    bool waits(ui::Context& ctx, const app::KioskState& state);
    std::string tries(ui::Context& ctx, const app::KioskState& state);
    std::string wait(ui::Context& ctx, const app::KioskState& state);

    ui::Scroll scroll_{"modules"};
    Countdown cooling_;
    std::optional<AnswerReview> review_;  // while it is looked at
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
    Rect place = rect;
    const float gain = ui::before_after_height(ctx);
    if (test.before && rect.h - gain - 64 >= least_ring) {
        const Rect foot = rect.from_bottom(gain + 48).inset(40, 0);
        ui::rule(ctx, {foot.x, foot.y}, foot.w);
        ui::before_after(ctx, foot.without_top(24).top(gain),
                         {.before = *test.before,
                          .after = test.result.percent,
                          .before_word = ctx.say(words::before_learning),
                          .after_word = ctx.say(words::after_learning)});
        place = rect.without_bottom(gain + 64);
    }
    // The pass mark's words stand at the left of the ring: larger ones need more room there.
    const float aside = ctx.grown(96) - 96;
    const ui::Ring ring{.centre = {place.centre().x + aside, place.centre().y},
                        .radius = std::min(144.0f, place.h / 2 - 48),
                        .width = 30,
                        .share = static_cast<float>(test.result.percent) / 100};
    ui::ring(ctx, ring);
    // A word that has no room in the ring would lie on it.
    const auto word = ctx.say(words::your_score);
    const bool fits = ctx.paint().width(word, ui::type::small) <= 1.5f * (ring.radius - ring.width);
    ui::ring_words(ctx, ring, std::to_string(test.result.percent), fits ? word : std::string_view(),
                   104 * ring.radius / 144);
    const std::string mark = std::to_string(test.pass_mark);
    ui::pass_mark(ctx, ring, static_cast<float>(test.pass_mark) / 100, ctx.say(words::pass_mark), mark);
}

// Over the list; answers its height. The way to the review stands beside the title, or under it.
float ResultScreen::list_head(ui::Context& ctx, const Rect& rect) {
    auto& paint = ctx.paint();
    const ui::Button review{.id = "review", .label = ctx.say(words::review_answers), .icon = "list"};
    const float width = ui::button_width(ctx, review);
    const auto title = ctx.say(words::per_module);
    const bool beside = paint.width(title, ui::type::heading) + 32 + width <= rect.w;
    const float title_height = beside ? 88 : paint.leading(ui::type::heading) + 12;
    ui::paragraph_middle(paint, rect.top(title_height), title, ui::type::heading, ctx.theme().ink);
    const Rect place =
        beside ? rect.top(88).from_right(width) : rect.without_top(title_height).top(88).left(width);
    if (ui::button(ctx, place, review)) review_.emplace(), ctx.turn(ui::Direction::forward);
    return beside ? 88 : title_height + 88;
}

float name_width(float row_width) {
    return row_width * 0.48f;
}

float row_height(ui::Context& ctx, float width, const core::Module& module) {
    return std::max(ctx.grown(56),
                    ui::text_height(ctx.paint(), module.title, ui::type::list, name_width(width)) + 8);
}

void module_row(ui::Context& ctx, const Rect& row, const core::Module& module,
                const core::ModuleResult& result) {
    auto& paint = ctx.paint();
    const ui::Theme& theme = ctx.theme();
    const std::string count = std::to_string(result.right) + "/" + std::to_string(result.asked);
    const float middle = row.centre().y;
    ui::paragraph_middle(paint, row.left(name_width(row.w)), module.title, ui::type::list, theme.ink);
    const ui::Point mark{row.right() - 18, middle};
    if (result.right == result.asked)
        paint.tick(mark, 26, theme.right.ink, 5);
    else
        paint.cross(mark, 24, theme.wrong.ink, 5);
    const float count_width = paint.text_on({row.right() - 56, middle}, count,
                                            ui::type::list_strong.figures(), theme.ink, ui::Align::right);
    const float bar_left = row.x + name_width(row.w) + 24;
    ui::parts_bar(ctx, {bar_left, middle - 10, row.right() - 56 - count_width - 32 - bar_left, 20},
                  result.right, result.asked);
}

float ResultScreen::modules(ui::Context& ctx, const Rect& rect, const app::KioskState& state) {
    const core::Course& course = course_of(ctx, state);
    std::vector<std::pair<const core::Module*, const core::ModuleResult*>> rows;
    float height = 0;
    for (const core::ModuleResult& result : state.result->result.modules) {
        const core::Module* module = course.find_module(result.module);
        if (module == nullptr) continue;
        rows.emplace_back(module, &result);
        height += row_height(ctx, rect.w, *module);
    }
    // What room is left the rows share, as far as that looks like a list still.
    const float more =
        rows.empty() ? 0 : std::clamp((rect.h - height) / static_cast<float>(rows.size()), 0.0f, 20.0f);
    float y = rect.y;
    for (const auto& [module, result] : rows) {
        const float high = row_height(ctx, rect.w, *module) + more;
        module_row(ctx, {rect.x, y, rect.w, high}, *module, *result);
        y += high;
    }
    return y - rect.y;
}

std::optional<app::Action> ResultScreen::draw(ui::Context& ctx, const app::KioskState& state) {
    if (review_) {
        const auto action = review_->draw(ctx, state);
        if (review_->over()) review_.reset();
        return action;
    }
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
    const Rect inside = list.inset(48, 32);
    scroll_.draw(
        ctx, inside.without_top(list_head(ctx, inside) + 12),
        [&](const Rect& rect) { return modules(ctx, rect, state); }, ctx.theme().surface);
    if (action && retry && std::holds_alternative<app::action::Forward>(*action))
        return app::action::TryAgain{};
    return action;
}

}  // namespace

std::unique_ptr<Screen> make_result() {
    return std::make_unique<ResultScreen>();
}

}  // namespace netra::screens
