#include "storage/ledger.h"

#include <doctest/doctest.h>

#include "core/cose.h"
#include "kiosk_data.h"
#include "storage/checkpoint.h"
#include "thrown.h"

using namespace netra;
using namespace netra::storage;

TEST_CASE("an entry is signed over what it stands behind and what it holds") {
    KioskData kiosk;
    kiosk.enrol();
    const LedgerTip before = kiosk.ledger.tip();
    kiosk.clock.advance(std::chrono::milliseconds(1500));
    const Entry entry = kiosk.ledger.append(OperatorSignedIn{"petugas 1", StaffRole::staff});
    CHECK(entry.seq() == 1);
    CHECK(entry.statement.ledger == kiosk.ledger.id());
    CHECK(entry.statement.root_before == before.root);
    CHECK(entry.statement.time == morning + std::chrono::seconds(1));
    CHECK(entry.statement.kind == LedgerKind::operator_signed_in);
    CHECK(entry.statement.payload_hash == base::sha256(kiosk.ledger.payload(1).value()));
    const auto cose = core::parse_cose(entry.cose).value();
    CHECK(core::verify_cose(cose, core::Purpose::entry, kiosk.checker));
    CHECK_FALSE(core::verify_cose(cose, core::Purpose::certificate, kiosk.checker));
    CHECK(decode_statement(cose.payload) == entry.statement);
    CHECK(kiosk.ledger.entry(1).cose == entry.cose);
    CHECK(kiosk.ledger.last_time() == entry.statement.time);
}

TEST_CASE("a payload begins with sixteen random bytes, so that its hash gives nothing away") {
    KioskData kiosk;
    kiosk.enrol();
    const OperatorSignedIn same{"petugas 1", StaffRole::staff};
    kiosk.ledger.append(same);
    kiosk.ledger.append(same);
    const auto first = base::decode_cbor(kiosk.ledger.payload(1).value()).value();
    const auto second = base::decode_cbor(kiosk.ledger.payload(2).value()).value();
    REQUIRE(first.find(0) != nullptr);
    CHECK(first.find(0)->bytes()->size() == 16);
    CHECK(*first.find(0)->bytes() != *second.find(0)->bytes());
    CHECK(kiosk.ledger.read<OperatorSignedIn>(1) == kiosk.ledger.read<OperatorSignedIn>(2));
}

TEST_CASE("a ledger begins with the kiosk's enrolment and nothing else") {
    KioskData kiosk;
    CHECK(kiosk.ledger.size() == 0);
    CHECK(kiosk.ledger.tip().root == core::merkle_empty_root());
    CHECK_FALSE(kiosk.ledger.id().has_value());
    CHECK(thrown_by([&] { kiosk.ledger.append(EventClosed{"LPG26"}); }) == ErrorCode::not_initialised);
    CHECK(kiosk.ledger.size() == 0);
    kiosk.enrol();
    CHECK(kiosk.ledger.size() == 1);
}

TEST_CASE("size, root and proofs are those of the Merkle tree over the entries") {
    KioskData kiosk;
    kiosk.enrol();
    core::MerkleTree tree;
    tree.append(kiosk.ledger.entry(0).leaf);
    for (int i = 1; i < 40; ++i) {
        tree.append(kiosk.ledger.append(OperatorSignedIn{"petugas", StaffRole::staff}).leaf);
        REQUIRE(kiosk.ledger.tip().root == tree.root());
    }
    for (std::int64_t size = 1; size <= 40; ++size) {
        const auto count = static_cast<std::uint64_t>(size);
        REQUIRE(kiosk.ledger.root(size) == tree.root(count));
        const auto consistency = kiosk.ledger.consistency_proof(size, 40);
        REQUIRE(core::verify_consistency(count, 40, tree.root(count), tree.root(), consistency));
        const auto inclusion = kiosk.ledger.inclusion_proof(size - 1, 40);
        REQUIRE(core::verify_inclusion(count - 1, 40, tree.node(0, count - 1), inclusion, tree.root()));
    }
}

TEST_CASE("two connections may append in turn: the tip is never a memory") {
    KioskData kiosk;
    kiosk.enrol();
    Database other(kiosk.folder / "netra.db");
    Ledger second(other, kiosk.key, kiosk.clock, kiosk.random);
    for (int i = 0; i < 10; ++i) {
        kiosk.ledger.append(OperatorSignedIn{"petugas 1", StaffRole::staff});
        second.append(OperatorSignedIn{"petugas 2", StaffRole::admin});
    }
    CHECK(second.size() == 21);
    CHECK(kiosk.audit().clean());
}

TEST_CASE("the ledger's rows can be neither changed nor removed nor put anew") {
    KioskData kiosk;
    kiosk.enrol();
    kiosk.ledger.append(OperatorSignedIn{"petugas 1", StaffRole::staff});
    const auto refused = [&](const char* sql) {
        CAPTURE(sql);
        CHECK(thrown_by([&] { kiosk.database.execute(sql); }) == ErrorCode::ledger_refused);
    };
    refused("UPDATE ledger SET kind = 'event.closed' WHERE seq = 1");
    refused("UPDATE ledger SET entry = x'00' WHERE seq = 1");
    refused("UPDATE ledger SET leaf = zeroblob(32) WHERE seq = 1");
    refused("UPDATE ledger SET payload = x'a0' WHERE seq = 1");
    refused("UPDATE ledger SET seq = 7 WHERE seq = 1");
    refused("UPDATE ledger SET rowid = 7 WHERE seq = 1");
    refused("UPDATE ledger SET payload = NULL, kind = 'x' WHERE seq = 1");
    refused("UPDATE OR IGNORE ledger SET kind = 'x' WHERE seq = 1");
    refused("UPDATE OR REPLACE ledger SET seq = 0 WHERE seq = 1");
    refused("DELETE FROM ledger WHERE seq = 1");
    refused("DELETE FROM ledger");
    const std::string values =
        " INTO ledger (seq, kind, entry, payload, leaf) VALUES (1, 'x', x'00', x'a0', "
        "zeroblob(32))";
    refused(("INSERT" + values).c_str());
    refused(("INSERT OR REPLACE" + values).c_str());
    refused(("REPLACE" + values).c_str());
    refused(("INSERT OR IGNORE" + values).c_str());
    refused(("INSERT" + values + " ON CONFLICT (seq) DO UPDATE SET kind = 'x'").c_str());
    refused(("INSERT" + values + " ON CONFLICT (seq) DO UPDATE SET payload = NULL").c_str());
    refused(
        "INSERT INTO ledger (seq, kind, entry, payload, leaf) VALUES (5, 'x', x'00', x'a0', zeroblob(32))");
    refused("INSERT INTO ledger (kind, entry, payload, leaf) VALUES ('x', x'00', x'a0', zeroblob(32))");
    refused(
        "INSERT INTO ledger (seq, kind, entry, payload, leaf) VALUES (2, 'x', x'00', NULL, zeroblob(32))");
    CHECK(kiosk.audit().clean());
}

TEST_CASE("the one change that is allowed is a payload becoming NULL, and it stays so") {
    KioskData kiosk;
    kiosk.enrol();
    kiosk.ledger.append(OperatorSignedIn{"petugas 1", StaffRole::staff});
    kiosk.database.execute("UPDATE ledger SET payload = NULL WHERE seq = 1");
    CHECK_FALSE(kiosk.ledger.payload(1).has_value());
    CHECK(thrown_by([&] { kiosk.database.execute("UPDATE ledger SET payload = x'a0' WHERE seq = 1"); }) ==
          ErrorCode::ledger_refused);
}

TEST_CASE("what fails leaves neither an entry nor a projection") {
    KioskData kiosk;
    play_event(kiosk, 3);
    const auto rows = projection_rows(kiosk.database);
    const std::int64_t size = kiosk.ledger.size();
    const auto twice = kiosk.ledger.of_kind(LedgerKind::pact_declined).at(0);
    const auto declined = kiosk.ledger.read<PactDeclined>(twice).value();
    CHECK(thrown_by([&] { kiosk.ledger.append(declined); }) == ErrorCode::already_exists);
    CHECK(kiosk.ledger.size() == size);
    CHECK(projection_rows(kiosk.database) == rows);
}

TEST_CASE("a payload larger than anybody would read again is not taken") {
    KioskData kiosk;
    kiosk.enrol();
    const CertificateRevoked large{{}, 1, "admin", std::string(payload_limits.max_bytes, 'x')};
    CHECK(thrown_by([&] { kiosk.ledger.append(large); }) == ErrorCode::internal);
    CHECK(kiosk.ledger.size() == 1);
}

TEST_CASE("entries that go together stand or fall together") {
    KioskData kiosk;
    kiosk.enrol();
    {
        Transaction transaction(kiosk.database);
        kiosk.ledger.append(OperatorSignedIn{"petugas 1", StaffRole::staff});
        kiosk.ledger.append(OperatorSignedIn{"petugas 2", StaffRole::staff});
    }
    CHECK(kiosk.ledger.size() == 1);
    Transaction transaction(kiosk.database);
    kiosk.ledger.append(OperatorSignedIn{"petugas 1", StaffRole::staff});
    CHECK(thrown_by([&] { kiosk.ledger.append(LedgerKind::event_opened, {}); }) ==
          ErrorCode::database_damaged);
    CHECK(thrown_by([&] { transaction.commit(); }) == ErrorCode::internal);
}

TEST_CASE("a checkpoint names the ledger, its size and its root as C2SP has it") {
    KioskData kiosk;
    CHECK(thrown_by([&] { checkpoint_text(kiosk.ledger); }) == ErrorCode::not_initialised);
    kiosk.enrol();
    kiosk.ledger.append(OperatorSignedIn{"petugas 1", StaffRole::staff});
    const std::string text = checkpoint_text(kiosk.ledger);
    CHECK(text.starts_with("netra/" + base::to_hex(kiosk.ledger.id().value()) + "\n2\n"));
    CHECK(text.back() == '\n');
    const auto parsed = parse_checkpoint(text + "\n— netra AAAA\n");
    REQUIRE(parsed.has_value());
    CHECK(parsed->ledger == kiosk.ledger.id());
    CHECK(parsed->tip.size == 2);
    CHECK(parsed->tip.root == kiosk.ledger.tip().root);
    for (const std::string bad : {"", "netra/00\n2\n", "x/00\n2\nAAAA\n"}) CHECK_FALSE(parse_checkpoint(bad));
    std::string spoiled = text;
    spoiled.insert(spoiled.find('\n') + 1, "0");
    CHECK_FALSE(parse_checkpoint(spoiled).has_value());
}

TEST_CASE("the root in a checkpoint is standard base64") {
    // The empty tree's root and its base64, as RFC 9162 and RFC 4648 give them.
    const std::string text =
        "netra/000102030405060708090a0b0c0d0e0f\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n";
    const auto parsed = parse_checkpoint(text);
    REQUIRE(parsed.has_value());
    CHECK(parsed->tip.root == core::merkle_empty_root());
}
