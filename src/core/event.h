// A training event and how long its participants stand at the kiosk.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"

namespace netra::core {

// The numbers are those of the credential (body field 13).
enum class Mode { full = 1, express = 2, signing = 3 };  // Lengkap, Ekspres, Tanda tangan

struct Event {
    std::string code;  // 1 to 12 of A-Z, 0-9; begins every certificate number
    std::string title;
    std::string host;  // the office that invites, "Badan Kepegawaian Daerah Provinsi ..."
    std::string place;
    std::int64_t first_day = 0;    // days since 1970-01-01, local
    std::int64_t last_day = 0;     // not before first_day
    int utc_offset_minutes = 420;  // WIB 420, WITA 480, WIT 540
    Mode mode = Mode::express;
    std::string course;  // id of the course
    std::string course_version;
    std::string election;                          // "Pemilihan Umum 2029"; configurable, may be empty
    std::vector<std::string> pact_signers;         // positions, never names
    std::vector<std::string> witnesses;            // positions
    std::vector<std::string> certificate_signers;  // positions, at most 2 are printed
    bool open = false;

    bool operator==(const Event&) const = default;
};

// "Lengkap" / "Full", "Ekspres" / "Express", "Tanda tangan" / "Signing"
const base::Bilingual& mode_name(Mode mode);
// The mode that a word of either language names, in any case; `tanda-tangan` as well as `tanda tangan`.
std::optional<Mode> parse_mode(std::string_view word);

enum class EventField { code, title, host, place, dates, zone, course, election, positions };

struct EventProblem {
    EventField field;
    base::Bilingual message;  // what is wrong and what to write instead
};

// Every problem of an event as it was entered, at most one a field; none for an event that can be opened as
// far as its own fields tell. Texts: well-formed UTF-8 without control characters, at most 120 bytes each.
std::vector<EventProblem> check_event(const Event& event);

// Seconds a participant needs at the kiosk: 1500, 200, 100.
int seconds_needed(Mode mode);

struct ModeFit {
    Mode mode = Mode::full;
    int seconds = 0;          // needed by a person
    std::int64_t people = 0;  // served in the time there is
    bool fits = false;
};

// How a day goes: kiosks are in use 85 % of the time.
struct DayPlan {
    std::int64_t seconds_each = 0;         // kiosk time divided by people, rounded down
    std::int64_t usable_seconds_each = 0;  // the same at 85 %
    std::array<ModeFit, 3> modes;          // full, express, signing
    std::optional<Mode> best;              // the fullest that fits
};

// `people` and `kiosks` are 1 to 1,000,000 and `minutes`, the time the kiosks stand open, 1 to 1,000,000.
// Values outside are taken as the nearest bound.
DayPlan plan_day(std::int64_t people, std::int64_t kiosks, std::int64_t minutes);

}  // namespace netra::core
