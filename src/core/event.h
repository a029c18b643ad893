// A training event and how long its participants stand at the kiosk.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "base/clock.h"

namespace netra::core {

// The numbers are those of the credential (body field 13).
enum class Mode { full = 1, express = 2, signing = 3 };  // Lengkap, Ekspres, Tanda tangan

struct Event {
    std::string code;   // 1 to 12 of A-Z, 0-9; begins every certificate number
    std::string title;
    std::string host;   // the office that invites, "Badan Kepegawaian Daerah Provinsi ..."
    std::string place;
    std::int64_t first_day = 0;  // days since 1970-01-01, local
    std::int64_t last_day = 0;   // not before first_day
    int utc_offset_minutes = 420;  // WIB 420, WITA 480, WIT 540
    Mode mode = Mode::express;
    std::string course;          // id of the course
    std::string course_version;
    std::string election;        // "Pemilihan Umum 2029"; configurable, may be empty
    std::vector<std::string> pact_signers;         // positions, never names
    std::vector<std::string> witnesses;            // positions
    std::vector<std::string> certificate_signers;  // positions, at most 2 are printed
    bool open = false;

    bool operator==(const Event&) const = default;
};

}  // namespace netra::core
