// A question bank for tests: modules "m0", "m1", … with so many questions each, "m0-q0", "m0-q1", ….
#pragma once
#include <string>

#include "core/course.h"

namespace netra::core {

inline Question single_question(std::string id, std::string module) {
    Question question;
    question.id = std::move(id);
    question.module = std::move(module);
    question.options.resize(4);
    question.options[1].weight = 100;
    return question;
}

// Difficulties follow each other: easy, medium, hard, easy, ….
inline Course bank(int modules, int questions) {
    Course course;
    for (int m = 0; m < modules; ++m) {
        Module module;
        module.id = "m" + std::to_string(m);
        course.modules.push_back(module);
        for (int q = 0; q < questions; ++q) {
            Question question = single_question(module.id + "-q" + std::to_string(q), module.id);
            question.difficulty = static_cast<Difficulty>(q % 3 + 1);
            course.questions.push_back(question);
        }
    }
    return course;
}

}  // namespace netra::core
