#include "storage/roster_store.h"

#include <map>

#include "base/error.h"
#include "storage/database.h"
#include "storage/query.h"

namespace netra::storage {

namespace {

RosterPerson read_row(const Query& row) {
    RosterPerson found;
    found.row_key = row.text(0);
    found.person.number = row.text(1);
    found.person.name = row.text(2);
    found.person.unit = row.text(3);
    found.person.position = row.text(4);
    found.person.status = static_cast<core::Status>(row.integer(5));
    found.person.in_roster = true;
    found.passed = row.boolean(6);
    return found;
}

void write_row(Database& database, const std::string& event, const RosterPerson& row) {
    Query(database,
          "INSERT INTO roster (row_key, number, name, unit, position, status, passed, event) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(row.row_key)
        .bind(row.person.number)
        .bind(row.person.name)
        .bind(row.person.unit)
        .bind(row.person.position)
        .bind(static_cast<int>(row.person.status))
        .bind(row.passed)
        .bind(event)
        .run();
}

// "R0042". Keys stand on tickets, so none is ever given to a second person of the event.
std::string make_row_key(std::int64_t serial) {
    const std::string digits = std::to_string(serial);
    return "R" + std::string(digits.size() < 4 ? 4 - digits.size() : 0, '0') + digits;
}

std::int64_t next_row(Database& database, const std::string& event) {
    Query query(database, "SELECT next_row FROM event WHERE code = ?");
    if (!query.bind(event).next()) throw Error(ErrorCode::not_found, "there is no such event", event);
    return query.integer(0);
}

}  // namespace

std::int64_t RosterStore::import(const std::string& event, const std::vector<core::Participant>& people) {
    Transaction transaction(database_);
    std::int64_t serial = next_row(database_, event);
    std::map<std::string, RosterPerson> before;
    for (RosterPerson& row : all(event)) before.emplace(row.person.number, std::move(row));
    Query(database_, "DELETE FROM roster WHERE event = ?").bind(event).run();
    for (const core::Participant& person : people) {
        const auto known = before.find(person.number);
        RosterPerson row = known != before.end() ? known->second : RosterPerson{{}, make_row_key(serial++)};
        row.person = person;
        write_row(database_, event, row);
    }
    Query(database_, "UPDATE event SET next_row = ? WHERE code = ?").bind(serial).bind(event).run();
    transaction.commit();
    return static_cast<std::int64_t>(people.size());
}

std::int64_t RosterStore::mark_passed(const std::string& event, const std::vector<std::string>& numbers) {
    Transaction transaction(database_);
    std::int64_t marked = 0;
    for (const std::string& number : numbers) {
        marked += Query(database_, "UPDATE roster SET passed = 1 WHERE event = ? AND number = ?")
                      .bind(event)
                      .bind(number)
                      .run();
    }
    transaction.commit();
    return marked;
}

void RosterStore::rename(const std::string& event, const std::string& number, const std::string& name) {
    Query(database_, "UPDATE roster SET name = ? WHERE event = ? AND number = ?")
        .bind(name)
        .bind(event)
        .bind(number)
        .run();
}

void RosterStore::remove(const std::string& event, const std::string& number) {
    Query(database_, "DELETE FROM roster WHERE event = ? AND number = ?").bind(event).bind(number).run();
}

std::optional<RosterPerson> RosterStore::find(const std::string& event, const std::string& number) const {
    Query row(database_,
              "SELECT row_key, number, name, unit, position, status, passed FROM roster "
              "WHERE event = ? AND number = ?");
    return row.bind(event).bind(number).next() ? std::optional(read_row(row)) : std::nullopt;
}

std::optional<RosterPerson> RosterStore::find_row(const std::string& event,
                                                  const std::string& row_key) const {
    Query row(database_,
              "SELECT row_key, number, name, unit, position, status, passed FROM roster "
              "WHERE event = ? AND row_key = ?");
    return row.bind(event).bind(row_key).next() ? std::optional(read_row(row)) : std::nullopt;
}

std::vector<RosterPerson> RosterStore::all(const std::string& event) const {
    Query row(database_,
              "SELECT row_key, number, name, unit, position, status, passed FROM roster "
              "WHERE event = ? ORDER BY length(row_key), row_key");
    row.bind(event);
    std::vector<RosterPerson> rows;
    while (row.next()) rows.push_back(read_row(row));
    return rows;
}

std::int64_t RosterStore::size(const std::string& event) const {
    Query query(database_, "SELECT count(*) FROM roster WHERE event = ?");
    query.bind(event).next();
    return query.integer(0);
}

std::vector<std::string> RosterStore::units(const std::string& event) const {
    Query query(database_, "SELECT DISTINCT unit FROM roster WHERE event = ? AND unit <> '' ORDER BY unit");
    query.bind(event);
    std::vector<std::string> names;
    while (query.next()) names.push_back(query.text(0));
    return names;
}

}  // namespace netra::storage
