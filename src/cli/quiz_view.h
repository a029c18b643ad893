// A question as it was understood, on stdout.
#pragma once
#include <cstddef>

#include "cli/context.h"
#include "content/gift.h"

namespace netra::cli {

// `number` counts from 1. For people, or with --json as one object on a line:
// n line category id tags type title format stem answers[text correct weight feedback] pairs[left right]
// numbers[value tolerance low high weight feedback] correct feedback.
// Weights are in percent. A number that may be any has null in its first four; a side that is nobody's is
// an empty `left`. `correct` is null but for true_false.
void show_question(const Context& context, std::size_t number, const content::GiftQuestion& question);

}  // namespace netra::cli
