#include "app/history.h"

#include <doctest/doctest.h>

#include <set>

#include "app/kiosk.h"
#include "demonstration.h"

using namespace netra;
using namespace netra::app;

namespace {

const base::Digest hash{};

// One entry of every kind but the enrolment, which the folder has.
void record_everything(storage::Ledger& ledger) {
    using namespace storage;
    core::Event event;
    event.code = "LPG26";
    event.title = "Seminar";
    const base::Instant time = base::from_unix_seconds(1870000000);
    ledger.append(EventOpened{event});
    ledger.append(EventClosed{"LPG26"});
    ledger.append(IkrarRead{"LPG26", time, "Kepala BKD", {}, hash});
    ledger.append(SymbolicSigned{"LPG26", time, hash, {}});
    ledger.append(ContentInstalled{"netralitas-asn", "1.0", "Netralitas", hash, {}, {}, {}});
    ledger.append(CardChecked{"LPG26", "p1", "Petugas 1"});
    ledger.append(PactDeclined{"v9", "p1", "LPG26", "1.2", hash, core::DeclineReason::not_willing});
    ledger.append(CertificateRevoked{{1, 2}, 3, "Admin", "salah cetak"});
    ledger.append(CertificateSuperseded{{3, 4}, "LPG26-K03-000002", 2, "Admin"});
    ledger.append(PayloadErased{{}, "minta", "Admin"});
    ledger.append(ClockAdjusted{time, time, "Petugas 1"});
    ledger.append(OperatorSignedIn{"Petugas 1", StaffRole::staff});
    ledger.append(ExportMade{"LPG26", "report.xlsx", hash, 500});
    ledger.append(MergeDone{{1}, 100, hash, 90, hash});
    ledger.append(OperatorRefused{4, time, time});
    ledger.append(StaffAdded{"Petugas 1", StaffRole::staff});
    ledger.append(StaffRemoved{"Petugas 1"});
    ledger.append(ParticipantCorrected{"LPG26", "p1", "Ratna Contoh", "Petugas 1"});
    ledger.append(RetryGranted{"LPG26", "p1", "v1", "Petugas 1"});
    ledger.append(VisitResumed{"LPG26", "p1", "v1", "Petugas 1"});
    ledger.append(CertificatePrinted{{5, 6}, "LPG26-K03-000003", "Petugas 1"});
}

}  // namespace

TEST_CASE("each kind of entry has a sentence of its own in both languages, and names no participant") {
    Demonstration demo;
    {
        Kiosk kiosk(demo.workspace);
        play_visit(kiosk, "Bayu Contoh");
    }
    record_everything(demo.workspace.ledger());
    std::set<std::string> kinds, indonesian, english;
    const storage::Ledger& ledger = demo.workspace.ledger();
    for (std::int64_t seq = 0; seq < ledger.size(); ++seq) {
        const storage::Entry entry = ledger.entry(seq);
        const base::Bilingual sentence = sentence_of(ledger, entry.statement);
        CAPTURE(sentence.en);
        CHECK(sentence.id.ends_with('.'));
        CHECK(sentence.en.ends_with('.'));
        CHECK(sentence.id != sentence.en);
        CHECK(sentence.id.find("Bayu") == std::string::npos);
        CHECK(sentence.en.find("Bayu") == std::string::npos);
        kinds.insert(std::string(storage::name_of(entry.statement.kind)));
        indonesian.insert(sentence.id);
        english.insert(sentence.en);
    }
    CHECK(kinds.size() == storage::ledger_kind_count - 1);  // all but kiosk.restored, which follows a restore
    CHECK(indonesian.size() >= kinds.size());
    CHECK(english.size() >= kinds.size());
}

TEST_CASE("the history comes in pages, the newest entry first") {
    Demonstration demo;
    storage::Ledger& ledger = demo.workspace.ledger();
    while (ledger.size() < 45)
        ledger.append(storage::OperatorSignedIn{"Petugas 1", storage::StaffRole::staff});
    const HistoryPage newest = read_history(ledger, 0);
    CHECK(newest.pages == 3);
    REQUIRE(newest.entries.size() == 20);
    CHECK(newest.entries.front().number == 45);
    CHECK(newest.entries.back().number == 26);
    const HistoryPage oldest = read_history(ledger, 2);
    REQUIRE(oldest.entries.size() == 5);
    CHECK(oldest.entries.back().number == 1);
    CHECK(oldest.entries.back().sentence.en.find("demonstration") != std::string::npos);
    CHECK(read_history(ledger, 9).page == 2);
    CHECK(read_history(ledger, -1).page == 0);
}
