#include "screens/text_entry.h"

#include <algorithm>

#include "base/utf8.h"
#include "screens/words.h"
#include "ui/button.h"
#include "ui/text.h"

namespace netra::screens {

void TextEntry::begin(ui::Context& ctx, std::string_view text, bool capital) {
    field_.set_text(text);
    error_.clear();
    keyboard_.shift(capital && text.empty());
    field_.focus(ctx);
}

EntryMove TextEntry::draw(ui::Context& ctx, const Question& question) {
    const auto key = keyboard_.draw(ctx);
    const ui::Field::Look look{
        .label = question.label, .hint = question.hint, .error = error_, .secret = question.secret};
    const ui::Rect all = ctx.layout().content;
    const float bottom = ctx.canvas().height - ui::Keyboard::height(ctx);
    // The largest text leaves no room for the title over field, error and keys.
    const float title = ctx.paint().leading(ui::type::heading) + 16;
    const bool titled = title + field_.height(ctx, look) <= bottom - all.y - 16;
    if (titled) ui::paragraph(ctx.paint(), all, question.title, ui::type::heading, ctx.theme().ink);
    const float top = all.y + (titled ? title : 0);
    const ui::Button back{
        .id = "back", .label = ctx.say(words::back), .icon = "arrow-left", .shortcut = ui::Shortcut::escape};
    const ui::Button forward{.id = "primary",
                             .label = question.forward,
                             .kind = ui::ButtonKind::primary,
                             .icon = "arrow-right",
                             .icon_after = true};
    const float back_width = std::max(224.0f, ui::button_width(ctx, back));
    const float forward_width = std::max(320.0f, ui::button_width(ctx, forward));
    const bool stacked = ctx.portrait();
    const float width = stacked ? all.w : all.w - back_width - forward_width - 64;
    if (!field_.focused(ctx) && !ctx.focus_visible()) field_.focus(ctx);
    if (field_.draw(ctx, {all.x, top, width, 0}, look, key)) {
        error_.clear();
        if (question.capitals) field_.set_text(base::upper_case(field_.text()));
    }
    const float buttons = stacked ? top + field_.height(ctx, look) + 24 : top + 48;
    const bool entered = field_.entered() || (key && key->key == ui::Key::enter);
    if (ui::button(ctx, {all.right() - forward_width - 32 - back_width, buttons, back_width, 112}, back))
        return EntryMove::back;
    if (ui::button(ctx, {all.right() - forward_width, buttons, forward_width, 112}, forward) || entered)
        return EntryMove::done;
    return EntryMove::none;
}

}  // namespace netra::screens
