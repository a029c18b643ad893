// Who signs the pact in the hall, who witnesses, and who stands under the certificate: positions.
#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "screens/entry_row.h"
#include "screens/event_setup.h"
#include "screens/event_words.h"
#include "screens/staff_surround.h"
#include "screens/text_entry.h"
#include "screens/words.h"
#include "ui/button.h"
#include "ui/scroll.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using ui::Rect;

constexpr std::size_t most_positions = 8;  // core::check_event takes no more

struct PositionList {
    const char* id;
    std::vector<std::string> core::Event::*positions;
    const ui::Words& title;
};

const std::array<PositionList, 3>& lists() {
    static const std::array<PositionList, 3> all{{
        {"pact", &core::Event::pact_signers, event_words::pact_signers},
        {"witness", &core::Event::witnesses, event_words::witnesses},
        {"certificate", &core::Event::certificate_signers, event_words::certificate_signers},
    }};
    return all;
}

class SignersPage final : public SetupPage {
  public:
    SetupAnswer draw(ui::Context& ctx, const app::KioskState& state, SetupForm& form) override {
        if (adding_ != nullptr) return type(ctx, state, form);
        Rect room;
        const SetupAnswer answer =
            setup_surround(ctx, state, SetupStep::signers, ctx.say(words::next), true, room);
        scroll_.draw(ctx, room, [&](const Rect& rect) {
            return ctx.portrait() ? one_below_another(ctx, rect, form.event)
                                  : side_by_side(ctx, rect, form.event);
        });
        return answer;
    }

  private:
    SetupAnswer type(ui::Context& ctx, const app::KioskState& state, SetupForm& form);
    float list(ui::Context& ctx, const Rect& rect, const PositionList& which, core::Event& event);

    float side_by_side(ui::Context& ctx, const Rect& rect, core::Event& event) {
        float tallest = 0;
        for (int i = 0; i < 3; ++i)
            tallest = std::max(tallest, list(ctx, rect.cell(i, 0, 3, 1, 32),
                                             lists().at(static_cast<std::size_t>(i)), event));
        return tallest;
    }
    float one_below_another(ui::Context& ctx, const Rect& rect, core::Event& event) {
        float y = 0;
        for (const PositionList& which : lists()) y += list(ctx, rect.without_top(y), which, event) + 40;
        return y - 40;
    }

    const PositionList* adding_ = nullptr;
    TextEntry entry_{"entry", 120};
    ui::Scroll scroll_{"signers"};
};

float SignersPage::list(ui::Context& ctx, const Rect& rect, const PositionList& which, core::Event& event) {
    auto& paint = ctx.paint();
    auto& positions = event.*which.positions;
    float y =
        rect.y + ui::paragraph(paint, rect, ctx.say(which.title), ui::type::body_strong, ctx.theme().brand);
    if (which.positions == &core::Event::certificate_signers)
        y += ui::paragraph(paint, rect.moved(0, y - rect.y), ctx.say(event_words::two_printed),
                           ui::type::small, ctx.theme().ink_soft);
    y += 12;
    std::optional<std::size_t> removed;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const std::string id = std::string(which.id) + "." + std::to_string(i);
        const std::string touch = ui::filled(ctx.say(event_words::remove), {positions[i]});
        const EntryRow row{.id = id, .value = positions[i], .icon = "trash", .touch = touch};
        const float height = entry_row_height(ctx, rect.w, row);
        if (entry_row(ctx, {rect.x, y, rect.w, height}, row)) removed = i;
        y += height + 12;
    }
    if (removed) positions.erase(positions.begin() + static_cast<std::ptrdiff_t>(*removed));
    const std::string id = std::string(which.id) + ".add";
    const ui::Button add{.id = id,
                         .label = ctx.say(event_words::add),
                         .icon = "plus",
                         .enabled = positions.size() < most_positions,
                         .type = ui::type::label};
    if (ui::button(ctx, {rect.x, y, rect.w, 96}, add)) {
        adding_ = &which;
        entry_.begin(ctx, "");
    }
    return y + 96 - rect.y;
}

SetupAnswer SignersPage::type(ui::Context& ctx, const app::KioskState& state, SetupForm& form) {
    SetupAnswer answer;
    answer.action = staff_surround_without_footer(ctx, state);
    const EntryMove move = entry_.draw(ctx, {.title = ctx.say(adding_->title),
                                             .label = ctx.say(event_words::position),
                                             .hint = ctx.say(event_words::position_hint),
                                             .forward = ctx.say(event_words::done)});
    const std::string position(base::trim(entry_.text()));
    if (move == EntryMove::done && !position.empty()) (form.event.*adding_->positions).push_back(position);
    if (move != EntryMove::none) adding_ = nullptr;
    return answer;
}

}  // namespace

std::unique_ptr<SetupPage> make_setup_signers() {
    return std::make_unique<SignersPage>();
}

}  // namespace netra::screens
