// The order in which a question's parts stand on the screen, made anew from the attempt's seed.
#pragma once
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "base/random.h"
#include "core/question.h"

namespace netra::core {

// Each list says for a place on the screen which part stands there: place → the author's index.
struct ShownOrder {
    std::vector<int> options;
    std::vector<int> lefts;   // pairs
    std::vector<int> rights;  // right_sides()
    bool operator==(const ShownOrder&) const = default;
};

// The same question and seed give the same order for ever: an attempt is shown again exactly as it was.
// The order of one question does not depend on which others are asked.
// - options are shuffled; true_false keeps true first, and a question tagged `tetap` keeps its author's
//   order ("all of the above" stays last)
// - matching: both sides; sorting: the cards, not the piles; ordering: the left sides, which never begin in
//   their right order
ShownOrder shown_order(const Question& question, std::uint64_t seed);

// A seed of its own for what `name` names; SplitMix64 over FNV-1a 64.
std::uint64_t derive_seed(std::uint64_t seed, std::string_view name);

// Fisher and Yates, from the last place down; unlike std::shuffle the same with every standard library.
template <typename T>
void shuffle(std::vector<T>& items, base::SeededRandom& random) {
    for (std::size_t left = items.size(); left > 1; --left) {
        std::swap(items[left - 1], items[static_cast<std::size_t>(random.below(left))]);
    }
}

}  // namespace netra::core
