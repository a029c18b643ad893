// A finished attempt together with whose it was and what the ledger recorded of it.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "core/attempt.h"

namespace netra::core {

struct Sitting {
    std::string participant;  // their id
    std::string unit;         // may be empty
    Attempt attempt;          // as many answers as questions
    int percent = 0;          // 0..100, as it was shown
    bool passed = false;
};

// Each person's first sitting of that kind, in the order given; one that has an open question does not count.
// `sittings` stand oldest first and outlive what is returned.
std::vector<const Sitting*> first_sittings(std::span<const Sitting> sittings, AttemptKind kind);

}  // namespace netra::core
