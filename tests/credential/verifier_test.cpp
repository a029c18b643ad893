#include "credential/verifier.h"

#include <doctest/doctest.h>

#include "base/cbor.h"
#include "credential/claims.h"
#include "credential/digits.h"
#include "sample.h"

using namespace netra;
using namespace netra::credential;
using base::Bytes;

namespace {

constexpr std::int64_t now = issue_time + day;

// No field of a certificate is shown before its signature holds.
void check_nothing_shown(const Verdict& verdict) {
    CHECK_FALSE(verdict.facts);
    CHECK_FALSE(verdict.revocation);
    CHECK_FALSE(verdict.event);
    CHECK(verdict.issuer.empty());
    CHECK(verdict.course.empty());
}

void check_verdict(const Verdict& verdict, VerdictKind kind, Reason reason) {
    CHECK(name(verdict.kind) == name(kind));
    CHECK(name(verdict.reason) == name(reason));
    const bool genuine = kind != VerdictKind::unreadable && kind != VerdictKind::unknown_issuer &&
                         kind != VerdictKind::altered;
    if (!genuine) check_nothing_shown(verdict);
    CHECK(verdict.facts.has_value() == genuine);
}

}  // namespace

TEST_CASE("a genuine certificate is valid and shows what it says") {
    const Organisation organisation;
    const Verdict verdict = organisation.verify(realistic_facts());
    check_verdict(verdict, VerdictKind::valid, Reason::none);
    REQUIRE(verdict.facts);
    CHECK(*verdict.facts == realistic_facts());
    CHECK(verdict.issuer == "Badan Kepegawaian Contoh");
    REQUIRE(verdict.event);
    CHECK(verdict.event->place == "Balai Contoh");
    CHECK(is_accepted(verdict, false));
}

TEST_CASE("a course's code is shown as its title") {
    const Organisation organisation;
    auto facts = realistic_facts();
    facts.course = "NET-ASN";
    CHECK(organisation.verify(facts).course == "Netralitas ASN dalam Pemilihan");
}

TEST_CASE("digits that are no token are unreadable") {
    const Organisation organisation;
    const Verifier verifier = organisation.verifier();
    const std::string digits = to_digits(organisation.token(realistic_facts()));
    const auto verdict = [&](const std::string& text) { return verifier.verify_text(text, at(now)); };
    check_verdict(verdict(""), VerdictKind::unreadable, Reason::no_token);
    check_verdict(verdict("LPG26-K03-000123"), VerdictKind::unreadable, Reason::no_token);
    check_verdict(verdict(digits.substr(0, 199)), VerdictKind::unreadable, Reason::no_token);
    check_verdict(verdict(digits + "1"), VerdictKind::unreadable, Reason::bad_digits);
    check_verdict(verdict(std::string(17, '9') + digits), VerdictKind::unreadable, Reason::bad_digits);
    check_verdict(verdict(digits + std::string(17, '0')), VerdictKind::unreadable, Reason::wrong_form);
    check_verdict(verdict(std::string(340, '0')), VerdictKind::unreadable, Reason::wrong_form);
    std::string arabic;  // the same digits in another script
    for (const char c : digits) arabic += std::string("\xd9") + static_cast<char>(0xa0 + (c - '0'));
    check_verdict(verdict(arabic), VerdictKind::unreadable, Reason::no_token);
    std::string spaced = digits;
    spaced.insert(spaced.size() - 100, " ");
    CHECK(verdict(spaced).kind == VerdictKind::unreadable);
}

TEST_CASE("an edited field is noticed") {
    const Organisation organisation;
    Bytes token = organisation.token(realistic_facts());
    const std::string hex = base::to_hex(token);
    const auto name_at = hex.find(base::to_hex(base::as_bytes("Siti Contoh"))) / 2;
    token[name_at] = 'D';
    check_verdict(organisation.verifier().verify_token(token, at(now)), VerdictKind::altered,
                  Reason::signature);
}

TEST_CASE("no change of one byte is accepted, shows a fact or stops the verifier") {
    const Organisation organisation;
    const Verifier verifier = organisation.verifier();
    const Bytes token = organisation.token(realistic_facts());
    for (std::size_t i = 0; i < token.size(); ++i) {
        for (int flip = 1; flip < 256; ++flip) {
            // In the signature each byte costs a whole verification: a few of the 255 say the same.
            if (i >= token.size() - 64 && flip % 64 != 1) continue;
            Bytes changed = token;
            changed[i] = static_cast<std::uint8_t>(changed[i] ^ flip);
            const Verdict verdict = verifier.verify_token(changed, at(now));
            const bool refused = verdict.kind == VerdictKind::unreadable ||
                                 verdict.kind == VerdictKind::altered ||
                                 verdict.kind == VerdictKind::unknown_issuer;
            if (!refused || verdict.facts || !verdict.issuer.empty()) FAIL("byte " << i << " ^ " << flip);
        }
    }
}

TEST_CASE("no cut and no addition of bytes is accepted") {
    const Organisation organisation;
    const Verifier verifier = organisation.verifier();
    const Bytes token = organisation.token(realistic_facts());
    for (std::size_t size = 0; size < token.size(); ++size) {
        CHECK(verifier.verify_token(base::ByteView(token).first(size), at(now)).kind ==
              VerdictKind::unreadable);
    }
    Bytes longer = token;
    longer.push_back(0);
    CHECK(verifier.verify_token(longer, at(now)).kind == VerdictKind::unreadable);
    longer.resize(2000);
    CHECK(verifier.verify_token(longer, at(now)).kind == VerdictKind::unreadable);
}

TEST_CASE("any header but ours is unreadable, even under a genuine signature") {
    const Organisation organisation;
    const Verifier verifier = organisation.verifier();
    const SigningKey& key = organisation.kiosk;
    const Bytes payload = encode_claims(realistic_facts());
    const core::KeyId kid = key.key_id();
    const auto verdict = [&](const base::Cbor::Map& header, const std::string& unprotected) {
        return verifier.verify_token(
            sign_raw(key, "NC1:cert", base::encode_cbor(header), unprotected, payload), at(now));
    };
    check_verdict(verdict({{1, -7}, {4, kid}}, "a0"), VerdictKind::valid, Reason::none);
    check_verdict(verdict({{1, 5}, {4, kid}}, "a0"), VerdictKind::unreadable, Reason::wrong_form);    // HS256
    check_verdict(verdict({{1, -8}, {4, kid}}, "a0"), VerdictKind::unreadable, Reason::wrong_form);   // EdDSA
    check_verdict(verdict({{1, -35}, {4, kid}}, "a0"), VerdictKind::unreadable, Reason::wrong_form);  // ES384
    check_verdict(verdict({{4, kid}}, "a10126"), VerdictKind::unreadable, Reason::wrong_form);
    check_verdict(verdict({{1, -7}}, "a10448" + base::to_hex(kid)), VerdictKind::unreadable,
                  Reason::wrong_form);
    check_verdict(verdict({{1, -7}, {4, kid}}, "a10448" + base::to_hex(kid)), VerdictKind::unreadable,
                  Reason::wrong_form);
    check_verdict(verdict({{1, -7}, {4, kid}}, "a10126"), VerdictKind::unreadable, Reason::wrong_form);
    check_verdict(verdict({{1, -7}, {3, 0}, {4, kid}}, "a0"), VerdictKind::unreadable, Reason::wrong_form);
    check_verdict(verdict({{1, -7}, {2, base::Cbor::Array{4}}, {4, kid}}, "a0"), VerdictKind::unreadable,
                  Reason::wrong_form);
}

TEST_CASE("a signature under the id of another kiosk does not hold") {
    const Organisation organisation;
    const Bytes payload = encode_claims(realistic_facts());
    const Bytes token =
        sign_raw(organisation.other_kiosk, "NC1:cert", header_of(organisation.kiosk.key_id()), "a0", payload);
    check_verdict(organisation.verifier().verify_token(token, at(now)), VerdictKind::altered,
                  Reason::signature);
}

TEST_CASE("a key that the list does not name is an unknown issuer") {
    const Organisation organisation, stranger;
    const Bytes token = stranger.token(realistic_facts());
    check_verdict(organisation.verifier().verify_token(token, at(now)), VerdictKind::unknown_issuer,
                  Reason::unknown_key);
}

TEST_CASE("without a trust list every issuer is unknown") {
    const Organisation organisation;
    const Verifier verifier{Lists{}};
    check_verdict(verifier.verify_token(organisation.token(realistic_facts()), at(now)),
                  VerdictKind::unknown_issuer, Reason::no_trust_list);
}

TEST_CASE("the key of HR cannot sign a certificate, nor that of the root") {
    const Organisation organisation;
    const Bytes payload = encode_claims(realistic_facts());
    const Verifier verifier = organisation.verifier();
    check_verdict(
        verifier.verify_token(core::sign_cose(organisation.hr, core::Purpose::certificate, payload), at(now)),
        VerdictKind::not_valid, Reason::key_role);
    check_verdict(verifier.verify_token(
                      core::sign_cose(organisation.root, core::Purpose::certificate, payload), at(now)),
                  VerdictKind::unknown_issuer, Reason::unknown_key);
}

TEST_CASE("a list pasted as a certificate is unreadable") {
    const Organisation organisation;
    const Verifier verifier = organisation.verifier();
    const Bytes revocation = sign_revocation_list(organisation.revocation, organisation.hr);
    const Bytes trust = sign_trust_list(organisation.trust, organisation.root, RootKind::organisation);
    check_verdict(verifier.verify_token(revocation, at(now)), VerdictKind::unreadable, Reason::wrong_form);
    check_verdict(verifier.verify_token(trust, at(now)), VerdictKind::unreadable, Reason::wrong_form);
}

TEST_CASE("claims signed for another purpose are no certificate") {
    const Organisation organisation;
    const Bytes payload = encode_claims(realistic_facts());
    for (const auto purpose : {core::Purpose::entry, core::Purpose::trust, core::Purpose::revocation,
                               core::Purpose::pack, core::Purpose::export_}) {
        check_verdict(organisation.verifier().verify_token(
                          core::sign_cose(organisation.kiosk, purpose, payload), at(now)),
                      VerdictKind::altered, Reason::signature);
    }
}

TEST_CASE("an event that is not the kiosk's is not valid") {
    const Organisation organisation;
    auto facts = realistic_facts();
    facts.event = "MTR26";
    check_verdict(organisation.verify(facts), VerdictKind::not_valid, Reason::key_event);
    facts.event = "PRG26";
    check_verdict(organisation.verify(facts), VerdictKind::valid, Reason::none);
}

TEST_CASE("a certificate issued outside the key's window is not valid") {
    Organisation organisation;
    organisation.listed(organisation.kiosk).not_before = issue_time;
    organisation.listed(organisation.kiosk).not_after = issue_time;
    auto facts = realistic_facts();
    check_verdict(organisation.verify(facts), VerdictKind::valid, Reason::none);
    facts.issued = issue_time - 1;
    check_verdict(organisation.verify(facts), VerdictKind::not_valid, Reason::key_window);
    facts.issued = issue_time + 1;
    check_verdict(organisation.verify(facts), VerdictKind::not_valid, Reason::key_window);
}

TEST_CASE("a certificate may be a day ahead of the clock and no more") {
    Organisation organisation;
    organisation.trust.issued = organisation.revocation.issued = issue_time - 10 * day;
    const auto facts = realistic_facts();
    check_verdict(organisation.verify(facts, issue_time - day), VerdictKind::valid, Reason::none);
    check_verdict(organisation.verify(facts, issue_time - day - 1), VerdictKind::not_valid,
                  Reason::issued_in_future);
}

TEST_CASE("a clock that is behind the lists is set right by them") {
    const Organisation organisation;
    check_verdict(organisation.verify(realistic_facts(), 0), VerdictKind::valid, Reason::none);
    auto facts = realistic_facts();
    facts.expires = organisation.revocation.issued;
    check_verdict(organisation.verify(facts, 0), VerdictKind::not_valid, Reason::expired);
}

TEST_CASE("a certificate expires at its time") {
    const Organisation organisation;
    auto facts = realistic_facts();
    facts.expires = now;
    check_verdict(organisation.verify(facts, now - 1), VerdictKind::valid, Reason::none);
    check_verdict(organisation.verify(facts, now), VerdictKind::not_valid, Reason::expired);
}

TEST_CASE("both forms of a signature hold, and both stay revoked") {
    Organisation organisation;
    const Bytes token = organisation.token(realistic_facts());
    const Bytes other = with_other_s(token);
    REQUIRE(other != token);
    CHECK(with_other_s(other) == token);
    check_verdict(organisation.verifier().verify_token(other, at(now)), VerdictKind::valid, Reason::none);
    revoke(organisation.revocation, realistic_facts().id, {1, issue_time, {}});
    check_verdict(organisation.verifier().verify_token(token, at(now)), VerdictKind::revoked,
                  Reason::revoked);
    check_verdict(organisation.verifier().verify_token(other, at(now)), VerdictKind::revoked,
                  Reason::revoked);
}

TEST_CASE("a revoked certificate says since when and why, a superseded one what took its place") {
    Organisation organisation;
    revoke(organisation.revocation, realistic_facts().id, {1, issue_time + 5, {}});
    const Verdict revoked = organisation.verify(realistic_facts());
    check_verdict(revoked, VerdictKind::revoked, Reason::revoked);
    REQUIRE(revoked.revocation);
    CHECK(revoked.revocation->time == issue_time + 5);
    CHECK(reason_name(revoked) == "wrong_data");
    revoke(organisation.revocation, realistic_facts().id, {1, issue_time + 5, "LPG26-K03-000124"});
    const Verdict superseded = organisation.verify(realistic_facts());
    check_verdict(superseded, VerdictKind::superseded, Reason::revoked);
    REQUIRE(superseded.revocation);
    CHECK(superseded.revocation->superseded_by == "LPG26-K03-000124");
    CHECK_FALSE(is_accepted(superseded, true));
}

TEST_CASE("a revocation without details still revokes") {
    Organisation organisation;
    organisation.revocation.revoked = {realistic_facts().id};
    const Verdict verdict = organisation.verify(realistic_facts());
    check_verdict(verdict, VerdictKind::revoked, Reason::revoked);
    CHECK_FALSE(verdict.revocation);
    CHECK(reason_name(verdict) == "revoked");
}

TEST_CASE("of a retired key the certificates before its retirement hold") {
    Organisation organisation;
    TrustedKey& key = organisation.listed(organisation.kiosk);
    key.status = KeyStatus::retired;
    key.since = issue_time + 1;
    check_verdict(organisation.verify(realistic_facts()), VerdictKind::valid, Reason::none);
    key.since = issue_time;
    check_verdict(organisation.verify(realistic_facts()), VerdictKind::not_valid, Reason::key_retired);
}

TEST_CASE("of a compromised key only those certificates hold that somebody vouches for") {
    Organisation organisation;
    TrustedKey& key = organisation.listed(organisation.kiosk);
    key.status = KeyStatus::compromised;
    key.since = issue_time + 50 * day;
    check_verdict(organisation.verify(realistic_facts()), VerdictKind::not_valid, Reason::key_compromised);
    organisation.revocation.vouched = {realistic_facts().id};
    check_verdict(organisation.verify(realistic_facts()), VerdictKind::valid, Reason::none);
    Lists without_revocations = organisation.lists();
    without_revocations.revocation.reset();
    const Verifier verifier(std::move(without_revocations));
    check_verdict(verifier.verify_token(organisation.token(realistic_facts()), at(now)),
                  VerdictKind::not_valid, Reason::key_compromised);
}

TEST_CASE("old lists give amber with their date, and revoke nevertheless") {
    Organisation organisation;
    const std::int64_t later = organisation.revocation.next_update + 1;
    const Verdict old_revocations = organisation.verify(realistic_facts(), later);
    check_verdict(old_revocations, VerdictKind::valid_stale_lists, Reason::revocation_list_old);
    CHECK(old_revocations.lists_issued == organisation.trust.issued);
    CHECK(is_accepted(old_revocations, false));
    check_verdict(organisation.verify(realistic_facts(), later - 1), VerdictKind::valid, Reason::none);
    check_verdict(organisation.verify(realistic_facts(), organisation.trust.next_update + 1),
                  VerdictKind::valid_stale_lists, Reason::trust_list_old);
    revoke(organisation.revocation, realistic_facts().id, {1, issue_time, {}});
    check_verdict(organisation.verify(realistic_facts(), later), VerdictKind::revoked, Reason::revoked);
}

TEST_CASE("without a revocation list nothing is green") {
    const Organisation organisation;
    Lists lists = organisation.lists();
    lists.revocation.reset();
    const Verifier verifier(std::move(lists));
    check_verdict(verifier.verify_token(organisation.token(realistic_facts()), at(now)),
                  VerdictKind::valid_stale_lists, Reason::no_revocation_list);
}

TEST_CASE("a demo list makes nothing but samples") {
    Organisation organisation;
    organisation.trust.demo = true;
    const Verdict verdict = organisation.verify(realistic_facts());
    check_verdict(verdict, VerdictKind::demo, Reason::demo);
    CHECK_FALSE(is_accepted(verdict, false));
    CHECK(is_accepted(verdict, true));
    const Verdict stale = organisation.verify(realistic_facts(), organisation.trust.next_update + 1);
    check_verdict(stale, VerdictKind::valid_stale_lists, Reason::trust_list_old);
    CHECK(stale.demo);
    CHECK_FALSE(is_accepted(stale, false));
    CHECK(sentence(stale).id.find("CONTOH") != std::string::npos);
}

TEST_CASE("the first failing step decides") {
    Organisation organisation;
    auto facts = realistic_facts();
    facts.expires = issue_time + 1;
    facts.event = "MTR26";
    organisation.trust.demo = true;
    TrustedKey& key = organisation.listed(organisation.kiosk);
    key.status = KeyStatus::compromised;
    revoke(organisation.revocation, facts.id, {1, issue_time, {}});
    key.roles = role_entry;
    key.not_after = issue_time - 1;
    const std::int64_t late = issue_time + 400 * day;
    CHECK(organisation.verify(facts, late).reason == Reason::key_role);
    key.roles = role_certificate;
    CHECK(organisation.verify(facts, late).reason == Reason::key_window);
    key.not_after = issue_time;
    CHECK(organisation.verify(facts, late).reason == Reason::key_event);
    facts.event = "LPG26";
    CHECK(organisation.verify(facts, late).reason == Reason::key_compromised);
    organisation.revocation.vouched = {facts.id};
    CHECK(organisation.verify(facts, late).reason == Reason::expired);
    facts.expires = late + 1;
    CHECK(organisation.verify(facts, late).reason == Reason::revoked);
    organisation.revocation.revoked.clear();
    organisation.revocation.details.clear();
    CHECK(organisation.verify(facts, late).reason == Reason::trust_list_old);
    organisation.trust.next_update = late;
    CHECK(organisation.verify(facts, late).reason == Reason::revocation_list_old);
    organisation.revocation.next_update = late;
    CHECK(organisation.verify(facts, late).reason == Reason::demo);
}
