#include "core/consent.h"

#include <doctest/doctest.h>

#include <set>

using namespace netra;
using core::SigningAnswer;

namespace {

core::Pact four_clauses() {
    core::Pact pact;
    pact.clauses.resize(4, {{"Saya menjaga netralitas.", false, false, ""}});
    pact.hash.fill(9);
    return pact;
}

}  // namespace

TEST_CASE("a pact without consent cannot be signed") {
    const core::Pact pact = four_clauses();
    CHECK(core::may_sign(pact, core::begin_consent(pact)) == SigningAnswer::clauses_open);
}

TEST_CASE("a pact can be signed with all its clauses ticked and with no fewer") {
    const core::Pact pact = four_clauses();
    for (unsigned ticks = 0; ticks < 16; ++ticks) {
        core::Consent consent = core::begin_consent(pact);
        for (std::size_t i = 0; i < 4; ++i) consent.ticked[i] = (ticks >> i & 1) != 0;
        CAPTURE(ticks);
        CHECK((core::may_sign(pact, consent) == SigningAnswer::may_sign) == (ticks == 15));
        CHECK(core::ticked_count(consent) == __builtin_popcount(ticks));
        CHECK(core::all_ticked(consent) == (ticks == 15));
    }
}

TEST_CASE("ticks for another version of the pact do not count") {
    const core::Pact pact = four_clauses();
    core::Consent consent = core::begin_consent(pact);
    consent.ticked.assign(4, true);
    core::Pact changed = pact;
    changed.hash[31] = 8;
    CHECK(core::may_sign(changed, consent) == SigningAnswer::another_text);
    consent.ticked.push_back(true);
    CHECK(core::may_sign(pact, consent) == SigningAnswer::another_text);
}

TEST_CASE("a declined pact cannot be signed even with every clause ticked") {
    const core::Pact pact = four_clauses();
    core::Consent consent = core::begin_consent(pact);
    consent.ticked.assign(4, true);
    consent.declined = core::DeclineReason::read_first;
    CHECK(core::may_sign(pact, consent) == SigningAnswer::declined);
}

TEST_CASE("a pact without clauses cannot be signed") {
    core::Pact pact;
    CHECK(core::may_sign(pact, core::begin_consent(pact)) == SigningAnswer::clauses_open);
}

TEST_CASE("what keeps a pact from being signed is said in both languages") {
    for (const SigningAnswer answer :
         {SigningAnswer::clauses_open, SigningAnswer::declined, SigningAnswer::another_text}) {
        CHECK_FALSE(core::describe(answer).id.empty());
        CHECK_FALSE(core::describe(answer).en.empty());
    }
    CHECK(core::describe(SigningAnswer::may_sign).id.empty());
    std::set<std::string> names;
    for (int i = 1; i <= 4; ++i)
        names.insert(core::decline_reason_name(static_cast<core::DeclineReason>(i)).id);
    CHECK(names.size() == 4);
}

TEST_CASE("a consent comes back from its bytes as it was") {
    core::Consent consent = core::begin_consent(four_clauses());
    consent.ticked[2] = true;
    for (int reason = 0; reason <= 4; ++reason) {
        if (reason > 0) consent.declined = static_cast<core::DeclineReason>(reason);
        const auto value = base::decode_cbor(base::encode_cbor(core::encode_consent(consent)));
        REQUIRE(value.has_value());
        CHECK(core::decode_consent(*value) == consent);
    }
}

TEST_CASE("any other value is no consent") {
    using base::Cbor;
    const Cbor hash = base::Digest{};
    for (const Cbor& value : {Cbor(), Cbor(1), Cbor(Cbor::Map{}), Cbor(Cbor::Map{{1, hash}}),
                              Cbor(Cbor::Map{{1, base::Bytes(31)}, {2, Cbor::Array{}}}),
                              Cbor(Cbor::Map{{1, hash}, {2, Cbor::Array{1}}}),
                              Cbor(Cbor::Map{{1, hash}, {2, Cbor::Array{true}}, {3, 5}}),
                              Cbor(Cbor::Map{{1, hash}, {2, Cbor::Array{true}}, {3, 0}}),
                              Cbor(Cbor::Map{{1, hash}, {2, Cbor::Array{true}}, {4, 1}}),
                              Cbor(Cbor::Map{{1, hash}, {2, Cbor::Array{true}}, {3, Cbor()}})}) {
        CHECK_FALSE(core::decode_consent(value).has_value());
    }
}
