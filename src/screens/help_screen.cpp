#include "screens/help_screen.h"

#include <string>

#include "screens/words.h"
#include "ui/button.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

class HelpScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override {
        auto& paint = ctx.paint();
        const ui::Theme& theme = ctx.theme();
        const ui::Rect page = ctx.canvas().rect();
        paint.fill(page, theme.panel);
        const ui::Rect room = page.inset(ctx.layout().margin);
        const std::string title = ui::filled(ctx.say(words::help_title), {state.kiosk_id});
        const ui::Type huge = ui::type::display.sized(ctx.portrait() ? 132 : 168).still();
        const float height = ui::text_height(paint, title, huge, room.w);
        const float text = ui::text_height(paint, ctx.say(words::help_text), ui::type::heading, room.w);
        float y = room.centre().y - (height + 32 + text) / 2 - 60;
        y +=
            ui::paragraph(paint, {room.x, y, room.w, 0}, title, huge, theme.on_panel, ui::Align::centre) + 32;
        ui::paragraph(paint, {room.x, y, room.w, 0}, ctx.say(words::help_text), ui::type::heading,
                      theme.on_panel_soft, ui::Align::centre);
        const ui::Button over{.id = "primary", .label = ctx.say(words::help_over)};
        const float width = std::max(400.0f, ui::button_width(ctx, over));
        if (ui::button(ctx, room.from_bottom(112).centred(ctx.portrait() ? room.w : width, 112), over))
            return app::action::EndHelp{};
        return std::nullopt;
    }
};

}  // namespace

std::unique_ptr<Screen> make_help() {
    return std::make_unique<HelpScreen>();
}

}  // namespace netra::screens
