#include <algorithm>
#include <array>

#include "ui/card.h"
#include "ui/chip.h"
#include "ui/gallery.h"
#include "ui/gallery_flow.h"
#include "ui/gallery_words.h"
#include "ui/picture.h"
#include "ui/text.h"

namespace netra::ui {

namespace {

constexpr std::string_view icon_names =
    "arrow-down arrow-left arrow-right arrow-up attention backspace badge bell book building "
    "calendar camera caution certificate chart check chevron-down clock comment contrast cross dots "
    "drive exit eye heart help history info keyboard language link list lock medal minus monitor "
    "pen people person phone picture place plus printer qr quiz refresh save scan search settings "
    "share shield-check shift sort sound star text-size ticket touch trash undo unlock usb";

struct CardExample {
    CardKind kind;
    const Words& title;
    Chip chip;
};

// A card as the course map has them: a picture, a title, how it stands.
void show_card(Context& ctx, const Rect& place, const CardExample& one) {
    const Theme& t = ctx.theme();
    card(ctx, place, one.kind);
    const Rect plate = place.inset(16).top(152);
    ctx.paint().fill(plate, t.info.ground, radius_picture);
    picture(ctx, plate.centred(plate.h - 16, plate.h - 16), "awards/medal.svg");
    const bool locked = one.kind == CardKind::locked;
    const Rect text = place.inset(32, 0).without_top(188);
    paragraph(ctx.paint(), text, ctx.say(words::card_title), type::card_title, locked ? t.ink_soft : t.ink);
    chip(ctx, {place.right() - 24, place.bottom() - 24 - chip_height(ctx) / 2}, one.chip, Align::right);
}

}  // namespace

std::vector<std::string_view> Gallery::icons() {
    std::vector<std::string_view> names;
    for (std::string_view rest = icon_names; !rest.empty();) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        names.push_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return names;
}

float Gallery::all_icons(Context& ctx, const Rect& room) {
    GalleryFlow flow(ctx, room);
    const float columns = ctx.portrait() ? (ctx.text_size() == TextSize::normal ? 3 : 2)
                                         : (ctx.text_size() == TextSize::normal ? 6 : 4);
    const float width = (room.w - 32 * (columns - 1)) / columns - 0.1f;
    for (const std::string_view name : icons()) {
        const Rect place = flow.place(width, ctx.grown(38));
        icon(ctx, {place.x + 20, place.centre().y}, 40, name, ctx.theme().ink);
        ctx.paint().text_on({place.x + 56, place.centre().y}, name, type::small, ctx.theme().ink);
    }
    return flow.bottom();
}

float Gallery::cards(Context& ctx, const Rect& room) {
    GalleryFlow flow(ctx, room);
    const std::array<CardExample, 4> examples{
        {{CardKind::surface, words::card_surface, {ctx.say(words::done_word), ChipKind::right, "check"}},
         {CardKind::next, words::card_next, {ctx.say(words::chip_next), ChipKind::action}},
         {CardKind::locked, words::card_locked, {ctx.say(words::chip_minutes), ChipKind::quiet, "lock"}},
         {CardKind::paper, words::card_paper, {ctx.say(words::chip_example), ChipKind::caution}}}};
    const float columns = ctx.portrait() ? 2 : 4;
    const float width = (room.w - 32 * (columns - 1)) / columns - 0.1f;
    const float title = text_height(ctx.paint(), ctx.say(words::card_title), type::card_title, width - 64);
    for (const CardExample& one : examples)
        show_card(ctx, flow.place(width, 188 + title + 24 + chip_height(ctx) + 24, one.title), one);
    flow.new_row();
    flow.group(words::tile_title);
    for (const char* name : {"calendar", "people", "book", "certificate", "scan", "chart"})
        icon_tile(ctx, flow.place(104, 104), name);
    return flow.bottom();
}

}  // namespace netra::ui
