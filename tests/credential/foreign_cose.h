// COSE messages of other people's profiles, for checking our keys and our Sig_structure against what they
// published. Lenient where RFC 9052 is: any well-formed CBOR, any header, with or without a tag.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"

namespace netra::credential {

// One signature of a COSE_Sign1 (RFC 9052 §4.2), or of a COSE_Sign (§4.1) that may have several.
struct ForeignSignature {
    base::Bytes to_be_signed;           // the Sig_structure
    std::optional<std::int64_t> alg;    // protected before unprotected; nothing when it is no integer
    std::optional<base::Bytes> key_id;  // the same
    base::Bytes signature;
};

// The signatures of a message: COSE_Sign1 under tag 18, 61 (a CWT) and 18, or none; COSE_Sign under tag 98.
// Empty when it is no such message. `external_aad` is what both sides know without sending it.
std::vector<ForeignSignature> open_foreign(base::ByteView message, base::ByteView external_aad = {});

// Whether one of the message's signatures is ES256 and holds for the P-256 key x || y.
bool holds_es256(base::ByteView message, base::ByteView point, base::ByteView external_aad = {});

}  // namespace netra::credential
