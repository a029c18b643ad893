// What stands in the staff's room of participants.
#pragma once
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/people_office.h"
#include "app/staff_note.h"
#include "roster/roster_reader.h"

namespace netra::app {

enum class PeoplePage {
    list,    // those who fit the words
    person,  // one of them
    files,   // lists on a stick
    check,   // what is in one, and what is wrong with it
};

constexpr std::size_t people_shown = 60;

// A list on a stick.
struct RosterFile {
    std::filesystem::path path;
    std::string place;  // as people name it: "KINGSTON/daftar/peserta.xlsx"
};

// Of the event that is open, on all its days.
struct PeopleFigures {
    std::int64_t in_roster = 0;
    std::int64_t came = 0;
    std::int64_t passed = 0;
    std::int64_t signed_pacts = 0;

    bool operator==(const PeopleFigures&) const = default;
};

struct PeopleRoomState {
    PeopleFigures figures;  // as staff saw their home last
    PeoplePage page = PeoplePage::list;
    std::optional<StaffNote> note;
    // list
    std::string words;
    std::vector<PersonLine> lines;  // by name
    bool more = false;              // than people_shown
    // person
    std::optional<PersonFile> person;
    // files
    std::vector<RosterFile> files;
    // check
    std::filesystem::path file;
    std::shared_ptr<const roster::Roster> roster;  // never null on that page
    roster::Tally tally;
};

}  // namespace netra::app
