// The revocation list: certificates that no longer hold, and those of a stolen key that still do.
//
//   {1: 1, 2: seq, 3: issued, 4: nextUpdate, 5: revoked ids, 7: {id: [reason, time, superseding number?]},
//    8: ids vouched for}
//
// Keys 5 and 8 are byte strings: the ids of 8 bytes one after another, strictly ascending. Each id of 7
// stands in 5. Deterministic CBOR.
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/certificate.h"
#include "credential/trust_list.h"

namespace netra::credential {

constexpr std::size_t max_revocation_list_bytes = std::size_t{16} << 20;

// The reasons this version knows; a list may hold others, which readers show as `other`.
enum class RevocationReason { wrong_data = 1, not_entitled = 2, issued_twice = 3, other = 4 };

struct Revocation {
    std::int64_t reason = static_cast<std::int64_t>(RevocationReason::other);
    std::int64_t time = 0;  // Unix seconds
    std::optional<std::string>
        superseded_by;  // number of the certificate that takes its place, at most 24 bytes

    bool operator==(const Revocation&) const = default;
};

struct RevocationList {
    std::int64_t seq = 1;
    std::int64_t issued = 0;
    std::int64_t next_update = 0;
    std::vector<core::CertificateId> revoked;  // ascending, no id twice
    std::map<core::CertificateId, Revocation> details;
    std::vector<core::CertificateId> vouched;  // ascending, no id twice
    base::Digest digest{};                     // of the payload it was read from; zeros otherwise

    bool operator==(const RevocationList&) const = default;
};

// Adds a certificate, or replaces what was said of it.
void revoke(RevocationList& list, const core::CertificateId& id, Revocation revocation);

// The list as COSE_Sign1; `list.digest` is not looked at. Throws Error(internal) when a reader would refuse
// it.
base::Bytes sign_revocation_list(const RevocationList& list, const core::Signer& signer);

// Reads and checks a list: its key is in the trust list for revocation, neither compromised nor retired when
// the list was issued, and the list's number is at least the lowest acceptable one.
std::variant<RevocationList, ListFault> open_revocation_list(base::ByteView cose, const TrustList& trust);

}  // namespace netra::credential
