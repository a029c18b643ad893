#include "screens/certificate_page_screen.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/event.h"
#include "screens/certificate_standing.h"
#include "screens/staff_note.h"
#include "screens/staff_surround.h"
#include "screens/words.h"
#include "ui/button.h"
#include "ui/callout.h"
#include "ui/card.h"
#include "ui/choice.h"
#include "ui/picture.h"
#include "ui/scroll.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using app::CertificateView;
using ui::Rect;

constexpr float paper = 297.0f / 210.0f;  // A4, landscape

// "Berlaku", "Dicabut 14 November 2026, 09.42 WIB"
std::string standing_words(const ui::Context& ctx, const app::KioskState& state,
                           const CertificateView& view) {
    const std::string when = view.ended ? staff_time(ctx, state, *view.ended) : std::string();
    switch (view.standing) {
        case app::CertificateStanding::revoked:
            return ui::filled(ctx.say(certificate_words::revoked_at), {when});
        case app::CertificateStanding::superseded:
            return ui::filled(ctx.say(certificate_words::superseded_at), {when, view.by_number});
        case app::CertificateStanding::valid:
            break;
    }
    return std::string(ctx.say(state.demo ? certificate_words::example_text : certificate_words::valid));
}

struct Fact {
    const ui::Words& name;
    std::string value;
};

std::vector<Fact> facts_of(const ui::Context& ctx, const app::KioskState& state,
                           const CertificateView& view) {
    using namespace certificate_words;
    const core::CertificateFacts& facts = view.facts;
    std::vector<Fact> all;
    const auto add = [&](const ui::Words& name, std::string value) {
        if (!value.empty()) all.push_back({name, std::move(value)});
    };
    add(nip, facts.number_tail ? "•••" + *facts.number_tail : "");
    add(unit, facts.unit);
    add(event, view.event_title.empty() ? facts.event : view.event_title + " (" + facts.event + ")");
    add(course, facts.course);
    add(mode, core::mode_name(facts.mode).in(ctx.language()));
    add(identity, core::identity_name(facts.identity).in(ctx.language()));
    if (facts.score) add(score, std::to_string(*facts.score));
    if (facts.hours) add(hours, ui::filled(ctx.say(hours_unit), {std::to_string(*facts.hours)}));
    add(issued, staff_time(ctx, state, base::from_unix_seconds(facts.issued)));
    if (view.printed > 0) add(printed, ui::filled(ctx.say(times), {staff_count(ctx, view.printed)}));
    add(entry, staff_count(ctx, view.entry + 1));
    return all;
}

// The name stands above what it is where the letters are large.
float draw_fact(ui::Context& ctx, const Rect& place, const Fact& fact) {
    auto& paint = ctx.paint();
    const ui::Theme& theme = ctx.theme();
    ui::rule(ctx, {place.x, place.y}, place.w);
    const Rect row = place.without_top(10);
    const bool beside = ctx.text_size() == ui::TextSize::normal;
    const float name = beside ? 220.0f : 0.0f;
    const float first = ui::paragraph(paint, row, ctx.say(fact.name), ui::type::small, theme.ink_soft);
    const Rect rest = beside ? row.without_left(name) : row.without_top(first);
    const float second = ui::paragraph(paint, rest, fact.value, ui::type::small_strong, theme.ink);
    return 20 + (beside ? std::max(first, second) : first + second);
}

// Of what is valid, where there is a printer. Answers whether it was tapped, and takes its place.
bool print_button(ui::Context& ctx, Rect& place, const app::KioskState& state, const CertificateView& view) {
    const bool valid = view.standing == app::CertificateStanding::valid && !view.fault;
    if (!valid || state.staff->printer.queue.empty()) return false;
    const ui::Button print{.id = "print",
                           .label = ctx.say(certificate_words::print),
                           .icon = "printer",
                           .enabled = !state.staff->work};
    const float wide = ui::button_width(ctx, print);
    const bool tapped = ui::button(ctx, place.from_right(wide).top(96), print);
    place = place.without_right(wide + 24);
    return tapped;
}

float facts_card(ui::Context& ctx, const Rect& place, const app::KioskState& state,
                 const CertificateView& view, bool& print) {
    auto& paint = ctx.paint();
    const ui::Theme& theme = ctx.theme();
    const ui::Say say = standing_look(view.standing, state.demo).say;
    Rect head = place;
    print = print_button(ctx, head, state, view);
    float y = ui::paragraph(paint, head, view.facts.number, ui::type::list, theme.ink_soft);
    y += ui::paragraph(paint, head.without_top(y), view.facts.name, ui::type::heading, theme.brand) + 12;
    ui::say_mark(ctx, {place.x + 22, place.y + y + paint.leading(ui::type::list_strong) / 2}, 22, say);
    y += 16 + ui::paragraph(paint, place.without_top(y).without_left(64), standing_words(ctx, state, view),
                            ui::type::list_strong, ui::tone(theme, say).ink);
    for (const Fact& fact : facts_of(ctx, state, view)) y += draw_fact(ctx, place.without_top(y), fact);
    return y;
}

class CertificatePageScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override;

  private:
    std::optional<app::Action> surround(ui::Context& ctx, const app::KioskState& state,
                                        const CertificateView& view);
    float document(ui::Context& ctx, const Rect& place, const CertificateView& view);
    float sticks(ui::Context& ctx, const Rect& place, const std::vector<std::filesystem::path>& sticks);
    void keep_stick(const std::vector<std::filesystem::path>& sticks);

    ui::Scroll scroll_{"certificate"};
    std::filesystem::path stick_;  // that was chosen, where there are several
};

// The document as it was issued, or why it is not there.
float CertificatePageScreen::document(ui::Context& ctx, const Rect& place, const CertificateView& view) {
    if (view.fault) {
        const ui::Callout fault{.say = ui::Say::wrong, .text = view.fault->in(ctx.language())};
        const float high = ui::callout_height(ctx, place.w, fault);
        ui::callout(ctx, place.top(high), fault);
        return high;
    }
    const Rect sheet = place.top(place.w / paper);
    ctx.paint().card_shadow(sheet, 4);
    ctx.paint().fill(sheet, ui::rgb(0xFFFEFB), 4);
    ui::picture(ctx, sheet, "document:" + view.document.string());
    return sheet.h;
}

// The first where none was chosen, or the chosen one is gone.
void CertificatePageScreen::keep_stick(const std::vector<std::filesystem::path>& sticks) {
    if (std::ranges::find(sticks, stick_) == sticks.end()) stick_ = sticks.empty() ? "" : sticks.front();
}

// Which of several.
float CertificatePageScreen::sticks(ui::Context& ctx, const Rect& place,
                                    const std::vector<std::filesystem::path>& sticks) {
    constexpr std::array keys{"A", "B", "C", "D", "E", "F"};
    if (sticks.size() < 2) return 0;
    float y = ui::paragraph(ctx.paint(), place, ctx.say(certificate_words::which_stick),
                            ui::type::list_strong, ctx.theme().ink) +
              12;
    for (std::size_t i = 0; i < std::min(sticks.size(), keys.size()); ++i) {
        const std::string id = "stick." + std::to_string(i), name = sticks[i].filename().string();
        const ui::Choice choice{
            .id = id,
            .key = keys.at(i),
            .text = name,
            .state = stick_ == sticks[i] ? ui::ChoiceState::selected : ui::ChoiceState::idle};
        const float high = ui::choice_height(ctx, place.w, choice);
        if (ui::choice(ctx, place.without_top(y).top(high), choice)) stick_ = sticks[i];
        y += high + ui::choice_gap;
    }
    return y + 12;
}

std::optional<app::Action> CertificatePageScreen::surround(ui::Context& ctx, const app::KioskState& state,
                                                           const CertificateView& view) {
    const bool savable = !view.fault, plugged = !state.staff->sticks.empty();
    FooterNote note;
    const auto& done = state.staff->certificates.note;
    if (savable) note.strong = ctx.say(plugged ? certificate_words::save_note : certificate_words::no_stick);
    if (savable && plugged && done && done->saved) note.strong = ctx.say(certificate_words::may_pull_out);
    const auto action =
        staff_surround(ctx, state,
                       {.back = ctx.say(words::back),
                        .primary = savable ? ctx.say(certificate_words::save) : std::string_view(),
                        .primary_icon = "usb",
                        .primary_enabled = plugged && !state.staff->work,
                        .help = false},
                       note);
    if (!action) return action;
    using namespace app::certificate_action;
    if (std::holds_alternative<app::action::Back>(*action)) return app::CertificateAction{Close{}};
    if (std::holds_alternative<app::action::Forward>(*action)) return app::CertificateAction{Save{stick_}};
    return action;
}

std::optional<app::Action> CertificatePageScreen::draw(ui::Context& ctx, const app::KioskState& state) {
    const app::CertificateRoomState& certificates = state.staff->certificates;
    if (!certificates.shown) return staff_surround(ctx, state, {.back = ctx.say(words::back), .help = false});
    const CertificateView& view = *certificates.shown;
    keep_stick(state.staff->sticks);
    auto action = surround(ctx, state, view);
    bool print = false;
    const Rect room = staff_note(ctx, ctx.layout().content, certificates.note);
    scroll_.draw(ctx, room, [&](const Rect& place) {
        const bool beside = !ctx.portrait();
        const float gap = ctx.layout().gap;
        const float right = beside ? place.w * 0.56f : place.w;
        const Rect papers = beside ? place.from_right(right) : place;
        float y = view.fault ? 0 : sticks(ctx, papers, state.staff->sticks);
        y += document(ctx, papers.without_top(y), view);
        const Rect facts = beside ? place.without_right(right + gap) : place.without_top(y + gap);
        const float high = ui::card_around(
            ctx, facts, [&](const Rect& inside) { return facts_card(ctx, inside, state, view, print); });
        return beside ? std::max(y, high) : y + gap + high;
    });
    if (print) action = app::CertificateAction{app::certificate_action::Print{}};
    return action;
}

}  // namespace

std::unique_ptr<Screen> make_certificate_page() {
    return std::make_unique<CertificatePageScreen>();
}

}  // namespace netra::screens
