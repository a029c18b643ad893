// golden.json: lists and tokens with the verdict each must get, for this verifier and for the page's. Keys
// are thrown away after writing, so a changed file means a changed format.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "base/cbor.h"
#include "base/files.h"
#include "credential/claims.h"
#include "credential/digits.h"
#include "sample.h"

using namespace netra;
using namespace netra::credential;
using base::Bytes;
using nlohmann::ordered_json;

namespace {

const std::string golden_file = NETRA_SOURCE_DIR "/tests/credential/golden.json";
constexpr std::int64_t now = issue_time + day;

// Collects a case a call; what each must get is written by hand here, not computed.
class Collection {
  public:
    explicit Collection(const Organisation& organisation) : organisation_(organisation) {}

    void text(const std::string& what, const std::string& text, const char* verdict, const char* reason,
              std::int64_t at_time = now) {
        cases_.push_back(
            {{"what", what}, {"text", text}, {"now", at_time}, {"verdict", verdict}, {"reason", reason}});
    }
    void token(const std::string& what, const Bytes& token, const char* verdict, const char* reason,
               std::int64_t at_time = now) {
        text(what, to_digits(token), verdict, reason, at_time);
    }
    void facts(const std::string& what, const core::CertificateFacts& facts, const char* verdict,
               const char* reason, std::int64_t at_time = now) {
        token(what, organisation_.token(facts), verdict, reason, at_time);
    }
    // Claims in other bytes than the profile's, under a genuine signature.
    void claims(const std::string& what, const Bytes& payload) {
        token(what, core::sign_cose(organisation_.kiosk, core::Purpose::certificate, payload), "unreadable",
              "wrong_form");
    }

    const ordered_json& cases() const { return cases_; }

  private:
    const Organisation& organisation_;
    ordered_json cases_ = ordered_json::array();
};

core::CertificateFacts facts_with_id(std::uint8_t first) {
    auto facts = realistic_facts();
    facts.id[0] = first;
    return facts;
}

bool has_high_s(const Bytes& token) {
    return token[token.size() - 32] >= 0x80;
}

void add_genuine(Collection& all, const Organisation& organisation) {
    const Bytes one = organisation.token(realistic_facts());
    const Bytes other = with_other_s(one);
    const Bytes& low = has_high_s(one) ? other : one;
    all.token("genuine, low s", low, "valid", "");
    all.token("genuine, high s", has_high_s(one) ? one : other, "valid", "");
    all.text("a link", token_url(sample_host, low), "valid", "");
    all.text("a link typed by a scanner of another layout",
             "https;&&sertifikat.contoh.go.id&c£" + to_digits(low), "valid", "");
    all.text("digits of something else before it", std::string(250, '7') + " " + to_digits(low), "valid", "");
    all.token("the clock is behind the lists", low, "valid", "", 0);
    all.token("the revocation list is old", low, "valid_stale_lists", "revocation_list_old", now + 40 * day);
    all.token("the trust list is old", low, "valid_stale_lists", "trust_list_old", now + 120 * day);
    auto code = realistic_facts();
    code.course = "NET-ASN";
    code.name =
        "Ren\xc3\xa9 \xe2\x80\x9c"
        "Contoh\xe2\x80\x9d \xf0\x9f\x99\x82";
    all.facts("a course's code, a name beyond ASCII", code, "valid", "");
}

void add_refused(Collection& all, const Organisation& organisation) {
    auto facts = realistic_facts();
    facts.event = "MTR26";
    all.facts("an event that is not the kiosk's", facts, "not_valid", "key_event");
    facts = realistic_facts();
    facts.issued = issue_time - 101 * day;
    all.facts("issued before the key's window", facts, "not_valid", "key_window");
    facts.issued = issue_time + 50 * day;
    all.facts("issued in the future", facts, "not_valid", "issued_in_future");
    facts = realistic_facts();
    facts.expires = issue_time + 1;
    all.facts("expired", facts, "not_valid", "expired");
    const Bytes revoked = organisation.token(facts_with_id(0xa1));
    all.token("revoked", revoked, "revoked", "wrong_data");
    all.token("revoked, the other s", with_other_s(revoked), "revoked", "wrong_data");
    all.facts("superseded", facts_with_id(0xa2), "superseded", "wrong_data");
    const Bytes payload = encode_claims(realistic_facts());
    all.token("the key of HR", core::sign_cose(organisation.hr, core::Purpose::certificate, payload),
              "not_valid", "key_role");
    all.token("an unknown key", core::sign_cose(SigningKey::generate(), core::Purpose::certificate, payload),
              "unknown_issuer", "unknown_key");
    all.token(
        "the id of another kiosk",
        sign_raw(organisation.other_kiosk, "NC1:cert", header_of(organisation.kiosk.key_id()), "a0", payload),
        "altered", "signature");
    all.token("signed for the ledger", core::sign_cose(organisation.kiosk, core::Purpose::entry, payload),
              "altered", "signature");
    Bytes edited = organisation.token(realistic_facts());
    edited[edited.size() - 100] ^= 1;
    all.token("an edited byte of the Merkle root", edited, "altered", "signature");
}

void add_stolen(Collection& all, const Organisation& organisation) {
    for (const std::uint8_t id : {std::uint8_t{0xc1}, std::uint8_t{0xc2}}) {
        auto facts = facts_with_id(id);
        facts.event = "MTR26";
        const bool vouched = id == 0xc1;
        all.token(vouched ? "a stolen key, vouched for" : "a stolen key",
                  issue_token(organisation.other_kiosk, facts, "NET-ASN", sample_host).token,
                  vouched ? "valid" : "not_valid", vouched ? "" : "key_compromised");
    }
}

void add_malformed(Collection& all, const Organisation& organisation) {
    const Bytes payload = encode_claims(realistic_facts());
    const Bytes header = header_of(organisation.kiosk.key_id());
    const std::string kid = base::to_hex(organisation.kiosk.key_id());
    const auto raw = [&](const std::string& what, const std::string& header_hex,
                         const std::string& unprotected) {
        all.token(what,
                  sign_raw(organisation.kiosk, "NC1:cert", base::from_hex(header_hex).value(), unprotected,
                           payload),
                  "unreadable", "wrong_form");
    };
    raw("ES384", "a20138220448" + kid, "a0");
    raw("EdDSA", "a201270448" + kid, "a0");
    raw("HS256", "a201050448" + kid, "a0");
    raw("alg unprotected", "a10448" + kid, "a10126");
    raw("kid unprotected", "a10126", "a10448" + kid);
    raw("an extra header", "a3012603000448" + kid, "a0");
    raw("headers out of order", "a20448" + kid + "0126", "a0");
    const std::string hex = base::to_hex(payload);
    const auto changed = [&](const std::string& what, const std::string& part, const std::string& by) {
        std::string copy = hex;
        const auto place = copy.find(part);
        REQUIRE(place != std::string::npos);
        all.claims(what, base::from_hex(copy.replace(place, part.size(), by)).value());
    };
    changed("a longer integer", "061a", "061b00000000");
    changed("a key twice", "09185a0a04", "09185a0904");
    changed("keys out of order", "09185a0a04", "0a0409185a");
    changed("a float", "09185a", "09f9559f");
    changed("f818", "09185a", "09f818");
    changed("text in pieces", "63303133", "7f63303133ff");
    changed("text that is not UTF-8", "63303133", "63ff3133");
    Bytes trailing = payload;
    trailing.push_back(0);
    all.claims("trailing bytes", trailing);
    all.claims("a bomb of depth", Bytes(900, 0x81));
    all.claims("a bomb of size", base::from_hex("9bffffffffffffffff").value());
    all.token("a revocation list", sign_revocation_list(organisation.revocation, organisation.hr),
              "unreadable", "wrong_form");
}

void add_digits(Collection& all, const Organisation& organisation) {
    const std::string digits = to_digits(organisation.token(realistic_facts()));
    all.text("nothing", "", "unreadable", "no_token");
    all.text("199 digits", digits.substr(0, 199), "unreadable", "no_token");
    all.text("a tail of no length", digits + "1", "unreadable", "bad_digits");
    all.text("a group too large", std::string(17, '9') + digits, "unreadable", "bad_digits");
    all.text("digits of another script before", "\xd9\xa3" + digits, "valid", "");
    std::string arabic;
    for (const char digit : digits) arabic += std::string("\xd9") + static_cast<char>(0xa0 + (digit - '0'));
    all.text("digits of another script", arabic, "unreadable", "no_token");
    std::string parted = digits;
    parted.insert(300, " ");
    all.text("digits in two parts", parted, "unreadable", "bad_digits");
}

}  // namespace

TEST_CASE("the golden lists and tokens get their verdicts") {
    const auto golden = ordered_json::parse(base::read_text_file(golden_file));
    const auto bytes = [&](const char* key) { return base::from_hex(golden[key].get<std::string>()); };
    ListMemory memory;
    const Lists lists = open_lists(bytes("trust"), bytes("revocation"),
                                   parse_fingerprint(golden["root"].get<std::string>()).value(), memory);
    REQUIRE(lists.trust);
    REQUIRE(lists.revocation);
    const Verifier verifier(lists);
    std::set<std::string> verdicts;
    for (const auto& one : golden["cases"]) {
        CAPTURE(one["what"].get<std::string>());
        const Verdict verdict = verifier.verify_text(one["text"].get<std::string>(), at(one["now"]));
        CHECK(name(verdict.kind) == one["verdict"].get<std::string>());
        CHECK(reason_name(verdict) == one["reason"].get<std::string>());
        verdicts.insert(one["verdict"]);
    }
    CHECK(verdicts.size() == 8);  // all kinds but the demo
}

// Run by name, with --no-skip, when the format changes.
TEST_CASE("write the golden file anew" * doctest::skip()) {
    Organisation organisation;
    organisation.listed(organisation.other_kiosk).status = KeyStatus::compromised;
    revoke(organisation.revocation, facts_with_id(0xa1).id, {1, issue_time, {}});
    revoke(organisation.revocation, facts_with_id(0xa2).id, {1, issue_time, "LPG26-K03-000124"});
    organisation.revocation.vouched = {facts_with_id(0xc1).id};
    Collection all(organisation);
    add_genuine(all, organisation);
    add_refused(all, organisation);
    add_stolen(all, organisation);
    add_malformed(all, organisation);
    add_digits(all, organisation);
    ordered_json golden;
    golden["about"] =
        "Invented persons. Each case: what a reader gets, the clock, the verdict and its reason.";
    golden["root"] = base::to_hex(organisation.pin());
    golden["trust"] =
        base::to_hex(sign_trust_list(organisation.trust, organisation.root, RootKind::organisation));
    golden["revocation"] = base::to_hex(sign_revocation_list(organisation.revocation, organisation.hr));
    golden["cases"] = all.cases();
    base::write_file(golden_file, base::as_bytes(golden.dump(1) + "\n"));
}
