#include "screens/message.h"

#include "screens/surround.h"
#include "ui/picture.h"
#include "ui/text.h"

namespace netra::screens {

std::optional<app::Action> Message::draw(ui::Context& ctx, const app::KioskState& state, const Look& look) {
    if (since_ < 0) since_ = ctx.now();
    const auto action =
        surround(ctx, state, {.primary = look.primary, .primary_icon = "check", .help = false});
    const ui::Rect room = ctx.layout().content;
    auto& paint = ctx.paint();
    const float width = std::min(room.w, ctx.grown(1200));
    const ui::Rect column = room.centred(width, room.h);
    const float title = ui::text_height(paint, look.title, ui::type::display, width);
    const float text = ui::text_height(paint, look.text, ui::type::heading.as(ui::Face::regular), width);
    const float sign = look.picture.empty() ? 160 : 240;
    float y = room.centre().y - (sign + 40 + title + 24 + text) / 2;
    const ui::Point middle{room.centre().x, y + sign / 2};
    if (look.picture.empty()) {
        paint.disc(middle, sign / 2, ctx.theme().action);
        ui::icon(ctx, middle, 80, look.icon, ctx.theme().on_action);
    } else {
        ui::picture(ctx, ui::Rect{middle.x, middle.y, 0, 0}.centred(sign, sign), look.picture);
    }
    y += sign + 40;
    y += ui::paragraph(paint, {column.x, y, width, 0}, look.title, ui::type::display, ctx.theme().ink,
                       ui::Align::centre) +
         24;
    ui::paragraph(paint, {column.x, y, width, 0}, look.text, ui::type::heading.as(ui::Face::regular),
                  ctx.theme().ink_soft, ui::Align::centre);
    if (look.seconds > 0) {
        if (ctx.now() >= since_ + look.seconds) return app::action::Forward{};
        ctx.wake_at(since_ + look.seconds);
    }
    return action;
}

}  // namespace netra::screens
