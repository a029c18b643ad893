// The answer to "is this certificate real?": one of nine kinds, why, and what the certificate says.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/language.h"
#include "core/certificate.h"
#include "credential/revocation_list.h"
#include "credential/trust_list.h"

namespace netra::credential {

enum class VerdictKind {
    valid,
    valid_stale_lists,
    demo,
    revoked,
    superseded,
    not_valid,
    unknown_issuer,
    altered,
    unreadable,
};

// The step that failed first.
enum class Reason {
    none,
    no_token,          // unreadable: no run of at least 200 digits
    bad_digits,        // unreadable: digits that stand for no bytes
    wrong_form,        // unreadable: bytes that are no token of the profile
    no_trust_list,     // unknown_issuer
    unknown_key,       // unknown_issuer
    signature,         // altered
    key_role,          // not_valid: the key may not sign certificates
    key_window,        // not_valid: issued outside the key's time
    key_event,         // not_valid: the key was not enrolled for the event
    key_retired,       // not_valid: issued after the key was retired
    key_compromised,   // not_valid: the key was stolen and nobody vouches for the certificate
    issued_in_future,  // not_valid
    expired,           // not_valid
    revoked,           // revoked, superseded: the revocation says why
    trust_list_old,    // valid_stale_lists
    no_revocation_list,
    revocation_list_old,
    demo,
};

struct Verdict {
    VerdictKind kind = VerdictKind::unreadable;
    Reason reason = Reason::none;

    // From here on nothing is filled in before the signature holds.
    std::optional<core::CertificateFacts> facts;
    std::string issuer;                // the organisation's name
    std::string course;                // the course's title, from the list where the token holds its code
    std::optional<ListedEvent> event;  // where the list knows it
    std::optional<Revocation>
        revocation;                 // what the revocation list says of it, where it says more than "revoked"
    std::int64_t lists_issued = 0;  // Unix seconds of the older list that there is
    bool demo = false;  // the list is a demo list, whatever the kind: who shows the verdict says CONTOH too

    // The host a link led to, where the trust list does not name it: warn, whatever the kind.
    std::optional<std::string> foreign_host;
};

// "valid_stale_lists" and so on: stable across versions.
std::string_view name(VerdictKind kind);
std::string_view name(Reason reason);
std::string_view name(RevocationReason reason);

// The reason as other programs read it: of a revoked certificate the revocation's, else the failing step;
// empty for a valid one.
std::string_view reason_name(const Verdict& verdict);

// "ASLI", "DICABUT" and so on.
const base::Bilingual& headline(VerdictKind kind);

// The headline and one sentence: what it means, and what to do.
base::Bilingual sentence(const Verdict& verdict);

// Whether the answer is yes: valid, or valid by old lists; a demo only where the caller allows demos.
bool is_accepted(const Verdict& verdict, bool allow_demo);

}  // namespace netra::credential
