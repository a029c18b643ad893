#include "app/people_search.h"

#include <algorithm>
#include <map>
#include <utility>

#include "base/error.h"
#include "base/utf8.h"
#include "core/nip.h"
#include "core/scan.h"
#include "storage/event_store.h"
#include "storage/participant_store.h"
#include "storage/roster_store.h"

namespace netra::app {

namespace {

PersonStage stage_of(storage::VisitState state) {
    switch (state) {
        case storage::VisitState::active:
            return PersonStage::active;
        case storage::VisitState::parked:
            return PersonStage::parked;
        case storage::VisitState::finished:
            return PersonStage::finished;
        case storage::VisitState::left:
            break;
    }
    return PersonStage::left;
}

PersonLine absent(const std::string& event, const core::Participant& person) {
    return {{event, {}, person.number}, person, PersonStage::absent};
}

class Meaning {
  public:
    Meaning(storage::Database& database, const std::string& words)
        : folded_(base::fold_case(base::trim(words))), number_(core::normalise_number(words)) {
        const core::Scan scan = core::read_scan(words);
        if (scan.kind == core::ScanKind::ticket) ticket_ = scan.ticket;
        const std::string upper = base::upper_case(base::trim(words));
        if (const auto certificate = storage::CertificateStore(database).find(upper))
            participant_ = certificate->record.participant;
    }

    // Beyond doubt.
    bool names(storage::Database& database, const PersonLine& line) const {
        if (!participant_.empty()) return line.key.id == participant_;
        if (ticket_) return has_ticket(database, line);
        if (number_) return line.person.number == *number_;
        return !folded_.empty() && (base::fold_case(line.person.number) == folded_ || line.key.id == folded_);
    }

    bool fits(storage::Database& database, const PersonLine& line) const {
        if (!participant_.empty() || ticket_ || number_) return names(database, line);
        return contains(line.person.name) || contains(line.person.number) || contains(line.person.unit);
    }

  private:
    bool contains(const std::string& text) const {
        return base::fold_case(text).find(folded_) != std::string::npos;
    }
    bool has_ticket(storage::Database& database, const PersonLine& line) const {
        const auto row = storage::RosterStore(database).find_row(ticket_->event, ticket_->row_key);
        return line.key.event == ticket_->event && row && row->person.number == line.person.number;
    }

    std::string folded_;
    std::optional<std::string> number_;
    std::optional<core::Ticket> ticket_;
    std::string participant_;  // of the certificate with that number
};

}  // namespace

PersonLine PeopleSearch::of_participant(const std::string& event, const core::Participant& person) {
    PersonLine line{{event, person.id, person.number}, person, PersonStage::absent};
    if (const auto visit = storage::VisitStore(database_).newest_of(person.id))
        line.stage = stage_of(visit->state);
    return line;
}

// Each once: who came stands for their row of the roster; of several with one number the newest.
std::vector<PersonLine> PeopleSearch::people_of(const std::string& event) {
    std::map<std::string, core::Participant> came;  // from the roster, by number
    std::vector<PersonLine> lines;
    for (core::Participant& person : storage::ParticipantStore(database_).all(event)) {
        if (person.in_roster)
            came.insert_or_assign(person.number, std::move(person));
        else
            lines.push_back(of_participant(event, person));
    }
    for (const storage::RosterPerson& row : storage::RosterStore(database_).all(event)) {
        if (!came.contains(row.person.number)) lines.push_back(absent(event, row.person));
    }
    for (const auto& [number, person] : came) lines.push_back(of_participant(event, person));
    return lines;
}

std::vector<PersonLine> PeopleSearch::those(const std::string& event,
                                            const std::function<bool(const PersonLine&)>& fits) {
    std::vector<PersonLine> found;
    for (const core::Event& one : storage::EventStore(database_).all()) {
        if (!event.empty() && one.code != event) continue;
        for (PersonLine& line : people_of(one.code)) {
            if (fits(line)) found.push_back(std::move(line));
        }
    }
    std::ranges::stable_sort(found, {}, [](const PersonLine& line) { return line.person.name; });
    return found;
}

std::vector<PersonLine> PeopleSearch::find(const std::string& words, const std::string& event,
                                           std::size_t most) {
    const Meaning meaning(database_, words);
    auto found = those(event, [&](const PersonLine& line) { return meaning.fits(database_, line); });
    if (found.size() > most) found.resize(most);
    return found;
}

std::vector<PersonLine> PeopleSearch::named(const std::string& words, const std::string& event) {
    const Meaning meaning(database_, words);
    return those(event, [&](const PersonLine& line) { return meaning.names(database_, line); });
}

PersonLine PeopleSearch::line(const PersonKey& key) {
    if (!key.id.empty()) {
        if (const auto person = storage::ParticipantStore(database_).find(key.id))
            return of_participant(key.event, *person);
    } else {
        const auto came = storage::ParticipantStore(database_).with_number(key.event, key.number);
        const auto newest = std::find_if(came.rbegin(), came.rend(),
                                         [](const core::Participant& person) { return person.in_roster; });
        if (newest != came.rend()) return of_participant(key.event, *newest);
        if (const auto row = storage::RosterStore(database_).find(key.event, key.number))
            return absent(key.event, row->person);
    }
    throw Error(ErrorCode::not_found, "there is no such person at the event", key.event);
}

}  // namespace netra::app
