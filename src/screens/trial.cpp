#include "screens/trial.h"

#include "screens/content_words.h"
#include "ui/button.h"

namespace netra::screens {

bool Trial::draw(ui::Context& ctx) {
    host_.draw(ctx);
    const ui::Button end{.id = "end-trial",
                         .label = ctx.say(content_words::end_trial),
                         .icon = "exit",
                         .type = ui::type::button.still()};
    const float wide = ui::button_width(ctx, end);
    // Over the course's name, which staff know: no screen of a participant has a target there. Light, as the
    // ground may be dark.
    const ui::Rect page = ctx.canvas().rect().without_left(ctx.layout().margin);
    return ui::button(ctx, page.without_top(8).top(88).left(wide), end);
}

}  // namespace netra::screens
