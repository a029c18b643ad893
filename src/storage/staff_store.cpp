#include "storage/staff_store.h"

#include "storage/query.h"

namespace netra::storage {

static Staff read_staff(const Query& row) {
    return {row.text(0), static_cast<StaffRole>(row.integer(1)), row.text(2)};
}

std::vector<Staff> StaffStore::all() const {
    Query row(database_, "SELECT name, role, pin_hash FROM staff ORDER BY name");
    std::vector<Staff> everybody;
    while (row.next()) everybody.push_back(read_staff(row));
    return everybody;
}

std::optional<Staff> StaffStore::find(const std::string& name) const {
    Query row(database_, "SELECT name, role, pin_hash FROM staff WHERE name = ?");
    return row.bind(name).next() ? std::optional(read_staff(row)) : std::nullopt;
}

void StaffStore::save(const Staff& staff) {
    Query(database_,
          "INSERT INTO staff (name, role, pin_hash) VALUES (?, ?, ?) "
          "ON CONFLICT (name) DO UPDATE SET role = excluded.role, pin_hash = excluded.pin_hash")
        .bind(staff.name)
        .bind(static_cast<int>(staff.role))
        .bind(staff.pin_hash)
        .run();
}

bool StaffStore::remove(const std::string& name) {
    return Query(database_, "DELETE FROM staff WHERE name = ?").bind(name).run() > 0;
}

static base::Instant read_time(const Query& row, int column) {
    return base::Instant(std::chrono::milliseconds(row.integer(column)));
}

PinTries StaffStore::tries() const {
    Query row(database_, "SELECT wrong, unrecorded, first, last FROM pin_tries");
    if (!row.next()) return {};
    return {static_cast<int>(row.integer(0)), static_cast<int>(row.integer(1)), read_time(row, 2),
            read_time(row, 3)};
}

void StaffStore::save_tries(const PinTries& tries) {
    Query(database_,
          "INSERT INTO pin_tries (one, wrong, unrecorded, first, last) VALUES (1, ?, ?, ?, ?) "
          "ON CONFLICT (one) DO UPDATE SET wrong = excluded.wrong, unrecorded = excluded.unrecorded, "
          "first = excluded.first, last = excluded.last")
        .bind(tries.wrong)
        .bind(tries.unrecorded)
        .bind(std::int64_t{tries.first.time_since_epoch().count()})
        .bind(std::int64_t{tries.last.time_since_epoch().count()})
        .run();
}

}  // namespace netra::storage
