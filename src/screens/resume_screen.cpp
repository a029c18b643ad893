#include "screens/resume_screen.h"

#include "screens/person_card.h"
#include "screens/surround.h"
#include "screens/words.h"
#include "ui/scroll.h"

namespace netra::screens {

namespace {

class ResumeScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override {
        const bool may = state.facts.may_resume;
        const auto action = surround(ctx, state,
                                     {.back = ctx.say(words::not_me),
                                      .back_icon = "cross",
                                      .primary = may ? ctx.say(words::resume) : std::string_view()});
        const ui::Words& line = may ? words::resume_may : words::resume_staff;
        const ui::Rect room = heading(ctx, ctx.say(words::resume_title), ctx.say(line));
        scroll_.draw(ctx, room.inset(-12, 0),
                     [&](const ui::Rect& rect) { return person_card(ctx, rect.inset(12, 0), state) + 16; });
        return action;
    }

  private:
    ui::Scroll scroll_{"person"};
};

}  // namespace

std::unique_ptr<Screen> make_resume() {
    return std::make_unique<ResumeScreen>();
}

}  // namespace netra::screens
