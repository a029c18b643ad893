#include "credential/lists.h"

namespace netra::credential {

// Takes the list over where it is sound and not older than one seen before.
template <typename List>
static void accept(std::variant<List, ListFault> opened, SeenList& seen, std::optional<List>& list,
                   ListFault& fault) {
    if (const auto* found = std::get_if<ListFault>(&opened)) {
        fault = *found;
        return;
    }
    List& candidate = std::get<List>(opened);
    if (const auto refused = recall(seen, candidate.seq, candidate.digest)) {
        fault = *refused;
        return;
    }
    list = std::move(candidate);
}

Lists open_lists(const std::optional<base::Bytes>& trust, const std::optional<base::Bytes>& revocation,
                 const base::Digest& pinned_root, ListMemory& memory) {
    Lists lists;
    if (trust) accept(open_trust_list(*trust, pinned_root), memory.trust, lists.trust, lists.trust_fault);
    if (revocation && lists.trust) {
        accept(open_revocation_list(*revocation, *lists.trust), memory.revocation, lists.revocation,
               lists.revocation_fault);
    }
    return lists;
}

}  // namespace netra::credential
