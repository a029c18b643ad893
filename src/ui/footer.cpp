#include "ui/footer.h"

#include <algorithm>

#include "ui/button.h"
#include "ui/picture.h"
#include "ui/tap.h"
#include "ui/words.h"

namespace netra::ui {

namespace {

constexpr float row_height = 88, gap = 16, button_height = 112;

TextSize next_size(TextSize size) {
    return size == TextSize::larger ? TextSize::normal : static_cast<TextSize>(static_cast<int>(size) + 1);
}

FooterAction text_size(Context& ctx, const Rect& rect) {
    const Theme& t = ctx.theme();
    Painter& paint = ctx.paint();
    const Tap touch = tap(ctx, rect, {.id = "text-size", .label = std::string(ctx.say(words::text_size))});
    if (t.contrast == Contrast::high)
        paint.box(rect, t.quiet, touch.pressed ? t.action : t.edge, 3, radius_callout);
    else
        paint.fill(rect, touch.pressed ? t.track : t.quiet, radius_callout);
    constexpr Type small{Face::semibold, 28, 1, 0, false, true}, big{Face::semibold, 42, 1, 0, false, true};
    const float small_width = paint.width("A", small), width = small_width + 4 + paint.width("A", big);
    const Point at{rect.centre().x - width / 2, rect.centre().y + 0.364f * 42};
    paint.text(at, "A", small, t.ink);
    paint.text({at.x + small_width + 4, at.y}, "A", big, t.ink);
    if (touch.focused) focus_ring(ctx, rect, radius_callout);
    if (!touch.tapped) return FooterAction::none;
    ctx.settings.text_size = next_size(ctx.text_size());
    return FooterAction::text_size;
}

struct LanguageChoice {
    Language language;
    const char* id;
    const char* label;
};

FooterAction language_half(Context& ctx, const Rect& half, const LanguageChoice& choice, const Words& name) {
    const Theme& t = ctx.theme();
    Painter& paint = ctx.paint();
    const bool chosen = ctx.language() == choice.language;
    const Tap touch =
        tap(ctx, half,
            {.id = choice.id, .role = Role::choice, .label = std::string(ctx.say(name)), .selected = chosen});
    const float aside = choice.language == Language::indonesian ? 2.0f : -2.0f;
    const Rect inner = half.inset(6, 8).moved(aside, 0);
    if (chosen)
        paint.box(inner, t.surface, t.brand, t.contrast == Contrast::high ? 6.0f : 3.0f, 14);
    else if (touch.pressed)
        paint.fill(inner, t.track, 14);
    const Type type = (chosen ? type::callout_title.as(Face::bold) : type::utility.sized(28)).still();
    paint.text_on(inner.centre(), choice.label, type, chosen ? t.brand : t.ink, Align::centre);
    if (touch.focused) focus_ring(ctx, half, 14);
    if (!touch.tapped || chosen) return FooterAction::none;
    ctx.settings.language = choice.language;
    return FooterAction::language;
}

FooterAction languages(Context& ctx, const Rect& rect) {
    const Theme& t = ctx.theme();
    if (t.contrast == Contrast::high)
        ctx.paint().box(rect, t.quiet, t.edge, 3, radius_callout);
    else
        ctx.paint().fill(rect, t.quiet, radius_callout);
    const Rect left = rect.left(rect.w / 2), right = rect.without_left(rect.w / 2);
    const auto first =
        language_half(ctx, left, {Language::indonesian, "language.id", "ID"}, words::indonesian);
    const auto second = language_half(ctx, right, {Language::english, "language.en", "EN"}, words::english);
    return std::max(first, second);
}

Button help_button(Context& ctx, bool brief) {
    return {.id = "help",
            .label = ctx.say(brief ? words::help_short : words::help),
            .kind = ButtonKind::quiet,
            .icon = "bell",
            .type = type::utility};
}

// The three side by side, `width` in all; what help does not need is given away first by its words.
FooterAction utilities_in(Context& ctx, const Rect& row) {
    const float language = 184, size = row_height;
    const float room = row.w - language - size - 2 * gap;
    const bool brief = button_width(ctx, help_button(ctx, false)) - 24 > room;
    const Rect help = row.left(room);
    FooterAction action =
        button(ctx, help, help_button(ctx, brief)) ? FooterAction::help : FooterAction::none;
    action = std::max(action, text_size(ctx, {help.right() + gap, row.y, size, row.h}));
    return std::max(action, languages(ctx, row.from_right(language)));
}

float help_width(Context& ctx, bool brief) {
    return std::max(brief ? 200.0f : 312.0f, button_width(ctx, help_button(ctx, brief)) - 20);
}

Button primary_button(const Footer& footer) {
    return {.id = "primary",
            .label = footer.primary,
            .kind = ButtonKind::primary,
            .icon = footer.primary_icon,
            .icon_after = true,
            .enabled = footer.primary_enabled,
            .shortcut = footer.primary_by_enter ? Shortcut::enter : Shortcut::none};
}

Button back_button(const Footer& footer) {
    return {.id = "back",
            .label = footer.back,
            .icon = footer.back_icon,
            .shortcut = footer.back_icon == "arrow-left" ? Shortcut::escape : Shortcut::none};
}

FooterAction draw_portrait(Context& ctx, const Footer& footer) {
    const Rect place = ctx.layout().footer.inset(ctx.layout().margin, 0);
    FooterAction action = FooterAction::none;
    const Rect last = place.without_top(176).top(128);
    if (!footer.primary.empty() && button(ctx, last, primary_button(footer))) action = FooterAction::primary;
    const Rect back = footer_left(ctx);
    if (!footer.back.empty() && button(ctx, back, back_button(footer))) action = FooterAction::back;
    if (footer.help) {
        const float left = footer.back.empty() && !footer.keep_left ? place.x : back.right() + 32;
        action = std::max(action, utilities_in(ctx, {left, back.centre().y - row_height / 2,
                                                     place.right() - left, row_height}));
    }
    return action;
}

FooterAction draw_landscape(Context& ctx, const Footer& footer) {
    const Rect place = ctx.layout().footer.inset(ctx.layout().margin, 0).without_top(24).top(button_height);
    FooterAction action = FooterAction::none;
    float left = place.x, right = place.right();
    if (!footer.primary.empty()) {
        const float wanted = button_width(ctx, primary_button(footer));
        const Rect rect = place.from_right(wanted <= 336 ? 336 : std::clamp(wanted, 400.0f, 640.0f));
        if (button(ctx, rect, primary_button(footer))) action = FooterAction::primary;
        right = rect.x;
    }
    if (!footer.back.empty()) {
        const Rect rect = place.left(std::clamp(button_width(ctx, back_button(footer)), 224.0f, 420.0f));
        if (button(ctx, rect, back_button(footer))) action = FooterAction::back;
        left = rect.right();
    }
    if (!footer.help) return action;
    // Centred where both sides leave the room for it, otherwise between them.
    const float others = 184 + row_height + 2 * gap;
    const float full = others + help_width(ctx, false);
    const float room = right - left - 64;
    const float width = std::min(full <= room ? full : others + help_width(ctx, true), room);
    const float x =
        std::clamp(ctx.canvas().width / 2 - width / 2, left + 32, std::max(left + 32, right - 32 - width));
    return std::max(action, utilities_in(ctx, {x, place.y + 12, width, row_height}));
}

}  // namespace

FooterAction footer(Context& ctx, const Footer& footer) {
    const Theme& t = ctx.theme();
    const Still still(ctx, ctx.layout().footer);
    ctx.paint().fill(ctx.layout().footer, t.surface);
    ctx.paint().fill(ctx.layout().footer.top(2), t.line);
    return ctx.portrait() ? draw_portrait(ctx, footer) : draw_landscape(ctx, footer);
}

Rect footer_left(Context& ctx) {
    const Rect place = ctx.layout().footer.inset(ctx.layout().margin, 0);
    return ctx.portrait() ? place.without_top(40).top(104).left(272)
                          : place.without_top(24).top(button_height).left(400);
}

FooterAction utilities(Context& ctx, const Rect& row, bool fill) {
    const float wanted = 184 + row_height + 2 * gap + help_width(ctx, false);
    const Rect place = fill ? row : row.centred(std::min(row.w, wanted), row.h);
    return utilities_in(ctx, {place.x, row.centre().y - row_height / 2, place.w, row_height});
}

}  // namespace netra::ui
