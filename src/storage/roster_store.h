// The participants' list of an event, as it was imported.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/participant.h"

namespace netra::storage {

class Database;

struct RosterPerson {
    core::Participant person;  // without an id; in_roster
    std::string row_key;       // on the person's ticket, "R0042"; given at import and kept by later ones
    bool passed = false;       // in the pass list of a test that was done elsewhere

    bool operator==(const RosterPerson&) const = default;
};

class RosterStore {
  public:
    explicit RosterStore(Database& database) : database_(database) {}

    // Takes the list in place of the one before, in one transaction. Who stays keeps the row key and
    // `passed`. Answers how many people there are now. Throws Error(already_exists) for a number that comes
    // twice.
    std::int64_t import(const std::string& event, const std::vector<core::Participant>& people);
    // Marks those of the numbers who are in the roster as passed; answers how many were.
    std::int64_t mark_passed(const std::string& event, const std::vector<std::string>& numbers);

    // Nothing happens for a number that is not there.
    void rename(const std::string& event, const std::string& number, const std::string& name);
    void remove(const std::string& event, const std::string& number);

    std::optional<RosterPerson> find(const std::string& event, const std::string& number) const;
    std::optional<RosterPerson> find_row(const std::string& event, const std::string& row_key) const;
    std::vector<RosterPerson> all(const std::string& event) const;  // by row key
    std::int64_t size(const std::string& event) const;
    // Each once, in alphabetical order: what a walk-in may choose from.
    std::vector<std::string> units(const std::string& event) const;

  private:
    Database& database_;
};

}  // namespace netra::storage
