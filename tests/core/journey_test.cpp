#include "core/journey.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <bit>
#include <set>

using namespace netra;
using core::Facts;
using core::Mode;
using core::MoveKind;
using core::Screen;
using core::Step;

namespace {

// All but kiosk_ready, which has its own test. The last three are about learning.
constexpr std::array switches = {
    &Facts::found,        &Facts::visit_here,   &Facts::may_resume,  &Facts::identified,
    &Facts::asks_pretest, &Facts::pretest_done, &Facts::test_passed, &Facts::test_finished,
    &Facts::asks_pledge,  &Facts::pledge_read,  &Facts::consented,   &Facts::declined,
    &Facts::signed_pact,  &Facts::cooling,      &Facts::pages_read,  &Facts::quiz_running,
    &Facts::modules_done,
};

Facts facts_of(Mode mode, unsigned bits, int tries_left) {
    Facts facts;
    facts.mode = mode;
    facts.tries_left = tries_left;
    for (std::size_t i = 0; i < switches.size(); ++i) facts.*switches[i] = (bits >> i & 1) != 0;
    return facts;
}

// Calls `look` with every combination of facts there is; those about learning vary in mode full alone.
template <typename Look>
void for_all_facts(Look look) {
    for (const Mode mode : {Mode::full, Mode::express, Mode::signing}) {
        const std::size_t count = switches.size() - (mode == Mode::full ? 0 : 3);
        for (unsigned bits = 0; bits < 1U << count; ++bits) {
            look(facts_of(mode, bits, 0));
            look(facts_of(mode, bits, 1));
        }
    }
}

Screen screen_at(int index) {
    return static_cast<Screen>(index);
}

// A set of screens, one bit each.
unsigned bit(Screen screen) {
    return 1U << static_cast<unsigned>(screen);
}

unsigned targets_of(const std::vector<core::Move>& list) {
    unsigned targets = 0;
    for (const core::Move& move : list) targets |= bit(move.to);
    return targets;
}

// The moves are what the header promises of any screen in any state; counts what is not.
int breaches(const Facts& f) {
    int count = 0;
    const auto need = [&count](bool holds) { count += holds ? 0 : 1; };
    for (int i = 0; i < core::screen_count; ++i) {
        const Screen from = screen_at(i);
        const auto list = core::moves(from, f);
        const unsigned targets = targets_of(list);
        need(static_cast<std::size_t>(std::popcount(targets)) == list.size());
        for (const core::Move& move : list) need(core::may_show(move.to, f));
        for (const MoveKind kind : {MoveKind::forward, MoveKind::back}) {
            need(std::ranges::count(list, kind, &core::Move::kind) <= 1);
        }
        const auto reaches = [&](Screen to) { return (targets & bit(to)) != 0; };
        need(!reaches(Screen::certificate) ||
             (f.identified && f.test_passed && (f.signed_pact || f.declined)));
        need(!reaches(Screen::signature) || (f.test_passed && f.consented && !f.declined && !f.signed_pact));
        need(!reaches(Screen::pact) ||
             (f.test_passed && (f.pledge_read || !f.asks_pledge) && !f.signed_pact));
        need(!reaches(Screen::pledge) || (f.test_passed && f.asks_pledge));
        need(!reaches(Screen::final_test) ||
             (f.mode != Mode::signing && !f.test_passed && f.tries_left > 0 && !f.cooling));
        need(!reaches(Screen::final_test) || f.mode != Mode::full || f.modules_done);
        need(!reaches(Screen::module_quiz) || (f.mode == Mode::full && f.pages_read));
        need(!reaches(Screen::page) || f.mode == Mode::full);
        need(!reaches(Screen::course_map) || f.mode == Mode::full);
        need(!reaches(Screen::pretest) || (f.asks_pretest && !f.pretest_done && f.mode != Mode::signing));
        need(!reaches(Screen::parked) || f.identified);
        need(!reaches(Screen::farewell) || from == Screen::certificate);
    }
    return count;
}

// Screens from which no path of moves leads to `attract` while the facts stay as they are.
int without_way_out(const Facts& f) {
    std::array<unsigned, core::screen_count> targets{};
    for (int i = 0; i < core::screen_count; ++i)
        targets[static_cast<std::size_t>(i)] = targets_of(core::moves(screen_at(i), f));
    unsigned out = bit(Screen::attract);
    for (unsigned before = 0; before != out;) {
        before = out;
        for (int i = 0; i < core::screen_count; ++i) {
            if ((targets[static_cast<std::size_t>(i)] & out) != 0) out |= bit(screen_at(i));
        }
    }
    int shut = 0;
    for (int i = 0; i < core::screen_count; ++i) {
        shut += core::may_show(screen_at(i), f) && (out & bit(screen_at(i))) == 0;
    }
    return shut;
}

// A participant who does what each screen asks; the names of the screens in turn, up to the farewell.
std::vector<std::string> walk(Facts facts) {
    std::vector<std::string> names;
    Screen at = Screen::attract;
    for (int step = 0; step < 40 && at != Screen::farewell; ++step) {
        names.emplace_back(core::screen_name(at));
        if (at == Screen::confirm || at == Screen::walk_in) facts.identified = true;
        if (at == Screen::pretest) facts.pretest_done = true;
        if (at == Screen::page) facts.quiz_running = facts.pages_read = true;
        if (at == Screen::feedback) facts.modules_done = true, facts.quiz_running = false;
        if (at == Screen::final_test) facts.test_passed = facts.test_finished = true;
        if (at == Screen::pledge) facts.pledge_read = true;
        if (at == Screen::pact) facts.consented = true;
        if (at == Screen::signature) facts.signed_pact = true;
        const auto next = core::next(at, facts);
        REQUIRE(next.has_value());
        at = *next;
    }
    names.emplace_back(core::screen_name(at));
    return names;
}

using Names = std::vector<std::string>;

// An identified person in mode express with nothing done yet.
Facts express() {
    Facts facts;
    facts.found = facts.identified = true;
    return facts;
}

}  // namespace

TEST_CASE("no combination of facts opens a screen that its rules forbid") {
    int found = 0;
    for_all_facts([&](const Facts& facts) { found += breaches(facts); });
    CHECK(found == 0);
}

TEST_CASE("no screen is without a way out") {
    int shut = 0;
    for_all_facts([&](const Facts& facts) { shut += without_way_out(facts); });
    CHECK(shut == 0);
}

TEST_CASE("a kiosk out of order leads to staff, and to the start once it is ready") {
    Facts facts;
    facts.kiosk_ready = false;
    CHECK(core::next(Screen::attract, facts) == Screen::out_of_order);
    CHECK(core::may_move(Screen::out_of_order, Screen::help, facts));
    CHECK_FALSE(core::next(Screen::out_of_order, facts).has_value());
    facts.kiosk_ready = true;
    CHECK(core::next(Screen::out_of_order, facts) == Screen::attract);
    CHECK(core::next(Screen::attract, facts) == Screen::privacy);
}

TEST_CASE("in mode full a participant learns, is tested, pledges, signs and leaves with a certificate") {
    Facts facts;
    facts.mode = Mode::full;
    facts.found = true;
    CHECK(walk(facts) == Names{"attract", "privacy", "identify", "confirm", "course_map", "page",
                               "module_quiz", "feedback", "course_map", "final_test", "result", "pledge",
                               "pact", "signature", "certificate", "farewell"});
}

TEST_CASE("in mode express there is nothing to learn at the kiosk") {
    Facts facts;
    facts.found = true;
    CHECK(walk(facts) == Names{"attract", "privacy", "identify", "confirm", "final_test", "result", "pledge",
                               "pact", "signature", "certificate", "farewell"});
}

TEST_CASE("in mode signing an imported pass leads straight to the pact") {
    Facts facts;
    facts.mode = Mode::signing;
    facts.found = facts.test_passed = true;
    facts.asks_pledge = false;
    CHECK(walk(facts) ==
          Names{"attract", "privacy", "identify", "confirm", "pact", "signature", "certificate", "farewell"});
}

TEST_CASE("a walk-in with a pretest goes the same way") {
    Facts facts;
    facts.asks_pretest = true;
    facts.asks_pledge = false;
    CHECK(walk(facts) == Names{"attract", "privacy", "identify", "walk_in", "pretest", "final_test", "result",
                               "pact", "signature", "certificate", "farewell"});
}

TEST_CASE("in mode signing somebody without a pass is led to staff") {
    Facts facts = express();
    facts.mode = Mode::signing;
    CHECK(core::standing(facts) == Screen::help);
    CHECK(core::next(Screen::confirm, facts) == Screen::help);
    facts.called_from = Screen::confirm;
    CHECK(core::back(Screen::help, facts) == Screen::confirm);
}

TEST_CASE("after a failed test there is another try, and after the last one staff") {
    Facts facts = express();
    facts.test_finished = true;
    facts.tries_left = 1;
    CHECK(core::next(Screen::result, facts) == Screen::final_test);
    CHECK(core::standing(facts) == Screen::result);
    facts.tries_left = 0;
    CHECK(core::next(Screen::result, facts) == Screen::help);
    CHECK(core::may_move(Screen::result, Screen::parked, facts));
    facts.called_from = Screen::result;
    CHECK(core::back(Screen::help, facts) == Screen::result);
    facts.tries_left = 1;  // staff allowed one more
    CHECK(core::next(Screen::result, facts) == Screen::final_test);
}

TEST_CASE("while the next try has to wait there is no way on, and leaving puts the visit aside") {
    Facts facts = express();
    facts.test_finished = true;
    facts.cooling = true;
    CHECK(core::standing(facts) == Screen::result);
    CHECK_FALSE(core::next(Screen::result, facts).has_value());
    CHECK(core::back(Screen::result, facts) == Screen::parked);
    CHECK(core::may_move(Screen::result, Screen::help, facts));
    facts.cooling = false;
    CHECK(core::next(Screen::result, facts) == Screen::final_test);
    CHECK_FALSE(core::back(Screen::result, facts).has_value());
    facts.tries_left = 0;
    facts.cooling = true;
    CHECK(core::next(Screen::result, facts) == Screen::help);
}

TEST_CASE("after a failed test in mode full the modules can be read again") {
    Facts facts = express();
    facts.mode = Mode::full;
    facts.modules_done = facts.test_finished = true;
    CHECK(core::may_move(Screen::result, Screen::course_map, facts));
    CHECK(core::may_move(Screen::course_map, Screen::page, facts));
    CHECK(core::next(Screen::course_map, facts) == Screen::result);
}

TEST_CASE("a pact without all its clauses cannot be signed") {
    Facts facts = express();
    facts.test_passed = facts.pledge_read = true;
    CHECK_FALSE(core::next(Screen::pact, facts).has_value());
    CHECK_FALSE(core::may_move(Screen::pact, Screen::signature, facts));
    facts.consented = true;
    CHECK(core::next(Screen::pact, facts) == Screen::signature);
    CHECK_FALSE(core::next(Screen::signature, facts).has_value());
    facts.signed_pact = true;
    CHECK(core::next(Screen::signature, facts) == Screen::certificate);
    CHECK_FALSE(core::back(Screen::signature, facts).has_value());
}

TEST_CASE("one who declines still gets the certificate of the training") {
    Facts facts = express();
    facts.test_passed = facts.pledge_read = true;
    CHECK(core::may_move(Screen::pact, Screen::decline, facts));
    CHECK(core::back(Screen::decline, facts) == Screen::pact);
    CHECK_FALSE(core::next(Screen::decline, facts).has_value());
    facts.declined = true;
    CHECK(core::next(Screen::decline, facts) == Screen::certificate);
    CHECK_FALSE(core::may_show(Screen::signature, facts));
}

TEST_CASE("a typed number alone does not resume a visit") {
    Facts facts = express();
    facts.visit_here = true;
    CHECK(core::next(Screen::confirm, facts) == Screen::resume);
    CHECK(core::next(Screen::resume, facts) == Screen::help);
    facts.may_resume = true;
    CHECK(core::next(Screen::resume, facts) == Screen::final_test);
}

TEST_CASE("a visit continues where it stood") {
    Facts facts = express();
    CHECK(core::standing(facts) == Screen::final_test);
    facts.test_finished = true;
    CHECK(core::standing(facts) == Screen::result);
    facts.test_passed = true;
    CHECK(core::standing(facts) == Screen::pledge);
    facts.pledge_read = true;
    CHECK(core::standing(facts) == Screen::pact);
    facts.signed_pact = true;
    CHECK(core::standing(facts) == Screen::certificate);
    facts.signed_pact = false;
    facts.declined = true;
    CHECK(core::standing(facts) == Screen::certificate);
    CHECK(core::standing(Facts{}) == Screen::identify);
}

TEST_CASE("a pledge read together in the hall is not asked again") {
    Facts facts = express();
    facts.test_passed = facts.test_finished = true;
    facts.asks_pledge = false;
    CHECK(core::next(Screen::result, facts) == Screen::pact);
    CHECK(core::back(Screen::pact, facts) == Screen::result);
    CHECK_FALSE(core::may_show(Screen::pledge, facts));
}

TEST_CASE("leaving before a visit begins goes to the start and later puts the visit aside") {
    Facts facts;
    facts.found = true;
    for (const Screen screen : {Screen::identify, Screen::confirm, Screen::walk_in}) {
        CHECK(core::may_move(screen, Screen::attract, facts));
        CHECK_FALSE(core::may_move(screen, Screen::parked, facts));
        CHECK(core::when_idle(screen, facts) == Screen::attract);
    }
    facts.identified = true;
    CHECK(core::may_move(Screen::final_test, Screen::parked, facts));
    CHECK(core::when_idle(Screen::final_test, facts) == Screen::parked);
    CHECK(core::when_idle(Screen::help, facts) == Screen::parked);
    CHECK(core::when_idle(Screen::certificate, facts) == Screen::farewell);
    CHECK(core::when_idle(Screen::farewell, facts) == Screen::attract);
    CHECK(core::when_idle(Screen::parked, facts) == Screen::attract);
    CHECK_FALSE(core::when_idle(Screen::attract, facts).has_value());
    CHECK_FALSE(core::when_idle(Screen::out_of_order, facts).has_value());
}

TEST_CASE("help can be called from every screen that stays, and leads back") {
    Facts facts = express();
    facts.test_passed = facts.pledge_read = true;
    for (const Screen screen : {Screen::attract, Screen::identify, Screen::pact, Screen::decline}) {
        CHECK(core::may_move(screen, Screen::help, facts));
        facts.called_from = screen;
        CHECK(core::back(Screen::help, facts) == screen);
    }
    facts.called_from = Screen::final_test;  // closed meanwhile
    CHECK(core::back(Screen::help, facts) == Screen::pact);
    CHECK_FALSE(core::may_move(Screen::help, Screen::help, facts));
}

TEST_CASE("the header shows the steps that this visit has") {
    Facts facts;
    facts.mode = Mode::full;
    CHECK(core::steps(facts) ==
          std::vector{Step::identify, Step::learn, Step::test, Step::pledge, Step::sign, Step::certificate});
    facts.mode = Mode::express;
    CHECK(core::steps(facts) ==
          std::vector{Step::identify, Step::test, Step::pledge, Step::sign, Step::certificate});
    facts.mode = Mode::signing;
    facts.asks_pledge = false;
    CHECK(core::steps(facts) == std::vector{Step::identify, Step::sign, Step::certificate});
    CHECK(core::step_name(Step::learn).id == "Belajar");
    CHECK(core::step_name(Step::certificate).id == "Sertifikat");
}

TEST_CASE("every screen that may be shown belongs to a step of its visit or to none") {
    int astray = 0;
    for_all_facts([&](const Facts& facts) {
        const auto steps = core::steps(facts);
        for (int i = 0; i < core::screen_count; ++i) {
            const auto step = core::step_of(screen_at(i), facts);
            const bool fits = !step || std::ranges::find(steps, *step) != steps.end();
            astray += core::may_show(screen_at(i), facts) && !fits;
        }
    });
    CHECK(astray == 0);
    CHECK(core::step_of(Screen::pact, {}) == Step::sign);
    CHECK(core::step_of(Screen::pledge, {}) == Step::pledge);
    CHECK(core::step_of(Screen::result, {}) == Step::test);
    CHECK_FALSE(core::step_of(Screen::attract, {}).has_value());
    Facts facts;
    facts.called_from = Screen::identify;
    CHECK(core::step_of(Screen::help, facts) == Step::identify);
}

TEST_CASE("every screen has a name of its own") {
    std::set<std::string_view> names;
    for (int i = 0; i < core::screen_count; ++i) names.insert(core::screen_name(screen_at(i)));
    CHECK(names.size() == core::screen_count);
    CHECK(core::screen_name(Screen::attract) == "attract");
    CHECK(core::screen_name(Screen::certificate) == "certificate");
    CHECK(core::screen_name(Screen::out_of_order) == "out_of_order");
}
