#include <algorithm>
#include <string>

#include "ui/button.h"
#include "ui/callout.h"
#include "ui/gallery.h"
#include "ui/gallery_examples.h"
#include "ui/gallery_flow.h"
#include "ui/gallery_words.h"
#include "ui/number_field.h"
#include "ui/number_pad.h"
#include "ui/pose.h"

namespace netra::ui {

namespace {

constexpr const char* example_unit = "Dinas Pendidikan";
constexpr const char* example_name = "Ratna Widyaningrum, S.Sos.";

}  // namespace

Gallery::Gallery(int page) : page_(page) {
    const auto add = [&](const char* id, const char* text) {
        fields_.emplace_back(id, 96);
        fields_.back().set_text(text);
    };
    add("field.empty", "");
    add("field.filled", example_unit);
    add("field.focused", example_name);
    add("field.wrong", "");
    add("field.disabled", example_unit);
    add("field.secret", "123456");
    pad_.set(example_signature());
}

float Gallery::fields(Context& ctx, const Rect& room) {
    const std::vector<Field::Look> looks{
        {.label = ctx.say(words::field_empty), .hint = ctx.say(words::field_hint)},
        {.label = ctx.say(words::field_filled)},
        {.label = ctx.say(words::field_focused)},
        {.label = ctx.say(words::field_wrong), .error = ctx.say(words::field_error)},
        {.label = ctx.say(words::field_disabled), .enabled = false},
        {.label = ctx.say(words::field_secret), .secret = true}};
    if (!begun_) fields_[2].focus(ctx);
    GalleryFlow flow(ctx, room);
    const float columns = ctx.text_size() == TextSize::normal ? 3 : 2;
    const float width = ctx.portrait() ? room.w : (room.w - 32 * (columns - 1)) / columns - 0.1f;
    for (std::size_t i = 0; i < looks.size(); ++i) {
        const Rect place = flow.place(width, fields_[i].height(ctx, looks[i]));
        fields_[i].draw(ctx, place, looks[i]);
    }
    return flow.bottom();
}

float Gallery::pad(Context& ctx, const Rect& room) {
    GalleryFlow keys(ctx, ctx.portrait() ? room : room.from_right(624));
    {
        const Posed posed(ctx, Pose::pressed, {"key.5", "key.erase"});
        number_pad(ctx, keys.place(624, ctx.portrait() ? 728.0f : 568.0f, words::pad_title));
    }
    GalleryFlow below(
        ctx, ctx.portrait() ? room.without_top(keys.bottom() + 24 - room.y) : room.without_right(624 + 64));
    const float height = number_field_height(ctx);
    number_field(ctx, below.place(below.width(), height, words::number_partial),
                 {.id = "nip",
                  .label = "NIP",
                  .digits = "198503122010012",
                  .groups = {8, 6, 1, 3},
                  .meanings = {{ctx.say(words::born), ctx.say(words::born_on)},
                               {ctx.say(words::since), ctx.say(words::since_when)}},
                  .count = ctx.say(words::number_count)});
    number_field(ctx, below.place(below.width(), height),
                 {.id = "nip.wrong",
                  .label = "NIP",
                  .digits = "198513122010012",
                  .groups = {8, 6, 1, 3},
                  .error = ctx.say(words::number_error),
                  .wrong = true});
    return std::max(keys.bottom(), below.bottom());
}

float Gallery::keyboard(Context& ctx, const Rect& room) {
    Field& field = fields_[2];
    if (!begun_) field.focus(ctx);
    std::optional<KeyboardKey> key;
    {
        const Posed posed(ctx, Pose::pressed, {"key.g"});
        key = keyboard_.draw(ctx);
    }
    const Field::Look look{.label = ctx.say(words::page_keyboard)};
    field.draw(ctx, room.top(field.height(ctx, look)), look, key);
    if (field.entered()) turn(1);
    return room.bottom();
}

namespace {

float sign(Context& ctx, const Rect& room, SignaturePad& pad) {
    GalleryFlow flow(ctx, room);
    pad.draw(ctx, flow.place(1440, ctx.portrait() ? 640.0f : 432.0f),
             {.name = "Ratna Widyaningrum",
              .number = "NIP •••013",
              .date = ctx.say(words::signed_on),
              .time = ctx.say(words::signed_at)});
    flow.new_row();
    if (button(ctx, flow.place(280, 104),
               {.id = "undo", .label = ctx.say(words::undo), .icon = "undo", .type = type::label}))
        pad.undo();
    if (button(ctx, flow.place(280, 104),
               {.id = "clear", .label = ctx.say(words::remove), .icon = "trash", .type = type::label}))
        pad.clear();
    return flow.bottom();
}

}  // namespace

float Gallery::signature(Context& ctx, const Rect& room) {
    return sign(ctx, room, pad_);
}

float Gallery::empty_signature(Context& ctx, const Rect& room) {
    return sign(ctx, room, empty_pad_);
}

}  // namespace netra::ui
