// What a person answered to one question, and what it is worth.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/cbor.h"
#include "core/question.h"

namespace netra::core {

// Indices are those of the author's order, so that an answer means the same under any shuffle.
struct Answer {
    std::vector<int> chosen;  // single, true_false, several, missing_word: options, ascending
    std::vector<int>
        placed;  // matching, ordering, sorting: for each pair its place in right_sides(); −1: none
    bool operator==(const Answer&) const = default;
};

// What a left side can be put to: matching: the right sides and then the distractors; sorting: the piles;
// ordering: the positions "1", "2", …. Each text once, in the order of first appearance.
std::vector<std::string> right_sides(const Question& question);

// The indices fit the question: in range, none twice where it may not be, in the list of its type.
bool is_valid(const Question& question, const Answer& answer);
// Valid, and nothing is left open: it can be given.
bool is_complete(const Question& question, const Answer& answer);

// 0..1; an answer that is not valid is worth 0.
// - single, true_false, missing_word: 1 for the option of weight 100, else 0
// - several: the sum of the weights of what is ticked, as a part of 100, kept within 0..1
// - matching: the share of left sides put to their own right side
// - sorting: the share of cards in their own pile
// - ordering: the share of left sides standing in their own position
// - a type that cannot be asked at a kiosk: 0
double score_answer(const Question& question, const Answer& answer);
// Worth the full mark (weights such as 33.333 add up to it).
bool is_right(const Question& question, const Answer& answer);

// The answer of the full mark, for showing it: of `several` all options of positive weight.
Answer right_answer(const Question& question);

// [[chosen…], [placed…]]; depth 2.
base::Cbor encode_answer(const Answer& answer);
// Nothing for any other value. Says nothing about the question: see is_valid.
std::optional<Answer> decode_answer(const base::Cbor& value);

}  // namespace netra::core
