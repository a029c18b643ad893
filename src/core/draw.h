// Which questions of the bank an attempt asks.
#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/course.h"
#include "core/form.h"

namespace netra::core {

// What happened to a question when it was last asked of this person: true when answered rightly.
using History = std::map<std::string, bool, std::less<>>;

// Which part of the bank is drawn from; by default all of it.
struct Scope {
    const Forms* forms = nullptr;        // of the course; needed by the other two
    std::optional<Form> only = {};       // no question of the other form
    std::optional<Form> kept_back = {};  // of that form only where the other one does not suffice
};

// Ids of questions in the order they are asked, out of those that can be asked and are for `status`. Drawn by
// the rows; within a row those never seen come first, then those answered wrongly, then the rest, each group
// by chance. No question twice. Rows that name a difficulty choose before rows that take any. Where a module
// has too few, there are fewer. The same arguments give the same questions for ever. Time: O(n log n) of the
// bank for each module's rows.
std::vector<std::string> draw_test(const Course& course, const Blueprint& blueprint, Status status,
                                   std::uint64_t seed, const History& history, const Scope& scope = {});

// A module's quiz: at most `course.quiz_questions` of the module's questions by the same rule, so that wrong
// ones come again as soon as there is none unseen.
std::vector<std::string> draw_quiz(const Course& course, const std::string& module, Status status,
                                   std::uint64_t seed, const History& history, const Scope& scope = {});

// A row of a blueprint that the bank cannot fill.
struct Shortage {
    std::size_t row = 0;  // index into Blueprint::rows
    int wanted = 0;
    int found = 0;
    bool operator==(const Shortage&) const = default;
};
std::vector<Shortage> shortages(const Course& course, const Blueprint& blueprint, Status status,
                                const Scope& scope = {});

}  // namespace netra::core
