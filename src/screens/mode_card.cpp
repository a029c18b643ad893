#include "screens/mode_card.h"

#include <algorithm>
#include <string>

#include "screens/event_words.h"
#include "screens/staff_surround.h"
#include "ui/callout.h"
#include "ui/tap.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using ui::Rect;

constexpr float padding = 20, indent = 72, bar_height = 28;
constexpr float bar_seconds = 320;  // what the whole bar stands for

const ui::Words& line_of(core::Mode mode) {
    switch (mode) {
        case core::Mode::full:
            return event_words::full_line;
        case core::Mode::express:
            return event_words::express_line;
        case core::Mode::signing:
            break;
    }
    return event_words::signing_line;
}

std::string time_words(const ui::Context& ctx, const core::ModeFit& fit) {
    if (fit.mode == core::Mode::full) return std::string(ctx.say(event_words::full_time));
    return ui::filled(ctx.say(event_words::seconds_time), {std::to_string(fit.seconds)});
}

std::string crowd_words(const ui::Context& ctx, const core::ModeFit& fit) {
    return ui::filled(ctx.say(fit.fits ? event_words::up_to : event_words::only),
                      {staff_count(ctx, fit.people)});
}

// The bar of needed seconds with the mark of those there are; a need beyond the bar breaks it.
void need_bar(ui::Context& ctx, const Rect& rect, const ModeCard& card) {
    const ui::Theme& theme = ctx.theme();
    auto& paint = ctx.paint();
    const auto share = [](double seconds) {
        return static_cast<float>(std::min(1.0, seconds / static_cast<double>(bar_seconds)));
    };
    const ui::Color ink = card.fit.fits ? theme.action : theme.caution.ink;
    paint.fill(rect, theme.track, bar_height / 2);
    paint.fill(rect.left(std::max(bar_height, rect.w * share(card.fit.seconds))), ink, bar_height / 2);
    if (static_cast<float>(card.fit.seconds) > bar_seconds) {
        for (const float at : {0.86f, 0.89f}) {
            const float x = rect.x + rect.w * at;
            paint.line({x, rect.y - 2}, {x + 12, rect.bottom() + 2}, theme.surface, 7);
        }
    }
    const float mark = rect.x + rect.w * share(static_cast<double>(card.available));
    paint.fill({mark - 3, rect.y - 12, 6, rect.h + 24}, theme.ink);
}

// The words stand beside the bar where there is room for them.
bool beside(const ui::Context& ctx) {
    return !ctx.portrait() && ctx.text_size() == ui::TextSize::normal;
}

// The bar and what it says in words.
void need(ui::Context& ctx, const Rect& rect, const ModeCard& card) {
    auto& paint = ctx.paint();
    const ui::Color ink = ctx.theme().ink;
    const std::string time = time_words(ctx, card.fit), crowd = crowd_words(ctx, card.fit);
    if (!beside(ctx)) {
        need_bar(ctx, rect.without_top(20).top(bar_height), card);
        ui::paragraph(paint, rect.without_top(20 + bar_height + 12), time + " · " + crowd,
                      ui::type::small_strong, ink);
        return;
    }
    const float line = paint.leading(ui::type::small);
    const Rect row = rect.top(2 * line), bar = row.left(row.w * 0.6f);
    need_bar(ctx, {bar.x, bar.centre().y - bar_height / 2, bar.w, bar_height}, card);
    const float x = bar.right() + 28;
    paint.text_on({x, row.y + line / 2}, time, ui::type::small_strong, ink);
    paint.text_on({x, row.y + line * 1.5f}, crowd, ui::type::small, ink);
}

// "Muat" with its mark at the right, on a ground of its own; answers how wide it is.
float fit_words(ui::Context& ctx, const Rect& line, bool fits, bool selected) {
    const ui::Say say = fits ? ui::Say::right : ui::Say::caution;
    const ui::Tone& tone = ui::tone(ctx.theme(), say);
    const auto words = ctx.say(fits ? event_words::fits : event_words::fits_not);
    const float wide = ctx.paint().width(words, ui::type::list_strong) + 96;
    const Rect chip = line.from_right(wide);
    ctx.paint().fill(chip, selected ? ctx.theme().surface : tone.ground, chip.h / 2);
    ui::say_mark(ctx, {chip.x + 32, chip.centre().y}, 20, say);
    ctx.paint().text_on({chip.x + 64, chip.centre().y}, words, ui::type::list_strong, tone.ink);
    return wide + 16;
}

void radio(ui::Context& ctx, ui::Point at, bool selected) {
    const ui::Theme& theme = ctx.theme();
    if (!selected) return ctx.paint().ring(at, 22, 3, theme.edge);
    ctx.paint().disc(at, 24, theme.action);
    ctx.paint().tick(at, 22, theme.on_action, 4);
}

}  // namespace

float mode_card_height(ui::Context& ctx, float width, const ModeCard& card) {
    auto& paint = ctx.paint();
    const float room = width - 2 * padding - indent;
    const float above = 2 * padding + paint.leading(ui::type::heading) +
                        ui::text_height(paint, ctx.say(line_of(card.fit.mode)), ui::type::small, room);
    if (beside(ctx)) return above + 2 * paint.leading(ui::type::small);
    return above + 20 + bar_height + 12 +
           ui::text_height(paint, time_words(ctx, card.fit) + " · " + crowd_words(ctx, card.fit),
                           ui::type::small_strong, room);
}

bool mode_card(ui::Context& ctx, const Rect& rect, const ModeCard& card) {
    const ui::Theme& theme = ctx.theme();
    auto& paint = ctx.paint();
    const std::string& name = ctx.say(core::mode_name(card.fit.mode));
    const ui::Tap touch = ui::tap(ctx, rect,
                                  {.id = "mode." + std::to_string(static_cast<int>(card.fit.mode)),
                                   .role = ui::Role::choice,
                                   .label = name,
                                   .selected = card.selected});
    paint.box(rect,
              card.selected   ? theme.info.ground
              : touch.pressed ? theme.quiet
                              : theme.surface,
              card.selected ? theme.action : theme.edge, card.selected ? 6.0f : 2.0f, ui::radius_card);
    Rect inside = rect.inset(padding);
    const Rect head = inside.top(paint.leading(ui::type::heading));
    radio(ctx, {inside.x + 26, head.centre().y}, card.selected);
    inside = inside.without_left(indent);
    const float fit_width = fit_words(ctx, head, card.fit.fits, card.selected);
    const ui::Type type = ui::fitting(paint, name, ui::type::heading, inside.w - fit_width);
    paint.text_on({inside.x, head.centre().y}, name, type, theme.brand);
    inside = inside.without_top(head.h);
    inside = inside.without_top(
        ui::paragraph(paint, inside, ctx.say(line_of(card.fit.mode)), ui::type::small, theme.ink));
    need(ctx, inside, card);
    if (touch.focused) ui::focus_ring(ctx, rect, ui::radius_card);
    return touch.tapped;
}

}  // namespace netra::screens
