// Checks tokens against the lists, step by step; the first step that fails decides.
//
// digits, bytes, strict CBOR, shape and header -> key in the trust list -> signature -> key's role -> issued
// within its window -> event allowed for the key -> key's status -> not from the future -> not expired -> not
// revoked -> lists fresh -> not a demo. Time is the later of the caller's clock and the newest list's issue.
#pragma once
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "base/clock.h"
#include "core/cose.h"
#include "credential/lists.h"
#include "credential/verdict.h"

namespace netra::credential {

constexpr std::int64_t max_clock_lead = 24 * 60 * 60;  // seconds a certificate may be ahead of the clock

// Keeps keys and their contexts ready: one for many tokens, used from one thread at a time.
class Verifier {
  public:
    explicit Verifier(Lists lists);
    Verifier(Verifier&&) = default;
    Verifier& operator=(Verifier&&) = default;

    // Of the last run of digits in any text: digits alone, a link, what a scanner typed, a file's bytes.
    Verdict verify_text(std::string_view text, base::Instant now) const;
    // Of a token's bytes.
    Verdict verify_token(base::ByteView token, base::Instant now) const;

    const Lists& lists() const { return lists_; }

  private:
    struct Issuer {
        TrustedKey key;
        VerifyingKey checker;
        std::set<std::string, std::less<>> events;
    };

    // What a certificate with a genuine signature is worth; fills in what belongs to the kind.
    void judge(const Issuer& issuer, std::int64_t now, Verdict& verdict) const;
    Reason first_objection(const Issuer& issuer, const core::CertificateFacts& facts, std::int64_t now) const;
    Reason key_objection(const Issuer& issuer, const core::CertificateFacts& facts) const;
    Reason list_objection(std::int64_t now) const;
    void describe(const core::CertificateFacts& facts, Verdict& verdict) const;
    std::optional<std::string> foreign_host(std::string_view before_digits) const;

    Lists lists_;
    std::map<core::KeyId, Issuer> issuers_;
};

}  // namespace netra::credential
