#include <algorithm>
#include <array>

#include "ui/button.h"
#include "ui/callout.h"
#include "ui/chip.h"
#include "ui/gallery.h"
#include "ui/gallery_examples.h"
#include "ui/gallery_flow.h"
#include "ui/gallery_words.h"
#include "ui/rich_text.h"
#include "ui/social_post.h"
#include "ui/words.h"

namespace netra::ui {

namespace {

void show_callout(Context& ctx, GalleryFlow& flow, float width, const Callout& one) {
    callout(ctx, flow.place(width, callout_height(ctx, width, one)), one);
}

void show_callouts(Context& ctx, GalleryFlow& flow) {
    flow.group(words::callout_title);
    const float half = ctx.text_size() == TextSize::normal ? (flow.width() - 32) / 2 : flow.width();
    const std::string_view text = ctx.say(words::say_text);
    show_callout(ctx, flow, half, {.say = Say::info, .title = ctx.say(words::say_info), .text = text});
    show_callout(ctx, flow, half, {.say = Say::right, .title = ctx.say(words::right), .text = text});
    show_callout(ctx, flow, half, {.say = Say::wrong, .title = ctx.say(words::wrong), .text = text});
    show_callout(ctx, flow, half, {.say = Say::caution, .title = ctx.say(words::say_caution), .text = text});
    show_callout(ctx, flow, flow.width(), {.text = ctx.say(words::say_single), .icon = "lock"});
}

void show_chips(Context& ctx, GalleryFlow& flow) {
    flow.group(words::chips_title);
    const std::array<Chip, 7> chips{{{ctx.say(words::chip_next), ChipKind::action},
                                     {ctx.say(words::chip_minutes), ChipKind::quiet, "clock"},
                                     {ctx.say(words::chip_new), ChipKind::info},
                                     {ctx.say(words::chip_passed), ChipKind::right, "check"},
                                     {ctx.say(words::chip_revoked), ChipKind::wrong, "cross"},
                                     {ctx.say(words::chip_example), ChipKind::caution, "caution"},
                                     {ctx.say(words::chip_long), ChipKind::quiet, "info", 320}}};
    for (const Chip& one : chips) {
        const Rect place = flow.place(chip_width(ctx, one), chip_height(ctx));
        chip(ctx, {place.x, place.centre().y}, one);
    }
}

}  // namespace

float Gallery::messages(Context& ctx, const Rect& room) {
    GalleryHalves halves(ctx, room);
    show_callouts(ctx, halves.left());
    GalleryFlow& right = halves.right();
    show_chips(ctx, right);
    right.group(words::feedback_title);
    const Callout why{
        .say = Say::wrong, .text = ctx.say(words::feedback_text), .rule = ctx.say(words::feedback_rule)};
    feedback(ctx, right.place(right.width(), feedback_height(ctx, right.width(), why)), why);
    return halves.bottom();
}

float Gallery::texts(Context& ctx, const Rect& room) {
    GalleryHalves halves(ctx, room);
    const RichLayout layout = lay_out(ctx, example_text(), halves.left().width());
    const Rect place = halves.left().place(halves.left().width(), layout.height);
    ui::draw(ctx, layout, {place.x, place.y});
    const core::Post post = example_post();
    const float width = halves.right().width();
    const float height = social_post_height(ctx, std::min(width, 720.0f), post);
    social_post(ctx, halves.right().place(std::min(width, 720.0f), height), post, post_scroll_);
    return halves.bottom();
}

void Gallery::ask(Context& ctx, const Rect& room, const Dialog& question) {
    if (button(ctx, room.top(112).left(336), {.id = "again", .label = ctx.say(words::show_again)}))
        dialog_ = true;
    if (dialog_ && dialog(ctx, question) != DialogAction::none) dialog_ = false;
}

float Gallery::question(Context& ctx, const Rect& room) {
    ask(ctx, room,
        {.title = ctx.say(words::dialog_title),
         .text = ctx.say(words::dialog_text),
         .primary = ctx.say(words::dialog_do),
         .secondary = ctx.say(words::dialog_leave),
         .primary_icon = "trash"});
    return room.bottom();
}

float Gallery::countdown(Context& ctx, const Rect& room) {
    ask(ctx, room,
        {.title = ctx.say(words::idle_title),
         .text = ctx.say(words::idle_text),
         .primary = ctx.say(words::go_on),
         .secondary = ctx.say(words::finish),
         .seconds = 32,
         .seconds_word = ctx.say(words::seconds)});
    return room.bottom();
}

}  // namespace netra::ui
