#include "screens/resume_screen.h"

#include "screens/person_card.h"
#include "screens/surround.h"
#include "screens/words.h"

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
        person_card(ctx, room.left(ctx.portrait() ? room.w : std::min(room.w, ctx.grown(1072))),
                    facts_of_visitor(ctx, state));
        return action;
    }
};

}  // namespace

std::unique_ptr<Screen> make_resume() {
    return std::make_unique<ResumeScreen>();
}

}  // namespace netra::screens
