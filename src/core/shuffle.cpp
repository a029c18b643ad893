#include "core/shuffle.h"

#include <algorithm>
#include <numeric>

#include "core/answer.h"

namespace netra::core {
namespace {

std::vector<int> places(std::size_t count) {
    std::vector<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    return order;
}

bool keeps_order(const Question& question) {
    return question.type == QuestionType::true_false ||
           std::ranges::find(question.tags, "tetap") != question.tags.end();
}

}  // namespace

std::uint64_t derive_seed(std::uint64_t seed, std::string_view name) {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    return base::SeededRandom(seed ^ hash).next();
}

ShownOrder shown_order(const Question& question, std::uint64_t seed) {
    base::SeededRandom random(derive_seed(seed, question.id));
    ShownOrder order{places(question.options.size()), places(question.pairs.size()),
                     places(right_sides(question).size())};
    if (!keeps_order(question)) shuffle(order.options, random);
    if (question.pairs.empty()) return order;
    shuffle(order.lefts, random);
    if (question.type == QuestionType::matching) shuffle(order.rights, random);
    if (question.type == QuestionType::ordering && std::ranges::is_sorted(order.lefts)) {
        std::rotate(order.lefts.begin(), order.lefts.begin() + 1, order.lefts.end());
    }
    return order;
}

}  // namespace netra::core
