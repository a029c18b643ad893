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

void StaffStore::remove(const std::string& name) {
    Query(database_, "DELETE FROM staff WHERE name = ?").bind(name).run();
}

}  // namespace netra::storage
