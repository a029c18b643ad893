#include "ui/choice.h"

#include "ui/motion.h"
#include "ui/tap.h"
#include "ui/text.h"
#include "ui/words.h"

namespace netra::ui {

namespace {

constexpr float least_mark = 0.4f;  // of its size, when it appears
constexpr float tile_side = 64, tile_at = 28, text_at = 120;

bool answered(ChoiceState state) {
    return state == ChoiceState::right || state == ChoiceState::wrong || state == ChoiceState::others;
}

Type type_of(const Choice& choice, ChoiceState state) {
    const Type type = state == ChoiceState::idle     ? type::choice
                      : state == ChoiceState::others ? type::choice_locked
                                                     : type::choice_selected;
    return choice.side ? type.sized(30) : type;
}

std::string_view word_of(Context& ctx, ChoiceState state) {
    if (state == ChoiceState::right) return ctx.say(words::right);
    return state == ChoiceState::wrong ? ctx.say(words::wrong) : std::string_view{};
}

// What stands at the right takes this much of the text's room, with its margin.
float mark_room(Context& ctx, ChoiceState state) {
    if (state == ChoiceState::idle || state == ChoiceState::others) return 40;
    if (state == ChoiceState::selected) return 104;
    return 36 + ctx.paint().width(word_of(ctx, state), type::callout_title) + 16 + 44 + 24;
}

// The text keeps one column in all states, so that nothing moves when a choice is touched or answered. The
// sides of a pair have no room for that: theirs may move once they are answered.
float text_room(Context& ctx, float width, const Choice& choice) {
    if (choice.side && !answered(choice.state))
        return width - text_at - mark_room(ctx, ChoiceState::selected);
    if (choice.side && choice.state == ChoiceState::others)
        return width - text_at - mark_room(ctx, choice.state);
    return width - text_at - std::max(mark_room(ctx, ChoiceState::right), mark_room(ctx, ChoiceState::wrong));
}

struct Look {
    Color ground, edge, tile, tile_ink, ink;
    float width;
};

Look look_of(const Theme& t, ChoiceState state, bool pressed) {
    switch (state) {
        case ChoiceState::selected:
            return {t.info.ground, t.action, t.action, t.on_action, t.ink, 6};
        case ChoiceState::right:
            return {t.right.ground, t.right.ink, t.right.ink, t.right.on_ink, t.ink, 6};
        case ChoiceState::wrong:
            return {t.wrong.ground, t.wrong.ink, t.wrong.ink, t.wrong.on_ink, t.ink, 6};
        case ChoiceState::others:
            return {t.locked, t.line, t.ground, t.ink_soft, t.ink_soft, 2};
        case ChoiceState::idle:
            break;
    }
    return {pressed ? t.info.ground : t.surface, pressed ? t.action : t.edge, t.quiet, t.ink, t.ink, 3};
}

// `share`: how far the mark has grown to its size.
void draw_mark(Context& ctx, const Rect& rect, ChoiceState state, float share) {
    const Theme& t = ctx.theme();
    Painter& paint = ctx.paint();
    const float middle = rect.centre().y;
    if (state == ChoiceState::selected) {
        paint.disc({rect.right() - 54, middle}, 26 * share, t.action);
        paint.tick({rect.right() - 54, middle}, 31 * share, t.on_action, 3.9f * share);
    }
    if (state != ChoiceState::right && state != ChoiceState::wrong) return;
    const Tone& tone = state == ChoiceState::right ? t.right : t.wrong;
    const std::string_view word = word_of(ctx, state);
    const float width =
        paint.text_on({rect.right() - 36, middle}, word, type::callout_title, tone.ink, Align::right);
    const Point disc{rect.right() - 36 - width - 16 - 22, middle};
    paint.disc(disc, 22 * share, tone.ink);
    if (state == ChoiceState::right)
        paint.tick(disc, 26 * share, tone.on_ink, 3.5f * share);
    else
        paint.cross(disc, 26 * share, tone.on_ink, 3.5f * share);
}

}  // namespace

float choice_height(Context& ctx, float width, const Choice& choice) {
    const Type widest = type_of(choice, ChoiceState::selected);
    const float text = text_height(ctx.paint(), choice.text, widest, text_room(ctx, width, choice));
    return std::max(96.0f, text + (choice.side ? 28 : 40));
}

bool choice(Context& ctx, const Rect& rect, const Choice& choice) {
    const bool chosen = choice.state == ChoiceState::selected || choice.state == ChoiceState::wrong;
    const Tap touch = tap(ctx, rect,
                          {.id = std::string(choice.id),
                           .role = choice.side   ? Role::button
                                   : choice.many ? Role::checkbox
                                                 : Role::choice,
                           .label = std::string(choice.text),
                           .enabled = choice.enabled && !answered(choice.state),
                           .selected = chosen});
    Painter& paint = ctx.paint();
    const Look look = look_of(ctx.theme(), choice.state, touch.pressed);
    paint.box(rect, look.ground, look.edge, look.width, radius_button);
    const Rect tile{rect.x + tile_at, rect.centre().y - tile_side / 2, tile_side, tile_side};
    paint.fill(tile, look.tile, radius_tile);
    if (ctx.theme().contrast == Contrast::high && look.tile == look.ground)
        paint.stroke(tile, look.edge, 2, radius_tile);
    const Type letter =
        choice.state == ChoiceState::others ? type::letter.as(Face::display_semibold) : type::letter;
    paint.text_on(tile.centre(), choice.key, letter, look.tile_ink, Align::centre);
    paragraph_middle(paint, {rect.x + text_at, rect.y, text_room(ctx, rect.w, choice), rect.h}, choice.text,
                     type_of(choice, choice.state), look.ink);
    draw_mark(ctx, rect, choice.state,
              least_mark + (1 - least_mark) * settled(ctx, choice.id, static_cast<int>(choice.state)));
    if (touch.focused) focus_ring(ctx, rect, radius_button);
    return touch.tapped;
}

}  // namespace netra::ui
