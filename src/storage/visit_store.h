// Running visits: ordinary rows that change at every tap and prove nothing.
#pragma once
#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/language.h"
#include "core/attempt.h"
#include "core/consent.h"
#include "core/event.h"
#include "core/form.h"
#include "core/participant.h"
#include "core/progress.h"
#include "core/signature.h"

namespace netra::storage {

class Database;

enum class VisitState { active = 1, parked = 2, finished = 3, left = 4 };

struct Visit {
    std::string id;           // 32 hexadecimal digits, random
    std::string participant;  // id
    std::string event;
    std::string course;
    std::string course_version;  // kept to the end, whatever is installed meanwhile
    core::Mode mode = core::Mode::express;
    base::Language language = base::Language::indonesian;
    core::Identity identity = core::Identity::self_declared;
    std::string screen;  // where it stands: a name of core/journey.h and what that screen needs
    VisitState state = VisitState::active;
    base::Instant started{};
    base::Instant updated{};

    bool operator==(const Visit&) const = default;
};

// An attempt that is not finished yet.
struct RunningAttempt {
    std::string id;  // 32 hexadecimal digits, random: what attempt.finished will carry
    core::Attempt attempt;
    base::Instant began{};
    std::chrono::milliseconds spent{};  // time that it stood on the screen, as far as it was saved

    bool operator==(const RunningAttempt&) const = default;
};

struct VisitWork {
    core::Progress progress;
    std::optional<RunningAttempt> attempt;
    std::optional<core::Consent> consent;
    std::optional<core::Signature> signature;  // half drawn
    bool pledge_read = false;
};

// Every change sets `updated`. Those of an unknown visit throw Error(not_found).
class VisitStore {
  public:
    explicit VisitStore(Database& database) : database_(database) {}

    // Throws Error(already_exists) for an id that is there.
    void begin(const Visit& visit);
    std::optional<Visit> find(const std::string& id) const;
    // The newest of the participant at the event that is not left; a finished one counts.
    std::optional<Visit> latest_of(const std::string& event, const std::string& participant) const;
    // The newest of the participant, whatever became of it.
    std::optional<Visit> newest_of(const std::string& participant) const;
    // The active visits, oldest first: at a start, those that a crash cut off.
    std::vector<Visit> active() const;
    std::int64_t count(const std::string& event, VisitState state) const;

    void set_screen(const std::string& id, const std::string& screen, base::Instant now);
    void set_state(const std::string& id, VisitState state, base::Instant now);
    void set_language(const std::string& id, base::Language language, base::Instant now);
    void set_identity(const std::string& id, core::Identity identity, base::Instant now);

    // Throws Error(not_found) for an unknown visit.
    VisitWork work(const std::string& id) const;
    // Which form the visit's pre-test asks; and how often each was given at the event.
    void save_pretest_form(const std::string& id, core::Form form, base::Instant now);
    core::FormCounts pretest_forms(const std::string& event) const;
    void save_progress(const std::string& id, const core::Progress& progress, base::Instant now);
    void save_attempt(const std::string& id, const RunningAttempt& attempt, base::Instant now);
    void clear_attempt(const std::string& id, base::Instant now);
    void save_consent(const std::string& id, const core::Consent& consent, base::Instant now);
    // A drawn one without a stroke clears it.
    void save_signature(const std::string& id, const core::Signature& signature, base::Instant now);
    void save_pledge_read(const std::string& id, base::Instant now);
    // Consent and signature go: the pact is signed or declined, or the person left.
    void clear_pact(const std::string& id, base::Instant now);

  private:
    Database& database_;
};

}  // namespace netra::storage
