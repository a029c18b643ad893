// An organisation with its keys, lists and one certificate, all invented, for the tests of this folder.
#pragma once
#include <string>

#include "credential/keys.h"
#include "credential/lists.h"
#include "credential/token.h"
#include "credential/verifier.h"

namespace netra::credential {

constexpr std::int64_t day = 24 * 60 * 60;
constexpr std::int64_t issue_time = 1793671200;  // 3 November 2026
constexpr std::string_view sample_host = "sertifikat.contoh.go.id";

inline base::Instant at(std::int64_t seconds) {
    return base::from_unix_seconds(seconds);
}

// Name 28, unit 36 and course title 30 characters: what a real certificate looks like.
core::CertificateFacts realistic_facts();

struct Organisation {
    SigningKey root = SigningKey::generate();
    SigningKey kiosk = SigningKey::generate();        // certificates of LPG26
    SigningKey other_kiosk = SigningKey::generate();  // certificates of MTR26
    SigningKey hr = SigningKey::generate();           // revocation lists
    TrustList trust;
    RevocationList revocation;

    Organisation();

    // The digest that verifiers pin.
    base::Digest pin() const { return fingerprint(root.point()); }
    TrustedKey& listed(const SigningKey& key);

    // Both lists signed and opened again, as a verifier gets them.
    Lists lists() const;
    Verifier verifier() const { return Verifier(lists()); }

    base::Bytes token(const core::CertificateFacts& facts) const;
    Verdict verify(const core::CertificateFacts& facts, std::int64_t now = issue_time + day) const;
};

// A COSE_Sign1 of any parts, with a genuine ES256 signature over them.
base::Bytes sign_raw(const SigningKey& key, std::string_view external_aad,
                     const base::Bytes& protected_header, const std::string& unprotected_hex,
                     const base::Bytes& payload);
// The protected header {1: -7, 4: kid}.
base::Bytes header_of(const core::KeyId& key_id);

// The token with its s replaced by n - s, which ECDSA holds for as good.
base::Bytes with_other_s(base::Bytes token);

}  // namespace netra::credential
