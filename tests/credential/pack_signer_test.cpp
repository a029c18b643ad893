#include "credential/pack_signer.h"

#include <doctest/doctest.h>

using namespace netra;
using namespace netra::credential;

namespace {

constexpr std::int64_t now = 2000;

struct Bench {
    SigningKey key = SigningKey::generate();
    TrustList trust;
    std::optional<core::CoseSign1> signature;

    Bench() {
        TrustedKey listed;
        listed.point = key.point();
        listed.roles = role_pack;
        listed.not_before = 1000;
        listed.not_after = 3000;
        trust.keys = {listed};
        sign(core::Purpose::pack);
    }
    void sign(core::Purpose purpose) {
        signature = core::parse_cose(core::sign_cose(key, purpose, base::as_bytes("manifes")));
    }
    PackSigner judge(std::int64_t at = now) const { return judge_pack_signer(signature, &trust, at); }
};

}  // namespace

TEST_CASE("a listed pack key signs for the organisation, within its window and both ends of it") {
    const Bench bench;
    for (const std::int64_t at : {1000, 2000, 3000}) CHECK(bench.judge(at) == PackSigner::organisation);
    CHECK(bench.judge(999) == PackSigner::outside_window);
    CHECK(bench.judge(3001) == PackSigner::outside_window);
}

TEST_CASE("what says nothing may be accepted, what says something wrong may not") {
    Bench bench;
    SUBCASE("unsigned") {
        bench.signature.reset();
        CHECK(bench.judge() == PackSigner::unsigned_pack);
        CHECK(may_be_accepted(bench.judge()));
    }
    SUBCASE("of an unknown key") {
        bench.trust.keys.clear();
        CHECK(bench.judge() == PackSigner::unknown_key);
        CHECK(judge_pack_signer(bench.signature, nullptr, now) == PackSigner::unknown_key);
        CHECK(may_be_accepted(bench.judge()));
    }
    SUBCASE("altered") {
        bench.signature->payload.push_back(0);
        CHECK(bench.judge() == PackSigner::altered);
        CHECK_FALSE(may_be_accepted(bench.judge()));
    }
    SUBCASE("signed for another purpose") {
        bench.sign(core::Purpose::certificate);
        CHECK(bench.judge() == PackSigner::altered);
    }
    SUBCASE("of another role") {
        bench.trust.keys[0].roles = role_certificate | role_entry | role_revocation;
        CHECK(bench.judge() == PackSigner::wrong_role);
        CHECK_FALSE(may_be_accepted(bench.judge()));
    }
    SUBCASE("of a withdrawn key") {
        for (const KeyStatus status : {KeyStatus::retired, KeyStatus::compromised}) {
            bench.trust.keys[0].status = status;
            CHECK(bench.judge() == PackSigner::withdrawn);
            CHECK_FALSE(may_be_accepted(bench.judge()));
        }
    }
}

TEST_CASE("each verdict has its name and a sentence in both languages") {
    for (int number = 0; number <= static_cast<int>(PackSigner::altered); ++number) {
        const auto signer = static_cast<PackSigner>(number);
        CHECK_FALSE(name(signer).empty());
        CHECK_FALSE(sentence(signer).id.empty());
        CHECK_FALSE(sentence(signer).en.empty());
    }
}
