// What a certificate says: exactly the facts inside its signed QR (credential profile NC1).
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "base/sha256.h"
#include "core/event.h"
#include "core/participant.h"

namespace netra::core {

enum class CertificateKind { training = 1, pact_receipt = 2, both = 3 };

using CertificateId = std::array<std::uint8_t, 8>;  // cti: random, what a revocation names

// The ledger's state just before the certificate was issued.
struct Anchor {
    std::int64_t size = 0;
    std::array<std::uint8_t, 16> root{};  // first 16 bytes of the Merkle root
    bool operator==(const Anchor&) const = default;
};

struct CertificateFacts {
    std::int64_t issued = 0;  // Unix seconds
    CertificateId id{};
    std::optional<std::int64_t> expires;  // Unix seconds
    CertificateKind kind = CertificateKind::training;
    std::string number;                                     // "LPG26-K03-000123", at most 24 bytes
    std::string name;                                       // at most 64 bytes, NFC
    std::optional<std::string> number_tail;                 // last three digits of the NIP
    std::optional<std::array<std::uint8_t, 8>> number_tag;  // HMAC of the NIP under the event's pepper
    std::string unit;                                       // at most 64 bytes
    std::string event;                                      // code, at most 12
    std::string course;                // title while the token fits, else the short title
    std::optional<int> score;          // 0..100
    std::optional<int> hours;          // JP
    std::optional<base::Digest> pact;  // SHA-256 of the pact's ledger entry
    Anchor anchor;
    Mode mode = Mode::express;
    Identity identity = Identity::self_declared;

    bool operator==(const CertificateFacts&) const = default;
};

}  // namespace netra::core
