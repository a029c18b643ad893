#include "storage/payloads.h"

#include <doctest/doctest.h>

#include "kiosk_data.h"
#include "storage/payload_codec.h"
#include "thrown.h"

using namespace netra;
using namespace netra::storage;

namespace {

const base::Digest hash = base::sha256(base::as_bytes("contoh"));

PactSigned full_pact() {
    ExampleVisit visit{"v1", "p1", "LPG26-K03-000001", {1, 2, 3}};
    return example_pact("LPG26-K03-P00001", visit);
}

CertificateIssued full_certificate() {
    CertificateIssued issued;
    issued.facts = {1867456800,
                    {1, 2, 3, 4, 5, 6, 7, 8},
                    1900000000,
                    core::CertificateKind::both,
                    "LPG26-K03-000001",
                    "Peserta Contoh",
                    "123",
                    std::array<std::uint8_t, 8>{8, 7, 6, 5, 4, 3, 2, 1},
                    "Dinas Contoh",
                    "LPG26",
                    "Netralitas ASN",
                    95,
                    4,
                    hash,
                    {17, {9, 9}},
                    core::Mode::full,
                    core::Identity::ticket};
    issued.token = {0xd2, 0x84};
    issued.document = hash;
    issued.visit = "v1";
    issued.participant = "p1";
    issued.replaces = core::CertificateId{8};
    issued.receipt = hash;
    return issued;
}

template <class Payload>
void check_round_trip(const Payload& payload) {
    const std::string kind(name_of(Payload::kind));
    CAPTURE(kind);
    const base::Bytes bytes = base::encode_cbor(payload_map(payload));
    CHECK(decode_payload<Payload>(bytes) == payload);
    // Every field but the optional ones is needed, and each stands under the keys from 1 on without a gap.
    const auto map = payload_map(payload);
    for (std::size_t i = 0; i < map.size(); ++i) CHECK(map[i].first == base::Cbor(static_cast<int>(i + 1)));
    auto first_missing = map;
    first_missing.erase(first_missing.begin());
    CHECK(thrown_by([&] { read_payload<Payload>(base::Cbor(first_missing)); }) ==
          ErrorCode::database_damaged);
    auto wrong_type = map;
    wrong_type.front().second = base::Cbor();
    CHECK(thrown_by([&] { read_payload<Payload>(base::Cbor(wrong_type)); }) == ErrorCode::database_damaged);
}

}  // namespace

TEST_CASE("every payload comes back as it was written") {
    const LedgerId ledger{1, 2, 3};
    check_round_trip(KioskEnrolled{ledger, "K03", "Provinsi Contoh", false, {9, 8}});
    check_round_trip(KioskRestored{ledger, {4, 5}, 17, hash, "B"});
    check_round_trip(EventOpened{example_event()});
    check_round_trip(EventClosed{"LPG26"});
    check_round_trip(IkrarRead{"LPG26", morning, "Kepala BKD", {"Inspektur", "Sekretaris Daerah"}, hash});
    check_round_trip(SymbolicSigned{
        "LPG26", morning, hash, {{SignatoryRole::witness, "Sekretaris Daerah", example_signature()}}});
    check_round_trip(
        ContentInstalled{"netralitas-asn", "1.0", "Netralitas", hash, core::KeyId{1}, "Kepala", "12/A"});
    check_round_trip(ContentInstalled{"netralitas-asn", "1.0", "Netralitas", hash, core::KeyId{1}, "Kepala",
                                      "12/A", true});
    check_round_trip(example_registration("p1", 4));
    check_round_trip(CardChecked{"LPG26", "p1", "petugas 1"});
    check_round_trip(example_finish("a1", {"v1", "p1", {}, {}}));
    check_round_trip(full_pact());
    check_round_trip(PactDeclined{"v1", "p1", "LPG26", "1.2", hash, core::DeclineReason::not_willing});
    check_round_trip(full_certificate());
    check_round_trip(CertificateRevoked{{1, 2}, 3, "admin", "salah cetak"});
    check_round_trip(CertificateSuperseded{{1, 2}, "LPG26-K03-000002", 2, "admin"});
    check_round_trip(
        PayloadErased{{{3, core::CertificateId{1}, "LPG26-K03-000002"}, {4, {}, {}}}, "minta", "admin"});
    check_round_trip(ClockAdjusted{morning, morning + std::chrono::hours(1), "petugas 1"});
    check_round_trip(OperatorSignedIn{"petugas 1", StaffRole::admin});
    check_round_trip(ExportMade{"LPG26", "report.xlsx", hash, 500});
    check_round_trip(MergeDone{ledger, 100, hash, 90, hash});
    check_round_trip(OperatorRefused{4, morning, morning + std::chrono::minutes(1)});
    check_round_trip(StaffAdded{"petugas 1", StaffRole::staff});
    check_round_trip(StaffRemoved{"petugas 1"});
    check_round_trip(ParticipantCorrected{"LPG26", "p1", "Ratna Contoh", "petugas 1"});
    check_round_trip(RetryGranted{"LPG26", "p1", "v1", "petugas 1"});
    check_round_trip(VisitResumed{"LPG26", "p1", "v1", "petugas 1"});
    check_round_trip(CertificatePrinted{{7, 8}, "LPG26-K03-000003", "petugas 1"});
}

TEST_CASE("what is optional is left out and comes back as nothing") {
    CertificateIssued issued = full_certificate();
    const auto fields = payload_map(issued).size();
    issued.facts.expires.reset();
    issued.facts.number_tail.reset();
    issued.facts.number_tag.reset();
    issued.facts.score.reset();
    issued.facts.hours.reset();
    issued.facts.pact.reset();
    issued.replaces.reset();
    issued.receipt.reset();
    CHECK(payload_map(issued).size() == fields - 8);
    CHECK(decode_payload<CertificateIssued>(base::encode_cbor(payload_map(issued))) == issued);
}

TEST_CASE("a seed of sixty-four bits survives its way through a payload") {
    const auto finished = example_finish("a1", {"v1", "p1", {}, {}});
    const auto back = decode_payload<AttemptFinished>(base::encode_cbor(payload_map(finished)));
    CHECK(back.attempt.seed == 0xfedcba9876543210);
}

TEST_CASE("numbers that do not fit, fixed lengths that differ and foreign bytes are refused") {
    auto map = payload_map(example_finish("a1", {"v1", "p1", {}, {}}));
    map.at(7).second = base::Cbor(std::int64_t{1} << 40);
    CHECK(thrown_by([&] { read_payload<AttemptFinished>(base::Cbor(map)); }) == ErrorCode::database_damaged);
    auto revoked = payload_map(CertificateRevoked{{1, 2}, 3, "admin", ""});
    revoked.at(0).second = base::Cbor(base::Bytes(7));
    CHECK(thrown_by([&] { read_payload<CertificateRevoked>(base::Cbor(revoked)); }) ==
          ErrorCode::database_damaged);
    CHECK(thrown_by([&] { decode_payload<EventClosed>(base::Bytes{0xff}); }) == ErrorCode::database_damaged);
    CHECK(thrown_by([&] { decode_payload<EventClosed>({}); }) == ErrorCode::database_damaged);
}

TEST_CASE("the names of the kinds are those that are signed") {
    for (int i = 0; i < ledger_kind_count; ++i) {
        const auto kind = static_cast<LedgerKind>(i);
        CHECK(ledger_kind(name_of(kind)) == kind);
    }
    CHECK(name_of(LedgerKind::ikrar_read) == "ikrar.read");
    CHECK(name_of(LedgerKind::merge_done) == "merge.done");
    CHECK(name_of(LedgerKind::operator_refused) == "operator.refused");
    CHECK(name_of(LedgerKind::staff_added) == "staff.added");
    CHECK(name_of(LedgerKind::staff_removed) == "staff.removed");
    CHECK(name_of(LedgerKind::participant_corrected) == "participant.corrected");
    CHECK(name_of(LedgerKind::retry_granted) == "retry.granted");
    CHECK(name_of(LedgerKind::visit_resumed) == "visit.resumed");
    CHECK(name_of(LedgerKind::certificate_printed) == "certificate.printed");
    CHECK_FALSE(ledger_kind("merge").has_value());
}

TEST_CASE("an entry's statement has exactly its six keys") {
    EntryStatement statement{{1, 2}, 7, hash, morning, LedgerKind::pact_signed, hash};
    const auto bytes = encode_statement(statement);
    CHECK(decode_statement(bytes) == statement);
    const auto map = *base::decode_cbor(bytes)->map();
    CHECK(map.size() == 6);
    CHECK(*map.at(4).second.text() == "pact.signed");
    auto more = map;
    more.emplace_back(7, 1);
    CHECK_FALSE(decode_statement(base::encode_cbor(more)).has_value());
    auto unknown = map;
    unknown.at(4).second = "pact.forged";
    CHECK_FALSE(decode_statement(base::encode_cbor(unknown)).has_value());
    auto negative = map;
    negative.at(1).second = -1;
    CHECK_FALSE(decode_statement(base::encode_cbor(negative)).has_value());
    CHECK_FALSE(decode_statement({}).has_value());
}
