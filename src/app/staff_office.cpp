#include "app/staff_office.h"

#include <algorithm>

#include "base/error.h"
#include "core/participant.h"
#include "core/pin.h"
#include "credential/pin_hash.h"

namespace netra::app {

namespace {

std::string kept_name(const std::string& typed) {
    const core::NameCheck check = core::check_name(typed);
    if (check.problem) throw Error(ErrorCode::usage, core::describe(*check.problem).en);
    return check.text;
}

}  // namespace

std::vector<storage::Staff> StaffOffice::all() const {
    return storage::StaffStore(workspace_.database()).all();
}

storage::Staff StaffOffice::add(const std::string& name, storage::StaffRole role, const std::string& pin) {
    storage::Staff person{kept_name(name), role, {}};
    if (const auto fault = core::fault_of_pin(pin)) throw Error(ErrorCode::usage, core::describe(*fault).en);
    storage::StaffStore store(workspace_.database());
    if (store.find(person.name)) {
        throw Error(ErrorCode::already_exists, "somebody of that name has a PIN; remove it first",
                    person.name);
    }
    if (whose(pin)) throw Error(ErrorCode::already_exists, "that PIN is taken; choose another");
    person.pin_hash = credential::hash_pin(pin, workspace_.random());
    storage::Transaction transaction(workspace_.database());
    store.save(person);
    workspace_.ledger().append(storage::StaffAdded{person.name, role});
    transaction.commit();
    return person;
}

void StaffOffice::remove(const std::string& name) {
    storage::Transaction transaction(workspace_.database());
    if (!storage::StaffStore(workspace_.database()).remove(name))
        throw Error(ErrorCode::not_found, "nobody of that name has a PIN", name);
    workspace_.ledger().append(storage::StaffRemoved{name});
    transaction.commit();
}

std::optional<storage::Staff> StaffOffice::whose(const std::string& pin) const {
    const auto everybody = all();
    const auto found = std::ranges::find_if(everybody, [&pin](const storage::Staff& person) {
        return credential::pin_matches(pin, person.pin_hash);
    });
    return found == everybody.end() ? std::nullopt : std::optional(*found);
}

const base::Bilingual& role_name(storage::StaffRole role) {
    static const base::Bilingual admin{"Admin", "Admin"}, staff{"Petugas", "Staff"};
    return role == storage::StaffRole::admin ? admin : staff;
}

}  // namespace netra::app
