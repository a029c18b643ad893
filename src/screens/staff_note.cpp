#include "screens/staff_note.h"

#include "ui/callout.h"

namespace netra::screens {

ui::Rect staff_note(ui::Context& ctx, const ui::Rect& room, const std::optional<app::StaffNote>& note) {
    if (!note) return room;
    const ui::Callout callout{.say = note->good ? ui::Say::right : ui::Say::caution,
                              .text = note->text.in(ctx.language())};
    const float height = ui::callout_height(ctx, room.w, callout);
    ui::callout(ctx, room.top(height), callout);
    return room.without_top(height + 24);
}

}  // namespace netra::screens
