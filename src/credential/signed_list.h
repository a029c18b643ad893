// What the trust list and the revocation list have in common: why one is not accepted, and what a verifier
// remembers of those it has seen.
#pragma once
#include <cstdint>
#include <optional>

#include "base/language.h"
#include "base/sha256.h"

namespace netra::credential {

constexpr std::int64_t list_version = 1;

// Why a list is not used.
enum class ListFault {
    absent,       // nobody gave one
    unreadable,   // not in the form of such a list, or it contradicts itself
    wrong_root,   // a trust list of another root than the pinned one
    unknown_key,  // a revocation list whose key may not sign it: not listed, another role, outside its window
    altered,      // the signature does not hold
    too_old,      // a revocation list below the number the trust list asks for
    rolled_back,  // a lower number than one seen before
    conflicting,  // the number was seen before with other content: an alarm, somebody issues two truths
};

// "rolled_back" and so on; stable across versions.
std::string_view name(ListFault fault);
// One sentence that says what is wrong with the list and what to do.
const base::Bilingual& sentence(ListFault fault);

// The newest list of its kind that was seen under one root.
struct SeenList {
    std::int64_t seq = 0;   // 0: none yet
    base::Digest digest{};  // of its payload: signing the same list again changes nothing
    bool operator==(const SeenList&) const = default;
};

// What a verifier remembers, so that nobody shows it yesterday's lists. The caller keeps it, one a root.
struct ListMemory {
    SeenList trust;
    SeenList revocation;
    bool operator==(const ListMemory&) const = default;
};

// Compares a list with the newest one seen and remembers it when it is newer. Nothing when it is welcome,
// else `rolled_back` or `conflicting`.
std::optional<ListFault> recall(SeenList& seen, std::int64_t seq, const base::Digest& digest);

// The memory as bytes for a file, bound to its root.
base::Bytes encode_memory(const ListMemory& memory, const base::Digest& root);
// Nothing when these are no such bytes or they belong to another root.
std::optional<ListMemory> decode_memory(base::ByteView bytes, const base::Digest& root);

}  // namespace netra::credential
