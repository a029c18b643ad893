// The staff area of a kiosk: its door, and the rooms behind it. The visit that runs stays as it stands.
#pragma once
#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include "app/certificate_room.h"
#include "app/content_room.h"
#include "app/device_room.h"
#include "app/event_room.h"
#include "app/people_room.h"
#include "app/session.h"
#include "app/staff_office.h"
#include "app/staff_rights.h"

namespace netra::app {

class StaffDesk {
  public:
    // The session outlives the desk. The wait after wrong PINs goes on where the last program left it.
    StaffDesk(Session& session, Printer& printer);

    // Somebody asks to be let in; in DEMO, while nobody has a PIN, they set the first admin's.
    void open();
    // At the door. Nothing happens while the wait lasts; a wrong PIN is counted; the right one opens, is
    // recorded, and ends the wait. Takes as long as StaffOffice::whose.
    void enter(const std::string& pin);
    // The first admin's PIN, in DEMO alone; nothing happens for a PIN with a fault.
    void found_admin(const std::string& pin);
    // Signs out and stands at the door again.
    void lock();
    // Back to the visit. A run of wrong PINs is recorded.
    void leave();

    void enter_room(StaffRoom room);
    // Another page of the history, 0 the newest.
    void show_history(std::int64_t page);
    void back_up_now();

    // What is asked in a room; nothing happens at the door, and for what only an admin may.
    void perform(const ContentAction& action) { perform_in(content_, action); }
    void perform(const DeviceAction& action) { perform_in(device_, action); }
    void perform(const EventAction& action) { perform_in(event_room_, action); }
    void perform(const CertificateAction& action) { perform_in(certificates_, action); }
    void perform(const PeopleAction& action) { perform_in(people_, action); }

    void notice_sticks(std::vector<std::filesystem::path> sticks);

    // What is left until a PIN may be tried. By the clock that never steps: nobody sets it back.
    std::chrono::milliseconds wait() const;

  private:
    void sign_in(const storage::Staff& person);
    void refuse();
    void record_tries();
    void refresh();
    template <class Room, class RoomAction>
    void perform_in(Room& room, const RoomAction& action) {
        if (!inside() || (is_admin_only(action.what) && !session_.state.staff->person->admin)) return;
        room.perform(action);
        if (inside())
            session_.state.staff->device = device_facts(workspace());  // it may have written or copied
    }
    bool inside() const { return session_.state.staff && session_.state.staff->person; }
    storage::StaffStore store() const { return storage::StaffStore(workspace().database()); }
    Workspace& workspace() const { return session_.workspace(); }

    Session& session_;
    Printer& printer_;
    ContentRoom content_;
    DeviceRoom device_;
    EventRoom event_room_;
    CertificateRoom certificates_;
    PeopleRoom people_;
    std::chrono::milliseconds wait_ends_{};  // of Clock::steady
    std::vector<std::filesystem::path> sticks_;
};

}  // namespace netra::app
