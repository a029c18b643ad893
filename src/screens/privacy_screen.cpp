#include "screens/privacy_screen.h"

#include <array>
#include <string>

#include "screens/surround.h"
#include "screens/words.h"
#include "ui/card.h"
#include "ui/scroll.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

struct Cell {
    const char* icon;
    std::string_view title;
    std::string text;
};

class PrivacyScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override;

  private:
    float cells(ui::Context& ctx, const ui::Rect& rect, const app::KioskState& state);

    ui::Scroll scroll_{"privacy"};
};

std::array<Cell, 6> cells_of(ui::Context& ctx, const app::KioskState& state) {
    const std::string days = std::to_string(state.retention_days);
    return {{
        {"building", ctx.say(words::who),
         state.demo ? std::string(ctx.say(words::who_demo)) : state.event->host},
        {"list", ctx.say(words::what), std::string(ctx.say(words::what_text))},
        {"shield-check", ctx.say(words::basis), std::string(ctx.say(words::basis_text))},
        {"clock", ctx.say(words::how_long),
         state.retention_days > 0 ? ui::filled(ctx.say(words::how_long_days), {days})
                                  : std::string(ctx.say(words::how_long_rule))},
        {"lock", ctx.say(words::where), std::string(ctx.say(words::where_text))},
        {"person", ctx.say(words::ask), std::string(ctx.say(words::ask_text))},
    }};
}

float PrivacyScreen::cells(ui::Context& ctx, const ui::Rect& rect, const app::KioskState& state) {
    const int columns = ctx.portrait() || ctx.text_size() == ui::TextSize::larger ? 1 : 2;
    const float width = (rect.w - 32 * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    const auto all = cells_of(ctx, state);
    float y = rect.y;
    for (std::size_t i = 0; i < all.size(); i += static_cast<std::size_t>(columns)) {
        if (i > 0) ui::rule(ctx, {rect.x, y}, rect.w), y += 24;
        float row = 88;
        for (std::size_t c = 0; c < static_cast<std::size_t>(columns); ++c) {
            const Cell& cell = all[i + c];
            const float x = rect.x + static_cast<float>(c) * (width + 32);
            ui::icon_tile(ctx, {x, y, 88, 88}, cell.icon);
            const ui::Rect text{x + 120, y, width - 120, 0};
            const float title =
                ui::paragraph(ctx.paint(), text, cell.title, ui::type::card_title, ctx.theme().ink);
            const float body = ui::paragraph(ctx.paint(), text.without_top(title), cell.text, ui::type::list,
                                             ctx.theme().ink);
            row = std::max(row, title + body);
        }
        y += row + 24;
    }
    return y - rect.y;
}

std::optional<app::Action> PrivacyScreen::draw(ui::Context& ctx, const app::KioskState& state) {
    const auto action = surround(ctx, state,
                                 {.back = ctx.say(words::leave),
                                  .back_icon = "cross",
                                  .primary = ctx.say(words::understood),
                                  .primary_icon = "check"});
    const ui::Rect room = heading(ctx, ctx.say(words::privacy_title), ctx.say(words::privacy_line));
    ui::card(ctx, room);
    scroll_.draw(
        ctx, room.inset(48, 32), [&](const ui::Rect& rect) { return cells(ctx, rect, state); },
        ctx.theme().surface);
    return action;
}

}  // namespace

std::unique_ptr<Screen> make_privacy() {
    return std::make_unique<PrivacyScreen>();
}

}  // namespace netra::screens
