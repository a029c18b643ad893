#include "screens/people_typing.h"

#include <algorithm>

#include "screens/people_words.h"
#include "screens/staff_surround.h"
#include "ui/button.h"

namespace netra::screens {

PeopleTyped people_typing(ui::Context& ctx, const app::KioskState& state, ui::Field& field,
                          ui::Keyboard& keyboard, const PeopleTyping& typing) {
    PeopleTyped typed{.action = staff_surround_without_footer(ctx, state)};
    const auto key = keyboard.draw(ctx);
    const ui::Rect room = ctx.layout().content;
    const ui::Button cancel{.id = "cancel",
                            .label = ctx.say(people_words::cancel),
                            .icon = "arrow-left",
                            .shortcut = ui::Shortcut::escape};
    const ui::Button done{
        .id = "done", .label = typing.done, .kind = ui::ButtonKind::primary, .icon = typing.icon};
    const float side = std::max({280.0f, ui::button_width(ctx, cancel), ui::button_width(ctx, done)});
    // Beside the field, where the keyboard leaves no room below it.
    const bool below = ctx.portrait();
    const ui::Rect line = below ? room : room.without_right(2 * side + 64);
    const ui::Rect buttons = below ? room.without_top(field.height(ctx, typing.look) + 8).top(104)
                                   : ui::Field::box(ctx, room.from_right(2 * side + 32), typing.look);
    if (!field.focused(ctx) && !ctx.focus_visible()) field.focus(ctx);
    field.draw(ctx, line, typing.look, key);
    typed.cancelled = ui::button(ctx, buttons.left(side), cancel);
    const bool entered = field.entered() || (key && key->key == ui::Key::enter);
    typed.done = ui::button(ctx, buttons.from_right(side), done) || entered;
    return typed;
}

}  // namespace netra::screens
