// The staff's room of the device: its log, and orders to the machine.
#pragma once
#include "app/device_room_action.h"
#include "app/session.h"

namespace netra::app {

class DeviceRoom {
  public:
    // The session outlives the room.
    explicit DeviceRoom(Session& session) : session_(session) {}

    void refresh();
    // What staff can mend is said in the room's note; throws what the database throws.
    void perform(const DeviceAction& action);

  private:
    void on(const device_action::SaveLog&);
    void on(const device_action::Order& a);
    Appliance appliance() const { return Appliance(session_.workspace().settings().requests); }

    Session& session_;
};

}  // namespace netra::app
