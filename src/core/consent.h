// What a person agreed to in the pact: each clause on its own, for one exact text.
#pragma once
#include <optional>
#include <vector>

#include "base/cbor.h"
#include "base/language.h"
#include "base/sha256.h"
#include "core/pact.h"

namespace netra::core {

struct Consent {
    base::Digest pact{};       // hash of the text the ticks belong to
    std::vector<bool> ticked;  // one for each clause
    std::optional<DeclineReason> declined;
    bool operator==(const Consent&) const = default;
};

// Nothing ticked yet.
Consent begin_consent(const Pact& pact);
int ticked_count(const Consent& consent);
bool all_ticked(const Consent& consent);

// Whether a pact can be signed now.
enum class SigningAnswer {
    may_sign,
    clauses_open,  // at least one is not ticked
    declined,
    another_text,  // the ticks belong to another version of the pact
};
SigningAnswer may_sign(const Pact& pact, const Consent& consent);
// What keeps it from being signed and what to do; empty texts for may_sign.
const base::Bilingual& describe(SigningAnswer answer);

// "Data saya keliru", "Saya ingin membaca dahulu", …
const base::Bilingual& decline_reason_name(DeclineReason reason);

// {1: pact hash, 2: [tick…], 3: reason or absent}; depth 2.
base::Cbor encode_consent(const Consent& consent);
// Nothing for any other value.
std::optional<Consent> decode_consent(const base::Cbor& value);

}  // namespace netra::core
