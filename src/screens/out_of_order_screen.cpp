#include "screens/out_of_order_screen.h"

#include "screens/words.h"
#include "ui/picture.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

class OutOfOrderScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override {
        auto& paint = ctx.paint();
        const ui::Theme& theme = ctx.theme();
        const ui::Rect page = ctx.canvas().rect();
        paint.fill(page, theme.ground);
        const ui::Rect room = page.inset(ctx.layout().margin);
        const ui::Words& why = state.course == nullptr ? words::out_course : words::out_event;
        const float title = ui::text_height(paint, ctx.say(words::out_title), ui::type::display, room.w);
        float y = room.centre().y - (160 + 40 + title + 100) / 2;
        paint.disc({room.centre().x, y + 80}, 80, theme.caution.ink);
        ui::icon(ctx, {room.centre().x, y + 80}, 80, "bell", theme.caution.on_ink);
        y += 200;
        y += ui::paragraph(paint, {room.x, y, room.w, 0}, ctx.say(words::out_title), ui::type::display,
                           theme.ink, ui::Align::centre) +
             24;
        ui::paragraph(paint, {room.x, y, room.w, 0}, ctx.say(why), ui::type::heading.as(ui::Face::regular),
                      theme.ink_soft, ui::Align::centre);
        return std::nullopt;
    }
};

}  // namespace

std::unique_ptr<Screen> make_out_of_order() {
    return std::make_unique<OutOfOrderScreen>();
}

}  // namespace netra::screens
