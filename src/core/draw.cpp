#include "core/draw.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <string_view>

#include "base/random.h"
#include "core/shuffle.h"

namespace netra::core {
namespace {

using Bank = std::map<std::string_view, std::vector<const Question*>>;

// The questions that may be drawn, by module.
Bank bank_of(const Course& course, Status status, const Scope& scope) {
    Bank bank;
    for (const Question& question : course.questions) {
        if (!question.can_be_asked() || !question.is_for(status)) continue;
        if (scope.only && scope.forms->at(question.id) != *scope.only) continue;
        bank[question.module].push_back(&question);
    }
    return bank;
}

int rank(const History& history, const Scope& scope, const Question& question) {
    const int kept = scope.kept_back && scope.forms->at(question.id) == *scope.kept_back ? 3 : 0;
    const auto seen = history.find(question.id);
    if (seen == history.end()) return kept;
    return kept + (seen->second ? 2 : 1);
}

// Rows that name a difficulty come first, so that a row that takes any leaves them what they need.
std::vector<std::size_t> rows_in_turn(const Blueprint& blueprint) {
    std::vector<std::size_t> turns(blueprint.rows.size());
    std::iota(turns.begin(), turns.end(), std::size_t{0});
    std::stable_partition(turns.begin(), turns.end(),
                          [&](std::size_t i) { return blueprint.rows[i].difficulty.has_value(); });
    return turns;
}

// For each row of the blueprint what it takes.
std::vector<std::vector<const Question*>> draw_rows(const Course& course, const Blueprint& blueprint,
                                                    Status status, base::SeededRandom& random,
                                                    const History& history, const Scope& scope) {
    const Bank bank = bank_of(course, status, scope);
    std::set<const Question*> taken;
    std::vector<std::vector<const Question*>> drawn(blueprint.rows.size());
    for (const std::size_t i : rows_in_turn(blueprint)) {
        const BlueprintRow& row = blueprint.rows[i];
        const auto module = bank.find(row.module);
        if (module == bank.end()) continue;
        std::vector<const Question*>& candidates = drawn[i];
        std::ranges::copy_if(module->second, std::back_inserter(candidates), [&](const Question* question) {
            return !taken.contains(question) && (!row.difficulty || *row.difficulty == question->difficulty);
        });
        shuffle(candidates, random);
        std::ranges::stable_sort(candidates, {},
                                 [&](const Question* question) { return rank(history, scope, *question); });
        candidates.resize(std::min(candidates.size(), static_cast<std::size_t>(std::max(row.count, 0))));
        taken.insert(candidates.begin(), candidates.end());
    }
    return drawn;
}

}  // namespace

std::vector<std::string> draw_test(const Course& course, const Blueprint& blueprint, Status status,
                                   std::uint64_t seed, const History& history, const Scope& scope) {
    base::SeededRandom random(derive_seed(seed, "draw"));
    std::vector<std::string> ids;
    for (const auto& row : draw_rows(course, blueprint, status, random, history, scope)) {
        for (const Question* question : row) ids.push_back(question->id);
    }
    shuffle(ids, random);
    return ids;
}

std::vector<std::string> draw_quiz(const Course& course, const std::string& module, Status status,
                                   std::uint64_t seed, const History& history, const Scope& scope) {
    Blueprint blueprint;
    blueprint.rows.push_back({module, course.quiz_questions, std::nullopt});
    return draw_test(course, blueprint, status, seed, history, scope);
}

std::vector<Shortage> shortages(const Course& course, const Blueprint& blueprint, Status status,
                                const Scope& scope) {
    base::SeededRandom random(0);  // how many there are does not depend on which are taken
    const auto drawn = draw_rows(course, blueprint, status, random, {}, scope);
    std::vector<Shortage> found;
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        const int count = static_cast<int>(drawn[i].size());
        if (count < blueprint.rows[i].count) found.push_back({i, blueprint.rows[i].count, count});
    }
    return found;
}

}  // namespace netra::core
