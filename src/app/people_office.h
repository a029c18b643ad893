// The people of an event, for staff: who they are, how far they are, and the help that staff may give them.
// What is done is recorded in the ledger with who did it.
#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/workspace.h"
#include "core/participant.h"
#include "storage/certificate_store.h"
#include "storage/visit_store.h"

namespace netra::app {

// Somebody of an event: by id once they came, by their number in the roster before.
struct PersonKey {
    std::string event;
    std::string id;      // empty before they came
    std::string number;  // as in the roster; of a walk-in as they typed it

    bool operator==(const PersonKey&) const = default;
};

enum class PersonStage { absent, active, parked, finished, left };

// "Belum datang"
const base::Bilingual& stage_name(PersonStage stage);

struct PersonLine {
    PersonKey key;
    core::Participant person;
    PersonStage stage = PersonStage::absent;
};

struct PersonFile {
    PersonLine line;
    std::string row_key;  // on their ticket; empty for a walk-in
    bool card_checked = false;
    std::optional<storage::Visit> visit;  // the newest
    int tests = 0;                        // final tests that are finished
    std::optional<int> best_percent;
    bool passed = false;
    int retries_granted = 0;
    bool pact_signed = false;
    bool pact_declined = false;
    std::vector<storage::IssuedCertificate> certificates;  // oldest first

    // Staff may let the final test be taken once more: it was failed, and not unlocked since.
    bool may_unlock() const;
    // No certificate that stands carries the name yet.
    bool may_correct() const;
    bool may_resume() const;  // a visit was put aside
};

struct Erased {
    std::int64_t people = 0;
    std::int64_t entries = 0;                          // of the ledger, their content gone
    std::vector<std::filesystem::path> other_backups;  // not made by back_up: they still hold the data
};

class PeopleOffice {
  public:
    // The workspace outlives the office.
    explicit PeopleOffice(Workspace& workspace) : workspace_(workspace) {}

    // Those that the words mean: a certificate's number, a ticket, a NIP or other number or a part of one, a
    // part of a name or unit; all of the event where there are no words. Of all events when `event` is empty.
    // By name, at most `most`.
    std::vector<PersonLine> find(const std::string& words, const std::string& event, std::size_t most);
    // Those that the words name beyond doubt: by a certificate's number, a ticket, a whole number or an id.
    std::vector<PersonLine> named(const std::string& words, const std::string& event);
    // Throws Error(not_found) for somebody who is neither in the roster nor came; so do all below.
    PersonFile file(const PersonKey& key);

    // Staff looked at the card: from now on the identity counts as seen by staff. Who had not come is
    // registered. Again it changes nothing.
    void check_card(const PersonKey& key, const std::string& staff);
    // Throws Error(usage) for a name with a problem, Error(not_allowed) once a certificate stands: that is
    // replaced instead. Who had not come is registered; the roster's row is corrected as well.
    void correct_name(const PersonKey& key, const std::string& name, const std::string& staff);
    // Throws Error(not_allowed) unless PersonFile::may_unlock.
    void unlock_test(const PersonKey& key, const std::string& staff);
    // The visit that was put aside, recorded as going on here. Throws Error(not_allowed) where there is none.
    storage::Visit resume(const PersonKey& key, const std::string& staff);
    // Everything kept of the person at the event is gone: what the ledger, the roster and visits say, the
    // documents, and the backups that the kiosk made before; a new one is made.
    Erased erase(const PersonKey& key, const std::string& reason, const std::string& staff);

  private:
    std::string registered(const PersonKey& key);  // the id, made where there was none

    Workspace& workspace_;
};

}  // namespace netra::app
