// What stands on the kiosk: a value made by Kiosk after each action and read by the screens.
#pragma once
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/courses.h"
#include "app/staff_state.h"
#include "base/clock.h"
#include "core/attempt.h"
#include "core/consent.h"
#include "core/journey.h"
#include "core/participant.h"
#include "core/progress.h"
#include "core/signature.h"
#include "core/stopwatch.h"

namespace netra::app {

// The test that is being taken.
struct RunningTest {
    core::Attempt attempt;                      // answers given so far
    std::size_t at = 0;                         // the question that is shown
    std::optional<core::Answer> draft;          // chosen for it and saved, not given yet
    bool revealed = false;                      // a quiz's answer was given and its feedback is shown
    core::Stopwatch watch = core::Stopwatch();  // runs while a question of the final test is on the screen
};

struct FinishedTest {
    core::Attempt attempt;
    core::AttemptResult result;
    int pass_mark = 0;                         // percent
    bool time_up = false;                      // the time limit ended it
    std::optional<int> before = std::nullopt;  // percent of the pre-test, where there was one
};

struct IssuedCertificate {
    std::string number;
    std::filesystem::path document;  // the frozen PDF
    std::filesystem::path receipt;   // the pact receipt; empty without a pact
    std::string qr_prefix;           // "https://<host>/c#"
    std::string qr_digits;
};

struct KioskState {
    base::Instant now{};         // when this state was made
    std::uint64_t revision = 0;  // grows with every action that was carried out
    core::Screen screen = core::Screen::attract;
    core::Facts facts;

    // The kiosk and its event.
    bool demo = true;          // the organisation is not named: everything says CONTOH
    std::string organisation;  // empty while it is not named
    std::string kiosk_id;
    std::optional<core::Event> event;
    std::shared_ptr<const CourseInBoth> course;
    std::int64_t signed_today = 0;
    int retention_days = 0;  // 0: as the organiser's own schedule says

    // The person at the kiosk; wiped when the visit ends.
    std::optional<core::Participant> visitor;
    core::Identity identity = core::Identity::self_declared;
    bool name_masked = false;        // found by a typed number and not confirmed yet
    std::string typed_number;        // the number that was looked for, for the walk-in's form
    std::vector<std::string> units;  // of the roster, while a walk-in writes theirs
    core::Progress progress;
    std::string module;    // the one that is open
    std::size_t page = 0;  // of it
    std::optional<RunningTest> test;
    std::optional<std::chrono::milliseconds> time_left;  // of its limit, at `now`; nothing without a limit
    std::optional<FinishedTest> result;
    std::optional<base::Instant> next_try;  // when the final test may be begun again; nothing: at once
    core::Consent consent;
    core::Signature signature;  // as far as it is drawn and saved
    std::optional<IssuedCertificate> certificate;

    // Somebody of the staff is at the kiosk: their area stands before the screen above, which waits.
    std::optional<StaffState> staff;
};

using KioskView = std::shared_ptr<const KioskState>;

}  // namespace netra::app
