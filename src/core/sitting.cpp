#include "core/sitting.h"

#include <unordered_set>

namespace netra::core {

std::vector<const Sitting*> first_sittings(std::span<const Sitting> sittings, AttemptKind kind) {
    std::vector<const Sitting*> firsts;
    std::unordered_set<std::string_view> seen;
    for (const Sitting& sitting : sittings) {
        if (sitting.attempt.kind != kind || !sitting.attempt.finished()) continue;
        if (seen.insert(sitting.participant).second) firsts.push_back(&sitting);
    }
    return firsts;
}

}  // namespace netra::core
