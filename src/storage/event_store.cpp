#include "storage/event_store.h"

#include "base/error.h"
#include "storage/database.h"
#include "storage/ledger.h"
#include "storage/query.h"

namespace netra::storage {

namespace {

bool is_open(Database& database, const std::string& code) {
    Query query(database, "SELECT opened FROM event_opening WHERE event = ? ORDER BY seq DESC LIMIT 1");
    return query.bind(code).next() && query.boolean(0);
}

core::Event read_event(Database& database, const base::Bytes& details) {
    core::Event event = decode_payload<EventOpened>(details).event;
    event.open = is_open(database, event.code);
    return event;
}

// The newest ceremony of its kind.
template <class Ceremony>
std::optional<Ceremony> newest(Database& database, const std::string& code, const char* kind) {
    Query query(database, "SELECT seq FROM ceremony WHERE event = ? AND kind = ? ORDER BY seq DESC LIMIT 1");
    if (!query.bind(code).bind(kind).next()) return std::nullopt;
    return LedgerReader(database).read<Ceremony>(query.integer(0));
}

}  // namespace

void EventStore::save(const core::Event& event, const base::Bytes& pepper) {
    Transaction transaction(database_);
    if (is_open(database_, event.code)) throw Error(ErrorCode::not_allowed, "the event is open", event.code);
    Query(database_,
          "INSERT INTO event (code, first_day, details, pepper) VALUES (?, ?, ?, ?) "
          "ON CONFLICT (code) DO UPDATE SET first_day = excluded.first_day, details = excluded.details")
        .bind(event.code)
        .bind(event.first_day)
        .bind(base::encode_cbor(payload_map(EventOpened{event})))
        .bind(pepper)
        .run();
    transaction.commit();
}

std::optional<core::Event> EventStore::find(const std::string& code) const {
    Query query(database_, "SELECT details FROM event WHERE code = ?");
    if (!query.bind(code).next()) return std::nullopt;
    return read_event(database_, query.bytes(0));
}

std::vector<core::Event> EventStore::all() const {
    Query query(database_, "SELECT details FROM event ORDER BY first_day DESC, code");
    std::vector<core::Event> events;
    while (query.next()) events.push_back(read_event(database_, query.bytes(0)));
    return events;
}

std::optional<core::Event> EventStore::open_event() const {
    Query query(database_,
                "SELECT event FROM event_opening AS o WHERE opened = 1 AND NOT EXISTS "
                "(SELECT 1 FROM event_opening AS later WHERE later.event = o.event AND later.seq > o.seq) "
                "ORDER BY seq DESC LIMIT 1");
    return query.next() ? find(query.text(0)) : std::nullopt;
}

base::Bytes EventStore::pepper(const std::string& code) const {
    Query query(database_, "SELECT pepper FROM event WHERE code = ?");
    return query.bind(code).next() ? query.bytes(0) : base::Bytes{};
}

std::optional<IkrarRead> EventStore::ikrar(const std::string& code) const {
    return newest<IkrarRead>(database_, code, "ikrar");
}

std::optional<SymbolicSigned> EventStore::symbolic(const std::string& code) const {
    return newest<SymbolicSigned>(database_, code, "symbolic");
}

}  // namespace netra::storage
