#include "app/certificate_room.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <optional>

#include "app/certificate_papers.h"
#include "app/history.h"
#include "app/staff_office.h"
#include "base/files.h"
#include "base/utf8.h"
#include "credential/digits.h"
#include "demonstration.h"
#include "desk_printer.h"
#include "picture/image.h"

using namespace netra;
using namespace netra::app;
using namespace netra::app::certificate_action;
namespace fs = std::filesystem;

namespace {

// A kiosk with a stick; somebody of the staff is in the room of certificates.
struct Counter : Demonstration {
    Counter() : stick(folder / "KINGSTON") {
        fs::create_directories(stick);
        StaffOffice(workspace).add("Petugas 1", storage::StaffRole::staff, "502931");
        auto own = std::make_unique<DeskPrinter>();
        printer = own.get();
        kiosk.emplace(workspace, std::nullopt, std::move(own));
        kiosk->notice_sticks({stick});
    }
    void enter() {
        kiosk->perform(action::OpenStaff{});
        kiosk->perform(action::EnterPin{"502931"});
        kiosk->perform(action::EnterRoom{StaffRoom::certificates});
    }
    // As the ledger tells of it; there is no document behind it.
    core::CertificateId issue(const std::string& name, const std::string& nip) {
        const std::string event = kiosk->view()->event->code;
        core::Participant person;
        person.id = workspace.new_id();
        person.number = nip;
        person.name = name;
        workspace.ledger().append(storage::ParticipantRegistered{event, person});
        storage::CertificateIssued issued;
        issued.facts.number = storage::CertificateStore(workspace.database()).next_number(event);
        issued.facts.name = name;
        issued.facts.event = event;
        issued.facts.issued = base::unix_seconds(clock.now());
        random.fill(issued.facts.id);
        issued.visit = workspace.new_id();
        issued.participant = person.id;
        workspace.ledger().append(issued);
        return issued.facts.id;
    }
    template <class What>
    const CertificateRoomState& act(What what) {
        view = kiosk->perform(CertificateAction{what});
        return view->staff->certificates;
    }
    const CertificateRoomState& room() {
        view = kiosk->view();
        return view->staff->certificates;
    }
    std::vector<std::string> names() {
        std::vector<std::string> all;
        for (const CertificateLine& line : room().list.lines) all.push_back(line.name);
        return all;
    }
    std::vector<std::string> on_stick() const {
        std::vector<std::string> all;
        for (const fs::directory_entry& entry : fs::directory_iterator(stick))
            all.push_back(entry.path().filename().string());
        std::ranges::sort(all);
        return all;
    }

    fs::path stick;
    DeskPrinter* printer = nullptr;
    std::optional<Kiosk> kiosk;
    KioskView view;
};

// A visit was played to its end, and its certificate is looked at.
struct Issued : Counter {
    Issued() : certificate(play_visit(*kiosk, "Ratna Dewi Contoh")) {
        enter();
        act(FindWords{"ratna"});
    }
    IssuedCertificate certificate;
};

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("the home tells how many the event has, how many are revoked, and the newest number") {
    Counter k;
    const auto first = k.issue("Adi Contoh", "198503122010012013");
    k.issue("Budi Contoh", "197901052003121004");
    k.workspace.ledger().append(storage::CertificateRevoked{first, 1, "Petugas 1", ""});
    k.enter();
    k.kiosk->perform(action::EnterRoom{StaffRoom::home});
    const CertificateFigures& figures = k.room().figures;
    CHECK(figures.issued == 2);
    CHECK(figures.revoked == 1);
    CHECK(figures.newest.ends_with("-000002"));
}

TEST_CASE("all are listed newest first in pages, each with how it stands") {
    Counter k;
    const auto first = k.issue("Peserta 1", "198503122010012013");
    k.workspace.ledger().append(storage::CertificateRevoked{first, 1, "Petugas 1", ""});
    for (int i = 2; i <= 21; ++i) k.issue("Peserta " + std::to_string(i), "");
    k.enter();
    CHECK(k.room().list.found == 21);
    CHECK(k.room().list.pages == 2);
    CHECK(k.room().list.lines.size() == 20);
    CHECK(k.room().list.lines[0].name == "Peserta 21");
    CHECK(k.room().list.lines[0].standing == CertificateStanding::valid);
    k.act(ShowPage{1});
    CHECK(k.names() == Names{"Peserta 1"});
    CHECK(k.room().list.lines[0].standing == CertificateStanding::revoked);
    CHECK(k.act(ShowPage{9}).list.page == 1);
}

TEST_CASE("digits find a serial number, and a NIP by its beginning or its end") {
    Counter k;
    k.issue("Adi Contoh", "198503122010012013");
    k.issue("Budi Contoh", "198505052010012004");
    k.issue("Tamu", "T-00131985");
    k.enter();
    k.act(FindDigits{"19850"});
    CHECK(k.names() == Names{"Budi Contoh", "Adi Contoh"});
    k.act(FindDigits{"000002"});
    CHECK(k.room().shown->facts.name == "Budi Contoh");
    k.act(FindDigits{"3"});
    CHECK(k.room().shown->facts.name == "Tamu");
    k.act(FindDigits{"2013"});
    CHECK(k.room().shown->facts.name == "Adi Contoh");
    k.act(FindDigits{"777"});
    CHECK(k.names().empty());
    CHECK(k.room().list.found == 0);
}

TEST_CASE("a NIP that was typed or scanned is told by its tail alone") {
    Counter k;
    k.issue("Adi Contoh", "198503122010012013");
    k.enter();
    CHECK(k.act(Scan{"198503122010012013"}).shown->facts.name == "Adi Contoh");
    CHECK(k.room().list.sought == "•••013");
    CHECK(k.act(FindDigits{"1985031"}).list.sought == "•••031");
    CHECK(k.act(FindDigits{"000001"}).list.sought == "000001");
}

TEST_CASE("words find parts of names in any order and case, and the number") {
    Counter k;
    k.issue("Siti Nurhaliza Contoh", "");
    k.issue("Nur Aini", "");
    k.issue("Budi Contoh", "");
    k.enter();
    k.act(FindWords{"NUR"});
    CHECK(k.names() == Names{"Nur Aini", "Siti Nurhaliza Contoh"});
    CHECK(k.act(FindWords{"contoh nurh"}).shown->facts.name == "Siti Nurhaliza Contoh");
    const std::string number = k.room().shown->facts.number;
    k.act(Close{});
    CHECK(k.names() == Names{"Siti Nurhaliza Contoh"});
    CHECK(k.act(FindWords{base::fold_case(number)}).shown->facts.number == number);
    k.act(ShowAll{});
    CHECK(k.names().size() == 3);
    CHECK(k.view->staff->room == StaffRoom::certificates);
}

TEST_CASE("the code of a certificate leads to it; one that was altered or is of elsewhere does not") {
    Issued k;
    k.act(Close{});
    const std::string digits = k.certificate.qr_digits;
    CHECK(k.act(Scan{k.certificate.qr_prefix + digits}).shown->facts.number == k.certificate.number);
    k.act(Close{});
    // The last bytes are the signature's.
    base::Bytes altered = *credential::from_digits(digits);
    altered.back() ^= 1;
    CHECK_FALSE(k.act(Scan{credential::to_digits(altered)}).shown.has_value());
    CHECK(k.room().note->text.id.find("mungkin diubah") != std::string::npos);
    CHECK_FALSE(k.act(Scan{std::string(300, '1')}).shown.has_value());
    CHECK(k.room().note->text.id.find("tidak terbit di kios ini") != std::string::npos);
    CHECK(k.act(Scan{"8991234567890"}).note->text.id.find("bukan kode sertifikat") != std::string::npos);
}

TEST_CASE("a certificate is saved as its frozen PDF and its picture, and the ledger tells of both") {
    Issued k;
    REQUIRE(k.view->staff->room == StaffRoom::certificate);
    CHECK(k.room().shown->document == k.certificate.document);
    const auto entries = k.workspace.ledger().size();
    CHECK(k.act(Save{k.stick}).note->good);
    const std::string number = k.certificate.number;
    CHECK(k.on_stick() == Names{number + ".pdf", number + ".png"});
    const base::Bytes pdf = base::read_file(k.stick / (number + ".pdf"));
    CHECK(pdf == base::read_file(k.certificate.document));
    CHECK(picture::image_kind(base::read_file(k.stick / (number + ".png"))) == picture::ImageKind::png);
    REQUIRE(k.workspace.ledger().size() == entries + 2);
    const auto made = k.workspace.ledger().read<storage::ExportMade>(entries);
    CHECK(made->what == number + ".pdf");
    CHECK(made->file == base::sha256(pdf));
    const HistoryPage history = read_history(k.workspace.ledger(), 0);
    CHECK(history.entries[1].sentence.id.starts_with(number + ".pdf disalin ke luar kios"));
    CHECK(k.act(Save{k.stick}).note->text.id.find(number + "-2.pdf") != std::string::npos);
}

TEST_CASE("a stick that is not there or does not take it is told of in words, and nothing is recorded") {
    Issued k;
    const auto entries = k.workspace.ledger().size();
    CHECK(k.act(Save{"/media/netra/LAIN"}).note->text.id.find("tidak terpasang") != std::string::npos);
    fs::remove_all(k.stick);
    CHECK(k.act(Save{k.stick}).note->text.id.find("tidak dapat ditulisi") != std::string::npos);
    CHECK_FALSE(k.room().note->good);
    CHECK(k.workspace.ledger().size() == entries);
    const auto refusal = [](ErrorCode code) { return stick_refusal(Error(code, "")).id; };
    CHECK(refusal(ErrorCode::read_only).find("hanya dapat dibaca") != std::string::npos);
    CHECK(refusal(ErrorCode::disk_full).find("penuh") != std::string::npos);
}

TEST_CASE("a document that is damaged or missing is not handed out, and the page says what to do") {
    Issued k;
    base::write_file(k.certificate.document, base::as_bytes("%PDF-1.7 lain"));
    CHECK(k.act(Save{k.stick}).shown->fault->id.find("rusak") != std::string::npos);
    CHECK(k.on_stick().empty());
    fs::remove(k.certificate.document);
    CHECK(k.act(FindWords{"ratna"}).shown->fault->id.find("tidak ada di kios") != std::string::npos);
    CHECK(k.room().shown->document.empty());
    k.act(Save{k.stick});
    CHECK(k.on_stick().empty());
}

TEST_CASE("a certificate is printed as it was issued, as often as staff ask, and each time is recorded") {
    Issued k;
    CHECK(k.room().shown->printed == 0);
    CHECK(k.act(Print{}).note->good);
    REQUIRE(k.printer->papers.size() == 1);
    CHECK(k.printer->papers[0].title == k.certificate.number);
    CHECK(k.printer->papers[0].pdf == base::read_file(k.certificate.document));
    CHECK(read_history(k.workspace.ledger(), 0).entries[0].sentence.id ==
          "Sertifikat " + k.certificate.number + " dicetak oleh Petugas 1.");
    k.printer->now.trouble = PrinterTrouble::no_paper;
    CHECK(k.act(Print{}).note->text.id.find("Kertas habis") != std::string::npos);
    CHECK(k.room().shown->printed == 2);
    k.act(Close{});
    CHECK(k.act(FindWords{"ratna"}).shown->printed == 2);
}

TEST_CASE("what the printer does not take, is revoked or is damaged is not printed and not counted") {
    Issued k;
    const auto entries = k.workspace.ledger().size();
    k.printer->refuses = true;
    k.printer->now.trouble = PrinterTrouble::no_service;
    CHECK(k.act(Print{}).note->text.id.find("tidak menjawab") != std::string::npos);
    CHECK(k.workspace.ledger().size() == entries);
    k.printer->refuses = false;
    k.workspace.ledger().append(storage::CertificateRevoked{k.room().shown->facts.id, 0, "Petugas 1", ""});
    k.act(Close{});
    k.act(FindWords{"ratna"});
    k.act(Print{});
    base::write_file(k.certificate.document, base::as_bytes("%PDF-1.7 lain"));
    k.act(Print{});
    CHECK(k.printer->papers.empty());
    CHECK(k.workspace.ledger().size() == entries + 1);
}

TEST_CASE("whoever comes next finds no search of the one before") {
    Issued k;
    k.kiosk->perform(action::LeaveStaff{});
    k.enter();
    CHECK(k.room().list.sought.empty());
    CHECK_FALSE(k.room().shown.has_value());
}
