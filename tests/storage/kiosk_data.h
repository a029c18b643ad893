// A kiosk's data folder for a test: real keys, a clock that stands still, invented people.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "base/random.h"
#include "credential/keys.h"
#include "storage/audit.h"
#include "storage/database.h"
#include "storage/ledger.h"
#include "storage/payloads.h"

namespace netra::storage {

// A folder of its own that goes with the object.
class TestFolder {
  public:
    TestFolder();
    ~TestFolder();
    TestFolder(const TestFolder&) = delete;
    TestFolder& operator=(const TestFolder&) = delete;

    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }

  private:
    std::filesystem::path path_;
};

// 2029-03-01T02:00:00Z
constexpr base::Instant morning{std::chrono::seconds{1867456800}};

struct KioskData {
    TestFolder folder;
    base::FixedClock clock{morning};
    base::SeededRandom random{7};
    credential::SigningKey key = credential::SigningKey::generate();
    credential::VerifyingKey checker = credential::VerifyingKey::from_point(key.point()).value();
    Database database{folder / "netra.db"};
    Ledger ledger{database, key, clock, random};

    // Knows this kiosk's key alone.
    FindChecker find_checker() const;
    AuditReport audit() { return storage::audit(database, find_checker()); }

    void enrol();
    std::string new_id();  // 32 hexadecimal digits
    core::CertificateId certificate_id();
};

core::Event example_event();
core::Participant example_participant(int number);  // number 0..9999; without an id
core::Signature example_signature();
core::Attempt example_attempt();

// What one person leaves: registered, card checked, a test, a pact, a certificate.
struct ExampleVisit {
    std::string visit;
    std::string participant;
    std::string certificate_number;
    core::CertificateId certificate{};
};

ParticipantRegistered example_registration(const std::string& id, int number);
AttemptFinished example_finish(const std::string& id, const ExampleVisit& visit);
PactSigned example_pact(const std::string& number, const ExampleVisit& visit);
CertificateIssued example_certificate(KioskData& kiosk, const ExampleVisit& visit);
ExampleVisit play_visit(KioskData& kiosk, int number);

// Enrolment, content, event, ceremonies, `visits` people, one revoked, one corrected, one erased (of at least
// three), sign-in, export, merge, close: every kind of entry but kiosk.restored.
std::vector<ExampleVisit> play_event(KioskData& kiosk, int visits);

// Every row of the projections and of the tree, as text.
std::vector<std::string> projection_rows(Database& database);

}  // namespace netra::storage
