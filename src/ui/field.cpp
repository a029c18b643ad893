#include "ui/field.h"

#include <algorithm>
#include <cmath>

#include "base/utf8.h"
#include "ui/picture.h"
#include "ui/tap.h"
#include "ui/text.h"

namespace netra::ui {

namespace {

constexpr float box_base = 112, padding = 32;
constexpr float caret_gap = 10;  // between the caret and the hint
constexpr double blink_seconds = 0.53;

const Type field_type = type::choice.as(Face::regular);

// What is seen of the text: itself, or a dot a character.
std::string shown(std::string_view text, bool secret) {
    if (!secret) return std::string(text);
    std::string dots;
    for (std::size_t i = base::length(text); i > 0; --i) dots += "•";
    return dots;
}

}  // namespace

Field::Field(std::string id, std::size_t most) : id_(std::move(id)), edit_(most) {}

const std::string& Field::text() const {
    return edit_.text();
}
void Field::set_text(std::string_view text) {
    edit_.set(text);
}
void Field::clear() {
    edit_.clear();
}

float Field::height(Context& ctx, const Look& look) const {
    return box(ctx, {}, look).bottom() + 12 + ctx.paint().leading(type::callout_title);
}

Rect Field::box(Context& ctx, const Rect& rect, const Look& look) {
    const float label = look.label.empty() ? 0 : ctx.paint().leading(type::list_strong) + 8;
    return rect.without_top(label).top(ctx.grown(box_base));
}

bool Field::apply(const KeyEvent& event) {
    switch (event.key) {
        case Key::character: {
            std::string typed;
            base::append_utf8(typed, event.character);
            return edit_.insert(typed);
        }
        case Key::backspace:
            return edit_.erase_before();
        case Key::erase:
            return edit_.erase_after();
        case Key::left:
            edit_.move_left();
            break;
        case Key::right:
            edit_.move_right();
            break;
        case Key::home:
            edit_.move_to_start();
            break;
        case Key::end:
            edit_.move_to_end();
            break;
        case Key::enter:
            entered_ = true;
            break;
        default:
            break;
    }
    return false;
}

bool Field::draw(Context& ctx, const Rect& rect, const Look& look, const std::optional<KeyboardKey>& key) {
    Painter& paint = ctx.paint();
    entered_ = false;
    float top = rect.y;
    if (!look.label.empty()) {
        top += paragraph(paint, rect, look.label, type::list_strong, ctx.theme().ink) + 8;
    }
    const Rect box{rect.x, top, rect.w, ctx.grown(box_base)};
    const Tap touch = tap(ctx, box,
                          {.id = id_,
                           .role = Role::field,
                           .label = std::string(look.label),
                           .enabled = look.enabled,
                           .value = edit_.text()});
    if (touch.began) place_caret(ctx, box, look);
    const bool has_focus = focused(ctx) && look.enabled && !ctx.covered();
    bool changed = false;
    if (has_focus) {
        std::erase_if(ctx.keys(), [&](const KeyEvent& event) {
            const bool other = event.key == Key::tab || event.key == Key::back_tab ||
                               event.key == Key::escape || event.key == Key::up || event.key == Key::down ||
                               event.key == Key::page_up || event.key == Key::page_down;
            if (!other) {
                changed = apply(event) || changed;
                caret_since_ = ctx.now();
            }
            return !other;
        });
        if (key) changed = apply({key->key, key->character, false}) || changed, caret_since_ = ctx.now();
    }
    draw_box(ctx, box, look, has_focus);
    if (touch.focused) focus_ring(ctx, box, radius_button);
    if (!look.error.empty()) {
        const float y = box.bottom() + 12, line = paint.leading(type::callout_title);
        icon(ctx, {box.x + 18, y + line / 2}, 36, "caution", ctx.theme().wrong.ink);
        paragraph(paint, {box.x + 52, y, box.w - 52, line}, look.error, type::callout_title,
                  ctx.theme().wrong.ink);
    }
    return changed;
}

// The caret goes to the gap between characters that is nearest to the touch.
void Field::place_caret(Context& ctx, const Rect& box, const Look& look) {
    const auto touch = ctx.pointer();
    if (!touch) return;
    const float x = touch->x - box.x - padding + scroll_;
    std::size_t best = 0;
    float nearest = std::abs(x);
    for (std::size_t at = 0; at < edit_.text().size();) {
        at = base::next_offset(edit_.text(), at);
        const std::string before = shown(std::string_view(edit_.text()).substr(0, at), look.secret);
        const float distance = std::abs(x - ctx.paint().width(before, field_type));
        if (distance < nearest) nearest = distance, best = at;
    }
    edit_.move_to(best);
    caret_since_ = ctx.now();
}

void Field::draw_box(Context& ctx, const Rect& box, const Look& look, bool has_focus) {
    const Theme& t = ctx.theme();
    Painter& paint = ctx.paint();
    const Color edge = !look.error.empty() ? t.wrong.ink : has_focus ? t.brand : t.edge;
    paint.box(box, look.enabled ? t.surface : t.locked, edge, 4, radius_button);
    const Rect inner = box.inset(padding, 8);
    const std::string text = shown(edit_.text(), look.secret);
    const std::string before = shown(std::string_view(edit_.text()).substr(0, edit_.cursor()), look.secret);
    const float caret = paint.width(before, field_type);
    scroll_ = std::clamp(scroll_, caret - inner.w + 4, caret);
    scroll_ = std::clamp(scroll_, 0.0f, std::max(0.0f, paint.width(text, field_type) - inner.w + 4));
    const Clip clip(paint, inner);
    if (text.empty() && !look.hint.empty()) {
        const Rect rest = inner.without_left(caret_gap);
        paint.text_on({rest.x, rest.centre().y}, shortened(paint, look.hint, field_type, rest.w), field_type,
                      t.ink_soft);
    } else {
        paint.set_typed(true);
        paint.text_on({inner.x - scroll_, inner.centre().y}, text, field_type, t.ink);
        paint.set_typed(false);
    }
    if (!has_focus) return;
    // With reduced motion the caret stands still.
    const double age = ctx.now() - caret_since_;
    const bool on = ctx.reduced_motion() || static_cast<long>(age / blink_seconds) % 2 == 0;
    if (!ctx.reduced_motion())
        ctx.wake_at(caret_since_ + (std::floor(age / blink_seconds) + 1) * blink_seconds);
    const float high = paint.size(field_type) * 1.25f;
    if (on) paint.fill({inner.x - scroll_ + caret, inner.centre().y - high / 2, 4, high}, t.brand, 2);
}

}  // namespace netra::ui
