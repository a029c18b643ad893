#include <algorithm>
#include <array>
#include <string>

#include "ui/callout.h"
#include "ui/choice.h"
#include "ui/clause.h"
#include "ui/gallery.h"
#include "ui/gallery_flow.h"
#include "ui/gallery_words.h"
#include "ui/pose.h"

namespace netra::ui {

namespace {

void show_choice(Context& ctx, GalleryFlow& flow, const Choice& one, Pose pose = Pose::none) {
    const float height = choice_height(ctx, flow.width(), one);
    const Posed posed(ctx, pose);
    choice(ctx, flow.place(flow.width(), height), one);
}

void show_clause(Context& ctx, GalleryFlow& flow, std::string_view id, const Words& words, bool ticked,
                 Pose pose = Pose::none) {
    const core::Spans text{{std::string(ctx.say(words)), false, false, {}}};
    const Clause one{.id = id, .text = text, .ticked = ticked};
    const float height = clause_height(ctx, flow.width(), one);
    const Posed posed(ctx, pose);
    clause(ctx, flow.place(flow.width(), height), one);
}

}  // namespace

float Gallery::choices(Context& ctx, const Rect& room) {
    GalleryHalves halves(ctx, room);
    GalleryFlow& left = halves.left();
    show_choice(ctx, left, {.id = "choice.a", .key = "A", .text = ctx.say(words::choice_idle)});
    show_choice(ctx, left, {.id = "choice.b", .key = "B", .text = ctx.say(words::choice_pressed)},
                Pose::pressed);
    show_choice(ctx, left, {.id = "choice.c", .key = "C", .text = ctx.say(words::choice_focused)},
                Pose::focused);
    show_choice(ctx, left,
                {.id = "choice.d",
                 .key = "D",
                 .text = ctx.say(words::choice_selected),
                 .state = ChoiceState::selected});
    show_choice(ctx, left,
                {.id = "choice.e",
                 .key = "E",
                 .text = ctx.say(words::choice_many),
                 .state = ChoiceState::selected,
                 .many = true});
    GalleryFlow& right = halves.right();
    show_choice(
        ctx, right,
        {.id = "choice.f", .key = "A", .text = ctx.say(words::choice_right), .state = ChoiceState::right});
    show_choice(
        ctx, right,
        {.id = "choice.g", .key = "B", .text = ctx.say(words::choice_wrong), .state = ChoiceState::wrong});
    show_choice(
        ctx, right,
        {.id = "choice.h", .key = "C", .text = ctx.say(words::choice_others), .state = ChoiceState::others});
    const Callout why{
        .say = Say::right, .text = ctx.say(words::feedback_text), .rule = ctx.say(words::feedback_rule)};
    feedback(ctx, right.place(right.width(), feedback_height(ctx, right.width(), why)), why);
    return halves.bottom();
}

float Gallery::clauses(Context& ctx, const Rect& room) {
    GalleryHalves halves(ctx, room);
    show_clause(ctx, halves.left(), "clause.1", words::clause_idle, false);
    show_clause(ctx, halves.left(), "clause.2", words::choice_pressed, false, Pose::pressed);
    show_clause(ctx, halves.left(), "clause.3", words::choice_focused, false, Pose::focused);
    show_clause(ctx, halves.right(), "clause.4", words::clause_ticked, true);
    show_clause(ctx, halves.right(), "clause.5", words::choice_focused, true, Pose::focused);
    show_clause(ctx, halves.right(), "clause.6", words::clause_long, true);
    return halves.bottom();
}

}  // namespace netra::ui
