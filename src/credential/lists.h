// The two lists as a verifier holds them: what was accepted, and why the rest was not.
#pragma once
#include <optional>

#include "credential/revocation_list.h"
#include "credential/trust_list.h"

namespace netra::credential {

struct Lists {
    std::optional<TrustList> trust;
    ListFault trust_fault = ListFault::absent;  // why there is no trust list, where there is none
    std::optional<RevocationList> revocation;
    ListFault revocation_fault = ListFault::absent;  // the same
};

// Opens whichever lists there are against the pinned root and the memory, which is brought up to date. A list
// with a fault is as good as none; a revocation list without a trust list is not looked at.
Lists open_lists(const std::optional<base::Bytes>& trust, const std::optional<base::Bytes>& revocation,
                 const base::Digest& pinned_root, ListMemory& memory);

}  // namespace netra::credential
