// The trust list: whose keys may sign what. Signed by the organisation's root key, which every verifier pins.
//
//   {1: 1, 2: seq, 3: issued, 4: nextUpdate, 5: organisation, 6: [key...],
//    7: {event: {1: title, 2: place, 3: [first day, last day]}}, 8: {course code: title},
//    9: lowest acceptable revocation seq, 10: next root's fingerprint (32)?, 11: demo (true or false),
//    12: root x||y (64), 13: [verify host...]}
//   key = {1: kid (8), 2: -7, 3: x||y (64), 4: roles, 5: not before, 6: not after, 7: [event code...],
//    8: status, 9: since}
//
// Seconds are Unix time; days are counted from 1970-01-01, local; deterministic CBOR, depth at most 4.
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/bytes.h"
#include "credential/keys.h"
#include "credential/signed_list.h"

namespace netra::credential {

constexpr std::size_t max_trust_list_bytes = std::size_t{1} << 20;

enum Role : unsigned { role_certificate = 1, role_entry = 2, role_revocation = 4, role_pack = 8 };
enum class KeyStatus { active = 0, retired = 1, compromised = 2 };

struct TrustedKey {
    PublicPoint point{};
    unsigned roles = 0;           // of Role, at least one
    std::int64_t not_before = 0;  // window for issuing, both ends within
    std::int64_t not_after = 0;
    std::vector<std::string> events;  // codes it may certify; none when empty
    KeyStatus status = KeyStatus::active;
    std::int64_t since = 0;  // when it took that status

    bool operator==(const TrustedKey&) const = default;
};

struct ListedEvent {
    std::string title;
    std::string place;
    std::int64_t first_day = 0;
    std::int64_t last_day = 0;

    bool operator==(const ListedEvent&) const = default;
};

struct TrustList {
    std::int64_t seq = 1;  // from 1, one more for each list
    std::int64_t issued = 0;
    std::int64_t next_update = 0;
    std::string organisation;
    std::vector<TrustedKey> keys;
    std::map<std::string, ListedEvent> events;   // by code
    std::map<std::string, std::string> courses;  // title by code
    std::int64_t lowest_revocation_seq = 0;
    std::optional<base::Digest> next_root;  // fingerprint
    bool demo = true;                       // while the organisation is not named
    PublicPoint root{};
    std::vector<std::string> verify_hosts;
    base::Digest digest{};  // of the payload it was read from; zeros in a list that was not read

    bool operator==(const TrustList&) const = default;
};

// The demo root rests in the data folder for anyone to take, so it signs nothing but demo lists.
enum class RootKind { demo, organisation };

// The list as COSE_Sign1; `list.root` and `list.digest` are not looked at. Throws Error(not_allowed) when a
// demo root is to sign a list without the demo flag, Error(internal) when a reader would refuse the list.
base::Bytes sign_trust_list(const TrustList& list, const SigningKey& root, RootKind kind);

// Reads and checks a list against the pinned root. A list that names a key twice or a point off the curve is
// unreadable. Freshness is the verifier's matter, rollback that of `recall`.
std::variant<TrustList, ListFault> open_trust_list(base::ByteView cose, const base::Digest& pinned_root);

}  // namespace netra::credential
