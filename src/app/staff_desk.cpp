#include "app/staff_desk.h"

#include <algorithm>

#include "app/backup.h"
#include "core/pin.h"

namespace netra::app {

namespace {

constexpr const char* first_admin = "Admin";

}  // namespace

StaffDesk::StaffDesk(Session& session, Printer& printer)
    : session_(session),
      printer_(printer),
      content_(session),
      device_(session, printer),
      event_room_(session),
      certificates_(session, printer),
      people_(session) {
    const storage::PinTries tries = store().tries();
    wait_ends_ =
        workspace().clock().steady() + core::wait_left(tries.wrong, tries.last, workspace().clock().now());
}

std::chrono::milliseconds StaffDesk::wait() const {
    return std::max(std::chrono::milliseconds(0), wait_ends_ - workspace().clock().steady());
}

void StaffDesk::open() {
    if (session_.state.staff) return;
    StaffState staff;
    staff.pins_set = StaffOffice(workspace()).has_staff();
    staff.room = !staff.pins_set && session_.state.demo ? StaffRoom::found : StaffRoom::door;
    staff.wrong = store().tries().wrong;
    session_.state.staff = std::move(staff);
}

void StaffDesk::enter(const std::string& pin) {
    auto& staff = session_.state.staff;
    if (!staff || staff->room != StaffRoom::door || wait().count() > 0) return;
    const auto person = StaffOffice(workspace()).whose(pin);
    person ? sign_in(*person) : refuse();
}

void StaffDesk::found_admin(const std::string& pin) {
    const auto& staff = session_.state.staff;
    if (!staff || staff->room != StaffRoom::found || core::fault_of_pin(pin)) return;
    storage::Transaction transaction(workspace().database());
    sign_in(StaffOffice(workspace()).add(first_admin, storage::StaffRole::admin, pin));
    transaction.commit();
}

void StaffDesk::sign_in(const storage::Staff& person) {
    {
        storage::Transaction transaction(workspace().database());
        record_tries();
        store().save_tries({});
        workspace().ledger().append(storage::OperatorSignedIn{person.name, person.role});
        transaction.commit();
    }
    wait_ends_ = {};
    StaffState staff;
    staff.person = StaffPerson{person.name, person.role == storage::StaffRole::admin};
    session_.state.staff = std::move(staff);
    enter_room(StaffRoom::home);
}

// The count is on the disk before anybody learns that the PIN was wrong.
void StaffDesk::refuse() {
    storage::PinTries tries = store().tries();
    tries.last = session_.now();
    if (tries.unrecorded == 0) tries.first = tries.last;
    ++tries.wrong;
    ++tries.unrecorded;
    store().save_tries(tries);
    wait_ends_ = workspace().clock().steady() + core::wait_after(tries.wrong);
    session_.state.staff->wrong = tries.wrong;
}

void StaffDesk::record_tries() {
    storage::PinTries tries = store().tries();
    if (tries.unrecorded == 0) return;
    storage::Transaction transaction(workspace().database());
    workspace().ledger().append(storage::OperatorRefused{tries.unrecorded, tries.first, tries.last});
    tries.unrecorded = 0;
    store().save_tries(tries);
    transaction.commit();
}

void StaffDesk::lock() {
    if (!inside()) return;
    session_.state.staff.reset();
    open();
}

void StaffDesk::leave() {
    if (!session_.state.staff) return;
    record_tries();
    session_.state.staff.reset();
}

void StaffDesk::enter_room(StaffRoom room) {
    const bool behind = room != StaffRoom::door && room != StaffRoom::found;
    if (!inside() || !behind) return;
    session_.state.staff->room = room;
    if (room == StaffRoom::people) people_.enter();
    refresh();
}

void StaffDesk::show_history(std::int64_t page) {
    if (!inside() || session_.state.staff->room != StaffRoom::history) return;
    session_.state.staff->history = read_history(workspace().ledger(), page);
}

void StaffDesk::back_up_now() {
    if (!inside()) return;
    back_up(workspace());
    refresh();
}

void StaffDesk::notice_sticks(std::vector<std::filesystem::path> sticks) {
    sticks_ = std::move(sticks);
    if (inside()) refresh();
}

void StaffDesk::refresh() {
    StaffState& staff = *session_.state.staff;
    staff.sticks = sticks_;
    staff.device = device_facts(workspace());
    staff.printer = printer_.status();
    if (staff.room == StaffRoom::content || staff.room == StaffRoom::content_preview) content_.refresh();
    if (staff.room == StaffRoom::device) device_.refresh();
    certificates_.refresh();
    people_.refresh();
    if (staff.room == StaffRoom::history) staff.history = read_history(workspace().ledger(), 0);
    event_room_.refresh();
}

}  // namespace netra::app
