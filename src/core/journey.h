// Which screen may follow which, by the event's mode and by what the visit has reached.
//
// A pure table: it decides nothing about content and remembers nothing. The caller keeps the facts, asks for
// the moves and shows the screen. Where a step is not allowed the table has no move to it, so that no screen
// needs to check again.
#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "core/event.h"

namespace netra::core {

enum class Screen {
    attract,
    privacy,
    identify,
    confirm,  // "Apakah ini Anda?"
    walk_in,  // not in the roster: typed
    resume,   // an unfinished or finished visit of this person is here already
    pretest,
    course_map,
    page,
    module_quiz,
    feedback,  // on an answer of a module's quiz
    final_test,
    result,
    pledge,
    pact,
    decline,
    signature,
    certificate,
    farewell,
    parked,  // the visit was put aside; says so and closes
    help,    // a member of staff was called
    out_of_order,
};
constexpr int screen_count = static_cast<int>(Screen::out_of_order) + 1;

// "course_map": the name in files, logs and tests.
std::string_view screen_name(Screen screen);

struct Facts {
    Mode mode = Mode::express;
    bool kiosk_ready = true;  // there is a course without errors and an open event
    bool found = false;       // the number or ticket belongs to somebody in the roster
    bool visit_here = false;  // that person has been here before
    bool may_resume = false;  // by ticket or with staff; a typed number alone does not
    bool identified = false;  // "Ya, ini saya", or a walk-in's name is complete
    bool asks_pretest = false;
    bool pretest_done = false;
    bool pages_read = false;    // of the module that is open
    bool quiz_running = false;  // of the module that is open: questions remain
    bool modules_done = false;
    bool test_finished = false;  // the latest attempt has its result and no new one has begun
    bool test_passed = false;    // or, in mode signing, the person stands in the imported pass list
    int tries_left = 1;          // how often the final test may still be begun
    bool cooling = false;        // the next one must wait still: the failed one ended too short a time ago
    bool asks_pledge = true;     // false when it was read together in the hall, or the course has none
    bool pledge_read = false;
    bool consented = false;  // every clause is ticked
    bool declined = false;   // confirmed, with a reason
    bool signed_pact = false;
    Screen called_from = Screen::attract;  // where help was called
};

enum class MoveKind {
    forward,  // the primary action
    back,     // the button at the bottom left
    aside,    // another choice on the screen
};

struct Move {
    MoveKind kind = MoveKind::forward;
    Screen to = Screen::attract;
    bool operator==(const Move&) const = default;
};

// Whether the facts allow a screen at all: no certificate without a pass, no signature without every clause.
bool may_show(Screen screen, const Facts& facts);

// All legal moves to screens that may be shown, at most one forward and at most one back.
std::vector<Move> moves(Screen from, const Facts& facts);
bool may_move(Screen from, Screen to, const Facts& facts);
std::optional<Screen> next(Screen from, const Facts& facts);
std::optional<Screen> back(Screen from, const Facts& facts);

// Where the visit of an identified person stands: the screen it begins with, or continues with after a
// break. `help` when only staff can say how it goes on.
Screen standing(const Facts& facts);

// Where a screen goes when nobody has touched it for long: `parked` with a visit, `attract` without.
// Nothing where waiting changes nothing (attract, out_of_order).
std::optional<Screen> when_idle(Screen from, const Facts& facts);

// The header's steps: Kenali · Belajar · Uji · Ikrar · Tanda tangan · Sertifikat.
enum class Step { identify, learn, test, pledge, sign, certificate };
const base::Bilingual& step_name(Step step);
// Those this visit has, in order: without Belajar unless the mode is full, without Uji in mode signing,
// without Ikrar when it is not asked here.
std::vector<Step> steps(const Facts& facts);
// The step a screen belongs to; nothing where the header shows none (attract, farewell, parked, …). Help
// belongs to the step it was called from.
std::optional<Step> step_of(Screen screen, const Facts& facts);

}  // namespace netra::core
