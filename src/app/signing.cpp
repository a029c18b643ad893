#include "app/signing.h"

#include "storage/pact_store.h"

namespace netra::app {

using core::Screen;

const core::Pact& Signing::pact() const {
    return session_.course().pact_for(session_.state.visitor->status);
}

void Signing::read_pledge() {
    KioskState& state = session_.state;
    if (state.screen != Screen::pledge) return;
    storage::Transaction transaction(session_.workspace().database());
    session_.visits().save_pledge_read(session_.visit(), session_.now());
    state.facts.pledge_read = true;
    session_.go_forward();
    transaction.commit();
    open_pact();
}

void Signing::open_pact() {
    KioskState& state = session_.state;
    if (state.screen != Screen::pact && state.screen != Screen::signature) return;
    if (state.consent.pact != pact().hash || state.consent.ticked.size() != pact().clauses.size()) {
        state.consent = core::begin_consent(pact());
    }
    session_.refresh_facts();
}

void Signing::tick(std::size_t clause, bool ticked) {
    KioskState& state = session_.state;
    if (state.screen != Screen::pact || clause >= state.consent.ticked.size()) return;
    state.consent.ticked[clause] = ticked;
    session_.visits().save_consent(session_.visit(), state.consent, session_.now());
    session_.refresh_facts();
}

void Signing::decline(core::DeclineReason reason) {
    KioskState& state = session_.state;
    if (state.screen != Screen::decline || state.facts.declined) return;
    storage::Transaction transaction(session_.workspace().database());
    session_.workspace().ledger().append(storage::PactDeclined{
        session_.visit(), state.visitor->id, state.event->code, pact().version, pact().hash, reason});
    session_.visits().clear_pact(session_.visit(), session_.now());
    state.consent = {};
    state.signature = {};
    session_.refresh_facts();
    session_.go_forward();
    transaction.commit();
}

void Signing::keep_strokes(const core::Signature& signature) {
    KioskState& state = session_.state;
    if (state.screen != Screen::signature) return;
    const auto problem = core::check_signature(signature);
    if (problem && *problem != core::SignatureProblem::empty) return;
    state.signature = signature;
    session_.visits().save_signature(session_.visit(), signature, session_.now());
}

bool Signing::sign(const core::Signature& signature) {
    KioskState& state = session_.state;
    if (state.screen != Screen::signature || state.facts.signed_pact || core::check_signature(signature))
        return false;
    if (core::may_sign(pact(), state.consent) != core::SigningAnswer::may_sign) return false;
    storage::Transaction transaction(session_.workspace().database());
    storage::PactSigned record;
    record.number = storage::PactStore(session_.workspace().database()).next_number(state.event->code);
    record.visit = session_.visit();
    record.participant = state.visitor->id;
    record.event = state.event->code;
    record.version = pact().version;
    record.pact = pact().hash;
    record.clauses = static_cast<int>(pact().clauses.size());
    record.signature = signature;
    session_.workspace().ledger().append(record);
    session_.visits().clear_pact(session_.visit(), session_.now());
    state.signature = {};
    session_.refresh_facts();
    session_.go_forward();
    transaction.commit();
    return true;
}

}  // namespace netra::app
