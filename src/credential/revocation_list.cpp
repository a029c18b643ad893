#include "credential/revocation_list.h"

#include <algorithm>

#include "base/error.h"
#include "core/cose.h"
#include "credential/claims.h"
#include "credential/fields.h"

namespace netra::credential {

using base::Cbor;
using core::CertificateId;

namespace {

constexpr base::CborLimits limits{.max_bytes = max_revocation_list_bytes, .max_depth = 4};

base::Bytes join(const std::vector<CertificateId>& ids) {
    base::Bytes bytes;
    bytes.reserve(ids.size() * sizeof(CertificateId));
    for (const CertificateId& id : ids) base::append(bytes, id);
    return bytes;
}

bool read_ids(const base::Bytes* bytes, std::vector<CertificateId>& out) {
    if (bytes == nullptr || bytes->size() % sizeof(CertificateId) != 0) return false;
    out.resize(bytes->size() / sizeof(CertificateId));
    base::ByteView rest(*bytes);
    for (CertificateId& id : out) {
        std::ranges::copy(rest.first(id.size()), id.begin());
        rest = rest.subspan(id.size());
    }
    return std::ranges::adjacent_find(out, std::ranges::greater_equal{}) == out.end();
}

bool read_revocation(const Cbor::Array* parts, Revocation& out) {
    if (parts == nullptr || parts->size() < 2 || parts->size() > 3) return false;
    const auto *reason = (*parts)[0].integer(), *time = (*parts)[1].integer();
    if (reason == nullptr || *reason < 0 || time == nullptr || *time < 0) return false;
    out.reason = *reason;
    out.time = *time;
    if (parts->size() == 2) return true;
    const auto* number = (*parts)[2].text();
    if (number == nullptr || number->size() > max_number) return false;
    out.superseded_by = *number;
    return true;
}

bool read_details(const Cbor::Map* entries, RevocationList& list) {
    if (entries == nullptr) return false;
    for (const auto& [key, value] : *entries) {
        CertificateId id{};
        if (!copy_bytes(key, id) || !std::ranges::binary_search(list.revoked, id) ||
            !read_revocation(value.array(), list.details[id])) {
            return false;
        }
    }
    return true;
}

base::Bytes encode(const RevocationList& list) {
    Cbor::Map details;
    for (const auto& [id, revocation] : list.details) {
        Cbor::Array parts{revocation.reason, revocation.time};
        if (revocation.superseded_by) parts.emplace_back(*revocation.superseded_by);
        details.emplace_back(id, std::move(parts));
    }
    return base::encode_cbor(Cbor::Map{{1, list_version},
                                       {2, list.seq},
                                       {3, list.issued},
                                       {4, list.next_update},
                                       {5, join(list.revoked)},
                                       {7, std::move(details)},
                                       {8, join(list.vouched)}});
}

std::optional<RevocationList> decode(base::ByteView payload) {
    const auto value = base::decode_cbor(payload, limits);
    Fields fields(value ? &*value : nullptr);
    RevocationList list;
    std::int64_t version = 0;
    const bool read =
        fields.integer(1, list_version, list_version, version) &&
        fields.integer(2, 1, Cbor::max_integer, list.seq) && fields.unsigned_integer(3, list.issued) &&
        fields.unsigned_integer(4, list.next_update) && read_ids(fields.bytes(5), list.revoked) &&
        read_details(fields.map(7), list) && read_ids(fields.bytes(8), list.vouched) && fields.all_taken();
    if (!read) return std::nullopt;
    list.digest = base::sha256(payload);
    return list;
}

bool may_sign(const TrustedKey& key, std::int64_t issued) {
    return (key.roles & role_revocation) != 0 && issued >= key.not_before && issued <= key.not_after &&
           (key.status == KeyStatus::active || (key.status == KeyStatus::retired && issued < key.since));
}

}  // namespace

void revoke(RevocationList& list, const CertificateId& id, Revocation revocation) {
    const auto at = std::ranges::lower_bound(list.revoked, id);
    if (at == list.revoked.end() || *at != id) list.revoked.insert(at, id);
    list.details[id] = std::move(revocation);
}

base::Bytes sign_revocation_list(const RevocationList& list, const core::Signer& signer) {
    const base::Bytes payload = encode(list);
    if (!decode(payload)) throw Error(ErrorCode::internal, "the revocation list contradicts itself");
    return core::sign_cose(signer, core::Purpose::revocation, payload);
}

std::variant<RevocationList, ListFault> open_revocation_list(base::ByteView cose, const TrustList& trust) {
    const auto parsed = core::parse_cose(cose, max_revocation_list_bytes);
    if (!parsed) return ListFault::unreadable;
    const auto key = std::ranges::find_if(
        trust.keys, [&](const TrustedKey& listed) { return key_id(listed.point) == parsed->key_id; });
    if (key == trust.keys.end()) return ListFault::unknown_key;
    const auto checker = VerifyingKey::from_point(key->point);
    if (!checker || !core::verify_cose(*parsed, core::Purpose::revocation, *checker))
        return ListFault::altered;
    auto list = decode(parsed->payload);
    if (!list) return ListFault::unreadable;
    if (!may_sign(*key, list->issued)) return ListFault::unknown_key;
    if (list->seq < trust.lowest_revocation_seq) return ListFault::too_old;
    return std::move(*list);
}

}  // namespace netra::credential
