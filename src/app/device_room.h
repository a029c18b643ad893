// The staff's room of the device: its log, its printer, and orders to the machine.
#pragma once
#include "app/device_room_action.h"
#include "app/printer.h"
#include "app/session.h"

namespace netra::app {

class DeviceRoom {
  public:
    // Both outlive the room.
    DeviceRoom(Session& session, Printer& printer) : session_(session), printer_(printer) {}

    void refresh();
    // What staff can mend is said in the room's note; throws what the database throws.
    void perform(const DeviceAction& action);

  private:
    void on(const device_action::SaveLog&);
    void on(const device_action::PrintTestPage&);
    void on(const device_action::Order& a);
    Appliance appliance() const { return Appliance(session_.workspace().settings().requests); }

    Session& session_;
    Printer& printer_;
};

}  // namespace netra::app
