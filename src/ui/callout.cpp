#include "ui/callout.h"

#include <string>

#include "ui/picture.h"
#include "ui/text.h"

namespace netra::ui {

namespace {

constexpr float padding = 36, icon_side = 44, text_at = 104;
constexpr float above = 32, between = 8, below = 24;  // of title and text

float text_column(float width) {
    return width - text_at - padding;
}

std::string_view icon_of(const Callout& callout) {
    if (!callout.icon.empty()) return callout.icon;
    switch (callout.say) {
        case Say::right:
            return "check";
        case Say::wrong:
            return "cross";
        case Say::caution:
            return "caution";
        case Say::info:
            break;
    }
    return "info";
}

void ground(Context& ctx, const Rect& rect, Say say, float radius) {
    const Tone& colors = tone(ctx.theme(), say);
    if (ctx.theme().contrast == Contrast::high)
        ctx.paint().box(rect, colors.ground, colors.ink, 3, radius);
    else
        ctx.paint().fill(rect, colors.ground, radius);
}

}  // namespace

const Tone& tone(const Theme& theme, Say say) {
    switch (say) {
        case Say::right:
            return theme.right;
        case Say::wrong:
            return theme.wrong;
        case Say::caution:
            return theme.caution;
        case Say::info:
            break;
    }
    return theme.info;
}

void say_mark(Context& ctx, Point centre, float radius, Say say) {
    const Tone& colors = tone(ctx.theme(), say);
    Painter& paint = ctx.paint();
    paint.disc(centre, radius, colors.ink);
    const float stroke = 0.16f * radius;
    if (say == Say::right) return paint.tick(centre, 1.18f * radius, colors.on_ink, stroke);
    if (say == Say::wrong) return paint.cross(centre, 1.1f * radius, colors.on_ink, stroke);
    // The stem and the dot of "!", or of "i" where it only tells.
    const float way = say == Say::info ? -1 : 1, x = centre.x;
    paint.round_line({x, centre.y - way * 0.48f * radius}, {x, centre.y + way * 0.1f * radius}, colors.on_ink,
                     stroke);
    paint.disc({x, centre.y + way * 0.46f * radius}, stroke * 0.7f, colors.on_ink);
}

float callout_height(Context& ctx, float width, const Callout& callout) {
    const float title = text_height(ctx.paint(), callout.title, type::callout_title, text_column(width));
    const float text = text_height(ctx.paint(), callout.text, type::callout, text_column(width));
    if (title == 0 || text == 0) return std::max(icon_side + 44, title + text + 34);
    return above + title + between + text + below;
}

void callout(Context& ctx, const Rect& rect, const Callout& callout) {
    const Tone& colors = tone(ctx.theme(), callout.say);
    Painter& paint = ctx.paint();
    ground(ctx, rect, callout.say, radius_callout);
    const bool single = callout.title.empty() || callout.text.empty();
    const float first = paint.leading(type::callout_title);
    const float icon_y = single ? rect.centre().y : rect.y + above + first / 2;
    icon(ctx, {rect.x + 60, icon_y}, icon_side, icon_of(callout), colors.ink);
    Rect text = rect.without_left(text_at).without_right(padding).without_top(above);
    if (single) {
        const bool titled = callout.text.empty();
        paragraph_middle(paint, {text.x, rect.y, text.w, rect.h}, titled ? callout.title : callout.text,
                         titled ? type::callout_title : type::callout, titled ? colors.ink : ctx.theme().ink);
        return;
    }
    text = text.without_top(paragraph(paint, text, callout.title, type::callout_title, colors.ink) + between);
    paragraph(paint, text, callout.text, type::callout, ctx.theme().ink);
}

float feedback_height(Context& ctx, float width, const Callout& callout) {
    Painter& paint = ctx.paint();
    const float text = text_height(paint, callout.text, type::label, width - 2 * padding);
    const float rule = text_height(paint, callout.rule, type::small, width - 2 * padding - 52);
    return 21 + text + (rule > 0 ? 18 + rule : 0) + 15;
}

void feedback(Context& ctx, const Rect& rect, const Callout& callout) {
    const Tone& colors = tone(ctx.theme(), callout.say);
    Painter& paint = ctx.paint();
    ground(ctx, rect, callout.say, radius_button);
    Rect text = rect.inset(padding, 21);
    text = text.without_top(paragraph(paint, text, callout.text, type::label, ctx.theme().ink) + 18);
    if (callout.rule.empty()) return;
    icon(ctx, {text.x + 18, text.y + paint.leading(type::small) / 2}, 36, "book", colors.ink);
    paragraph(paint, text.without_left(52), callout.rule, type::small, colors.ink);
}

}  // namespace netra::ui
