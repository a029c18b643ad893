#include "screens/trial.h"

#include "screens/content_words.h"
#include "ui/button.h"

namespace netra::screens {

bool Trial::draw(ui::Context& ctx) {
    host_.draw(ctx);
    const ui::Button end{.id = "end-trial",
                         .label = ctx.say(content_words::end_trial),
                         .kind = ui::ButtonKind::primary,
                         .icon = "exit",
                         .type = ui::type::button.still()};
    const float wide = ui::button_width(ctx, end);
    const ui::Rect page = ctx.canvas().rect();
    // At the top's middle, below the word that marks a preview: no screen of a participant has a target
    // there.
    return ui::button(ctx, page.without_top(40).top(88).centred(wide, 88), end);
}

}  // namespace netra::screens
