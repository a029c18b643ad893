#include "storage/audit.h"

#include <doctest/doctest.h>

#include "core/cose.h"
#include "kiosk_data.h"
#include "storage/erase.h"
#include "storage/query.h"

using namespace netra;
using namespace netra::storage;

namespace {

// Takes the append-only rules away, as one with the file in hand can.
void drop_rules(Database& database) {
    database.execute("DROP TRIGGER ledger_takes_the_next_entry_only");
    database.execute("DROP TRIGGER ledger_keeps_entries_as_they_are");
    database.execute("DROP TRIGGER ledger_keeps_entries");
    database.execute("PRAGMA ignore_check_constraints = ON");
}

// A ledger with every kind of entry, and its rules out of the way.
struct Tampered {
    KioskData kiosk;
    std::vector<ExampleVisit> visits = play_event(kiosk, 6);

    Tampered() { drop_rules(kiosk.database); }
    std::optional<Damage> damage() { return kiosk.audit().first_damage; }
    void run(const std::string& sql) { kiosk.database.execute(sql); }
    std::int64_t first(LedgerKind kind) { return kiosk.ledger.of_kind(kind).at(0); }
};

base::Bytes column_bytes(Database& database, const std::string& column, std::int64_t seq) {
    Query query(database, "SELECT CAST(" + column + " AS BLOB) FROM ledger WHERE seq = ?");
    REQUIRE(query.bind(seq).next());
    return query.bytes(0);
}

void set_column(Database& database, const std::string& column, std::int64_t seq, const base::Bytes& value) {
    const std::string cast = column == "kind" ? "CAST(? AS TEXT)" : "?";
    Query(database, "UPDATE ledger SET " + column + " = " + cast + " WHERE seq = ?")
        .bind(value)
        .bind(seq)
        .run();
}

}  // namespace

TEST_CASE("a ledger with every kind of entry is clean") {
    KioskData kiosk;
    play_event(kiosk, 5);
    std::int64_t heard = 0;
    const auto report =
        audit(kiosk.database, kiosk.find_checker(), [&](std::int64_t walked, std::int64_t size) {
            CHECK(walked == ++heard);
            CHECK(size == kiosk.ledger.size());
        });
    CHECK(report.clean());
    CHECK(heard == kiosk.ledger.size());
    CHECK(report.tip.size == kiosk.ledger.size());
    CHECK(report.tip.root == kiosk.ledger.tip().root);
}

TEST_CASE("any byte changed in any column is found at its entry") {
    Tampered t;
    Database& database = t.kiosk.database;
    base::SeededRandom random(20);
    const auto erasure = t.first(LedgerKind::payload_erased);
    int tried = 0;
    for (const std::string column : {"kind", "entry", "payload", "leaf"}) {
        for (int i = 0; i < 100;) {
            const auto seq =
                static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(t.kiosk.ledger.size())));
            const base::Bytes before = column_bytes(database, column, seq);
            if (before.empty()) continue;  // erased
            const Transaction taken_back(database);
            base::Bytes after = before;
            after[random.below(after.size())] ^= static_cast<std::uint8_t>(1 + random.below(255));
            set_column(database, column, seq, after);
            const auto damage = t.damage();
            CAPTURE(column);
            CAPTURE(seq);
            REQUIRE(damage.has_value());
            CAPTURE(describe(*damage));
            // What an erasure explained is without its explanation once that is damaged.
            if (seq == erasure) {
                REQUIRE(damage->seq <= seq);
            } else {
                REQUIRE(damage->seq == seq);
                REQUIRE(damage->column == column);
            }
            ++i;
            ++tried;
        }
    }
    CHECK(tried == 400);
}

TEST_CASE("a changed, removed or added seq is found at the first one that does not follow") {
    Tampered t;
    const std::int64_t last = t.kiosk.ledger.size() - 1;
    t.run("UPDATE ledger SET seq = seq + 1000 WHERE seq = 7");
    CHECK(t.damage() == Damage{DamageKind::missing, 7, "seq"});
    t.run("UPDATE ledger SET seq = seq - 1000 WHERE seq = 1007");
    t.run("UPDATE ledger SET seq = -seq WHERE seq = 9");
    CHECK(t.damage()->seq <= 9);
    t.run("UPDATE ledger SET seq = -seq WHERE seq = -9");
    t.run("UPDATE ledger SET seq = " + std::to_string(last + 5) + " WHERE seq = " + std::to_string(last));
    CHECK(t.damage() == Damage{DamageKind::missing, last, "seq"});
}

TEST_CASE("two entries that change places are found") {
    Tampered t;
    t.run("UPDATE ledger SET seq = 9999 WHERE seq = 10");
    t.run("UPDATE ledger SET seq = 10 WHERE seq = 11");
    t.run("UPDATE ledger SET seq = 11 WHERE seq = 9999");
    CHECK(t.damage() == Damage{DamageKind::disagrees, 10, "seq"});
}

TEST_CASE("the newest entries cut off show in what was made from them") {
    Tampered t;
    const auto issued = t.kiosk.ledger.of_kind(LedgerKind::certificate_issued).at(1);
    t.run("DELETE FROM ledger WHERE seq >= " + std::to_string(issued));
    const auto damage = t.damage();
    REQUIRE(damage.has_value());
    CHECK(damage->seq <= issued);
}

TEST_CASE("a payload that is gone without a word is damage, and one that came back is too") {
    Tampered t;
    const auto erased = t.kiosk.ledger.read<PayloadErased>(t.first(LedgerKind::payload_erased)).value();
    const auto pact = t.first(LedgerKind::pact_signed);
    const base::Bytes payload = t.kiosk.ledger.payload(pact).value();
    t.run("UPDATE ledger SET payload = NULL WHERE seq = " + std::to_string(pact));
    CHECK(t.damage() == Damage{DamageKind::payload_gone, pact, "payload"});
    set_column(t.kiosk.database, "payload", pact, payload);

    const std::int64_t gone = erased.entries.at(0).seq;
    set_column(t.kiosk.database, "payload", gone, payload);
    CHECK(t.damage() == Damage{DamageKind::disagrees, gone, "payload"});
}

TEST_CASE("an erased payload put back from a backup is damage even with its right bytes") {
    KioskData kiosk;
    kiosk.enrol();
    const auto visit = play_visit(kiosk, 1);
    const auto seq = kiosk.ledger.of_kind(LedgerKind::pact_signed).at(0);
    const auto payload = kiosk.ledger.payload(seq).value();
    erase_participant(kiosk.database, kiosk.ledger, visit.participant, "permintaan", "admin");
    drop_rules(kiosk.database);
    set_column(kiosk.database, "payload", seq, payload);
    CHECK(kiosk.audit().first_damage == Damage{DamageKind::payload_back, seq, "payload"});
}

TEST_CASE("an erasure entry that nobody signed explains nothing") {
    Tampered t;
    const auto pact = t.first(LedgerKind::pact_signed);
    const auto closed = t.first(LedgerKind::event_closed);
    PayloadErased forged{{{pact, {}, {}}}, "", ""};
    t.run("UPDATE ledger SET payload = NULL WHERE seq = " + std::to_string(pact));
    set_column(t.kiosk.database, "payload", closed, base::encode_cbor(payload_map(forged)));
    t.run("UPDATE ledger SET kind = 'payload.erased' WHERE seq = " + std::to_string(closed));
    CHECK(t.damage() == Damage{DamageKind::payload_gone, pact, "payload"});
}

TEST_CASE("an entry signed by another key is found, whoever's it is") {
    Tampered t;
    const auto stranger = credential::SigningKey::generate();
    const auto entry = t.kiosk.ledger.entry(5);
    const auto cose = core::sign_cose(stranger, core::Purpose::entry, encode_statement(entry.statement));
    set_column(t.kiosk.database, "entry", 5, cose);
    CHECK(t.damage() == Damage{DamageKind::unknown_key, 5, "entry"});
}

TEST_CASE("an entry signed anew by the kiosk's own key does not fit those after it") {
    Tampered t;
    auto statement = t.kiosk.ledger.entry(5).statement;
    statement.time += std::chrono::hours(1);
    const auto cose = core::sign_cose(t.kiosk.key, core::Purpose::entry, encode_statement(statement));
    set_column(t.kiosk.database, "entry", 5, cose);
    CHECK(t.damage() == Damage{DamageKind::disagrees, 5, "leaf"});
    const auto leaf = core::merkle_leaf_hash(cose);
    set_column(t.kiosk.database, "leaf", 5, {leaf.begin(), leaf.end()});
    const auto damage = t.damage();
    REQUIRE(damage.has_value());
    CHECK(damage->seq <= 6);
}

TEST_CASE("an entry of another ledger is found") {
    Tampered t;
    auto statement = t.kiosk.ledger.entry(5).statement;
    statement.ledger[0] ^= 1;
    const auto cose = core::sign_cose(t.kiosk.key, core::Purpose::entry, encode_statement(statement));
    const auto leaf = core::merkle_leaf_hash(cose);
    set_column(t.kiosk.database, "entry", 5, cose);
    set_column(t.kiosk.database, "leaf", 5, {leaf.begin(), leaf.end()});
    CHECK(t.damage() == Damage{DamageKind::wrong_ledger, 5, "entry"});
}

TEST_CASE("a certificate that pins another history is found") {
    KioskData kiosk;
    kiosk.enrol();
    ExampleVisit visit{kiosk.new_id(), kiosk.new_id(), "LPG26-K03-000001", kiosk.certificate_id()};
    auto issued = example_certificate(kiosk, visit);
    issued.facts.anchor.root[3] ^= 1;
    const auto entry = kiosk.ledger.append(issued);
    CHECK(kiosk.audit().first_damage == Damage{DamageKind::anchor_differs, entry.seq(), "payload"});
}

TEST_CASE("a row made from an entry that was changed, removed or added is found at that entry") {
    Tampered t;
    const auto damaged_by = [&](const std::string& sql) {
        Transaction transaction(t.kiosk.database);
        t.run(sql);
        return t.damage();
    };
    const auto pact = t.kiosk.ledger.of_kind(LedgerKind::pact_signed).at(3);
    const auto issued = t.kiosk.ledger.of_kind(LedgerKind::certificate_issued).at(3);
    const std::string of_pact = " WHERE seq = " + std::to_string(pact);
    const std::string of_issued = " WHERE seq = " + std::to_string(issued);
    CHECK(damaged_by("UPDATE pact SET number = 'X'" + of_pact) ==
          Damage{DamageKind::projection, pact, "pact"});
    CHECK(damaged_by("DELETE FROM pact" + of_pact) == Damage{DamageKind::projection, pact, "pact"});
    CHECK(damaged_by("UPDATE certificate SET stands = 0" + of_issued) ==
          Damage{DamageKind::projection, issued, "certificate"});
    CHECK(damaged_by("DELETE FROM revocation")->column == "revocation");
    CHECK(damaged_by("INSERT INTO card_check VALUES (0, 'x')") ==
          Damage{DamageKind::projection, 0, "card_check"});
    CHECK(damaged_by("UPDATE ledger_node SET hash = zeroblob(32) WHERE level = 1 AND position = 4") ==
          Damage{DamageKind::projection, 9, "ledger_node"});
    CHECK(damaged_by("INSERT INTO ledger_node VALUES (1, 900, zeroblob(32))")->column == "ledger_node");
}

TEST_CASE("rules that are gone are found last") {
    Tampered t;
    CHECK(t.damage() == Damage{DamageKind::schema, t.kiosk.ledger.size(), "schema"});
}

TEST_CASE("an audit while another program appends judges one state") {
    KioskData kiosk;
    play_event(kiosk, 3);
    Database reader(kiosk.folder / "netra.db", Access::read);
    const auto report = audit(reader, kiosk.find_checker(), [&](std::int64_t, std::int64_t) {
        kiosk.ledger.append(OperatorSignedIn{"petugas 2", StaffRole::staff});
    });
    CHECK(report.clean());
    CHECK(kiosk.ledger.size() == 2 * report.tip.size);
}
