#include "screens/pact_screen.h"

#include <string>

#include "core/consent.h"
#include "core/election_text.h"
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
    float opening(ui::Context& ctx, const Rect& rect, const app::KioskState& state, const core::Pact& pact);
    float clauses(ui::Context& ctx, const Rect& rect, const app::KioskState& state, const core::Pact& pact);
    bool column(ui::Context& ctx, const Rect& inside, const app::KioskState& state, const core::Pact& pact);
    bool columns(ui::Context& ctx, const Rect& inside, const app::KioskState& state, const core::Pact& pact);
    float list_head(ui::Context& ctx, const Rect& list);
    bool side(ui::Context& ctx, const Rect& rect, const app::KioskState& state, const core::Pact& pact);
    bool foot(ui::Context& ctx, const Rect& rect, std::string_view version);
    bool decline(ui::Context& ctx, const Rect& rect);

    ui::Scroll head_scroll_{"pact"};
    ui::Scroll scroll_{"clauses"};
    core::Consent shown_;  // as tapped: the state follows once it is on the disk
    std::optional<app::Action> tick_;
};

std::string version_line(const ui::Context& ctx, const app::KioskState& state, const core::Pact& pact) {
    const std::string print = base::to_hex(state.consent.pact).substr(0, 12);
    return ui::filled(ctx.say(words::version_hash), {pact.version, print});
}

void PactScreen::follow(const app::KioskState& state, const core::Pact& pact) {
    if (shown_.ticked.size() != pact.clauses.size()) shown_ = state.consent;
}

// Whose pact it is and who signs.
float PactScreen::head(ui::Context& ctx, const Rect& rect, const app::KioskState& state,
                       const core::Pact& pact) {
    auto& paint = ctx.paint();
    const ui::Theme& theme = ctx.theme();
    float y = rect.y;
    const auto put = [&](std::string_view text, const ui::Type& type, ui::Color ink, float gap) {
        y += ui::paragraph(paint, {rect.x, y, rect.w, 0}, text, type, ink) + gap;
    };
    put(state.event->host, ui::type::utility.as(ui::Face::semibold), theme.brand, 8);
    put(core::with_election(pact.title, *state.event), ui::type::heading, theme.ink, 12);
    paint.fill({rect.x, y, 64, 4}, theme.brand, 2);
    y += 20;
    put(state.visitor->name, ui::type::body_strong, theme.ink, 0);
    put(state.visitor->unit, ui::type::utility.as(ui::Face::regular), theme.ink_soft, 16);
    return y - rect.y;
}

float PactScreen::opening(ui::Context& ctx, const Rect& rect, const app::KioskState& state,
                          const core::Pact& pact) {
    return ui::spans(ctx, core::with_election(pact.opening, *state.event), rect, ui::type::small,
                     ctx.theme().ink);
}

float PactScreen::clauses(ui::Context& ctx, const Rect& rect, const app::KioskState& state,
                          const core::Pact& pact) {
    float y = rect.y;
    for (std::size_t i = 0; i < pact.clauses.size(); ++i) {
        const std::string id = "clause." + std::to_string(i + 1);
        const core::Spans text = core::with_election(pact.clauses[i], *state.event);
        const ui::Clause clause{
            .id = id, .text = text, .ticked = i < shown_.ticked.size() && shown_.ticked[i]};
        const float height = ui::clause_height(ctx, rect.w, clause);
        if (ui::clause(ctx, {rect.x, y, rect.w, height}, clause)) {
            shown_.ticked[i] = !shown_.ticked[i];
            tick_ = app::action::TickClause{i, shown_.ticked[i]};
        }
        y += height + ui::clause_gap;
    }
    y += 4;
    y += ui::spans(ctx, core::with_election(pact.closing, *state.event), {rect.x, y, rect.w, 0},
                   ui::type::small, ctx.theme().ink);
    return y - rect.y;
}

bool PactScreen::decline(ui::Context& ctx, const Rect& rect) {
    const ui::Button refuse{.id = "decline",
                            .label = ctx.say(words::not_willing),
                            .kind = ui::ButtonKind::text,
                            .type = ui::type::label};
    // Its words stand in line with what is above them.
    const float width = ui::button_width(ctx, refuse);
    return ui::button(ctx, rect.moved(-ui::button_padding, 0).left(std::min(rect.w, width)), refuse);
}

// Landscape: what the pact is, who signs and how it begins, at the left of the clauses.
bool PactScreen::side(ui::Context& ctx, const Rect& rect, const app::KioskState& state,
                      const core::Pact& pact) {
    const float low = 88 + ctx.grown(36);
    const auto words = [&](const Rect& place) {
        const float height = head(ctx, place, state, pact);
        return height + opening(ctx, place.without_top(height), state, pact);
    };
    head_scroll_.draw(ctx, rect.without_bottom(low), words, ctx.theme().paper);
    const bool declined = decline(ctx, rect.from_bottom(low).top(88));
    const std::string version = version_line(ctx, state, pact);
    ctx.paint().text({rect.x, rect.bottom() - 8}, version,
                     ui::fitting(ctx.paint(), version, ui::type::small, rect.w), ctx.theme().ink_soft);
    return declined;
}

// Portrait: the way out and the version share the foot, or stand one above the other.
bool PactScreen::foot(ui::Context& ctx, const Rect& rect, std::string_view version) {
    const bool declined = decline(ctx, rect.top(88));
    const bool shared = rect.h <= 88;
    const float middle = shared ? rect.centre().y : (rect.y + 88 + rect.bottom()) / 2;
    ctx.paint().text_on({rect.right(), middle}, version, ui::type::small, ctx.theme().ink_soft,
                        ui::Align::right);
    return declined;
}

float foot_height(ui::Context& ctx, float width, std::string_view version) {
    auto& paint = ctx.paint();
    const bool shared = ctx.grown(352) + 24 + paint.width(version, ui::type::small) <= width;
    return shared ? 88 : 88 + paint.leading(ui::type::small);
}

// How many are agreed to, over the list; answers its height.
float PactScreen::list_head(ui::Context& ctx, const Rect& list) {
    auto& paint = ctx.paint();
    const ui::Type type = ui::type::list_strong;
    const std::string count =
        ui::filled(ctx.say(words::clauses_of),
                   {std::to_string(core::ticked_count(shown_)), std::to_string(shown_.ticked.size())});
    paint.text_on({list.right(), list.y + paint.leading(type) / 2}, count, type, ctx.theme().brand,
                  ui::Align::right);
    return ui::paragraph(paint, list.without_right(paint.width(count, type) + 24),
                         ctx.say(words::touch_clauses), type, ctx.theme().ink);
}

// Everything in one column, which scrolls as a whole: the way out and the version stay at its foot.
bool PactScreen::column(ui::Context& ctx, const Rect& inside, const app::KioskState& state,
                        const core::Pact& pact) {
    const std::string version = version_line(ctx, state, pact);
    const float low = foot_height(ctx, inside.w, version);
    const auto words = [&](const Rect& all) {
        Rect rest = all.inset(4, 0);
        rest = rest.without_top(head(ctx, rest, state, pact));
        rest = rest.without_top(opening(ctx, rest, state, pact) + 16);
        rest = rest.without_top(list_head(ctx, rest) + 12);
        return rest.y + clauses(ctx, rest, state, pact) + 4 - all.y;
    };
    scroll_.draw(ctx, inside.without_bottom(low + 12).inset(-4, 0), words, ctx.theme().paper);
    return foot(ctx, inside.from_bottom(low), version);
}

bool PactScreen::columns(ui::Context& ctx, const Rect& inside, const app::KioskState& state,
                         const core::Pact& pact) {
    constexpr float side_width = 456;
    const bool declined = side(ctx, inside.left(side_width), state, pact);
    ctx.paint().fill({inside.x + side_width + 32, inside.y, 2, inside.h}, ctx.theme().line);
    const Rect list = inside.without_left(side_width + 64);
    const auto words = [&](const Rect& rect) { return clauses(ctx, rect.inset(4, 0), state, pact); };
    scroll_.draw(ctx, list.without_top(list_head(ctx, list) + 8).inset(-4, 0), words, ctx.theme().paper);
    return declined;
}

std::optional<app::Action> PactScreen::draw(ui::Context& ctx, const app::KioskState& state) {
    const core::Pact& pact = course_of(ctx, state).pact_for(state.visitor->status);
    follow(state, pact);
    const auto action = surround(ctx, state,
                                 {.back = ctx.say(words::back),
                                  .primary = ctx.say(words::agree),
                                  .primary_enabled = core::all_ticked(shown_),
                                  .primary_by_enter = false});
    const Rect content = ctx.layout().content;
    ui::card(ctx, content, ui::CardKind::paper);
    tick_.reset();
    const bool declined = ctx.layout().tall_header
                              ? column(ctx, content.inset(ctx.portrait() ? 40 : 56, 32), state, pact)
                              : columns(ctx, content.inset(56, 32), state, pact);
    if (declined) return app::action::AskDecline{};
    return tick_ ? tick_ : action;
}

}  // namespace

std::unique_ptr<Screen> make_pact() {
    return std::make_unique<PactScreen>();
}

}  // namespace netra::screens
