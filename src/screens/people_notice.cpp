#include "screens/people_notice.h"

#include "ui/callout.h"

namespace netra::screens {

ui::Rect people_notice(ui::Context& ctx, const ui::Rect& room, const app::PeopleRoomState& people) {
    if (!people.notice) return room;
    const ui::Callout callout{.say = people.notice->done ? ui::Say::right : ui::Say::caution,
                              .text = people.notice->words.in(ctx.language())};
    const float height = ui::callout_height(ctx, room.w, callout);
    ui::callout(ctx, room.top(height), callout);
    return room.without_top(height + 24);
}

}  // namespace netra::screens
