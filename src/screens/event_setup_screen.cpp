#include "screens/event_setup_screen.h"

#include <algorithm>

#include "screens/event_setup.h"

namespace netra::screens {

namespace {

class EventSetupScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override {
        const app::EventRoomState& room = state.staff->event;
        if (!room.draft) return std::nullopt;  // kept a moment ago: the next room is coming
        if (page_ == nullptr) begin(room);
        SetupAnswer answer = page_->draw(ctx, state, form_);
        const int to = static_cast<int>(step_) + (answer.forward ? 1 : 0) - (answer.back ? 1 : 0);
        if (to < 0) return app::action::EnterRoom{app::StaffRoom::event};
        if (answer.forward || answer.back) {
            turn(static_cast<SetupStep>(to));
            ctx.turn(answer.back ? ui::Direction::backward : ui::Direction::forward);
        }
        return std::move(answer.action);
    }

  private:
    void begin(const app::EventRoomState& room) {
        form_.event = room.draft->event;
        if (room.shown) form_.people = std::max<std::int64_t>(form_.people, room.shown->in_roster);
        turn(SetupStep::names);
    }
    void turn(SetupStep to) {
        step_ = to;
        page_ = make_setup_page(to);
    }

    SetupForm form_;
    SetupStep step_ = SetupStep::names;
    std::unique_ptr<SetupPage> page_;
};

}  // namespace

std::unique_ptr<Screen> make_event_setup() {
    return std::make_unique<EventSetupScreen>();
}

}  // namespace netra::screens
