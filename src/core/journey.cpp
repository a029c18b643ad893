#include "core/journey.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace netra::core {
namespace {

using enum Screen;

bool learning(const Facts& f) {
    return f.identified && f.mode == Mode::full && !f.test_passed;
}
bool pretest_open(const Facts& f) {
    return f.asks_pretest && !f.pretest_done && f.mode != Mode::signing;
}
bool learned(const Facts& f) {
    return f.mode != Mode::full || f.modules_done;
}
bool pact_closed(const Facts& f) {
    return f.declined || f.signed_pact;
}
bool pledge_open(const Facts& f) {
    return f.asks_pledge && !f.pledge_read;
}
bool pact_open(const Facts& f) {
    return f.identified && f.test_passed && !pledge_open(f) && !pact_closed(f);
}

using Condition = bool (*)(const Facts&);
constexpr Condition always = [](const Facts&) { return true; };

struct Row {
    Screen from;
    MoveKind kind;
    std::optional<Screen> to;  // nothing: wherever the visit stands
    Condition when = always;
};

constexpr std::optional<Screen> where_it_stands = std::nullopt;
constexpr MoveKind forward = MoveKind::forward;
constexpr MoveKind backward = MoveKind::back;
constexpr MoveKind aside = MoveKind::aside;

// The first forward row that holds is the one; rows to a screen that may not be shown do not hold.
constexpr std::array rows = {
    Row{attract, forward, privacy, [](const Facts& f) { return f.kiosk_ready; }},
    Row{attract, forward, out_of_order},

    Row{privacy, backward, attract},
    Row{privacy, forward, identify},
    Row{identify, backward, privacy},
    Row{identify, aside, attract},
    Row{identify, forward, confirm},
    Row{identify, forward, walk_in},
    Row{identify, aside, walk_in, [](const Facts& f) { return f.found; }},
    Row{confirm, backward, identify},
    Row{confirm, aside, attract},
    Row{confirm, aside, walk_in},
    Row{confirm, forward, resume},
    Row{confirm, forward, where_it_stands, [](const Facts& f) { return f.identified; }},
    Row{walk_in, backward, identify},
    Row{walk_in, aside, attract},
    Row{walk_in, forward, resume},
    Row{walk_in, forward, where_it_stands, [](const Facts& f) { return f.identified; }},
    Row{resume, backward, identify},
    Row{resume, aside, attract},
    Row{resume, forward, where_it_stands, [](const Facts& f) { return f.may_resume; }},
    Row{resume, forward, help},

    Row{pretest, forward, where_it_stands, [](const Facts& f) { return f.pretest_done; }},
    Row{course_map, backward, parked},
    Row{course_map, forward, page, [](const Facts& f) { return !f.modules_done; }},
    Row{course_map, forward, where_it_stands},
    Row{course_map, aside, page, [](const Facts& f) { return f.modules_done; }},
    Row{course_map, aside, module_quiz},
    Row{page, backward, course_map},
    Row{page, forward, page, [](const Facts& f) { return !f.pages_read; }},
    Row{page, forward, module_quiz},
    Row{page, forward, course_map},
    Row{module_quiz, backward, course_map},
    Row{module_quiz, forward, feedback},
    Row{feedback, forward, module_quiz},
    Row{feedback, forward, course_map},

    Row{final_test, forward, result},
    Row{result, forward, where_it_stands, [](const Facts& f) { return f.test_passed; }},
    Row{result, forward, final_test},
    Row{result, forward, help, [](const Facts& f) { return f.tries_left == 0; }},
    Row{result, backward, parked, [](const Facts& f) { return f.cooling; }},
    Row{result, aside, course_map},

    Row{pledge, backward, result},
    Row{pledge, forward, where_it_stands, [](const Facts& f) { return f.pledge_read; }},
    Row{pact, backward, pledge},
    Row{pact, backward, result},
    Row{pact, forward, signature},
    Row{pact, aside, decline},
    Row{decline, backward, pact},
    Row{decline, forward, certificate, [](const Facts& f) { return f.declined; }},
    Row{signature, backward, pact},
    Row{signature, forward, certificate, [](const Facts& f) { return f.signed_pact; }},

    Row{certificate, forward, farewell},
    Row{farewell, forward, attract},
    Row{parked, forward, attract},
    Row{out_of_order, forward, attract, [](const Facts& f) { return f.kiosk_ready; }},
};

bool can_be_parked(Screen screen) {
    return screen >= resume && screen <= signature;
}
bool can_call_help(Screen screen) {
    return screen != farewell && screen != parked && screen != help;
}

// Where help leads back to; what it was called from may have closed in the meantime.
Screen after_help(const Facts& facts) {
    const bool returns = can_call_help(facts.called_from) && may_show(facts.called_from, facts);
    if (returns) return facts.called_from;
    const Screen stands = facts.identified ? standing(facts) : attract;
    return stands == help ? attract : stands;
}

void add(std::vector<Move>& list, MoveKind kind, Screen to, const Facts& facts) {
    const bool taken = kind != aside && std::ranges::find(list, kind, &Move::kind) != list.end();
    const bool known = std::ranges::find(list, to, &Move::to) != list.end();
    if (!taken && !known && may_show(to, facts)) list.push_back({kind, to});
}

std::optional<Screen> only(MoveKind kind, Screen from, const Facts& facts) {
    const std::vector<Move> list = moves(from, facts);
    const auto found = std::ranges::find(list, kind, &Move::kind);
    return found == list.end() ? std::nullopt : std::optional(found->to);
}

}  // namespace

std::string_view screen_name(Screen screen) {
    static constexpr std::array<std::string_view, screen_count> names = {
        "attract",  "privacy",    "identify", "confirm",     "walk_in",   "resume",
        "pretest",  "course_map", "page",     "module_quiz", "feedback",  "final_test",
        "result",   "pledge",     "pact",     "decline",     "signature", "certificate",
        "farewell", "parked",     "help",     "out_of_order"};
    return names.at(static_cast<std::size_t>(screen));
}

bool may_show(Screen screen, const Facts& f) {
    switch (screen) {
        case attract:
        case privacy:
        case identify:
        case walk_in:
        case help:
            return true;
        case confirm:
            return f.found;
        case resume:
            return f.identified && f.visit_here;
        case pretest:
            return f.identified && pretest_open(f) && !f.test_passed;
        case course_map:
        case page:
            return learning(f) && !pretest_open(f);
        case module_quiz:
            return learning(f) && !pretest_open(f) && f.pages_read && f.quiz_running;
        case feedback:
            return learning(f) && !pretest_open(f) && f.pages_read;
        case final_test:
            return f.identified && f.mode != Mode::signing && !pretest_open(f) && learned(f) &&
                   !f.test_passed && f.tries_left > 0 && !f.cooling;
        case result:
            return f.identified && f.mode != Mode::signing && f.test_finished;
        case pledge:
            return f.identified && f.test_passed && f.asks_pledge && !pact_closed(f);
        case pact:
        case decline:
            return pact_open(f);
        case signature:
            return pact_open(f) && f.consented;
        case certificate:
        case farewell:
            return f.identified && f.test_passed && pact_closed(f);
        case parked:
            return f.identified;
        case out_of_order:
            return !f.kiosk_ready;
    }
    return false;
}

std::vector<Move> moves(Screen from, const Facts& facts) {
    std::vector<Move> list;
    for (const Row& row : rows) {
        if (row.from == from && row.when(facts))
            add(list, row.kind, row.to ? *row.to : standing(facts), facts);
    }
    if (from == help) add(list, backward, after_help(facts), facts);
    if (can_be_parked(from) || from == help) add(list, aside, parked, facts);
    if (can_call_help(from)) add(list, aside, help, facts);
    return list;
}

bool may_move(Screen from, Screen to, const Facts& facts) {
    const std::vector<Move> list = moves(from, facts);
    return std::ranges::find(list, to, &Move::to) != list.end();
}

std::optional<Screen> next(Screen from, const Facts& facts) {
    return only(forward, from, facts);
}
std::optional<Screen> back(Screen from, const Facts& facts) {
    return only(backward, from, facts);
}

Screen standing(const Facts& f) {
    if (!f.identified) return identify;
    if (f.test_passed) {
        if (pact_closed(f)) return certificate;
        return pledge_open(f) ? pledge : pact;
    }
    if (f.mode == Mode::signing) return help;
    if (pretest_open(f)) return pretest;
    if (!learned(f)) return course_map;
    if (f.test_finished) return result;
    return f.tries_left > 0 && !f.cooling ? final_test : help;
}

std::optional<Screen> when_idle(Screen from, const Facts& facts) {
    if (from == attract || from == out_of_order) return std::nullopt;
    if (from == certificate) return farewell;
    return (can_be_parked(from) || from == help) && facts.identified ? parked : attract;
}

const base::Bilingual& step_name(Step step) {
    static const std::array<base::Bilingual, 6> names = {base::Bilingual{"Kenali", "Identify"},
                                                         {"Belajar", "Learn"},
                                                         {"Uji", "Test"},
                                                         {"Ikrar", "Pledge"},
                                                         {"Tanda tangan", "Sign"},
                                                         {"Sertifikat", "Certificate"}};
    return names.at(static_cast<std::size_t>(step));
}

std::vector<Step> steps(const Facts& facts) {
    std::vector<Step> list = {Step::identify};
    if (facts.mode == Mode::full) list.push_back(Step::learn);
    if (facts.mode != Mode::signing) list.push_back(Step::test);
    if (facts.asks_pledge) list.push_back(Step::pledge);
    list.push_back(Step::sign);
    list.push_back(Step::certificate);
    return list;
}

std::optional<Step> step_of(Screen screen, const Facts& facts) {
    switch (screen == help ? facts.called_from : screen) {
        case privacy:
        case identify:
        case confirm:
        case walk_in:
        case resume:
            return Step::identify;
        case pretest:
            return facts.mode == Mode::full ? Step::learn : Step::test;
        case course_map:
        case page:
        case module_quiz:
        case feedback:
            return Step::learn;
        case final_test:
        case result:
            return Step::test;
        case pledge:
            return Step::pledge;
        case pact:
        case decline:
        case signature:
            return Step::sign;
        case certificate:
            return Step::certificate;
        default:
            return std::nullopt;
    }
}

}  // namespace netra::core
