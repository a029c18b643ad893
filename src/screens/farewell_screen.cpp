#include "screens/farewell_screen.h"

#include "screens/message.h"
#include "screens/words.h"

namespace netra::screens {

namespace {

class FarewellScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override {
        return message_.draw(ctx, state,
                             {.icon = "check",
                              .picture = "awards/medal.svg",
                              .title = ctx.say(words::farewell_title),
                              .text = ctx.say(words::farewell_text),
                              .primary = ctx.say(words::close),
                              .seconds = 6});
    }

  private:
    Message message_;
};

}  // namespace

std::unique_ptr<Screen> make_farewell() {
    return std::make_unique<FarewellScreen>();
}

}  // namespace netra::screens
