#include "screens/certificate_find_form.h"

#include <algorithm>
#include <utility>

#include "app/certificate_papers.h"
#include "base/utf8.h"
#include "core/nip.h"
#include "screens/certificate_room_words.h"
#include "screens/staff_surround.h"
#include "screens/words.h"
#include "ui/button.h"
#include "ui/number_field.h"
#include "ui/number_pad.h"
#include "ui/text.h"

namespace netra::screens {

using ui::Rect;

constexpr float field_height = 128;

void CertificateFindForm::open(ui::Context& ctx, Kind kind) {
    kind_ = kind;
    digits_.clear();
    words_.clear();
    keyboard_.shift(true);
    if (kind == Kind::words) words_.focus(ctx);
}

std::optional<app::Action> CertificateFindForm::find(app::CertificateAction action) {
    kind_ = Kind::closed;
    return action;
}

std::optional<app::Action> CertificateFindForm::draw(ui::Context& ctx, const app::KioskState& state) {
    // A scan finds by itself, and its answer stands on the list.
    if (!ctx.scans().empty()) kind_ = Kind::closed;
    return kind_ == Kind::words ? draw_words(ctx, state) : draw_digits(ctx, state);
}

// A NIP is nobody's to read over a shoulder: of more digits than a serial number has the last alone are
// shown.
void CertificateFindForm::digits_field(ui::Context& ctx, const Rect& rect) const {
    const ui::Theme& theme = ctx.theme();
    auto& paint = ctx.paint();
    paint.box(rect, theme.surface, theme.edge, 3, ui::radius_button);
    const float middle = rect.centre().y;
    const std::string count =
        ui::filled(ctx.say(certificate_words::digits_count), {std::to_string(digits_.size())});
    const float counted =
        paint.text_on({rect.right() - 36, middle}, count, ui::type::list, theme.ink_soft, ui::Align::right);
    if (digits_.empty()) return;
    const Rect room = rect.inset(36, 0).without_right(counted + 32);
    const std::string shown = app::shown_digits(digits_);
    paint.text_on({room.x, middle}, shown, ui::fitting(paint, shown, ui::type::number, room.w), theme.ink);
}

std::optional<app::Action> CertificateFindForm::draw_digits(ui::Context& ctx, const app::KioskState& state) {
    auto asked = staff_surround(ctx, state,
                                {.back = ctx.say(words::back),
                                 .primary = ctx.say(certificate_words::find),
                                 .primary_icon = "search",
                                 .primary_enabled = !digits_.empty(),
                                 .help = false});
    auto& paint = ctx.paint();
    const bool portrait = ctx.portrait();
    const Rect room = ctx.layout().content;
    Rect left = portrait ? room : room.without_right(624 + 64);
    left = left.without_top(8 + ui::paragraph(paint, left, ctx.say(certificate_words::by_digits),
                                              ui::type::title, ctx.theme().ink));
    left = left.without_top(32 + ui::paragraph(paint, left, ctx.say(certificate_words::digits_line),
                                               ui::type::subtitle, ctx.theme().ink_soft));
    digits_field(ctx, left.top(field_height));
    left = left.without_top(field_height + 24);
    const Rect pad = portrait ? room.from_bottom(std::min(728.0f, left.h)) : room.from_right(624);
    const auto key = ui::number_pad(ctx, pad);
    ui::number_typed(ctx, digits_, core::number_digits, key ? &*key : nullptr);
    if (!asked) return std::nullopt;
    if (std::holds_alternative<app::action::Forward>(*asked))
        return find({app::certificate_action::FindDigits{digits_}});
    if (!std::holds_alternative<app::action::Back>(*asked)) return asked;
    kind_ = Kind::closed;
    return std::nullopt;
}

std::optional<app::Action> CertificateFindForm::words_buttons(ui::Context& ctx, const Rect& row,
                                                              bool entered) {
    const bool ready = !base::trim(words_.text()).empty();
    const ui::Button back{
        .id = "back", .label = ctx.say(words::back), .icon = "arrow-left", .shortcut = ui::Shortcut::escape};
    const ui::Button search{.id = "primary",
                            .label = ctx.say(certificate_words::find),
                            .kind = ui::ButtonKind::primary,
                            .icon = "search",
                            .enabled = ready};
    const float back_width = std::max(224.0f, ui::button_width(ctx, back));
    const float search_width = std::max(320.0f, ui::button_width(ctx, search));
    const Rect right = row.from_right(search_width);
    if (ui::button(ctx, row.without_right(search_width + 32).from_right(back_width), back))
        kind_ = Kind::closed;
    if (ui::button(ctx, right, search) || (entered && ready))
        return find({app::certificate_action::FindWords{std::string(base::trim(words_.text()))}});
    return std::nullopt;
}

std::optional<app::Action> CertificateFindForm::draw_words(ui::Context& ctx, const app::KioskState& state) {
    auto asked = staff_surround_without_footer(ctx, state);
    const auto key = keyboard_.draw(ctx);
    const Rect all = ctx.layout().content;
    const float bottom = ctx.canvas().height - ui::Keyboard::height(ctx);
    const Rect room{all.x, all.y, all.w, bottom - all.y - 16};
    const ui::Field::Look look{.label = ctx.say(certificate_words::words_label),
                               .hint = ctx.say(certificate_words::words_hint)};
    const float high = words_.height(ctx, look);
    const float title = ctx.paint().leading(ui::type::title) + 24;
    const bool titled = title + high <= room.h;
    if (titled)
        ui::paragraph(ctx.paint(), room, ctx.say(certificate_words::by_words), ui::type::title,
                      ctx.theme().ink);
    const Rect form = room.without_top(titled ? title : 0);
    const bool stacked = ctx.portrait();
    const float beside = 840;  // of the buttons
    if (!words_.focused(ctx) && !ctx.focus_visible()) words_.focus(ctx);
    words_.draw(ctx, stacked ? form : form.without_right(beside), look, key);
    const bool entered = words_.entered() || (key && key->key == ui::Key::enter);
    const Rect buttons = form.without_top(stacked ? high + 24 : 48).top(112);
    if (auto found = words_buttons(ctx, buttons, entered)) return found;
    return asked;
}

}  // namespace netra::screens
