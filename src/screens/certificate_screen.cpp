#include "screens/certificate_screen.h"

#include <cmath>
#include <string>

#include "core/participant.h"
#include "screens/countdown.h"
#include "screens/surround.h"
#include "screens/words.h"
#include "ui/card.h"
#include "ui/motion.h"
#include "ui/picture.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using ui::Rect;

constexpr double open_seconds = 60;
constexpr double least_seconds = 2;

class CertificateScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override;

  private:
    void document(ui::Context& ctx, const Rect& rect, const app::KioskState& state);
    void keep(ui::Context& ctx, const Rect& rect, const app::KioskState& state);

    ui::Movement unfold_;
    double since_ = -1;
    double shown_since_ = -1;
};

std::string first_name(const std::string& name) {
    return name.substr(0, name.find(' '));
}

void CertificateScreen::document(ui::Context& ctx, const Rect& rect, const app::KioskState& state) {
    const float share = unfold_.at(ctx);
    const float proportion = 297.0f / 210.0f;
    const float height = std::min(rect.h, rect.w / proportion);
    const Rect sheet = rect.top(height).left(height * proportion);
    const Rect shown = sheet.centred(sheet.w * (0.6f + 0.4f * share), sheet.h);
    ctx.paint().card_shadow(shown, 4);
    ctx.paint().fill(shown, ui::rgb(0xFFFEFB), 4);
    // Asked for while it unfolds, so that it is there when the sheet lies open.
    if (share >= 1) {
        ui::picture(ctx, sheet, "document:" + state.certificate->document.string());
    } else {
        const ui::Clip hidden(ctx.paint(), sheet.left(0));
        ui::picture(ctx, sheet, "document:" + state.certificate->document.string());
    }
    // The gold line closes around the sheet as it opens.
    ctx.paint().stroke(shown, ctx.theme().gold.faded(1 - share * 0.6f), 3, 4);
}

void CertificateScreen::keep(ui::Context& ctx, const Rect& rect, const app::KioskState& state) {
    ui::card(ctx, rect);
    auto& paint = ctx.paint();
    const ui::Theme& theme = ctx.theme();
    const Rect inside = rect.inset(40);
    float y = inside.y;
    const std::string title = ui::filled(ctx.say(words::congratulations), {first_name(state.visitor->name)});
    const ui::Type type = ui::fitting(paint, title, ui::type::heading.sized(44), inside.w);
    y += ui::paragraph(paint, {inside.x, y, inside.w, 0}, title, type, theme.ink, ui::Align::centre) + 4;
    y += ui::paragraph(paint, {inside.x, y, inside.w, 0}, ctx.say(words::scan_to_keep), ui::type::utility,
                       theme.ink_soft, ui::Align::centre) +
         20;
    const float foot =
        paint.leading(ui::type::list_strong) + 16 + (state.demo ? paint.leading(ui::type::small) : 0);
    const float side = std::min(inside.w, inside.bottom() - foot - y);
    const Rect code = Rect{inside.x, y, inside.w, side}.centred(side, side);
    // Whole pixels a module: the picture is asked for in its own size and stands on white in every theme.
    paint.fill(code, ui::rgb(0xFFFFFF));
    ui::picture(ctx, code, "qr:" + state.certificate->qr_prefix + state.certificate->qr_digits);
    y = code.bottom() + 16;
    y += ui::paragraph(paint, {inside.x, y, inside.w, 0}, state.certificate->number, ui::type::list_strong,
                       theme.ink, ui::Align::centre);
    if (state.demo)
        ui::paragraph(paint, {inside.x, y, inside.w, 0}, ctx.say(words::example), ui::type::small,
                      theme.caution.ink, ui::Align::centre);
}

std::optional<app::Action> CertificateScreen::draw(ui::Context& ctx, const app::KioskState& state) {
    if (since_ < 0) {
        since_ = ctx.now();
        unfold_.begin(ctx, ui::unfold_seconds);
    }
    if (ctx.active()) since_ = ctx.now();
    // A touch too many on the screen before must not pass the certificate by.
    if (shown_since_ < 0) shown_since_ = ctx.now();
    const bool seen = ctx.now() >= shown_since_ + least_seconds;
    if (!seen) ctx.wake_at(shown_since_ + least_seconds);
    const auto action = surround(ctx, state,
                                 {.primary = ctx.say(words::done),
                                  .primary_icon = "check",
                                  .primary_enabled = seen,
                                  .keep_left = true});
    if (!state.certificate) return action;
    const double left = std::max(0.0, open_seconds - (ctx.now() - since_));
    // In whole seconds, so that the picture stands still between them.
    const double whole = std::ceil(left);
    countdown_mark(ctx, static_cast<float>(whole / open_seconds), ctx.say(words::closes_in),
                   ui::filled(ctx.say(words::seconds), {std::to_string(static_cast<int>(whole))}));
    const Rect room = ctx.layout().content;
    const Rect sheet = ctx.portrait() ? room.top(room.w * 210 / 297) : room.left(room.h * 297 / 210);
    document(ctx, sheet, state);
    keep(ctx, ctx.portrait() ? room.without_top(sheet.h + 32) : room.without_left(sheet.w + 32), state);
    if (left <= 0) return app::action::Forward{};
    ctx.wake_at(ctx.now() + (left - std::floor(left)) + 0.01);
    return action;
}

}  // namespace

std::unique_ptr<Screen> make_certificate() {
    return std::make_unique<CertificateScreen>();
}

}  // namespace netra::screens
