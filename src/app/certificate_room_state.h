// What stands in the room of certificates: how many there are, those that are listed, and the one that is
// looked at.
#pragma once
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/staff_note.h"
#include "base/clock.h"
#include "base/language.h"
#include "core/certificate.h"

namespace netra::app {

enum class CertificateStanding { valid, revoked, superseded };

// Of this kiosk's event.
struct CertificateFigures {
    std::int64_t issued = 0;
    std::int64_t revoked = 0;
    std::string newest;  // its number; empty where none is issued
};

struct CertificateLine {
    std::int64_t entry = 0;  // in the ledger
    std::string number, name, tail;
    base::Instant issued{};
    CertificateStanding standing = CertificateStanding::valid;
};

constexpr std::int64_t certificate_page_lines = 20;

struct CertificateList {
    std::string sought;      // what was searched for, of a NIP its tail alone; empty: all are listed
    std::int64_t found = 0;  // on all pages
    std::int64_t page = 0;   // from 0, the newest
    std::int64_t pages = 0;  // at least one, which may be empty, once it was read
    std::vector<CertificateLine> lines;  // newest first
};

struct CertificateView {
    std::int64_t entry = 0;  // in the ledger
    core::CertificateFacts facts;
    std::string event_title = {};  // empty for an event that this kiosk does not know
    CertificateStanding standing = CertificateStanding::valid;
    std::optional<base::Instant> ended = std::nullopt;    // when it was revoked or superseded
    std::string by_number = {};                           // superseded by it
    std::int64_t printed = 0;                             // how often it was given to the printer
    std::filesystem::path document = {};                  // the frozen PDF; empty where it is not as it was
    std::optional<base::Bilingual> fault = std::nullopt;  // why, and what to do
};

struct CertificateRoomState {
    CertificateFigures figures;
    CertificateList list;
    std::optional<CertificateView> shown = std::nullopt;
    std::optional<StaffNote> note = std::nullopt;
};

}  // namespace netra::app
