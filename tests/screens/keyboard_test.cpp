// The keyboard on the screens where it matters what Enter may do.
#include <doctest/doctest.h>

#include "demonstration.h"
#include "screens/screen.h"
#include "stage.h"

using namespace netra;
using namespace netra::app;
using core::Screen;

namespace {

// A walk-in's visit as far as that screen.
KioskState state_at(Screen screen) {
    Demonstration demo;
    Kiosk kiosk(demo.workspace);
    for (int i = 0; i < 200 && kiosk.view()->screen != screen; ++i) step(kiosk, "Bayu Contoh");
    REQUIRE(kiosk.view()->screen == screen);
    return *kiosk.view();
}

// That screen on a stage, with the newest action it asked for.
class Shown {
  public:
    explicit Shown(KioskState state)
        : state_(std::move(state)), screen_(screens::make_screen(state_.screen)) {
        stage.frames(3);
        stage.frame(0.5);
    }

    ui::Stage stage{[this](ui::Context& ctx) {
        ctx.screen(core::screen_name(state_.screen));
        if (auto asked = screen_->draw(ctx, state_)) action = std::move(asked);
    }};
    std::optional<app::Action> action;

    template <class Wanted>
    bool asks_for() const {
        return action && std::holds_alternative<Wanted>(*action);
    }
    void walk_to(std::string_view id) {
        for (int i = 0; i < 40 && stage.focused() != id; ++i) {
            stage.key(ui::Key::tab);
            stage.frames(3);
        }
        REQUIRE(stage.focused() == id);
    }
    void enter() {
        stage.key(ui::Key::enter);
        stage.frame(0.5);
    }

  private:
    KioskState state_;
    std::unique_ptr<screens::Screen> screen_;
};

}  // namespace

TEST_CASE("Enter or Space begins a visit") {
    const KioskState state = state_at(Screen::attract);
    Shown by_enter(state), by_space(state);
    by_enter.enter();
    CHECK(by_enter.asks_for<action::Forward>());
    by_space.stage.type(" ");
    CHECK(by_space.asks_for<action::Forward>());
}

TEST_CASE("digits and Enter look a number up; with too few of them Enter does nothing") {
    Shown shown(state_at(Screen::identify));
    shown.stage.type("19850312201001201");
    shown.enter();
    CHECK_FALSE(shown.action);
    shown.stage.type("3");
    shown.enter();
    REQUIRE(shown.asks_for<action::EnterNumber>());
    CHECK(std::get<action::EnterNumber>(*shown.action).digits == "198503122010012013");
}

TEST_CASE("a walk-in is typed from field to field, and Tab leaves a field for the way back") {
    Shown shown(state_at(Screen::walk_in));
    shown.walk_to("status.2");
    shown.enter();
    shown.enter();  // what is chosen is gone on from
    CHECK(shown.stage.focused() == "name");
    for (const char* words : {"Siti C. O'Neil", "Dinas Contoh"}) {
        shown.stage.type(words);
        shown.enter();
    }
    CHECK(shown.stage.focused() == "position");
    shown.walk_to("back");
    shown.enter();
    CHECK(shown.stage.item("unit").value == "Dinas Contoh");
    shown.enter();
    shown.enter();
    REQUIRE(shown.asks_for<action::RegisterWalkIn>());
    CHECK(std::get<action::RegisterWalkIn>(*shown.action).person.name == "Siti C. O'Neil");
}

TEST_CASE("Enter alone never pledges, agrees, declines or signs") {
    KioskState pact = state_at(Screen::pact);
    for (auto&& tick : pact.consent.ticked) tick = true;
    KioskState decline = pact;
    decline.screen = Screen::decline;
    KioskState signature = state_at(Screen::signature);
    signature.signature = example_signature();
    for (const KioskState& state : {state_at(Screen::pledge), pact, decline, signature}) {
        CAPTURE(core::screen_name(state.screen));
        Shown shown(state);
        if (state.screen == Screen::decline) shown.stage.tap("reason.4");
        shown.stage.frame(0.5);
        REQUIRE(shown.stage.item("primary").enabled);
        shown.enter();
        CHECK_FALSE(shown.action);
        shown.walk_to("primary");
        shown.enter();
        CHECK(shown.action);
    }
}

TEST_CASE("a clause is ticked by Space, and Enter does not take a tick back") {
    Shown shown(state_at(Screen::pact));
    shown.walk_to("clause.1");
    shown.stage.type(" ");
    shown.stage.frame(0.5);
    CHECK(shown.stage.item("clause.1").selected);
    shown.enter();
    CHECK(shown.stage.item("clause.1").selected);
    shown.walk_to("decline");
    CHECK(shown.stage.item("decline").focused);
}

TEST_CASE("a name is signed by its button: Enter in the field leads there and no further") {
    Shown shown(state_at(Screen::signature));
    shown.walk_to("type-name");
    shown.enter();
    shown.stage.type("Bayu Contoh");
    shown.enter();
    CHECK_FALSE(shown.action);
    CHECK(shown.stage.focused() == "primary");
    shown.enter();
    REQUIRE(shown.asks_for<action::Sign>());
    CHECK(std::get<action::Sign>(*shown.action).signature.typed_name == "Bayu Contoh");
}
