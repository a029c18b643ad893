#include "screens/touch_test_screen.h"

#include <algorithm>
#include <array>
#include <string>

#include "screens/staff_words.h"
#include "screens/words.h"
#include "ui/button.h"
#include "ui/tap.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using ui::Rect;

constexpr int columns = 3, rows = 3, count = columns * rows - 1;  // the words stand in the middle
constexpr float side = 128, from_edge = 24;

class TouchTestScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState&) override;

  private:
    void cross(ui::Context& ctx, const Rect& rect, std::size_t i);

    std::array<bool, count> touched_{};
};

void TouchTestScreen::cross(ui::Context& ctx, const Rect& rect, std::size_t i) {
    const ui::Theme& theme = ctx.theme();
    const std::string number = std::to_string(i + 1);
    const ui::Tap touch =
        ui::tap(ctx, rect, {.id = "cross." + number, .label = number, .selected = touched_[i]});
    if (touch.tapped) touched_[i] = true;
    ctx.paint().box(rect, touched_[i] ? theme.right.ground : theme.surface,
                    touched_[i] ? theme.right.ink : theme.edge, 4, ui::radius_button);
    if (touched_[i])
        ctx.paint().tick(rect.centre(), 52, theme.right.ink, 8);
    else
        ctx.paint().cross(rect.centre(), 52, theme.ink, 6);
    if (touch.focused) ui::focus_ring(ctx, rect, ui::radius_button);
}

std::optional<app::Action> TouchTestScreen::draw(ui::Context& ctx, const app::KioskState&) {
    const Rect page = ctx.canvas().rect();
    auto& paint = ctx.paint();
    paint.fill(page, ctx.theme().ground);
    const Rect places = page.inset(from_edge);
    std::size_t next = 0;
    for (int place = 0; place < columns * rows; ++place) {
        const int column = place % columns, row = place / columns;
        if (column == 1 && row == 1) continue;
        const Rect rect{places.x + (places.w - side) * static_cast<float>(column) / (columns - 1),
                        places.y + (places.h - side) * static_cast<float>(row) / (rows - 1), side, side};
        cross(ctx, rect, next++);
    }
    const auto done = std::ranges::count(touched_, true);
    const std::string figures =
        ui::filled(ctx.say(staff_words::touched), {std::to_string(done), std::to_string(count)});
    const std::string_view words = ctx.say(done == count ? staff_words::touch_done : staff_words::touch_each);
    Rect middle = page.centred(page.w - 2 * (side + 2 * from_edge), 400);
    middle = middle.without_top(
        ui::paragraph(paint, middle, words, ui::type::title, ctx.theme().ink, ui::Align::centre) + 8);
    ui::paragraph(paint, middle, figures, ui::type::heading, ctx.theme().ink_soft, ui::Align::centre);
    const ui::Button close{
        .id = "close", .label = ctx.say(screens::words::done), .shortcut = ui::Shortcut::escape};
    if (ui::button(ctx, middle.from_bottom(112).centred(336, 112), close))
        return app::action::EnterRoom{app::StaffRoom::device};
    return std::nullopt;
}

}  // namespace

std::unique_ptr<Screen> make_touch_test() {
    return std::make_unique<TouchTestScreen>();
}

}  // namespace netra::screens
