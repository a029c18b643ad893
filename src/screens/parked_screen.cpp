#include "screens/parked_screen.h"

#include "screens/message.h"
#include "screens/words.h"

namespace netra::screens {

namespace {

class ParkedScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override {
        return message_.draw(ctx, state,
                             {.icon = "save",
                              .title = ctx.say(words::parked_title),
                              .text = ctx.say(words::parked_text),
                              .primary = ctx.say(words::close),
                              .seconds = 8});
    }

  private:
    Message message_;
};

}  // namespace

std::unique_ptr<Screen> make_parked() {
    return std::make_unique<ParkedScreen>();
}

}  // namespace netra::screens
