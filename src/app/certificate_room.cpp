#include "app/certificate_room.h"

#include <algorithm>

#include "app/certificate_desk.h"
#include "app/certificate_papers.h"
#include "app/certificate_search.h"
#include "app/stick.h"
#include "base/error.h"
#include "core/scan.h"
#include "storage/event_store.h"

namespace netra::app {

namespace fs = std::filesystem;

namespace {

CertificateStanding standing_of(const storage::IssuedCertificate& certificate) {
    switch (certificate.state()) {
        case storage::CertificateState::revoked:
            return CertificateStanding::revoked;
        case storage::CertificateState::superseded:
            return CertificateStanding::superseded;
        case storage::CertificateState::standing:
            break;
    }
    return CertificateStanding::valid;
}

CertificateLine line_of(const storage::IssuedCertificate& certificate) {
    const core::CertificateFacts& facts = certificate.record.facts;
    return {certificate.seq,
            facts.number,
            facts.name,
            facts.number_tail.value_or(""),
            base::from_unix_seconds(facts.issued),
            standing_of(certificate)};
}

// One paper in both its forms. Where the second is not written the first goes too, if the stick is writable
// to the kiosk itself; on an appliance it stays, and is whole.
struct SavedPair {
    fs::path pdf, png;
};

SavedPair save_both(const fs::path& stick, const std::string& name, base::ByteView pdf, base::ByteView png,
                    const Appliance& appliance) {
    SavedPair saved{save_on(stick, name + ".pdf", pdf, appliance), {}};
    try {
        saved.png = save_on(stick, name + ".png", png, appliance);
    } catch (const Error&) {
        std::error_code ignored;
        fs::remove(saved.pdf, ignored);
        throw;
    }
    return saved;
}

}  // namespace

CertificateFigures CertificateRoom::figures() const {
    const auto& event = session_.event();
    if (!event) return {};
    const storage::CertificateStore certificates(workspace().database());
    return {certificates.count(event->code), certificates.count_revoked(event->code),
            certificates.newest_number(event->code)};
}

void CertificateRoom::refresh() {
    const StaffRoom at = session_.state.staff->room;
    if (at == StaffRoom::home) {
        room() = {};
        room().figures = figures();
    }
    if (at == StaffRoom::certificates && room().list.pages == 0) {
        list(CertificateSearch(workspace().database()).all(), {});
    }
}

void CertificateRoom::perform(const CertificateAction& action) {
    room().note.reset();
    std::visit([this](const auto& one) { on(one); }, action.what);
}

void CertificateRoom::list(std::vector<std::int64_t> found, std::string sought) {
    found_ = std::move(found);
    room().list.sought = std::move(sought);
    show_page(0);
    session_.state.staff->room = StaffRoom::certificates;
    if (found_.size() == 1 && !room().list.sought.empty()) look(found_.front());
}

void CertificateRoom::show_page(std::int64_t page) {
    CertificateList& list = room().list;
    constexpr std::int64_t lines = certificate_page_lines;
    list.found = static_cast<std::int64_t>(found_.size());
    list.pages = std::max<std::int64_t>(1, (list.found + lines - 1) / lines);
    list.page = std::clamp<std::int64_t>(page, 0, list.pages - 1);
    list.lines.clear();
    const storage::CertificateStore certificates(workspace().database());
    for (std::int64_t i = list.page * lines; i < std::min(list.found, (list.page + 1) * lines); ++i) {
        const auto certificate = certificates.load(found_.at(static_cast<std::size_t>(i)));
        if (certificate) list.lines.push_back(line_of(*certificate));
    }
}

void CertificateRoom::on(const certificate_action::FindDigits& a) {
    if (a.digits.empty()) return;
    list(CertificateSearch(workspace().database()).with_digits(a.digits), shown_digits(a.digits));
}

void CertificateRoom::on(const certificate_action::FindWords& a) {
    list(
        CertificateSearch(workspace().database())
            .with_words(a.words, [this](std::int64_t done, std::int64_t of) { session_.progress(done, of); }),
        a.words);
}

void CertificateRoom::on(const certificate_action::Scan& a) {
    const core::Scan scan = core::read_scan(a.line);
    if (scan.kind == core::ScanKind::number) return on(certificate_action::FindDigits{scan.digits});
    if (scan.kind == core::ScanKind::certificate) return scan_code(scan.digits);
    say(false,
        {"Yang dipindai bukan kode sertifikat. Pindai kode QR di sertifikatnya, atau cari namanya.",
         "What was scanned is no certificate's code. Scan the QR on the certificate, or find the name."});
}

void CertificateRoom::scan_code(const std::string& digits) {
    const ScannedCertificate scanned = CertificateSearch(workspace().database()).with_token(digits);
    if (!scanned.certificate) {
        return say(false,
                   {"Sertifikat itu tidak terbit di kios ini. Periksa di halaman verifikasi.",
                    "That certificate was not issued at this kiosk. Check it on the verification page."});
    }
    if (!scanned.genuine) {
        const std::string& number = scanned.certificate->record.facts.number;
        return say(
            false,
            {"Kode itu bukan kode sertifikat " + number + " yang terbit di sini: mungkin diubah.",
             "That code is not the one of certificate " + number + " as issued here: it may be altered."});
    }
    show(*scanned.certificate);
}

void CertificateRoom::on(const certificate_action::ShowAll&) {
    list(CertificateSearch(workspace().database()).all(), {});
}

void CertificateRoom::on(const certificate_action::ShowPage& a) {
    show_page(a.page);
}

void CertificateRoom::look(std::int64_t entry) {
    if (std::ranges::find(found_, entry) == found_.end()) return;
    if (const auto certificate = storage::CertificateStore(workspace().database()).load(entry))
        show(*certificate);
}

void CertificateRoom::show(const storage::IssuedCertificate& certificate) {
    CertificateView view{certificate.seq, certificate.record.facts, {}, standing_of(certificate)};
    if (const auto& revocation = certificate.revocation) {
        view.ended = revocation->time;
        view.by_number = revocation->by_number.value_or("");
    }
    view.printed = storage::CertificateStore(workspace().database()).count_printed(view.facts.id);
    if (const auto event = storage::EventStore(workspace().database()).find(view.facts.event))
        view.event_title = event->title;
    const DataFolder& folder = workspace().folder();
    try {
        CertificateDesk(folder).pdf(certificate);
        view.document = folder.document(base::to_hex(certificate.record.document));
    } catch (const Error& error) {
        view.fault = document_refusal(error);
    }
    room().shown = std::move(view);
    session_.state.staff->room = StaffRoom::certificate;
}

void CertificateRoom::on(const certificate_action::Save& a) {
    const auto& shown = room().shown;
    if (!shown || shown->fault) return;
    const auto& sticks = session_.state.staff->sticks;
    if (std::ranges::find(sticks, a.stick) == sticks.end()) {
        return say(false, {"Stik USB tidak terpasang. Colokkan, lalu coba lagi.",
                           "The USB stick is not plugged in. Plug it in and try again."});
    }
    if (const auto certificate = storage::CertificateStore(workspace().database()).load(shown->entry))
        save(*certificate, a.stick);
}

void CertificateRoom::save(const storage::IssuedCertificate& certificate, const fs::path& stick) {
    constexpr std::int64_t steps = 3;
    const core::CertificateFacts& facts = certificate.record.facts;
    base::Bytes pdf, png;
    try {
        const CertificateDesk desk(workspace().folder());
        pdf = desk.pdf(certificate);
        session_.progress(1, steps);
        png = desk.png(certificate);
        session_.progress(2, steps);
    } catch (const Error& error) {
        room().shown->document.clear();
        room().shown->fault = document_refusal(error);
        return;
    }
    SavedPair saved;
    try {
        saved = save_both(stick, facts.number, pdf, png, Appliance(workspace().settings().requests));
    } catch (const Error& error) {
        return say(false, stick_refusal(error));
    }
    const std::string first = saved.pdf.filename().string(), second = saved.png.filename().string();
    storage::Transaction transaction(workspace().database());
    workspace().ledger().append(storage::ExportMade{facts.event, first, base::sha256(pdf), 0});
    workspace().ledger().append(storage::ExportMade{facts.event, second, base::sha256(png), 0});
    transaction.commit();
    const std::string name = stick.filename().string();
    say(true, {"Tersimpan di stik " + name + ": " + first + " dan " + second + ".",
               "Saved on the stick " + name + ": " + first + " and " + second + "."});
    room().note->saved = true;
}

void CertificateRoom::on(const certificate_action::Print&) {
    auto& shown = room().shown;
    if (!shown || shown->fault || shown->standing != CertificateStanding::valid) return;
    const auto certificate = storage::CertificateStore(workspace().database()).load(shown->entry);
    if (!certificate) return;
    StaffState& staff = *session_.state.staff;
    const std::string& number = shown->facts.number;
    try {
        printer_.print(number, CertificateDesk(workspace().folder()).pdf(*certificate));
    } catch (const Error& error) {
        staff.printer = printer_.status();
        return say(false, staff.printer.trouble ? describe(staff.printer) : sentence(error.code()));
    }
    workspace().ledger().append(storage::CertificatePrinted{shown->facts.id, number, staff.person->name});
    ++shown->printed;
    staff.printer = printer_.status();
    say(!staff.printer.trouble, sent_words(staff.printer, {"Sertifikat " + number, "Certificate " + number}));
}

void CertificateRoom::on(const certificate_action::Close&) {
    room().shown.reset();
    session_.state.staff->room = StaffRoom::certificates;
    refresh();
}

}  // namespace netra::app
