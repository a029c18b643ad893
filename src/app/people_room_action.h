// What staff ask for in the room of participants.
#pragma once
#include <filesystem>
#include <string>
#include <variant>

#include "app/people_office.h"
#include "base/language.h"

namespace netra::app::people_action {

constexpr std::size_t max_reason_bytes = 160;

struct Search {
    std::string words;
};
struct ShowList {};  // back from a person or a file
struct ShowPerson {
    PersonKey key;
};
// Of the person who is shown.
struct CheckCard {};
struct Correct {
    std::string name;
};
struct Unlock {};
struct Resume {};  // the visit goes on here; the staff area closes
struct Erase {
    static constexpr bool admin_only = true;
    std::string
        reason;  // in staff's own words or in those offered; kept in the ledger, at most max_reason_bytes
};
// Of rosters.
struct ShowFiles {
    static constexpr bool admin_only = true;
};
struct CheckRoster {
    static constexpr bool admin_only = true;
    std::filesystem::path file;
};
struct SaveProblems {
    static constexpr bool admin_only = true;
    base::Language language = base::Language::indonesian;  // of whoever mends the list
};
struct TakeRoster {
    static constexpr bool admin_only = true;
};
// Everybody's tickets onto the stick, to be printed.
struct SaveTickets {
    static constexpr bool admin_only = true;
};

}  // namespace netra::app::people_action

namespace netra::app {

struct PeopleAction {
    static constexpr bool of_staff = true;
    std::variant<people_action::Search, people_action::ShowList, people_action::ShowPerson,
                 people_action::CheckCard, people_action::Correct, people_action::Unlock,
                 people_action::Resume, people_action::Erase, people_action::ShowFiles,
                 people_action::CheckRoster, people_action::SaveProblems, people_action::TakeRoster,
                 people_action::SaveTickets>
        what;
};

}  // namespace netra::app
