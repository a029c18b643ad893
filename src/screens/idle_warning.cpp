#include "screens/idle_warning.h"

#include "screens/words.h"

namespace netra::screens {

ui::DialogAction idle_warning(ui::Context& ctx, int left, int of) {
    return ui::dialog(ctx, {.title = ctx.say(words::idle_title),
                            .text = ctx.say(words::idle_text),
                            .primary = ctx.say(words::resume),
                            .secondary = ctx.say(words::idle_stop),
                            .secondary_key = ui::Shortcut::none,
                            .seconds = left,
                            .seconds_of = of,
                            .seconds_word = ctx.say(words::seconds_word)});
}

}  // namespace netra::screens
