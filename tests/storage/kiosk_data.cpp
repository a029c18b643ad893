#include "kiosk_data.h"

#include <unistd.h>

#include <stdexcept>

#include "storage/certificate_store.h"
#include "storage/erase.h"
#include "storage/event_store.h"
#include "storage/pact_store.h"
#include "storage/projection.h"
#include "storage/query.h"

namespace netra::storage {

TestFolder::TestFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "netra-storage-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no folder for the test");
    path_ = name;
}

TestFolder::~TestFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

FindChecker KioskData::find_checker() const {
    return [this](const core::KeyId& id) { return id == checker.key_id() ? &checker : nullptr; };
}

void KioskData::enrol() {
    KioskEnrolled enrolled{{}, "K03", "", true, key.key_id()};
    random.fill(enrolled.ledger);
    ledger.append(enrolled);
}

std::string KioskData::new_id() {
    return base::to_hex(random.bytes(16));
}

core::CertificateId KioskData::certificate_id() {
    core::CertificateId id{};
    random.fill(id);
    return id;
}

core::Event example_event() {
    core::Event event;
    event.code = "LPG26";
    event.title = "Seminar Netralitas (contoh)";
    event.host = "BKD Provinsi Contoh";
    event.place = "Bandar Contoh";
    event.first_day = 21614;
    event.last_day = 21615;
    event.course = "netralitas-asn";
    event.course_version = "1.0";
    event.election = "Pemilihan Umum 2029";
    event.pact_signers = {"Kepala BKD", "Inspektur"};
    event.witnesses = {"Sekretaris Daerah"};
    event.certificate_signers = {"Kepala BKD"};
    return event;
}

core::Participant example_participant(int number) {
    core::Participant person;
    std::string digits = std::to_string(number);
    person.number = "19800101200501" + std::string(4 - digits.size(), '0') + digits;
    person.name = "Peserta Contoh " + digits;
    person.unit = "Dinas Contoh " + std::to_string(number % 3);
    person.position = "Analis";
    person.status = number % 5 == 4 ? core::Status::pppk : core::Status::pns;
    person.in_roster = number % 2 == 0;
    return person;
}

core::Signature example_signature() {
    core::Signature signature;
    for (int stroke = 0; stroke < 3; ++stroke) {
        auto& points = signature.strokes.emplace_back();
        for (int i = 0; i < 60; ++i)
            points.push_back({1000 + 90 * i, 700 + (i * i * (stroke + 3)) % 900, 500 + i});
    }
    return signature;
}

core::Attempt example_attempt() {
    auto attempt =
        core::begin_attempt(core::AttemptKind::final_test, "", 0xfedcba9876543210, {"q1", "q2", "q3"});
    attempt.answers = {core::Answer{{1}, {}}, core::Answer{{}, {2, 0, -1}}, std::nullopt};
    return attempt;
}

ParticipantRegistered example_registration(const std::string& id, int number) {
    ParticipantRegistered registered{"LPG26", example_participant(number)};
    registered.participant.id = id;
    return registered;
}

AttemptFinished example_finish(const std::string& id, const ExampleVisit& visit) {
    return {id,   visit.visit, visit.participant, "LPG26", "netralitas-asn", "1.0", example_attempt(), 90,
            true, morning};
}

PactSigned example_pact(const std::string& number, const ExampleVisit& visit) {
    PactSigned pact;
    pact.number = number;
    pact.visit = visit.visit;
    pact.participant = visit.participant;
    pact.event = "LPG26";
    pact.version = "1.2";
    pact.pact = base::sha256(base::as_bytes("pakta"));
    pact.clauses = 7;
    pact.signature = example_signature();
    pact.staff = "petugas 1";
    return pact;
}

CertificateIssued example_certificate(KioskData& kiosk, const ExampleVisit& visit) {
    CertificateIssued issued;
    issued.facts.issued = base::unix_seconds(kiosk.clock.now());
    issued.facts.id = visit.certificate;
    issued.facts.kind = core::CertificateKind::both;
    issued.facts.number = visit.certificate_number;
    issued.facts.name = "Peserta Contoh";
    issued.facts.number_tail = "123";
    issued.facts.unit = "Dinas Contoh";
    issued.facts.event = "LPG26";
    issued.facts.course = "Netralitas ASN";
    issued.facts.score = 90;
    const LedgerTip tip = kiosk.ledger.tip();
    issued.facts.anchor.size = tip.size;
    std::copy_n(tip.root.begin(), issued.facts.anchor.root.size(), issued.facts.anchor.root.begin());
    issued.token = kiosk.random.bytes(320);
    issued.document = base::sha256(issued.token);
    issued.visit = visit.visit;
    issued.participant = visit.participant;
    return issued;
}

ExampleVisit play_visit(KioskData& kiosk, int number) {
    ExampleVisit visit{kiosk.new_id(), kiosk.new_id(), {}, kiosk.certificate_id()};
    kiosk.clock.advance(std::chrono::seconds(90));
    Transaction transaction(kiosk.database);
    kiosk.ledger.append(example_registration(visit.participant, number));
    kiosk.ledger.append(CardChecked{"LPG26", visit.participant, "petugas 1"});
    kiosk.ledger.append(example_finish(kiosk.new_id(), visit));
    kiosk.ledger.append(example_pact(PactStore(kiosk.database).next_number("LPG26"), visit));
    visit.certificate_number = CertificateStore(kiosk.database).next_number("LPG26");
    kiosk.ledger.append(example_certificate(kiosk, visit));
    transaction.commit();
    return visit;
}

namespace {

void open_event(KioskData& kiosk) {
    const auto hash = base::sha256(base::as_bytes("contoh"));
    Transaction transaction(kiosk.database);
    kiosk.enrol();
    kiosk.ledger.append(
        ContentInstalled{"netralitas-asn", "1.0", "Netralitas ASN", hash, {}, "Kepala BKD", {}});
    EventStore(kiosk.database).save(example_event(), kiosk.random.bytes(16));
    kiosk.ledger.append(EventOpened{example_event()});
    kiosk.ledger.append(IkrarRead{"LPG26", morning, "Kepala BKD", {"Sekretaris Daerah"}, hash});
    SymbolicSigned symbolic{"LPG26", morning, hash, {}};
    symbolic.signatures.push_back({SignatoryRole::witness, "Sekretaris Daerah", example_signature()});
    kiosk.ledger.append(symbolic);
    kiosk.ledger.append(OperatorSignedIn{"petugas 1", StaffRole::staff});
    kiosk.ledger.append(ClockAdjusted{morning, morning, "petugas 1"});
    transaction.commit();
}

void correct(KioskData& kiosk, const ExampleVisit& old) {
    ExampleVisit fresh = old;
    fresh.certificate = kiosk.certificate_id();
    fresh.certificate_number = CertificateStore(kiosk.database).next_number("LPG26");
    Transaction transaction(kiosk.database);
    kiosk.ledger.append(CertificateSuperseded{old.certificate, fresh.certificate_number, 2, "admin"});
    CertificateIssued issued = example_certificate(kiosk, fresh);
    issued.replaces = old.certificate;
    kiosk.ledger.append(issued);
    transaction.commit();
}

}  // namespace

std::vector<ExampleVisit> play_event(KioskData& kiosk, int visits) {
    open_event(kiosk);
    std::vector<ExampleVisit> played;
    for (int i = 0; i < visits; ++i) played.push_back(play_visit(kiosk, i));
    kiosk.ledger.append(PactDeclined{kiosk.new_id(), kiosk.new_id(), "LPG26", "1.2", base::sha256({}),
                                     core::DeclineReason::read_first});
    for (const std::size_t i : {0U, 2U}) {  // the latter is erased below
        const ExampleVisit& helped = played.at(i);
        kiosk.ledger.append(ParticipantCorrected{"LPG26", helped.participant, "Peserta Betul", "petugas 1"});
        kiosk.ledger.append(RetryGranted{"LPG26", helped.participant, helped.visit, "petugas 1"});
        kiosk.ledger.append(VisitResumed{"LPG26", helped.participant, helped.visit, "petugas 1"});
    }
    kiosk.ledger.append(CertificateRevoked{played.at(0).certificate, 1, "admin", "salah cetak"});
    correct(kiosk, played.at(1));
    kiosk.ledger.append(CertificateRevoked{played.at(2).certificate, 3, "admin", ""});
    erase_participant(kiosk.database, kiosk.ledger, played.at(2).participant, "permintaan", "admin");
    const auto hash = base::sha256(base::as_bytes("berkas"));
    kiosk.ledger.append(ExportMade{"LPG26", "report.xlsx", hash, visits});
    kiosk.ledger.append(MergeDone{{1, 2, 3}, 10, hash, 9, hash});
    kiosk.ledger.append(EventClosed{"LPG26"});
    return played;
}

std::vector<std::string> projection_rows(Database& database) {
    std::vector<std::string> rows;
    auto tables = projection_tables();
    tables.push_back("ledger_node");
    for (const std::string_view table : tables) {
        const std::string name(table);
        std::string line;
        Query columns(database, "SELECT name FROM pragma_table_info('" + name + "')");
        while (columns.next())
            line += (line.empty() ? "quote(" : " || ',' || quote(") + columns.text(0) + ")";
        const std::string sql = "SELECT " + line + " FROM " + name + " ORDER BY 1";
        Query query(database, sql);
        while (query.next()) rows.push_back(name + ": " + query.text(0));
    }
    return rows;
}

}  // namespace netra::storage
