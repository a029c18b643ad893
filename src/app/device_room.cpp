#include "app/device_room.h"

#include "app/stick.h"
#include "base/error.h"
#include "base/files.h"
#include "base/log.h"
#include "core/date.h"
#include "document/test_page.h"

namespace netra::app {

namespace {

StaffNote failed(const Error& error) {
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
            StaffNote{false, {"Colokkan stik USB lebih dahulu.", "Plug in a USB stick first."}};
        return;
    }
    const auto day = core::local_time(session_.now(), core::Event{}.utc_offset_minutes).date;
    const std::string name = "netra-log-" + session_.state.kiosk_id + "-" + core::iso_date(day) + ".txt";
    const base::Bytes log = base::read_file(session_.workspace().folder().log());
    const std::string saved = save_on(staff.sticks.front(), name, log, appliance()).filename().string();
    staff.device_room.note =
        StaffNote{true, {"Log tersimpan di stik: " + saved, "The log is on the stick: " + saved}};
}

void DeviceRoom::on(const device_action::PrintTestPage&) {
    StaffState& staff = *session_.state.staff;
    const int zone =
        session_.state.event ? session_.state.event->utc_offset_minutes : core::Event{}.utc_offset_minutes;
    const base::Bytes page = document::printer_test_page({.kiosk = session_.state.kiosk_id,
                                                          .queue = staff.printer.queue,
                                                          .program = "Netra " + staff.device.version,
                                                          .at = base::unix_seconds(session_.now()),
                                                          .utc_offset_minutes = zone});
    try {
        printer_.print("netra-uji", page);
    } catch (const Error&) {
        staff.printer = printer_.status();
        if (!staff.printer.trouble) throw;
        staff.device_room.note = StaffNote{false, describe(staff.printer)};
        return;
    }
    staff.printer = printer_.status();
    staff.device_room.note =
        StaffNote{!staff.printer.trouble, sent_words(staff.printer, {"Halaman uji", "The test page"})};
}

void DeviceRoom::on(const device_action::Order& a) {
    appliance().order(a.order);
    session_.state.staff->device_room.note =
        StaffNote{true, {"Perintah diteruskan ke mesin.", "The order was passed to the machine."}};
}

}  // namespace netra::app
