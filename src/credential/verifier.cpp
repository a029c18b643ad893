#include "credential/verifier.h"

#include <algorithm>

#include "credential/digits.h"
#include "credential/token.h"

namespace netra::credential {

using core::CertificateFacts;

namespace {

Verdict refusal(VerdictKind kind, Reason reason) {
    Verdict verdict;
    verdict.kind = kind;
    verdict.reason = reason;
    return verdict;
}

VerdictKind kind_of(Reason reason) {
    switch (reason) {
        case Reason::none:
            return VerdictKind::valid;
        case Reason::demo:
            return VerdictKind::demo;
        case Reason::trust_list_old:
        case Reason::no_revocation_list:
        case Reason::revocation_list_old:
            return VerdictKind::valid_stale_lists;
        case Reason::revoked:
            return VerdictKind::revoked;
        default:
            return VerdictKind::not_valid;
    }
}

}  // namespace

Verifier::Verifier(Lists lists) : lists_(std::move(lists)) {
    if (!lists_.trust) return;
    for (const TrustedKey& key : lists_.trust->keys) {
        auto checker = VerifyingKey::from_point(key.point);
        if (!checker) continue;  // never signs: a list that was opened holds no such key
        const core::KeyId id = checker->key_id();
        issuers_.emplace(id, Issuer{key, std::move(*checker), {key.events.begin(), key.events.end()}});
    }
}

Verdict Verifier::verify_text(std::string_view text, base::Instant now) const {
    const auto digits = find_digits(text);
    if (!digits) return refusal(VerdictKind::unreadable, Reason::no_token);
    const auto token = from_digits(*digits);
    Verdict verdict =
        token ? verify_token(*token, now) : refusal(VerdictKind::unreadable, Reason::bad_digits);
    verdict.foreign_host =
        foreign_host(text.substr(0, static_cast<std::size_t>(digits->data() - text.data())));
    return verdict;
}

Verdict Verifier::verify_token(base::ByteView token, base::Instant now) const {
    auto opened = open_token(token);
    if (!opened) return refusal(VerdictKind::unreadable, Reason::wrong_form);
    if (!lists_.trust) return refusal(VerdictKind::unknown_issuer, Reason::no_trust_list);
    const auto issuer = issuers_.find(opened->cose.key_id);
    if (issuer == issuers_.end()) return refusal(VerdictKind::unknown_issuer, Reason::unknown_key);
    if (!core::verify_cose(opened->cose, core::Purpose::certificate, issuer->second.checker)) {
        return refusal(VerdictKind::altered, Reason::signature);
    }
    Verdict verdict;
    verdict.facts = std::move(opened->facts);
    judge(issuer->second, base::unix_seconds(now), verdict);
    return verdict;
}

void Verifier::judge(const Issuer& issuer, std::int64_t now, Verdict& verdict) const {
    describe(*verdict.facts, verdict);
    now = std::max(now, lists_.trust->issued);
    if (lists_.revocation) now = std::max(now, lists_.revocation->issued);
    verdict.reason = first_objection(issuer, *verdict.facts, now);
    verdict.kind = kind_of(verdict.reason);
    if (verdict.reason != Reason::revoked) return;
    const auto details = lists_.revocation->details.find(verdict.facts->id);
    if (details == lists_.revocation->details.end()) return;
    verdict.revocation = details->second;
    if (verdict.revocation->superseded_by) verdict.kind = VerdictKind::superseded;
}

Reason Verifier::first_objection(const Issuer& issuer, const CertificateFacts& facts,
                                 std::int64_t now) const {
    if (const Reason reason = key_objection(issuer, facts); reason != Reason::none) return reason;
    if (facts.issued > now + max_clock_lead) return Reason::issued_in_future;
    if (facts.expires && *facts.expires <= now) return Reason::expired;
    if (lists_.revocation && std::ranges::binary_search(lists_.revocation->revoked, facts.id)) {
        return Reason::revoked;
    }
    if (const Reason reason = list_objection(now); reason != Reason::none) return reason;
    return lists_.trust->demo ? Reason::demo : Reason::none;
}

Reason Verifier::key_objection(const Issuer& issuer, const CertificateFacts& facts) const {
    const TrustedKey& key = issuer.key;
    if ((key.roles & role_certificate) == 0) return Reason::key_role;
    if (facts.issued < key.not_before || facts.issued > key.not_after) return Reason::key_window;
    if (!issuer.events.contains(facts.event)) return Reason::key_event;
    if (key.status == KeyStatus::retired && facts.issued >= key.since) return Reason::key_retired;
    // A thief can date a certificate back: of a stolen key only those hold that somebody vouches for.
    if (key.status == KeyStatus::compromised &&
        (!lists_.revocation || !std::ranges::binary_search(lists_.revocation->vouched, facts.id))) {
        return Reason::key_compromised;
    }
    return Reason::none;
}

Reason Verifier::list_objection(std::int64_t now) const {
    if (now > lists_.trust->next_update) return Reason::trust_list_old;
    if (!lists_.revocation) return Reason::no_revocation_list;
    return now > lists_.revocation->next_update ? Reason::revocation_list_old : Reason::none;
}

void Verifier::describe(const CertificateFacts& facts, Verdict& verdict) const {
    const TrustList& trust = *lists_.trust;
    verdict.issuer = trust.organisation;
    verdict.demo = trust.demo;
    const auto course = trust.courses.find(facts.course);
    verdict.course = course == trust.courses.end() ? facts.course : course->second;
    const auto event = trust.events.find(facts.event);
    if (event != trust.events.end()) verdict.event = event->second;
    verdict.lists_issued =
        lists_.revocation ? std::min(trust.issued, lists_.revocation->issued) : trust.issued;
}

std::optional<std::string> Verifier::foreign_host(std::string_view before_digits) const {
    constexpr std::string_view scheme = "://";
    const auto at = before_digits.rfind(scheme);
    if (!lists_.trust || at == std::string_view::npos || !before_digits.ends_with('#')) return std::nullopt;
    const std::string_view link = before_digits.substr(at + scheme.size());
    std::string host(link.substr(0, link.find_first_of("/#?")));
    if (std::ranges::find(lists_.trust->verify_hosts, host) != lists_.trust->verify_hosts.end())
        return std::nullopt;
    return host;
}

}  // namespace netra::credential
