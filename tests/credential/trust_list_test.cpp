#include "credential/trust_list.h"

#include <doctest/doctest.h>

#include <functional>

#include "base/cbor.h"
#include "base/error.h"
#include "core/cose.h"
#include "sample.h"

using namespace netra;
using namespace netra::credential;
using base::Bytes;
using base::Cbor;

namespace {

Bytes signed_list(const Organisation& organisation) {
    return sign_trust_list(organisation.trust, organisation.root, RootKind::organisation);
}

ListFault fault_of(const std::variant<TrustList, ListFault>& opened) {
    REQUIRE(std::holds_alternative<ListFault>(opened));
    return std::get<ListFault>(opened);
}

// The list with its content changed after the program made it, under the root's genuine signature.
ListFault fault_after(const Organisation& organisation, const std::function<void(Cbor::Map&)>& change) {
    const auto cose = core::parse_cose(signed_list(organisation), max_trust_list_bytes);
    Cbor::Map fields = *base::decode_cbor(cose->payload)->map();
    change(fields);
    const Bytes changed = core::sign_cose(organisation.root, core::Purpose::trust, base::encode_cbor(fields));
    return fault_of(open_trust_list(changed, organisation.pin()));
}

void set(Cbor::Map& fields, int key, const Cbor& value) {
    std::erase_if(fields, [&](const auto& entry) { return entry.first == Cbor(key); });
    fields.emplace_back(key, value);
}

}  // namespace

TEST_CASE("a trust list comes back from its signed form") {
    Organisation organisation;
    organisation.trust.next_root = base::sha256(base::as_bytes("akar berikut"));
    const Bytes cose = signed_list(organisation);
    const auto opened = open_trust_list(cose, organisation.pin());
    REQUIRE(std::holds_alternative<TrustList>(opened));
    TrustList expected = organisation.trust;
    expected.digest = base::sha256(core::parse_cose(cose, max_trust_list_bytes)->payload);
    CHECK(std::get<TrustList>(opened) == expected);
}

TEST_CASE("the lists of another root are refused") {
    const Organisation organisation, stranger;
    CHECK(fault_of(open_trust_list(signed_list(stranger), organisation.pin())) == ListFault::wrong_root);
    // Even one that claims the pinned root's id, or carries its key.
    const auto payload = core::parse_cose(signed_list(stranger), max_trust_list_bytes)->payload;
    const Bytes claimed =
        sign_raw(stranger.root, "NC1:trust", header_of(organisation.root.key_id()), "a0", payload);
    CHECK(fault_of(open_trust_list(claimed, organisation.pin())) == ListFault::wrong_root);
    const auto ours = core::parse_cose(signed_list(organisation), max_trust_list_bytes)->payload;
    const Bytes copied =
        sign_raw(stranger.root, "NC1:trust", header_of(organisation.root.key_id()), "a0", ours);
    CHECK(fault_of(open_trust_list(copied, organisation.pin())) == ListFault::altered);
}

TEST_CASE("a trust list that was changed, or signed for another purpose, is refused") {
    const Organisation organisation;
    Bytes cose = signed_list(organisation);
    cose[60] ^= 1;
    CHECK(open_trust_list(cose, organisation.pin()).index() == 1);
    const auto payload = core::parse_cose(signed_list(organisation), max_trust_list_bytes)->payload;
    const Bytes as_pack = core::sign_cose(organisation.root, core::Purpose::pack, payload);
    CHECK(fault_of(open_trust_list(as_pack, organisation.pin())) == ListFault::altered);
    CHECK(fault_of(open_trust_list({}, organisation.pin())) == ListFault::unreadable);
}

TEST_CASE("a list that names a key twice is invalid") {
    Organisation organisation;
    organisation.trust.keys.push_back(organisation.trust.keys[0]);
    CHECK_THROWS_AS(signed_list(organisation), Error);
    organisation.trust.keys.pop_back();
    CHECK(fault_after(organisation, [](Cbor::Map& fields) {
              Cbor::Array keys = *Cbor(fields).find(6)->array();
              keys.push_back(keys[0]);
              set(fields, 6, keys);
          }) == ListFault::unreadable);
}

TEST_CASE("a key whose id is another key's, or whose point is off the curve, makes the list invalid") {
    Organisation organisation;
    const auto with_key = [&](int field, const Cbor& value) {
        return fault_after(organisation, [&](Cbor::Map& fields) {
            Cbor::Array keys = *Cbor(fields).find(6)->array();
            Cbor::Map key = *keys[0].map();
            set(key, field, value);
            keys[0] = Cbor(key);
            set(fields, 6, keys);
        });
    };
    CHECK(with_key(1, organisation.hr.key_id()) == ListFault::unreadable);
    CHECK(with_key(2, -8) == ListFault::unreadable);
    CHECK(with_key(3, organisation.root.point()) == ListFault::unreadable);
    CHECK(with_key(4, 0) == ListFault::unreadable);
    CHECK(with_key(4, 16) == ListFault::unreadable);
    CHECK(with_key(8, 3) == ListFault::unreadable);
    CHECK(with_key(10, 0) == ListFault::unreadable);
    organisation.trust.keys[0].point[63] ^= 1;
    CHECK_THROWS_AS(signed_list(organisation), Error);
}

TEST_CASE("a trust list of another version or with another field is refused") {
    const Organisation organisation;
    const auto with = [&](int field, const Cbor& value) {
        return fault_after(organisation, [&](Cbor::Map& fields) { set(fields, field, value); });
    };
    CHECK(with(1, 2) == ListFault::unreadable);
    CHECK(with(2, 0) == ListFault::unreadable);
    CHECK(with(10, Bytes(31, 1)) == ListFault::unreadable);
    CHECK(with(11, 1) == ListFault::unreadable);
    CHECK(with(14, 1) == ListFault::unreadable);
    CHECK(fault_after(organisation, [](Cbor::Map& fields) {
              std::erase_if(fields, [](const auto& entry) { return entry.first == Cbor(11); });
          }) == ListFault::unreadable);
}

TEST_CASE("a demo root signs demo lists only") {
    Organisation organisation;
    CHECK_THROWS_AS(sign_trust_list(organisation.trust, organisation.root, RootKind::demo), Error);
    organisation.trust.demo = true;
    CHECK_NOTHROW(sign_trust_list(organisation.trust, organisation.root, RootKind::demo));
}
