#include "app/people_office.h"

#include <algorithm>
#include <array>

#include "app/backup.h"
#include "app/people_search.h"
#include "base/error.h"
#include "base/files.h"
#include "storage/assistance_store.h"
#include "storage/attempt_store.h"
#include "storage/erase.h"
#include "storage/pact_store.h"
#include "storage/participant_store.h"
#include "storage/roster_store.h"

namespace netra::app {

namespace {

[[noreturn]] void refuse(const char* why, const PersonKey& key) {
    throw Error(ErrorCode::not_allowed, why, key.event);
}

void read_tests(storage::Database& database, PersonFile& file) {
    const storage::AttemptStore attempts(database);
    for (const storage::AttemptFinished& attempt : attempts.of_visit(file.visit->id)) {
        if (attempt.attempt.kind != core::AttemptKind::final_test) continue;
        ++file.tests;
        file.passed = file.passed || attempt.passed;
        file.best_percent = std::max(file.best_percent.value_or(0), attempt.percent);
    }
    file.retries_granted = storage::AssistanceStore(database).retries_granted(file.visit->id);
}

}  // namespace

const base::Bilingual& stage_name(PersonStage stage) {
    static const std::array<base::Bilingual, 5> names = {{
        {"Belum datang", "Not here yet"},
        {"Sedang di kios", "At the kiosk"},
        {"Berhenti sementara", "Put aside"},
        {"Selesai", "Finished"},
        {"Pergi sebelum selesai", "Left before the end"},
    }};
    return names.at(static_cast<std::size_t>(stage));
}

bool PersonFile::may_unlock() const {
    return visit && tests > retries_granted && !passed;
}

bool PersonFile::may_correct() const {
    return std::ranges::none_of(certificates, [](const storage::IssuedCertificate& certificate) {
        return certificate.state() == storage::CertificateState::standing;
    });
}

bool PersonFile::may_resume() const {
    return line.stage == PersonStage::parked;
}

std::vector<PersonLine> PeopleOffice::find(const std::string& words, const std::string& event,
                                           std::size_t most) {
    return PeopleSearch(workspace_.database()).find(words, event, most);
}

std::vector<PersonLine> PeopleOffice::named(const std::string& words, const std::string& event) {
    return PeopleSearch(workspace_.database()).named(words, event);
}

PersonFile PeopleOffice::file(const PersonKey& key) {
    storage::Database& database = workspace_.database();
    PersonFile file;
    file.line = PeopleSearch(database).line(key);
    if (const auto row = storage::RosterStore(database).find(key.event, file.line.person.number))
        file.row_key = file.line.person.in_roster ? row->row_key : "";
    const std::string& id = file.line.key.id;
    if (id.empty()) return file;
    file.card_checked = storage::ParticipantStore(database).card_checked(id);
    file.certificates = storage::CertificateStore(database).of_participant(id);
    file.visit = storage::VisitStore(database).newest_of(id);
    if (!file.visit) return file;
    read_tests(database, file);
    const storage::PactStore pacts(database);
    file.pact_signed = pacts.of_visit(file.visit->id).has_value();
    file.pact_declined = pacts.declined(file.visit->id).has_value();
    return file;
}

std::string PeopleOffice::registered(const PersonKey& key) {
    core::Participant person = PeopleSearch(workspace_.database()).line(key).person;
    if (!person.id.empty()) return person.id;
    person.id = workspace_.new_id();
    workspace_.ledger().append(storage::ParticipantRegistered{key.event, person});
    return person.id;
}

void PeopleOffice::check_card(const PersonKey& key, const std::string& staff) {
    storage::Database& database = workspace_.database();
    storage::Transaction transaction(database);
    const std::string id = registered(key);
    if (storage::ParticipantStore(database).card_checked(id)) return;
    workspace_.ledger().append(storage::CardChecked{key.event, id, staff});
    storage::VisitStore visits(database);
    const auto visit = visits.newest_of(id);
    if (visit && visit->identity != core::Identity::ticket)
        visits.set_identity(visit->id, core::Identity::card_seen, workspace_.clock().now());
    transaction.commit();
}

void PeopleOffice::correct_name(const PersonKey& key, const std::string& name, const std::string& staff) {
    core::NameCheck check = core::check_name(name);
    if (check.problem) throw Error(ErrorCode::usage, core::describe(*check.problem).en);
    const PersonFile before = file(key);
    if (!before.may_correct()) refuse("a certificate carries the name already; replace it", key);
    if (before.line.person.name == check.text) return;
    storage::Database& database = workspace_.database();
    storage::Transaction transaction(database);
    const std::string id = registered(key);
    workspace_.ledger().append(storage::ParticipantCorrected{key.event, id, check.text, staff});
    if (before.line.person.in_roster)
        storage::RosterStore(database).rename(key.event, before.line.person.number, check.text);
    transaction.commit();
}

void PeopleOffice::unlock_test(const PersonKey& key, const std::string& staff) {
    const PersonFile person = file(key);
    if (!person.may_unlock()) refuse("there is no failed test to unlock", key);
    workspace_.ledger().append(storage::RetryGranted{key.event, person.line.key.id, person.visit->id, staff});
}

storage::Visit PeopleOffice::resume(const PersonKey& key, const std::string& staff) {
    const PersonFile person = file(key);
    if (!person.may_resume()) refuse("no visit of this person was put aside", key);
    workspace_.ledger().append(storage::VisitResumed{key.event, person.line.key.id, person.visit->id, staff});
    return *person.visit;
}

Erased PeopleOffice::erase(const PersonKey& key, const std::string& reason, const std::string& staff) {
    storage::Database& database = workspace_.database();
    const PersonLine line = PeopleSearch(database).line(key);
    Erased erased{1, 0, {}};
    if (line.key.id.empty()) {
        storage::Transaction transaction(database);
        storage::RosterStore(database).remove(key.event, line.person.number);
        workspace_.ledger().append(storage::PayloadErased{{}, reason, staff});
        transaction.commit();
    } else {
        const storage::Erasure gone =
            storage::erase_participant(database, workspace_.ledger(), line.key.id, reason, staff);
        erased.entries = gone.entries;
        for (const base::Digest& document : gone.documents)
            std::filesystem::remove(workspace_.folder().document(base::to_hex(document)));
        base::sync_folder(workspace_.folder().documents());
    }
    erased.other_backups = renew_backups(workspace_);
    return erased;
}

}  // namespace netra::app
