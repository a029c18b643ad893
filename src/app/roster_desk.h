// An event's participants' list from somebody's file: looked through first, then taken.
#pragma once
#include <filesystem>
#include <string>

#include "app/workspace.h"
#include "base/language.h"
#include "roster/roster_reader.h"

namespace netra::app {

class RosterDesk {
  public:
    // The workspace outlives the desk.
    explicit RosterDesk(Workspace& workspace) : workspace_(workspace) {}

    // Reads the list; nothing is changed. Odd numbers are judged by today's date at the event. Throws
    // Error(not_found) for an unknown event and what base::read_file throws.
    roster::Roster check(const std::string& event, const std::filesystem::path& file);
    // Takes the rows in place of the event's roster; answers how many people it holds. A list without a sound
    // row changes nothing: it would empty the one that is there. Throws Error(not_found).
    std::int64_t take(const std::string& event, const roster::Roster& roster);

  private:
    Workspace& workspace_;
};

// All findings as a table for a spreadsheet (document/csv_table.h), for whoever mends the list. `file`: the
// list's name.
std::string problem_list(const roster::Roster& roster, const std::string& file, base::Language language);

}  // namespace netra::app
