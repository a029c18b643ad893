#include "app/device_room.h"

#include "app/stick.h"
#include "base/error.h"
#include "base/files.h"
#include "base/log.h"
#include "core/date.h"

namespace netra::app {

namespace {

DeviceNote failed(const Error& error) {
    return {false, sentence(error.code())};
}

}  // namespace

void DeviceRoom::refresh() {
    session_.state.staff->device_room = {appliance().is_there(), std::nullopt};
}

void DeviceRoom::perform(const DeviceAction& action) {
    auto& note = session_.state.staff->device_room.note;
    note.reset();
    try {
        std::visit([this](const auto& one) { on(one); }, action.what);
    } catch (const Error& error) {
        base::log_error(std::string("an order to the device failed: ") + error.what());
        note = failed(error);
    }
}

void DeviceRoom::on(const device_action::SaveLog&) {
    StaffState& staff = *session_.state.staff;
    if (staff.sticks.empty()) {
        staff.device_room.note =
            DeviceNote{false, {"Colokkan stik USB lebih dahulu.", "Plug in a USB stick first."}};
        return;
    }
    const auto day = core::local_time(session_.now(), core::Event{}.utc_offset_minutes).date;
    const std::string name = "netra-log-" + session_.state.kiosk_id + "-" + core::iso_date(day) + ".txt";
    const base::Bytes log = base::read_file(session_.workspace().folder().log());
    const std::string saved = save_on(staff.sticks.front(), name, log, appliance()).filename().string();
    staff.device_room.note =
        DeviceNote{true, {"Log tersimpan di stik: " + saved, "The log is on the stick: " + saved}};
}

void DeviceRoom::on(const device_action::Order& a) {
    appliance().order(a.order);
    session_.state.staff->device_room.note =
        DeviceNote{true, {"Perintah diteruskan ke mesin.", "The order was passed to the machine."}};
}

}  // namespace netra::app
