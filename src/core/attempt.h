// One sitting of a test: what was asked, what was answered, and what came out.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/cbor.h"
#include "core/answer.h"
#include "core/course.h"
#include "core/draw.h"

namespace netra::core {

enum class AttemptKind { pretest = 1, quiz = 2, final_test = 3 };

struct Attempt {
    AttemptKind kind = AttemptKind::final_test;
    std::string module;                          // of a quiz; else empty
    std::uint64_t seed = 0;                      // of the draw and of every shown_order
    std::vector<std::string> questions;          // ids in the order they are asked
    std::vector<std::optional<Answer>> answers;  // one for each question
    std::optional<Form> form = {};               // of a pre-test, and of the first final test after it
    std::vector<int> seconds = {};  // on the screen until its answer, for each question; or empty
    bool operator==(const Attempt&) const = default;

    // The first question without an answer; nothing when all have one.
    std::optional<std::size_t> next_open() const;
    bool finished() const { return !next_open(); }
};

// A fresh attempt without answers.
Attempt begin_attempt(AttemptKind kind, std::string module, std::uint64_t seed,
                      std::vector<std::string> questions, std::optional<Form> form = {});

// Finds questions by id in constant time; the course outlives it.
class QuestionIndex {
  public:
    explicit QuestionIndex(const Course& course);
    const Question* find(std::string_view id) const;

  private:
    std::unordered_map<std::string_view, const Question*> by_id_;
};

struct ModuleResult {
    std::string module;
    int right = 0;  // fully right
    int asked = 0;
    int percent = 0;
    bool operator==(const ModuleResult&) const = default;
};

struct AttemptResult {
    int percent = 0;  // 0..100
    bool passed = false;
    int right = 0;  // fully right
    int asked = 0;
    std::vector<ModuleResult> modules;  // in the course's order, only those asked about
    std::vector<std::string> wrong;     // ids not fully right, in the order asked
    bool operator==(const AttemptResult&) const = default;
};

// Each question counts the same; one that is unanswered, or that the course no longer has, is worth 0.
// The percentage is the mean score rounded to the nearest whole number, a half upwards, computed from scores
// in whole ten-thousandths. It is the number that is shown, printed and compared: passed is
// percent ≥ pass_mark. An attempt without questions is 0 and not passed.
AttemptResult mark_attempt(const Course& course, const Attempt& attempt, int pass_mark);

// What these attempts, oldest first, made of the questions they asked.
History history_of(const Course& course, std::span<const Attempt> attempts);

// How often the final test may still be begun: `course.retries` + 1 less the finished ones; at least 0.
int tries_left(const Course& course, int finished_tests);

// {1: kind, 2: module, 3: seed (8 bytes, big-endian), 4: [id…], 5: [answer or null…], 6: form,
// 7: [seconds…]}; depth 4. What an attempt does not have has no key: what was signed before there were forms
// and seconds is the same value still.
base::Cbor encode_attempt(const Attempt& attempt);
// Nothing for any other value.
std::optional<Attempt> decode_attempt(const base::Cbor& value);

}  // namespace netra::core
