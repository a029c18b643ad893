#include "credential/trust_list.h"

#include <set>

#include "base/error.h"
#include "core/cose.h"
#include "credential/fields.h"

namespace netra::credential {

using base::Cbor;

namespace {

constexpr base::CborLimits limits{.max_bytes = max_trust_list_bytes, .max_depth = 4};
constexpr std::int64_t es256 = -7;
constexpr unsigned all_roles = role_certificate | role_entry | role_revocation | role_pack;

Cbor::Array encode_texts(const std::vector<std::string>& texts) {
    return Cbor::Array(texts.begin(), texts.end());
}

bool read_texts(const Cbor::Array* items, std::vector<std::string>& out) {
    if (items == nullptr) return false;
    for (const Cbor& item : *items) {
        if (item.text() == nullptr) return false;
        out.push_back(*item.text());
    }
    return true;
}

Cbor encode_key(const TrustedKey& key) {
    return Cbor::Map{{1, key_id(key.point)},
                     {2, es256},
                     {3, key.point},
                     {4, std::int64_t{key.roles}},
                     {5, key.not_before},
                     {6, key.not_after},
                     {7, encode_texts(key.events)},
                     {8, static_cast<int>(key.status)},
                     {9, key.since}};
}

bool read_key(const Cbor& value, TrustedKey& key) {
    Fields fields(&value);
    core::KeyId kid{};
    std::int64_t algorithm = 0;
    return fields.bytes(1, kid) && fields.integer(2, es256, es256, algorithm) && fields.bytes(3, key.point) &&
           fields.number(4, 1, all_roles, key.roles) && fields.unsigned_integer(5, key.not_before) &&
           fields.unsigned_integer(6, key.not_after) && read_texts(fields.array(7), key.events) &&
           fields.number(8, 0, 2, key.status) && fields.unsigned_integer(9, key.since) &&
           fields.all_taken() && kid == key_id(key.point);
}

bool read_keys(const Cbor::Array* items, std::vector<TrustedKey>& out) {
    if (items == nullptr) return false;
    std::set<core::KeyId> seen;
    for (const Cbor& item : *items) {
        if (!read_key(item, out.emplace_back()) || !seen.insert(key_id(out.back().point)).second ||
            !VerifyingKey::from_point(out.back().point)) {
            return false;
        }
    }
    return true;
}

Cbor encode_events(const TrustList& list) {
    Cbor::Map events;
    for (const auto& [code, event] : list.events) {
        events.emplace_back(
            code,
            Cbor::Map{{1, event.title}, {2, event.place}, {3, Cbor::Array{event.first_day, event.last_day}}});
    }
    return events;
}

bool read_days(const Cbor::Array* days, ListedEvent& event) {
    if (days == nullptr || days->size() != 2) return false;
    const auto *first = (*days)[0].integer(), *last = (*days)[1].integer();
    if (first == nullptr || last == nullptr || *first < 0 || *last < *first) return false;
    event.first_day = *first;
    event.last_day = *last;
    return true;
}

bool read_events(const Cbor::Map* entries, std::map<std::string, ListedEvent>& out) {
    if (entries == nullptr) return false;
    for (const auto& [code, value] : *entries) {
        if (code.text() == nullptr) return false;
        ListedEvent& event = out[*code.text()];
        Fields fields(&value);
        if (!fields.text(1, any_length, event.title) || !fields.text(2, any_length, event.place) ||
            !read_days(fields.array(3), event) || !fields.all_taken()) {
            return false;
        }
    }
    return true;
}

bool read_courses(const Cbor::Map* entries, std::map<std::string, std::string>& out) {
    if (entries == nullptr) return false;
    for (const auto& [code, title] : *entries) {
        if (code.text() == nullptr || title.text() == nullptr) return false;
        out[*code.text()] = *title.text();
    }
    return true;
}

base::Bytes encode(const TrustList& list, const PublicPoint& root) {
    Cbor::Array keys;
    for (const TrustedKey& key : list.keys) keys.push_back(encode_key(key));
    Cbor::Map courses;
    for (const auto& [code, title] : list.courses) courses.emplace_back(code, title);
    Cbor::Map fields{{1, list_version},
                     {2, list.seq},
                     {3, list.issued},
                     {4, list.next_update},
                     {5, list.organisation},
                     {6, std::move(keys)},
                     {7, encode_events(list)},
                     {8, std::move(courses)},
                     {9, list.lowest_revocation_seq},
                     {11, list.demo},
                     {12, root},
                     {13, encode_texts(list.verify_hosts)}};
    if (list.next_root) fields.emplace_back(10, *list.next_root);
    return base::encode_cbor(fields);
}

std::optional<TrustList> decode(base::ByteView payload) {
    const auto value = base::decode_cbor(payload, limits);
    Fields fields(value ? &*value : nullptr);
    TrustList list;
    std::int64_t version = 0;
    const auto digest = [&](int key, base::Digest& out) { return fields.bytes(key, out); };
    const bool read =
        fields.integer(1, list_version, list_version, version) &&
        fields.integer(2, 1, Cbor::max_integer, list.seq) && fields.unsigned_integer(3, list.issued) &&
        fields.unsigned_integer(4, list.next_update) && fields.text(5, any_length, list.organisation) &&
        read_keys(fields.array(6), list.keys) && read_events(fields.map(7), list.events) &&
        read_courses(fields.map(8), list.courses) && fields.unsigned_integer(9, list.lowest_revocation_seq) &&
        fields.optional(10, list.next_root, digest) && fields.boolean(11, list.demo) &&
        fields.bytes(12, list.root) && read_texts(fields.array(13), list.verify_hosts) && fields.all_taken();
    if (!read) return std::nullopt;
    list.digest = base::sha256(payload);
    return list;
}

}  // namespace

base::Bytes sign_trust_list(const TrustList& list, const SigningKey& root, RootKind kind) {
    if (kind == RootKind::demo && !list.demo) {
        throw Error(ErrorCode::not_allowed, "a demo root signs demo lists only");
    }
    const base::Bytes payload = encode(list, root.point());
    if (!decode(payload)) throw Error(ErrorCode::internal, "the trust list contradicts itself");
    return core::sign_cose(root, core::Purpose::trust, payload);
}

std::variant<TrustList, ListFault> open_trust_list(base::ByteView cose, const base::Digest& pinned_root) {
    const auto parsed = core::parse_cose(cose, max_trust_list_bytes);
    if (!parsed) return ListFault::unreadable;
    if (parsed->key_id != key_id(pinned_root)) return ListFault::wrong_root;
    auto list = decode(parsed->payload);
    if (!list) return ListFault::unreadable;
    if (fingerprint(list->root) != pinned_root) return ListFault::wrong_root;
    const auto root = VerifyingKey::from_point(list->root);
    if (!root || !core::verify_cose(*parsed, core::Purpose::trust, *root)) return ListFault::altered;
    return std::move(*list);
}

}  // namespace netra::credential
