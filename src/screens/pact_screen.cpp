#include "screens/pact_screen.h"

#include <string>

#include "app/election_text.h"
#include "core/consent.h"
#include "screens/surround.h"
#include "screens/words.h"
#include "ui/button.h"
#include "ui/card.h"
#include "ui/clause.h"
#include "ui/rich_text.h"
#include "ui/scroll.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using ui::Rect;

class PactScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override;

  private:
    void follow(const app::KioskState& state, const core::Pact& pact);
    float head(ui::Context& ctx, const Rect& rect, const app::KioskState& state, const core::Pact& pact);
    float clauses(ui::Context& ctx, const Rect& rect, const app::KioskState& state, const core::Pact& pact);
    bool decline(ui::Context& ctx, const Rect& rect);

    ui::Scroll scroll_{"clauses"};
    core::Consent shown_;  // as tapped: the state follows once it is on the disk
    std::optional<app::Action> tick_;
};

void PactScreen::follow(const app::KioskState& state, const core::Pact& pact) {
    if (shown_.ticked.size() != pact.clauses.size()) shown_ = state.consent;
}

float PactScreen::head(ui::Context& ctx, const Rect& rect, const app::KioskState& state,
                       const core::Pact& pact) {
    auto& paint = ctx.paint();
    const ui::Theme& theme = ctx.theme();
    float y = rect.y;
    const auto put = [&](std::string_view text, const ui::Type& type, ui::Color ink, float gap) {
        y += ui::paragraph(paint, {rect.x, y, rect.w, 0}, text, type, ink) + gap;
    };
    put(state.event->host, ui::type::utility.as(ui::Face::semibold), theme.brand, 12);
    put(app::with_election(pact.title, *state.event), ui::type::heading, theme.ink, 12);
    if (!state.event->election.empty()) put(state.event->election, ui::type::list, theme.ink, 12);
    paint.fill({rect.x, y, 64, 4}, theme.brand, 2);
    y += 28;
    put(state.visitor->name, ui::type::body_strong, theme.ink, 4);
    put(state.visitor->position, ui::type::utility.as(ui::Face::regular), theme.ink_soft, 0);
    put(state.visitor->unit, ui::type::utility.as(ui::Face::regular), theme.ink_soft, 16);
    return y - rect.y;
}

float PactScreen::clauses(ui::Context& ctx, const Rect& rect, const app::KioskState& state,
                          const core::Pact& pact) {
    float y = rect.y;
    const ui::Type opening = ui::type::list;
    const core::Spans words = app::with_election(pact.opening, *state.event);
    y += ui::spans(ctx, words, {rect.x, y, rect.w, 0}, opening, ctx.theme().ink) + 20;
    for (std::size_t i = 0; i < pact.clauses.size(); ++i) {
        const std::string id = "clause." + std::to_string(i + 1);
        const core::Spans text = app::with_election(pact.clauses[i], *state.event);
        const ui::Clause clause{
            .id = id, .text = text, .ticked = i < shown_.ticked.size() && shown_.ticked[i]};
        const float height = ui::clause_height(ctx, rect.w, clause);
        if (ui::clause(ctx, {rect.x, y, rect.w, height}, clause)) {
            shown_.ticked[i] = !shown_.ticked[i];
            tick_ = app::action::TickClause{i, shown_.ticked[i]};
        }
        y += height + ui::clause_gap;
    }
    y += 8;
    y += ui::spans(ctx, app::with_election(pact.closing, *state.event), {rect.x, y, rect.w, 0}, opening,
                   ctx.theme().ink);
    return y - rect.y + 8;
}

bool PactScreen::decline(ui::Context& ctx, const Rect& rect) {
    const ui::Button refuse{.id = "decline",
                            .label = ctx.say(words::not_willing),
                            .kind = ui::ButtonKind::text,
                            .type = ui::type::label};
    return ui::button(ctx, rect, refuse);
}

std::optional<app::Action> PactScreen::draw(ui::Context& ctx, const app::KioskState& state) {
    const core::Pact& pact = course_of(ctx, state).pact_for(state.visitor->status);
    follow(state, pact);
    const auto action = surround(ctx, state,
                                 {.back = ctx.say(words::back),
                                  .primary = ctx.say(words::agree),
                                  .primary_enabled = core::all_ticked(shown_)});
    auto& paint = ctx.paint();
    const Rect content = ctx.layout().content;
    ui::card(ctx, content, ui::CardKind::paper);
    const bool portrait = ctx.portrait();
    Rect inside = content.inset(portrait ? 40 : 56, 44);
    const std::string count =
        ui::filled(ctx.say(words::clauses_of),
                   {std::to_string(core::ticked_count(shown_)), std::to_string(pact.clauses.size())});
    const std::string print = base::to_hex(state.consent.pact).substr(0, 12);
    const std::string version = ui::filled(ctx.say(words::version_hash), {pact.version, print});
    Rect list = inside;
    if (portrait) {
        list = inside.without_top(head(ctx, inside, state, pact) + 12).without_bottom(100);
    } else {
        const Rect side = inside.left(456);
        head(ctx, side, state, pact);
        if (decline(ctx, side.from_bottom(88 + ctx.grown(44)).top(88).left(std::min(side.w, ctx.grown(352)))))
            return app::action::AskDecline{};
        paint.text({side.x, side.bottom() - 8}, version, ui::type::small, ctx.theme().ink_soft);
        paint.fill({side.right() + 32, inside.y, 2, inside.h}, ctx.theme().line);
        list = inside.without_left(456 + 64);
    }
    const float line = paint.leading(ui::type::list_strong);
    paint.text_on({list.right(), list.y + line / 2}, count, ui::type::list_strong, ctx.theme().brand,
                  ui::Align::right);
    ui::paragraph(paint, list.without_right(paint.width(count, ui::type::list_strong) + 24),
                  ctx.say(words::touch_clauses), ui::type::list_strong, ctx.theme().ink);
    const float top = ui::text_height(paint, ctx.say(words::touch_clauses), ui::type::list_strong,
                                      list.w - paint.width(count, ui::type::list_strong) - 24);
    tick_.reset();
    scroll_.draw(ctx, list.without_top(top + 16).inset(-4, 0),
                 [&](const Rect& rect) { return clauses(ctx, rect.inset(4, 0), state, pact); });
    if (portrait) {
        const Rect foot = inside.from_bottom(88);
        if (decline(ctx, foot.left(std::min(foot.w * 0.5f, ctx.grown(352)))))
            return app::action::AskDecline{};
        paint.text_on({foot.right(), foot.centre().y}, version, ui::type::small, ctx.theme().ink_soft,
                      ui::Align::right);
    }
    if (tick_) return tick_;
    return action;
}

}  // namespace

std::unique_ptr<Screen> make_pact() {
    return std::make_unique<PactScreen>();
}

}  // namespace netra::screens
