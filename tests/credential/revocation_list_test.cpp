#include "credential/revocation_list.h"

#include <doctest/doctest.h>

#include "base/cbor.h"
#include "base/error.h"
#include "core/cose.h"
#include "sample.h"

using namespace netra;
using namespace netra::credential;
using base::Bytes;
using base::Cbor;

namespace {

core::CertificateId id_of(std::uint8_t first) {
    return {first, 2, 3, 4, 5, 6, 7, 8};
}

ListFault fault_of(const std::variant<RevocationList, ListFault>& opened) {
    REQUIRE(std::holds_alternative<ListFault>(opened));
    return std::get<ListFault>(opened);
}

ListFault fault_of_payload(const Organisation& organisation, const Cbor::Map& fields) {
    const Bytes cose = core::sign_cose(organisation.hr, core::Purpose::revocation, base::encode_cbor(fields));
    return fault_of(open_revocation_list(cose, organisation.trust));
}

}  // namespace

TEST_CASE("a revocation list comes back from its signed form") {
    Organisation organisation;
    RevocationList& list = organisation.revocation;
    revoke(list, id_of(9), {1, issue_time, {}});
    revoke(list, id_of(1), {3, issue_time + 1, "LPG26-K03-000124"});
    list.vouched = {id_of(4), id_of(7)};
    CHECK(list.revoked == std::vector{id_of(1), id_of(9)});
    const Bytes cose = sign_revocation_list(list, organisation.hr);
    const auto opened = open_revocation_list(cose, organisation.trust);
    REQUIRE(std::holds_alternative<RevocationList>(opened));
    RevocationList expected = list;
    expected.digest = base::sha256(core::parse_cose(cose, max_revocation_list_bytes)->payload);
    CHECK(std::get<RevocationList>(opened) == expected);
}

TEST_CASE("revoking twice keeps one entry with the newer words") {
    RevocationList list;
    revoke(list, id_of(1), {1, 10, {}});
    revoke(list, id_of(1), {2, 20, {}});
    CHECK(list.revoked.size() == 1);
    CHECK(list.details.at(id_of(1)).reason == 2);
}

TEST_CASE("a kiosk's key cannot sign a revocation list, nor the root, nor a stranger") {
    const Organisation organisation;
    for (const SigningKey* key : {&organisation.kiosk, &organisation.root}) {
        const Bytes cose = sign_revocation_list(organisation.revocation, *key);
        CHECK(fault_of(open_revocation_list(cose, organisation.trust)) == ListFault::unknown_key);
    }
    const Bytes cose = sign_revocation_list(organisation.revocation, SigningKey::generate());
    CHECK(fault_of(open_revocation_list(cose, organisation.trust)) == ListFault::unknown_key);
}

TEST_CASE("a revocation key holds within its window and until it is retired or stolen") {
    Organisation organisation;
    const Bytes cose = sign_revocation_list(organisation.revocation, organisation.hr);
    TrustedKey& key = organisation.listed(organisation.hr);
    const auto opens = [&] { return open_revocation_list(cose, organisation.trust).index() == 0; };
    CHECK(opens());
    key.status = KeyStatus::retired;
    key.since = organisation.revocation.issued + 1;
    CHECK(opens());
    key.since = organisation.revocation.issued;
    CHECK_FALSE(opens());
    key.status = KeyStatus::compromised;
    key.since = organisation.revocation.issued + 1;
    CHECK_FALSE(opens());
    key.status = KeyStatus::active;
    key.not_after = organisation.revocation.issued - 1;
    CHECK_FALSE(opens());
}

TEST_CASE("a changed list, or one signed for another purpose, is refused") {
    const Organisation organisation;
    Bytes cose = sign_revocation_list(organisation.revocation, organisation.hr);
    const auto payload = core::parse_cose(cose, max_revocation_list_bytes)->payload;
    cose[30] ^= 1;
    CHECK(fault_of(open_revocation_list(cose, organisation.trust)) == ListFault::altered);
    const Bytes as_pack = core::sign_cose(organisation.hr, core::Purpose::pack, payload);
    CHECK(fault_of(open_revocation_list(as_pack, organisation.trust)) == ListFault::altered);
    CHECK(fault_of(open_revocation_list({}, organisation.trust)) == ListFault::unreadable);
}

TEST_CASE("a list below the number that the trust list asks for is refused") {
    Organisation organisation;
    organisation.trust.lowest_revocation_seq = organisation.revocation.seq;
    const Bytes cose = sign_revocation_list(organisation.revocation, organisation.hr);
    CHECK(open_revocation_list(cose, organisation.trust).index() == 0);
    organisation.trust.lowest_revocation_seq = organisation.revocation.seq + 1;
    CHECK(fault_of(open_revocation_list(cose, organisation.trust)) == ListFault::too_old);
}

TEST_CASE("ids out of order, twice, in part, or details without an id are refused") {
    const Organisation organisation;
    const auto with = [](const std::string& revoked, const std::string& vouched, const Cbor::Map& details) {
        return Cbor::Map{{1, 1},
                         {2, 12},
                         {3, issue_time},
                         {4, issue_time + day},
                         {5, base::from_hex(revoked).value()},
                         {7, details},
                         {8, base::from_hex(vouched).value()}};
    };
    const std::string a = "0100000000000000", b = "0200000000000000";
    const Bytes id = base::from_hex(a).value();
    const Bytes good = core::sign_cose(organisation.hr, core::Purpose::revocation,
                                       base::encode_cbor(with(a + b, b, {{id, Cbor::Array{1, 2}}})));
    CHECK(open_revocation_list(good, organisation.trust).index() == 0);
    CHECK(fault_of_payload(organisation, with(b + a, "", {})) == ListFault::unreadable);
    CHECK(fault_of_payload(organisation, with(a + a, "", {})) == ListFault::unreadable);
    CHECK(fault_of_payload(organisation, with("", b + a, {})) == ListFault::unreadable);
    CHECK(fault_of_payload(organisation, with(a + "00", "", {})) == ListFault::unreadable);
    CHECK(fault_of_payload(organisation, with(b, "", {{id, Cbor::Array{1, 2}}})) == ListFault::unreadable);
    CHECK(fault_of_payload(organisation, with(a, "", {{id, Cbor::Array{1}}})) == ListFault::unreadable);
    CHECK(fault_of_payload(organisation, with(a, "", {{id, Cbor::Array{1, 2, 3}}})) == ListFault::unreadable);
    CHECK(fault_of_payload(organisation, with(a, "", {{id, Cbor::Array{-1, 2}}})) == ListFault::unreadable);
    Cbor::Map extra = with(a, "", {});
    extra.emplace_back(6, 1);
    CHECK(fault_of_payload(organisation, extra) == ListFault::unreadable);
}

TEST_CASE("a list that a reader would refuse is not signed") {
    Organisation organisation;
    organisation.revocation.revoked = {id_of(2), id_of(1)};
    CHECK_THROWS_AS(sign_revocation_list(organisation.revocation, organisation.hr), Error);
}
