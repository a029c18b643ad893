// Sittings for tests: whole ones in a line.
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "core/sitting.h"

namespace netra::core {

using Given = std::vector<std::pair<std::string, Answer>>;  // question, answer

inline Sitting sitting(std::string participant, AttemptKind kind, const Given& given, int percent = 0,
                       bool passed = false, std::string unit = "") {
    Sitting result{std::move(participant), std::move(unit), begin_attempt(kind, "", 1, {}), percent, passed};
    for (const auto& [question, answer] : given) {
        result.attempt.questions.push_back(question);
        result.attempt.answers.emplace_back(answer);
    }
    return result;
}

}  // namespace netra::core
