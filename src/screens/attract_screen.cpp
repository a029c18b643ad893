#include "screens/attract_screen.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "core/date.h"
#include "screens/surround.h"
#include "screens/words.h"
#include "ui/button.h"
#include "ui/card.h"
#include "ui/footer.h"
#include "ui/picture.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using ui::Rect;

class AttractScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override;

  private:
    void scene(ui::Context& ctx, const Rect& rect, float words_end);
    void panel(ui::Context& ctx, const Rect& rect, const app::KioskState& state);
    float facts(ui::Context& ctx, const Rect& rect, const app::KioskState& state);
    void steps(ui::Context& ctx, const Rect& rect, const app::KioskState& state);
    std::optional<app::Action> actions(ui::Context& ctx, const Rect& rect);

    void ripple(ui::Context& ctx, const Rect& button);

    bool pressed_ = false;  // on the picture
    double since_ = -1;
};

int minutes_of(const app::KioskState& state) {
    return (core::seconds_needed(state.event->mode) + 59) / 60;
}

// A step of the visit.
struct Row {
    const char* icon;
    std::string_view title;
    std::string text;
};

// The event's own words over the picture.
struct Heading {
    std::string_view text;
    ui::Type type;
    ui::Color ink;
    float gap;  // to what follows
};

std::vector<Heading> headings(ui::Context& ctx, const app::KioskState& state) {
    const ui::Theme& theme = ctx.theme();
    std::vector<Heading> lines{
        {state.event->title, ctx.portrait() ? ui::type::display_portrait : ui::type::display, theme.on_panel,
         12},
        {state.event->place, ui::type::subtitle, theme.on_panel_soft, 8}};
    if (state.demo) lines.push_back({ctx.say(words::example), ui::type::small_strong, theme.on_panel, 0});
    return lines;
}

// The scene, as far down as the words over it need: its upper part is empty.
void AttractScreen::scene(ui::Context& ctx, const Rect& rect, float words_end) {
    constexpr float empty_part = 0.4f;
    const bool tall = ctx.portrait();
    const float down = std::max(0.0f, words_end + 16 - (rect.y + rect.h * empty_part));
    const ui::Clip clip(ctx.paint(), rect);
    // The drawing's own ground goes on above it, in high contrast as well.
    ctx.paint().fill(rect, ui::theme(ui::Contrast::normal).panel);
    ui::picture(ctx, rect.moved(0, down), tall ? "scenes/attract-portrait.svg" : "scenes/attract.svg",
                ui::Fit::cover, 0, tall ? 1080.0f / 1008 : 1264.0f / 992);
}

void AttractScreen::panel(ui::Context& ctx, const Rect& rect, const app::KioskState& state) {
    auto& paint = ctx.paint();
    const ui::Theme& theme = ctx.theme();
    paint.fill(rect, theme.panel);
    const Rect strip = rect.from_bottom(ctx.grown(88));
    const Rect text = rect.inset(ctx.layout().margin, 0).without_top(64);
    const std::vector<Heading> lines = headings(ctx, state);
    float end = text.y + 96;
    for (const Heading& line : lines) end += ui::text_height(paint, line.text, line.type, text.w) + line.gap;
    scene(ctx, rect.without_bottom(strip.h), end);
    ui::picture(ctx, attract_mark(ctx), "mark-on-dark.svg");
    paint.text_on({text.x + 84, text.y + 32}, course_of(ctx, state).title, ui::type::app_name.sized(30),
                  theme.on_panel);
    float y = text.y + 96;
    for (const Heading& line : lines)
        y += ui::paragraph(paint, {text.x, y, text.w, 0}, line.text, line.type, line.ink) + line.gap;
    paint.fill(strip, theme.panel_strip);
    ui::icon(ctx, {text.x + 18, strip.centre().y}, 36, "pen", theme.on_panel);
    const std::string count = state.signed_today > 0 ? ui::filled(ctx.say(words::signed_today),
                                                                  {std::to_string(state.signed_today)})
                                                     : std::string(ctx.say(words::first_today));
    paint.text_on({text.x + 56, strip.centre().y}, count, ui::type::list, theme.on_panel);
}

float AttractScreen::facts(ui::Context& ctx, const Rect& rect, const app::KioskState& state) {
    auto& paint = ctx.paint();
    const ui::Theme& theme = ctx.theme();
    float y = rect.y;
    y += ui::paragraph(paint, {rect.x, y, rect.w, 0}, ctx.say(words::hosted_by), ui::type::small,
                       theme.ink_soft);
    y += ui::paragraph(paint, {rect.x, y + 4, rect.w, 0}, state.event->host, ui::type::heading, theme.ink) +
         24;
    const core::Date first = core::date_from_days(state.event->first_day);
    const core::Date last = core::date_from_days(state.event->last_day);
    const std::string day = first == last ? core::format_full_date(first, ctx.language())
                                          : core::format_date_range(first, last, ctx.language());
    const std::string time = ui::filled(ctx.say(words::minutes), {std::to_string(minutes_of(state))});
    const float row = ctx.grown(48);
    const auto fact = [&](float x, const char* icon, const std::string& text) {
        ui::icon(ctx, {x + 18, y + row / 2}, 36, icon, theme.brand);
        const ui::Type type = ui::fitting(paint, text, ui::type::list, rect.right() - x - 52);
        paint.text_on({x + 52, y + row / 2}, text, type, theme.ink);
    };
    const float beside = 52 + paint.width(day, ui::type::list) + 64;
    const bool one_row = beside + 52 + paint.width(time, ui::type::list) <= rect.w;
    fact(rect.x, "calendar", day);
    if (!one_row) y += row;
    fact(one_row ? rect.x + beside : rect.x, "clock", time);
    return y + row;
}

constexpr float tile = 80;

float row_text(ui::Context& ctx, const Rect& place, const Row& row, bool drawn) {
    auto& paint = ctx.paint();
    const ui::Type title = ui::type::card_title.sized(32);
    const float high = ui::text_height(paint, row.title, title, place.w);
    if (drawn) {
        ui::paragraph(paint, place, row.title, title, ctx.theme().ink);
        ui::paragraph(paint, place.without_top(high), row.text, ui::type::small, ctx.theme().ink_soft);
    }
    return high + ui::text_height(paint, row.text, ui::type::small, place.w);
}

// Where large text leaves no room the three steps give way: the header shows them on every later screen.
void steps_down(ui::Context& ctx, const Rect& rect, const std::array<Row, 3>& rows) {
    const Rect text = rect.without_left(tile + 24);
    float wanted = 0;
    for (const Row& row : rows) wanted += std::max(tile, row_text(ctx, text, row, false));
    const float gap = std::min(32.0f, (rect.h - wanted) / 2);
    if (gap < 8) return;
    float y = rect.y;
    for (const Row& row : rows) {
        const float words = row_text(ctx, text, row, false), high = std::max(tile, words);
        ui::icon_tile(ctx, {rect.x, y + (high - tile) / 2, tile, tile}, row.icon);
        row_text(ctx, {text.x, y + (high - words) / 2, text.w, words}, row, true);
        y += high + gap;
    }
}

void steps_across(ui::Context& ctx, const Rect& rect, const std::array<Row, 3>& rows) {
    float wanted = 0;
    for (const Row& row : rows)
        wanted = std::max(wanted, tile + 12 + row_text(ctx, rect.cell(0, 0, 3, 1, 24), row, false));
    if (wanted > rect.h) return;
    for (int i = 0; i < 3; ++i) {
        const Rect cell = rect.cell(i, 0, 3, 1, 24);
        const Row& row = rows[static_cast<std::size_t>(i)];
        ui::icon_tile(ctx, cell.left(tile).top(tile), row.icon);
        row_text(ctx, cell.without_top(tile + 12), row, true);
    }
}

void AttractScreen::steps(ui::Context& ctx, const Rect& rect, const app::KioskState& state) {
    const core::Course& course = course_of(ctx, state);
    const core::Mode mode = state.event->mode;
    const std::string modules = std::to_string(course.modules.size());
    const std::string questions = std::to_string(course.blueprint_for(mode, core::Status::pns).total());
    const std::array<Row, 3> rows{{
        {"book", ctx.say(words::learn),
         mode == core::Mode::full ? ui::filled(ctx.say(words::learn_full), {modules})
                                  : std::string(ctx.say(words::learn_hall))},
        {"shield-check", ctx.say(words::test),
         mode == core::Mode::signing ? std::string(ctx.say(words::test_done))
                                     : ui::filled(ctx.say(words::test_questions), {questions})},
        {"pen", ctx.say(words::sign), std::string(ctx.say(words::sign_what))},
    }};
    ctx.portrait() ? steps_across(ctx, rect, rows) : steps_down(ctx, rect, rows);
}

// Now and then a ring goes out from the button, and the screen rests again.
void AttractScreen::ripple(ui::Context& ctx, const Rect& button) {
    constexpr double every = 30, lasts = 1.6, frame = 1.0 / 20;
    constexpr float reach = 20;
    if (ctx.reduced_motion()) return;
    if (since_ < 0) since_ = ctx.now();
    const double at = std::fmod(ctx.now() - since_, every);
    if (at < every - lasts) {
        ctx.wake_at(ctx.now() + every - lasts - at + 0.001);
        return;
    }
    ctx.wake_at(ctx.now() + frame);
    const float share = static_cast<float>((at - (every - lasts)) / lasts);
    const float out = share * reach;
    ctx.paint().stroke(button.inset(-out), ctx.theme().action.faded(0.5f * (1 - share)), 4,
                       ui::radius_button + out);
}

std::optional<app::Action> AttractScreen::actions(ui::Context& ctx, const Rect& rect) {
    const Rect start = rect.from_bottom(ctx.portrait() ? 144 : 144);
    std::optional<app::Action> action;
    const ui::Button begin{.id = "start",
                           .label = ctx.say(words::touch_to_start),
                           .kind = ui::ButtonKind::primary,
                           .icon = "touch",
                           .type = ui::type::action.sized(40),
                           .shortcut = ui::Shortcut::enter};
    ripple(ctx, start);
    if (ui::button(ctx, start, begin)) action = app::action::Forward{};
    if (ui::utilities(ctx, rect.without_bottom(start.h + 24).from_bottom(88), true) ==
        ui::FooterAction::help) {
        action = app::action::CallHelp{};
    }
    if (ctx.take_space()) action = app::action::Forward{};
    return action;
}

std::optional<app::Action> AttractScreen::draw(ui::Context& ctx, const app::KioskState& state) {
    const Rect page = ctx.canvas().rect();
    const float share = ctx.portrait() ? 1096.0f / 1920 : 1264.0f / 1920;
    const Rect panel_rect = ctx.portrait() ? page.top(page.h * share) : page.left(page.w * share);
    Rect side = ctx.portrait() ? page.without_top(panel_rect.h) : page.without_left(panel_rect.w);
    ctx.paint().fill(side, ctx.theme().surface);
    panel(ctx, panel_rect, state);
    side = side.inset(64, 48);
    const float below = facts(ctx, side.without_top(ctx.portrait() ? 0 : 32), state);
    const float actions_height = 144 + 24 + 88;
    const float steps_top = below + 24;
    ui::rule(ctx, {side.x, steps_top}, side.w);
    const Rect room{side.x, steps_top + 32, side.w, side.bottom() - actions_height - 24 - (steps_top + 32)};
    steps(ctx, room, state);
    auto action = actions(ctx, side.from_bottom(actions_height));
    // The whole picture invites: a touch anywhere on it starts as well, but none that came from elsewhere.
    const bool inside = ctx.pointer() && panel_rect.contains(*ctx.pointer());
    if (ctx.pointer_pressed()) pressed_ = inside;
    if (!action && ctx.pointer_released() && inside && pressed_) action = app::action::Forward{};
    return action;
}

}  // namespace

ui::Rect attract_mark(const ui::Context& ctx) {
    return {ctx.layout().margin, 64, 64, 64};
}

std::unique_ptr<Screen> make_attract() {
    return std::make_unique<AttractScreen>();
}

}  // namespace netra::screens
