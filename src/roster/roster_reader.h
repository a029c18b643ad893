// A participants' list with its faults, row by row.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "core/participant.h"

namespace netra::roster {

struct RosterRow {
    int line = 0;
    core::Participant participant;  // without an id; in_roster
};

struct Roster {
    std::vector<RosterRow> rows;    // rows without an error
    base::Diagnostics diagnostics;  // errors leave their row out; warnings keep it
};

// The first row names the columns, in Indonesian or English, in any order:
//   nip | ni pppk | nomor | number     18 digits, or the organiser's own number for people without a NIP
//   nama | name                        needed
//   unit | unit kerja | instansi
//   jabatan | position
//   status                             PNS, CPNS, PPPK, PPPK paruh waktu, Non-ASN; PNS when absent
// Recognised faults: no such column, empty name, a number twice, a NIP that a spreadsheet rounded or wrote
// as 1.98E+17, a number of the wrong length, a doubtful NIP (warning), text too long.
Roster read_roster_csv(std::string_view text, const std::string& file);

}  // namespace netra::roster
