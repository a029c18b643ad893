#include "app/session.h"

#include <doctest/doctest.h>

#include "demonstration.h"

using namespace netra;
using namespace netra::app;
using core::Screen;

namespace {

void check_same(const KioskState& now, const KioskState& before) {
    CHECK(core::screen_name(now.screen) == core::screen_name(before.screen));
    CHECK(now.visitor->name == before.visitor->name);
    CHECK(now.consent.ticked == before.consent.ticked);
    CHECK(now.signature.strokes.size() == before.signature.strokes.size());
    CHECK(now.facts.modules_done == before.facts.modules_done);
    if (before.screen == Screen::page) {
        CHECK(now.module == before.module);
        CHECK(now.page == before.page);
    }
    REQUIRE(now.test.has_value() == before.test.has_value());
    if (!before.test) return;
    CHECK(now.test->attempt.questions == before.test->attempt.questions);
    CHECK(now.test->attempt.answers == before.test->attempt.answers);
    CHECK(now.test->at == before.test->at);
    CHECK(now.test->attempt.form == before.test->attempt.form);
    CHECK(now.test->revealed == before.test->revealed);
}

// A visit that breaks off twice after every step it takes; how often that was.
int break_off_everywhere(const CourseChanges& changes) {
    Demonstration demo(changes);
    std::optional<Kiosk> kiosk(std::in_place, demo.workspace);
    int breaks = 0;
    for (int i = 0; i < 200 && kiosk->view()->screen != Screen::certificate; ++i) {
        step(*kiosk, "Bayu Contoh");
        const KioskView before = kiosk->view();
        if (!before->facts.identified || before->screen == Screen::certificate) continue;
        for (int again = 0; again < 2; ++again) {
            kiosk.emplace(demo.workspace);
            REQUIRE(core::screen_name(kiosk->view()->screen) == "resume");
            kiosk->perform(action::Forward{});
            CAPTURE(i);
            check_same(*kiosk->view(), *before);
            ++breaks;
        }
    }
    CHECK(core::screen_name(kiosk->view()->screen) == "certificate");
    return breaks;
}

}  // namespace

TEST_CASE("wherever a visit breaks off, even twice, it goes on at the same place") {
    CHECK(break_off_everywhere({}) > 30);
}

TEST_CASE("with a pre-test and a time limit a visit goes on at the same place too") {
    const CourseChanges changes = {{"retries = 2\n", "retries = 2\npretest = true\ncooling_minutes = 5\n"},
                                   {"pass_mark = 65\n", "pass_mark = 65\nminutes = 5\n"},
                                   {"count = 3", "count = 2"}};
    CHECK(break_off_everywhere(changes) > 30);
}
