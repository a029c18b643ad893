// A participants' list with its faults, row by row.
#pragma once
#include <string>
#include <vector>

#include "base/bytes.h"
#include "core/date.h"
#include "core/participant.h"
#include "roster/finding.h"

namespace netra::roster {

struct RosterRow {
    int number = 0;                 // as a spreadsheet counts, from 1
    core::Participant participant;  // without an id; in_roster
};

struct Roster {
    std::vector<RosterRow> rows;  // those that can be taken
    int rows_read = 0;            // below the titles, the faulty ones with them
    Findings findings;            // by row; those of the whole list first
};

// Reads CSV and .xlsx, whichever the bytes are. The titles stand in one of the first twenty rows, in any
// order; number and name are needed (roster/column.h knows what they are called). Of a workbook the first
// sheet with both is read. A row without a status is a PNS's. `file` is the name the author knows, `today`
// the local date, against which odd numbers are judged.
Roster read_roster(base::ByteView bytes, const std::string& file, const core::Date& today);

struct Tally {
    int errors = 0;       // rows left out, or faults of the whole list
    int warned_rows = 0;  // rows taken with a warning
};
Tally tally(const Roster& roster);

}  // namespace netra::roster
