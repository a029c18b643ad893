#include "storage/visit_store.h"

#include "base/error.h"
#include "storage/database.h"
#include "storage/payload_codec.h"
#include "storage/query.h"

namespace netra::storage {

namespace {

std::int64_t milliseconds(base::Instant instant) {
    return instant.time_since_epoch().count();
}
base::Instant instant(std::int64_t milliseconds) {
    return base::Instant(std::chrono::milliseconds(milliseconds));
}

[[noreturn]] void throw_unknown(const std::string& id) {
    throw Error(ErrorCode::not_found, "there is no such visit", id);
}

// `sql` sets one column (first parameter) and `updated` (second) of the visit (third).
template <class Value>
void change(Database& database, const char* sql, const std::string& id, const Value& value,
            base::Instant now) {
    if (Query(database, sql).bind(value).bind(milliseconds(now)).bind(id).run() == 0) throw_unknown(id);
}

// The value of an encoded column; nothing where it is NULL.
template <class Decode>
auto decode_column(const Query& row, int column, Decode decode) -> decltype(decode(base::Cbor())) {
    if (row.is_null(column)) return std::nullopt;
    const auto cbor = base::decode_cbor(row.bytes(column), payload_limits);
    auto value = cbor ? decode(*cbor) : std::nullopt;
    if (!value) throw Error(ErrorCode::database_damaged, "a visit's progress cannot be read");
    return value;
}

}  // namespace

void VisitStore::begin(const Visit& visit) {
    Query(database_,
          "INSERT INTO visit (id, participant, event, course, course_version, mode, language, identity, "
          "screen, "
          "state, started, updated) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(visit.id)
        .bind(visit.participant)
        .bind(visit.event)
        .bind(visit.course)
        .bind(visit.course_version)
        .bind(static_cast<int>(visit.mode))
        .bind(static_cast<int>(visit.language))
        .bind(static_cast<int>(visit.identity))
        .bind(visit.screen)
        .bind(static_cast<int>(visit.state))
        .bind(milliseconds(visit.started))
        .bind(milliseconds(visit.updated))
        .run();
}

std::optional<Visit> VisitStore::find(const std::string& id) const {
    Query row(database_,
              "SELECT participant, event, course, course_version, mode, language, identity, screen, state, "
              "started, updated FROM visit WHERE id = ?");
    if (!row.bind(id).next()) return std::nullopt;
    Visit visit;
    visit.id = id;
    visit.participant = row.text(0);
    visit.event = row.text(1);
    visit.course = row.text(2);
    visit.course_version = row.text(3);
    visit.mode = static_cast<core::Mode>(row.integer(4));
    visit.language = static_cast<base::Language>(row.integer(5));
    visit.identity = static_cast<core::Identity>(row.integer(6));
    visit.screen = row.text(7);
    visit.state = static_cast<VisitState>(row.integer(8));
    visit.started = instant(row.integer(9));
    visit.updated = instant(row.integer(10));
    return visit;
}

std::optional<Visit> VisitStore::latest_of(const std::string& event, const std::string& participant) const {
    Query query(database_,
                "SELECT id FROM visit WHERE participant = ? AND event = ? AND state <> ? "
                "ORDER BY started DESC, rowid DESC LIMIT 1");
    query.bind(participant).bind(event).bind(static_cast<int>(VisitState::left));
    return query.next() ? find(query.text(0)) : std::nullopt;
}

std::optional<Visit> VisitStore::newest_of(const std::string& participant) const {
    Query query(database_,
                "SELECT id FROM visit WHERE participant = ? ORDER BY started DESC, rowid DESC LIMIT 1");
    return query.bind(participant).next() ? find(query.text(0)) : std::nullopt;
}

std::vector<Visit> VisitStore::active() const {
    Query query(database_, "SELECT id FROM visit WHERE state = ? ORDER BY started, rowid");
    query.bind(static_cast<int>(VisitState::active));
    std::vector<Visit> visits;
    while (query.next()) visits.push_back(find(query.text(0)).value());
    return visits;
}

std::int64_t VisitStore::count(const std::string& event, VisitState state) const {
    Query query(database_, "SELECT count(*) FROM visit WHERE state = ? AND event = ?");
    query.bind(static_cast<int>(state)).bind(event).next();
    return query.integer(0);
}

void VisitStore::set_screen(const std::string& id, const std::string& screen, base::Instant now) {
    change(database_, "UPDATE visit SET screen = ?, updated = ? WHERE id = ?", id, screen, now);
}

void VisitStore::set_state(const std::string& id, VisitState state, base::Instant now) {
    change(database_, "UPDATE visit SET state = ?, updated = ? WHERE id = ?", id, static_cast<int>(state),
           now);
}

void VisitStore::set_language(const std::string& id, base::Language language, base::Instant now) {
    change(database_, "UPDATE visit SET language = ?, updated = ? WHERE id = ?", id,
           static_cast<int>(language), now);
}

void VisitStore::set_identity(const std::string& id, core::Identity identity, base::Instant now) {
    change(database_, "UPDATE visit SET identity = ?, updated = ? WHERE id = ?", id,
           static_cast<int>(identity), now);
}

VisitWork VisitStore::work(const std::string& id) const {
    Query row(database_,
              "SELECT progress, attempt, attempt_id, attempt_began, consent, signature, pledge_read, "
              "attempt_spent FROM visit WHERE id = ?");
    if (!row.bind(id).next()) throw_unknown(id);
    VisitWork work;
    work.progress = decode_column(row, 0, core::decode_progress).value_or(core::Progress{});
    if (auto attempt = decode_column(row, 1, core::decode_attempt)) {
        work.attempt = RunningAttempt{row.text(2), std::move(*attempt), instant(row.integer(3)),
                                      std::chrono::milliseconds(row.integer(7))};
    }
    work.consent = decode_column(row, 4, core::decode_consent);
    work.signature = decode_column(row, 5, core::decode_signature);
    work.pledge_read = row.boolean(6);
    return work;
}

void VisitStore::save_pretest_form(const std::string& id, core::Form form, base::Instant now) {
    change(database_, "UPDATE visit SET pretest_form = ?, updated = ? WHERE id = ?", id,
           static_cast<int>(form), now);
}

core::FormCounts VisitStore::pretest_forms(const std::string& event) const {
    Query query(database_,
                "SELECT count(*) FILTER (WHERE pretest_form = ?), count(*) FILTER (WHERE pretest_form = ?) "
                "FROM visit WHERE event = ?");
    query.bind(static_cast<int>(core::Form::a)).bind(static_cast<int>(core::Form::b)).bind(event).next();
    return {query.integer(0), query.integer(1)};
}

void VisitStore::save_progress(const std::string& id, const core::Progress& progress, base::Instant now) {
    change(database_, "UPDATE visit SET progress = ?, updated = ? WHERE id = ?", id,
           base::encode_cbor(core::encode_progress(progress)), now);
}

void VisitStore::save_attempt(const std::string& id, const RunningAttempt& attempt, base::Instant now) {
    const int rows = Query(database_,
                           "UPDATE visit SET attempt_id = ?, attempt = ?, attempt_began = ?, "
                           "attempt_spent = ?, updated = ? WHERE id = ?")
                         .bind(attempt.id)
                         .bind(base::encode_cbor(core::encode_attempt(attempt.attempt)))
                         .bind(milliseconds(attempt.began))
                         .bind(attempt.spent.count())
                         .bind(milliseconds(now))
                         .bind(id)
                         .run();
    if (rows == 0) throw_unknown(id);
}

void VisitStore::clear_attempt(const std::string& id, base::Instant now) {
    change(database_,
           "UPDATE visit SET attempt = ?, attempt_id = NULL, attempt_began = NULL, attempt_spent = 0, "
           "updated = ? WHERE id = ?",
           id, std::nullopt, now);
}

void VisitStore::save_consent(const std::string& id, const core::Consent& consent, base::Instant now) {
    change(database_, "UPDATE visit SET consent = ?, updated = ? WHERE id = ?", id,
           base::encode_cbor(core::encode_consent(consent)), now);
}

void VisitStore::save_signature(const std::string& id, const core::Signature& signature, base::Instant now) {
    const bool empty = signature.strokes.empty() && signature.typed_name.empty();
    change(database_, "UPDATE visit SET signature = ?, updated = ? WHERE id = ?", id,
           empty ? std::nullopt : std::optional(base::encode_cbor(core::encode_signature(signature))), now);
}

void VisitStore::save_pledge_read(const std::string& id, base::Instant now) {
    change(database_, "UPDATE visit SET pledge_read = ?, updated = ? WHERE id = ?", id, true, now);
}

void VisitStore::clear_pact(const std::string& id, base::Instant now) {
    change(database_, "UPDATE visit SET consent = ?, signature = NULL, updated = ? WHERE id = ?", id,
           std::nullopt, now);
}

}  // namespace netra::storage
