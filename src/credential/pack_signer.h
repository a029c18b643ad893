// Who signed a content pack, judged by the organisation's trust list.
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/language.h"
#include "core/cose.h"
#include "credential/trust_list.h"

namespace netra::credential {

enum class PackSigner {
    organisation,    // a key that the trust list names for packs, within its window
    unsigned_pack,   // nobody
    unknown_key,     // a key that the trust list does not name: nothing can be said of the signature
    wrong_role,      // a listed key that may not sign packs
    outside_window,  // before or after the time the list gives the key
    withdrawn,       // a key that is retired or compromised
    altered,         // the signature does not hold
};

// "organisation" and so on; stable across versions.
std::string_view name(PackSigner signer);
// One sentence: who it was, and what to do about it.
const base::Bilingual& sentence(PackSigner signer);

// Whether staff may take the pack at their own word, where it says nothing wrong but only nothing.
bool may_be_accepted(PackSigner signer);

// The first that holds, in this order: unsigned, unknown, altered, wrong role, withdrawn, outside its window.
// `trust` may be null: then every key is unknown. `now` in Unix seconds.
PackSigner judge_pack_signer(const std::optional<core::CoseSign1>& signature, const TrustList* trust,
                             std::int64_t now);

}  // namespace netra::credential
