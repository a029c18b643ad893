#include "credential/lists.h"

#include <doctest/doctest.h>

#include "sample.h"

using namespace netra;
using namespace netra::credential;
using base::Bytes;

namespace {

Bytes trust_of(const Organisation& o) {
    return sign_trust_list(o.trust, o.root, RootKind::organisation);
}
Bytes revocation_of(const Organisation& o) {
    return sign_revocation_list(o.revocation, o.hr);
}

}  // namespace

TEST_CASE("both lists are accepted and remembered") {
    const Organisation organisation;
    ListMemory memory;
    const Lists lists =
        open_lists(trust_of(organisation), revocation_of(organisation), organisation.pin(), memory);
    REQUIRE(lists.trust);
    REQUIRE(lists.revocation);
    CHECK(memory.trust == SeenList{organisation.trust.seq, lists.trust->digest});
    CHECK(memory.revocation == SeenList{organisation.revocation.seq, lists.revocation->digest});
}

TEST_CASE("a list older than one seen is refused and does not dim the memory") {
    Organisation organisation;
    const Bytes old_trust = trust_of(organisation), old_revocation = revocation_of(organisation);
    ++organisation.trust.seq;
    ++organisation.revocation.seq;
    ListMemory memory;
    open_lists(trust_of(organisation), revocation_of(organisation), organisation.pin(), memory);
    const ListMemory before = memory;
    const Lists both = open_lists(old_trust, old_revocation, organisation.pin(), memory);
    CHECK_FALSE(both.trust);
    CHECK(both.trust_fault == ListFault::rolled_back);
    CHECK_FALSE(both.revocation);
    const Lists one = open_lists(trust_of(organisation), old_revocation, organisation.pin(), memory);
    CHECK(one.trust);
    CHECK_FALSE(one.revocation);
    CHECK(one.revocation_fault == ListFault::rolled_back);
    CHECK(memory == before);
}

TEST_CASE("two lists with one number and different content raise an alarm, the same content none") {
    Organisation organisation;
    ListMemory memory;
    open_lists(trust_of(organisation), revocation_of(organisation), organisation.pin(), memory);
    const Lists again =
        open_lists(trust_of(organisation), revocation_of(organisation), organisation.pin(), memory);
    CHECK(again.trust);
    CHECK(again.revocation);
    revoke(organisation.revocation, realistic_facts().id, {1, issue_time, {}});
    const Lists other =
        open_lists(trust_of(organisation), revocation_of(organisation), organisation.pin(), memory);
    CHECK(other.trust);
    CHECK(other.revocation_fault == ListFault::conflicting);
    organisation.trust.organisation = "Badan Lain";
    const Lists renamed = open_lists(trust_of(organisation), std::nullopt, organisation.pin(), memory);
    CHECK_FALSE(renamed.trust);
    CHECK(renamed.trust_fault == ListFault::conflicting);
}

TEST_CASE("a rolled-back revocation list leaves no certificate green") {
    Organisation organisation;
    const Bytes old_revocation = revocation_of(organisation);
    ++organisation.revocation.seq;
    ListMemory memory;
    open_lists(trust_of(organisation), revocation_of(organisation), organisation.pin(), memory);
    const Verifier verifier(open_lists(trust_of(organisation), old_revocation, organisation.pin(), memory));
    const Verdict verdict =
        verifier.verify_token(organisation.token(realistic_facts()), at(issue_time + day));
    CHECK(verdict.kind == VerdictKind::valid_stale_lists);
    CHECK(verdict.reason == Reason::no_revocation_list);
}

TEST_CASE("a rolled-back trust list leaves every issuer unknown") {
    Organisation organisation;
    const Bytes old_trust = trust_of(organisation);
    ++organisation.trust.seq;
    ListMemory memory;
    open_lists(trust_of(organisation), std::nullopt, organisation.pin(), memory);
    const Verifier verifier(open_lists(old_trust, revocation_of(organisation), organisation.pin(), memory));
    const Verdict verdict =
        verifier.verify_token(organisation.token(realistic_facts()), at(issue_time + day));
    CHECK(verdict.kind == VerdictKind::unknown_issuer);
}

TEST_CASE("absent lists are named as absent") {
    const Organisation organisation;
    ListMemory memory;
    const Lists none = open_lists(std::nullopt, revocation_of(organisation), organisation.pin(), memory);
    CHECK_FALSE(none.trust);
    CHECK_FALSE(none.revocation);
    CHECK(name(none.trust_fault) == "absent");
    CHECK(memory == ListMemory{});
}

TEST_CASE("the memory comes back from its bytes, for its own root alone") {
    const Organisation organisation;
    ListMemory memory;
    open_lists(trust_of(organisation), revocation_of(organisation), organisation.pin(), memory);
    const Bytes bytes = encode_memory(memory, organisation.pin());
    CHECK(decode_memory(bytes, organisation.pin()) == memory);
    CHECK_FALSE(decode_memory(bytes, Organisation().pin()));
    CHECK_FALSE(decode_memory(base::ByteView(bytes).first(bytes.size() - 1), organisation.pin()));
    CHECK_FALSE(decode_memory({}, organisation.pin()));
}
