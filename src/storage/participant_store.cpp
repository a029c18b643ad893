#include "storage/participant_store.h"

#include "storage/assistance_store.h"
#include "storage/ledger.h"
#include "storage/query.h"

namespace netra::storage {

static std::optional<core::Participant> load(Database& database, std::int64_t seq) {
    const auto registered = LedgerReader(database).read<ParticipantRegistered>(seq);
    if (!registered) return std::nullopt;
    core::Participant person = registered->participant;
    if (auto name = AssistanceStore(database).corrected_name(person.id)) person.name = std::move(*name);
    return person;
}

std::optional<core::Participant> ParticipantStore::find(const std::string& id) const {
    Query query(database_, "SELECT seq FROM participant WHERE id = ?");
    return query.bind(id).next() ? load(database_, query.integer(0)) : std::nullopt;
}

std::vector<core::Participant> ParticipantStore::with_number(const std::string& event,
                                                             const std::string& number) const {
    Query query(database_, "SELECT seq FROM participant WHERE event = ? AND number = ? ORDER BY seq");
    query.bind(event).bind(number);
    std::vector<core::Participant> people;
    while (query.next()) {
        if (auto person = load(database_, query.integer(0))) people.push_back(std::move(*person));
    }
    return people;
}

std::vector<core::Participant> ParticipantStore::all(const std::string& event) const {
    Query query(database_, "SELECT seq FROM participant WHERE event = ? ORDER BY seq");
    query.bind(event);
    std::vector<core::Participant> people;
    while (query.next()) {
        if (auto person = load(database_, query.integer(0))) people.push_back(std::move(*person));
    }
    return people;
}

bool ParticipantStore::card_checked(const std::string& id) const {
    Query query(database_, "SELECT 1 FROM card_check WHERE participant = ? LIMIT 1");
    return query.bind(id).next();
}

std::int64_t ParticipantStore::count(const std::string& event) const {
    Query query(database_, "SELECT count(*) FROM participant WHERE event = ?");
    query.bind(event).next();
    return query.integer(0);
}

}  // namespace netra::storage
