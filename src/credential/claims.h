// A certificate's facts as the payload of its token: the CBOR claims of credential profile NC1.
//
//   {4: expires?, 6: issued, 7: id, -70001: {1: kind, 2: number, 3: name, 4: numberTail?, 5: numberTag?,
//    6: unit, 7: event, 8: course, 9: score?, 10: hours?, 11: pact?, 12: [ledger size, root], 13: mode,
//    14: identity}}
#pragma once
#include <optional>

#include "base/bytes.h"
#include "core/certificate.h"

namespace netra::credential {

// Lengths in bytes of UTF-8.
constexpr std::size_t max_number = 24, max_name = 64, max_unit = 64, max_event = 12, max_course_code = 12;
constexpr int max_score = 100, max_hours = 9999;

// Throws Error(internal) where a fact is outside its limits or a text is not UTF-8.
base::Bytes encode_claims(const core::CertificateFacts& facts);

// Exactly the claims above, each of its type and within its limits, in deterministic CBOR; nothing for
// anything else, be it one claim more.
std::optional<core::CertificateFacts> decode_claims(base::ByteView payload);

}  // namespace netra::credential
