#include "app/printer.h"

#include <doctest/doctest.h>

#include "app/device_room.h"
#include "app/kiosk.h"
#include "demonstration.h"
#include "desk_printer.h"

using namespace netra;
using namespace netra::app;

namespace {

PrinterStatus said(std::vector<std::string> reasons) {
    return printer_status("Meja", {.reasons = std::move(reasons)});
}

struct PrintingKiosk : Demonstration {
    PrintingKiosk() {
        StaffOffice(workspace).add("Petugas 1", storage::StaffRole::staff, "502931");
        auto own = std::make_unique<DeskPrinter>();
        printer = own.get();
        kiosk.emplace(workspace, std::nullopt, std::move(own));
        kiosk->perform(action::OpenStaff{});
        kiosk->perform(action::EnterPin{"502931"});
    }
    const StaffState& enter(StaffRoom room) {
        view = kiosk->perform(action::EnterRoom{room});
        return *view->staff;
    }
    const StaffState& print_test_page() {
        view = kiosk->perform(DeviceAction{device_action::PrintTestPage{}});
        return *view->staff;
    }

    DeskPrinter* printer = nullptr;
    std::optional<Kiosk> kiosk;
    KioskView view;
};

}  // namespace

TEST_CASE("a queue that has nothing to say is ready, or tells how many papers wait") {
    CHECK_FALSE(said({"none"}).trouble.has_value());
    CHECK(describe(said({})).id == "Siap");
    CHECK(describe(printer_status("Meja", {.waiting = 3})).en == "Printing, 3 waiting");
    CHECK(describe(PrinterStatus{}).id == "Tidak ada pencetak");
}

TEST_CASE("what a queue reports is named, with or without its severity; what only warns is none") {
    CHECK(said({"media-empty-error"}).trouble == PrinterTrouble::no_paper);
    CHECK(said({"media-empty"}).trouble == PrinterTrouble::no_paper);
    CHECK(said({"media-jam-error"}).trouble == PrinterTrouble::jam);
    CHECK(said({"cover-open"}).trouble == PrinterTrouble::open);
    CHECK(said({"toner-empty-error"}).trouble == PrinterTrouble::no_toner);
    CHECK(said({"offline-report", "toner-low", "media-low-warning", "connecting-to-device"}).trouble ==
          std::nullopt);
    const PrinterStatus other = said({"marker-waste-full-error"});
    CHECK(other.trouble == PrinterTrouble::other);
    CHECK(describe(other).id == "Pencetak melapor: marker-waste-full-error.");
}

TEST_CASE("of several troubles the gravest is told; a stopped queue only where nothing else is") {
    CHECK(said({"toner-empty", "media-jam", "media-empty"}).trouble == PrinterTrouble::jam);
    CHECK(printer_status("Meja", {.reasons = {"media-empty"}, .stopped = true}).trouble ==
          PrinterTrouble::no_paper);
    CHECK(printer_status("Meja", {.stopped = true}).trouble == PrinterTrouble::paused);
    CHECK(printer_status("Meja", {.accepting = false}).trouble == PrinterTrouble::paused);
}

TEST_CASE("each trouble is told in both languages, with what to do") {
    for (int i = 0; i <= static_cast<int>(PrinterTrouble::paused); ++i) {
        const base::Bilingual words = describe(
            {.queue = "Meja", .trouble = static_cast<PrinterTrouble>(i), .word = "marker-waste-full"});
        CAPTURE(words.en);
        CHECK(words.id != words.en);
        CHECK(words.id.ends_with("."));
        CHECK(words.en.ends_with("."));
    }
}

TEST_CASE("a test page goes to the printer, and what keeps it there is told") {
    PrintingKiosk k;
    CHECK(k.enter(StaffRoom::device).printer.queue == "Meja");
    CHECK(k.print_test_page().device_room.note->good);
    REQUIRE(k.printer->papers.size() == 1);
    CHECK(base::to_text(k.printer->papers[0].pdf).starts_with("%PDF"));
    k.printer->now.trouble = PrinterTrouble::no_paper;
    const StaffState& staff = k.print_test_page();
    CHECK_FALSE(staff.device_room.note->good);
    CHECK(staff.device_room.note->text.id ==
          "Halaman uji dikirim ke pencetak. Kertas habis. Isi kertas; pencetakan lalu berlanjut.");
    CHECK(staff.printer.trouble == PrinterTrouble::no_paper);
}

TEST_CASE("a paper that the queue does not take is told of") {
    PrintingKiosk k;
    k.enter(StaffRoom::device);
    k.printer->refuses = true;
    CHECK_FALSE(k.print_test_page().device_room.note->good);
    CHECK(k.printer->papers.empty());
}

TEST_CASE("a kiosk without a printer says so and prints nothing") {
    Demonstration demo;
    StaffOffice(demo.workspace).add("Petugas 1", storage::StaffRole::staff, "502931");
    Kiosk kiosk(demo.workspace);
    kiosk.perform(action::OpenStaff{});
    kiosk.perform(action::EnterPin{"502931"});
    const KioskView view = kiosk.perform(DeviceAction{device_action::PrintTestPage{}});
    CHECK(view->staff->printer.queue.empty());
    CHECK_FALSE(view->staff->device_room.note->good);
}
