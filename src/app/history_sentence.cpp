// One sentence a kind of entry.
#include "app/history.h"
#include "app/staff_office.h"
#include "storage/ledger.h"

namespace netra::app {

namespace {

using base::Bilingual;
using storage::LedgerKind;

// By whom, where that is known.
std::string oleh(const std::string& staff) {
    return staff.empty() ? staff : " oleh " + staff;
}
std::string by(const std::string& staff) {
    return staff.empty() ? staff : " by " + staff;
}
std::string oleh(const std::optional<std::string>& staff) {
    return oleh(staff.value_or(""));
}
std::string by(const std::optional<std::string>& staff) {
    return by(staff.value_or(""));
}

Bilingual say(const storage::KioskEnrolled& e) {
    if (e.demo)
        return {"Kios " + e.kiosk + " disiapkan untuk peragaan.",
                "Kiosk " + e.kiosk + " set up for demonstration."};
    return {"Kios " + e.kiosk + " didaftarkan untuk " + e.organisation + ".",
            "Kiosk " + e.kiosk + " enrolled for " + e.organisation + "."};
}
Bilingual say(const storage::KioskRestored& e) {
    const std::string entries = std::to_string(e.old_size);
    return {"Cadangan dengan " + entries + " catatan dipulihkan.",
            "A backup with " + entries + " entries was restored."};
}
Bilingual say(const storage::EventOpened& e) {
    return {"Acara " + e.event.code + " dibuka" + oleh(e.staff) + ": " + e.event.title + ".",
            "Event " + e.event.code + " opened" + by(e.staff) + ": " + e.event.title + "."};
}
Bilingual say(const storage::EventClosed& e) {
    return {"Acara " + e.event + " ditutup" + oleh(e.staff) + ".",
            "Event " + e.event + " closed" + by(e.staff) + "."};
}
Bilingual say(const storage::IkrarRead& e) {
    return {"Ikrar acara " + e.event + " dibacakan bersama, dipimpin " + e.led_by + ".",
            "The pledge of event " + e.event + " was read together, led by " + e.led_by + "."};
}
Bilingual say(const storage::SymbolicSigned& e) {
    const std::string signatures = std::to_string(e.signatures.size());
    return {"Penandatanganan simbolis acara " + e.event + ": " + signatures + " tanda tangan.",
            "Symbolic signing of event " + e.event + ": " + signatures + " signatures."};
}
Bilingual say(const storage::ContentInstalled& e) {
    const bool by_word = e.accepted_unsigned.value_or(false);
    return {"Materi " + e.title + " versi " + e.version + " dipasang" +
                (by_word ? ", tanpa tanda tangan lembaga" + oleh(e.accepted_by) : "") + ".",
            "Course " + e.title + " version " + e.version + " installed" +
                (by_word ? ", not signed by the organisation, taken" + by(e.accepted_by) : "") + "."};
}
Bilingual say(const storage::ParticipantRegistered& e) {
    if (e.participant.in_roster)
        return {"Seorang peserta acara " + e.event + " hadir, dari daftar.",
                "A participant of event " + e.event + " came, from the list."};
    return {"Seorang peserta acara " + e.event + " hadir, di luar daftar.",
            "A participant of event " + e.event + " came, not on the list."};
}
Bilingual say(const storage::CardChecked& e) {
    return {"Kartu seorang peserta acara " + e.event + " dilihat" + oleh(e.staff) + ".",
            "A card at event " + e.event + " was seen" + by(e.staff) + "."};
}
Bilingual say(const storage::AttemptFinished& e) {
    const std::string percent = std::to_string(e.percent);
    switch (e.attempt.kind) {
        case core::AttemptKind::pretest:
            return {"Uji awal selesai: " + percent + " persen.",
                    "First look finished: " + percent + " percent."};
        case core::AttemptKind::quiz:
            return {"Kuis modul selesai: " + percent + " persen.",
                    "Module quiz finished: " + percent + " percent."};
        case core::AttemptKind::final_test:
            break;
    }
    return {"Uji akhir selesai: " + percent + (e.passed ? " persen, lulus." : " persen, belum lulus."),
            "Final test finished: " + percent + (e.passed ? " percent, passed." : " percent, not passed.")};
}
Bilingual say(const storage::PactSigned& e) {
    return {"Pakta " + e.number + " ditandatangani.", "Pact " + e.number + " signed."};
}
// The reason stays between the person and the organiser.
Bilingual say(const storage::PactDeclined& e) {
    return {"Seorang peserta acara " + e.event + " belum bersedia menandatangani pakta.",
            "A participant of event " + e.event + " did not sign the pact."};
}
Bilingual say(const storage::CertificateIssued& e) {
    return {"Sertifikat " + e.facts.number + " terbit.", "Certificate " + e.facts.number + " issued."};
}
Bilingual say(const storage::CertificateRevoked& e) {
    return {"Sebuah sertifikat dicabut" + oleh(e.staff) + ".",
            "A certificate was revoked" + by(e.staff) + "."};
}
Bilingual say(const storage::CertificatePrinted& e) {
    return {"Sertifikat " + e.number + " dicetak" + oleh(e.staff) + ".",
            "Certificate " + e.number + " was printed" + by(e.staff) + "."};
}
Bilingual say(const storage::CertificateSuperseded& e) {
    return {"Sebuah sertifikat diganti dengan " + e.by_number + oleh(e.staff) + ".",
            "A certificate was replaced by " + e.by_number + by(e.staff) + "."};
}
Bilingual say(const storage::PayloadErased& e) {
    const std::string entries = std::to_string(e.entries.size());
    return {"Isi " + entries + " catatan dihapus" + oleh(e.staff) + ".",
            "The content of " + entries + " entries was erased" + by(e.staff) + "."};
}
Bilingual say(const storage::ClockAdjusted& e) {
    return {"Jam kios disesuaikan" + oleh(e.staff) + ".",
            "The kiosk's clock was adjusted" + by(e.staff) + "."};
}
Bilingual say(const storage::OperatorSignedIn& e) {
    const Bilingual& role = role_name(e.role);
    return {e.staff + " masuk ke ruang petugas (" + role.id + ").",
            e.staff + " entered the staff area (" + role.en + ")."};
}
Bilingual say(const storage::ExportMade& e) {
    if (e.rows == 0) {  // no table
        return {e.what + " disalin ke luar kios, dari acara " + e.event + ".",
                e.what + " copied off the kiosk, of event " + e.event + "."};
    }
    const std::string rows = std::to_string(e.rows);
    return {e.what + " dibuat untuk acara " + e.event + ": " + rows + " baris.",
            e.what + " made for event " + e.event + ": " + rows + " rows."};
}
Bilingual say(const storage::MergeDone& e) {
    const std::string entries = std::to_string(e.entries);
    return {entries + " catatan dari kios lain digabungkan.", entries + " entries of another kiosk merged."};
}
Bilingual say(const storage::OperatorRefused& e) {
    const std::string tries = std::to_string(e.tries);
    return {"PIN salah " + tries + " kali di pintu ruang petugas.",
            "Wrong PINs at the door of the staff area: " + tries + "."};
}
Bilingual say(const storage::StaffAdded& e) {
    const Bilingual& role = role_name(e.role);
    return {"PIN dibuat untuk " + e.staff + " (" + role.id + ").",
            "A PIN was set for " + e.staff + " (" + role.en + ")."};
}
Bilingual say(const storage::StaffRemoved& e) {
    return {"PIN " + e.staff + " dihapus.", "The PIN of " + e.staff + " was removed."};
}
Bilingual say(const storage::ParticipantCorrected& e) {
    return {"Nama seorang peserta acara " + e.event + " dibetulkan" + oleh(e.staff) + ".",
            "The name of a participant of event " + e.event + " was corrected" + by(e.staff) + "."};
}
Bilingual say(const storage::RetryGranted& e) {
    return {"Uji akhir seorang peserta acara " + e.event + " dibuka lagi" + oleh(e.staff) + ".",
            "A final test at event " + e.event + " was unlocked" + by(e.staff) + "."};
}
Bilingual say(const storage::VisitResumed& e) {
    return {"Kunjungan seorang peserta acara " + e.event + " dilanjutkan" + oleh(e.staff) + ".",
            "A visit at event " + e.event + " was resumed" + by(e.staff) + "."};
}

template <class Payload>
Bilingual read(const storage::LedgerReader& ledger, std::int64_t seq) {
    const auto payload = ledger.read<Payload>(seq);
    return payload ? say(*payload)
                   : Bilingual{"Isi catatan ini sudah dihapus.", "The content of this entry was erased."};
}

using Reader = Bilingual (*)(const storage::LedgerReader&, std::int64_t);

template <class... Payloads>
Bilingual read_one_of(LedgerKind kind, const storage::LedgerReader& ledger, std::int64_t seq) {
    Reader reader = nullptr;
    ((reader = Payloads::kind == kind ? &read<Payloads> : reader), ...);
    return reader(ledger, seq);
}

}  // namespace

base::Bilingual sentence_of(const storage::LedgerReader& ledger, const storage::EntryStatement& entry) {
    using namespace storage;
    return read_one_of<KioskEnrolled, KioskRestored, EventOpened, EventClosed, IkrarRead, SymbolicSigned,
                       ContentInstalled, ParticipantRegistered, CardChecked, AttemptFinished, PactSigned,
                       PactDeclined, CertificateIssued, CertificateRevoked, CertificateSuperseded,
                       PayloadErased, ClockAdjusted, OperatorSignedIn, ExportMade, MergeDone, OperatorRefused,
                       StaffAdded, StaffRemoved, ParticipantCorrected, RetryGranted, VisitResumed,
                       CertificatePrinted>(entry.kind, ledger, entry.seq);
}

}  // namespace netra::app
