#include "screens/certificate_screen.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

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

// With its quiet border: a phone at arm's length reads that.
constexpr float least_code = 486;
constexpr float least_words = 300;   // beside it
constexpr float least_beside = 640;  // of the card beside the document

struct Line {
    std::string text;
    ui::Type type;
    ui::Color ink;
};

class CertificateScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override;

  private:
    void document(ui::Context& ctx, const Rect& rect, const app::KioskState& state);
    void keep(ui::Context& ctx, const Rect& rect, const app::KioskState& state);
    void code(ui::Context& ctx, const Rect& rect, const app::KioskState& state);
    float lines(ui::Context& ctx, const Rect& rect, const std::vector<Line>& all, bool drawn);

    ui::Movement unfold_;
    double since_ = -1;
    double shown_since_ = -1;
};

// The line that is drawn around the sheet as it opens: so much of its way, from the upper left corner on.
void draw_around(ui::Context& ctx, const Rect& rect, float share, ui::Color color) {
    constexpr float width = 3;
    const std::array corners{ui::Point{rect.x, rect.y}, ui::Point{rect.right(), rect.y},
                             ui::Point{rect.right(), rect.bottom()}, ui::Point{rect.x, rect.bottom()}};
    float left = share * 2 * (rect.w + rect.h);
    for (std::size_t i = 0; i < corners.size() && left > 0; ++i) {
        const ui::Point from = corners[i], to = corners[(i + 1) % corners.size()];
        const float length = i % 2 == 0 ? rect.w : rect.h;
        const float part = std::min(1.0f, left / length);
        ctx.paint().line(from, {from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part}, color,
                         width);
        left -= length;
    }
}

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
    // Gold is of genuine ones alone.
    draw_around(ctx, shown, share, state.demo ? ctx.theme().edge : ctx.theme().gold);
}

// The code in whole pixels a module, on white in every theme.
void CertificateScreen::code(ui::Context& ctx, const Rect& rect, const app::KioskState& state) {
    ctx.paint().fill(rect, ui::rgb(0xFFFFFF));
    ui::picture(ctx, rect, "qr:" + state.certificate->qr_prefix + state.certificate->qr_digits);
}

// Name, what to do, number; answers the height. Drawn from the top of `rect` when asked to.
float CertificateScreen::lines(ui::Context& ctx, const Rect& rect, const std::vector<Line>& all, bool drawn) {
    float y = rect.y;
    for (const Line& line : all) {
        const Rect place{rect.x, y, rect.w, 0};
        y += (drawn ? ui::paragraph(ctx.paint(), place, line.text, line.type, line.ink, ui::Align::centre)
                    : ui::text_height(ctx.paint(), line.text, line.type, rect.w)) +
             8;
    }
    return y - rect.y - 8;
}

// The words over and under the code, or beside it where they would make it too small to be read by a phone.
void CertificateScreen::keep(ui::Context& ctx, const Rect& rect, const app::KioskState& state) {
    ui::card(ctx, rect);
    const ui::Theme& theme = ctx.theme();
    const Rect inside = rect.inset(32, 28);
    const std::string greeting =
        ui::filled(ctx.say(words::congratulations), {first_name(state.visitor->name)});
    const auto scan = ctx.say(words::scan_to_keep);
    const auto& number = state.certificate->number;
    const auto fitted = [&](std::string_view text, const ui::Type& type, float width) {
        return ui::fitting(ctx.paint(), text, type, width);
    };
    const std::vector<Line> above{
        {greeting, fitted(greeting, ui::type::heading.sized(42), inside.w), theme.ink},
        {std::string(scan), fitted(scan, ui::type::utility, inside.w), theme.ink_soft}};
    std::vector<Line> below{{number, fitted(number, ui::type::list_strong, inside.w), theme.ink}};
    if (state.demo)
        below.push_back({std::string(ctx.say(words::example)), ui::type::small, theme.caution.ink});
    const float first = lines(ctx, inside, above, false), last = lines(ctx, inside, below, false);
    // The number stands on the document as well: it gives way first.
    const float room = std::min(inside.w, inside.h - first - 12);
    const bool numbered = room - last - 12 >= least_code;
    const float stacked = numbered ? room - last - 12 : room;
    if (stacked >= least_code) {
        lines(ctx, inside, above, true);
        code(ctx, Rect{inside.x, inside.y + first + 12, inside.w, stacked}.centred(stacked, stacked), state);
        if (numbered) lines(ctx, inside.from_bottom(last), below, true);
        return;
    }
    const float side = std::min(inside.h, inside.w - least_words);
    code(ctx, Rect{inside.x, inside.y, side, inside.h}.centred(side, side), state);
    const Rect words = inside.without_left(side + 32);
    const std::vector<Line> all{{greeting, ui::type::heading.sized(42), theme.ink},
                                {std::string(scan), ui::type::utility, theme.ink_soft},
                                {number, fitted(number, ui::type::list_strong, words.w), theme.ink}};
    const float height = lines(ctx, words, all, false);
    lines(ctx, words.without_top(std::max(0.0f, (words.h - height) / 2)), all, true);
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
    const Rect sheet =
        ctx.portrait() ? room.top(room.w * 210 / 297)
                       : room.left(std::min(room.h * 297 / 210, room.w - least_beside - ctx.layout().gap));
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
