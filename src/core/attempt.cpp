#include "core/attempt.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace netra::core {
namespace {

using base::Cbor;

constexpr std::int64_t whole = 10000;  // a full score in ten-thousandths
constexpr std::size_t max_questions = 1000;

int percent_of(std::int64_t score, int asked) {
    const std::int64_t most = whole * asked;
    return asked == 0 ? 0 : static_cast<int>((200 * score + most) / (2 * most));
}

struct Tally {
    std::int64_t score = 0;
    int right = 0;
    int asked = 0;
};

Cbor encode_seed(std::uint64_t seed) {
    base::Bytes bytes;
    for (int shift = 56; shift >= 0; shift -= 8)
        bytes.push_back(static_cast<std::uint8_t>(seed >> shift & 0xff));
    return bytes;
}

std::optional<std::uint64_t> decode_seed(const Cbor& value) {
    if (!value.bytes() || value.bytes()->size() != 8) return std::nullopt;
    std::uint64_t seed = 0;
    for (const std::uint8_t byte : *value.bytes()) seed = seed << 8 | byte;
    return seed;
}

// Fills questions and answers from their lists; false when they are no such lists.
bool decode_lists(const Cbor& ids, const Cbor& answers, Attempt& attempt) {
    const Cbor::Array* names = ids.array();
    const Cbor::Array* given = answers.array();
    if (!names || !given || names->size() != given->size() || names->size() > max_questions) return false;
    for (std::size_t i = 0; i < names->size(); ++i) {
        const std::string* id = names->at(i).text();
        if (!id) return false;
        attempt.questions.push_back(*id);
        attempt.answers.push_back(decode_answer(given->at(i)));
        if (!attempt.answers.back() && !given->at(i).is_null()) return false;
    }
    return true;
}

bool decode_seconds(const Cbor& value, Attempt& attempt) {
    constexpr std::int64_t most = 366 * 86'400;  // nothing stands on a screen for a year
    const Cbor::Array* list = value.array();
    if (!list || list->empty() || list->size() != attempt.questions.size()) return false;
    for (const Cbor& item : *list) {
        const std::int64_t* seconds = item.integer();
        if (!seconds || *seconds < 0 || *seconds > most) return false;
        attempt.seconds.push_back(static_cast<int>(*seconds));
    }
    return true;
}

}  // namespace

std::optional<std::size_t> Attempt::next_open() const {
    const auto open = std::ranges::find_if(answers, [](const auto& answer) { return !answer; });
    return open == answers.end() ? std::nullopt
                                 : std::optional(static_cast<std::size_t>(open - answers.begin()));
}

Attempt begin_attempt(AttemptKind kind, std::string module, std::uint64_t seed,
                      std::vector<std::string> questions, std::optional<Form> form) {
    const std::size_t count = questions.size();
    return {kind, std::move(module), seed, std::move(questions), std::vector<std::optional<Answer>>(count),
            form};
}

QuestionIndex::QuestionIndex(const Course& course) {
    by_id_.reserve(course.questions.size());
    for (const Question& question : course.questions) by_id_.emplace(question.id, &question);
}

const Question* QuestionIndex::find(std::string_view id) const {
    const auto found = by_id_.find(id);
    return found == by_id_.end() ? nullptr : found->second;
}

AttemptResult mark_attempt(const Course& course, const Attempt& attempt, int pass_mark) {
    const QuestionIndex index(course);
    AttemptResult result;
    std::map<std::string_view, Tally> by_module;
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < attempt.questions.size(); ++i) {
        const Question* question = index.find(attempt.questions[i]);
        const std::optional<Answer>& answer = attempt.answers[i];
        const bool counts = question && answer;
        const std::int64_t score = counts ? std::llround(score_answer(*question, *answer) * whole) : 0;
        const bool right = counts && is_right(*question, *answer);
        sum += score;
        ++result.asked;
        result.right += right;
        if (!right) result.wrong.push_back(attempt.questions[i]);
        if (!question) continue;
        Tally& tally = by_module[question->module];
        tally.score += score;
        tally.right += right;
        ++tally.asked;
    }
    for (const Module& module : course.modules) {
        const auto found = by_module.find(module.id);
        if (found == by_module.end()) continue;
        const Tally& tally = found->second;
        result.modules.push_back({module.id, tally.right, tally.asked, percent_of(tally.score, tally.asked)});
    }
    result.percent = percent_of(sum, result.asked);
    result.passed = result.asked > 0 && result.percent >= pass_mark;
    return result;
}

History history_of(const Course& course, std::span<const Attempt> attempts) {
    const QuestionIndex index(course);
    History history;
    for (const Attempt& attempt : attempts) {
        for (std::size_t i = 0; i < attempt.questions.size(); ++i) {
            const Question* question = index.find(attempt.questions[i]);
            const std::optional<Answer>& answer = attempt.answers[i];
            if (question && answer) history.insert_or_assign(question->id, is_right(*question, *answer));
        }
    }
    return history;
}

int tries_left(const Course& course, int finished_tests) {
    return std::max(0, course.retries + 1 - finished_tests);
}

Cbor encode_attempt(const Attempt& attempt) {
    Cbor::Array ids(attempt.questions.begin(), attempt.questions.end());
    Cbor::Array answers;
    for (const auto& answer : attempt.answers) answers.push_back(answer ? encode_answer(*answer) : Cbor());
    Cbor::Map map{{1, static_cast<int>(attempt.kind)},
                  {2, attempt.module},
                  {3, encode_seed(attempt.seed)},
                  {4, std::move(ids)},
                  {5, std::move(answers)}};
    if (attempt.form) map.emplace_back(6, static_cast<int>(*attempt.form));
    if (!attempt.seconds.empty())
        map.emplace_back(7, Cbor::Array(attempt.seconds.begin(), attempt.seconds.end()));
    return map;
}

std::optional<Attempt> decode_attempt(const Cbor& value) {
    const Cbor* kind = value.find(1);
    const Cbor* module = value.find(2);
    const Cbor* seed = value.find(3);
    const Cbor* ids = value.find(4);
    const Cbor* answers = value.find(5);
    const Cbor* form = value.find(6);
    const Cbor* seconds = value.find(7);
    const std::size_t fields = std::size_t{5} + (form ? 1 : 0) + (seconds ? 1 : 0);
    if (!kind || !module || !seed || !ids || !answers || value.map()->size() != fields) return std::nullopt;
    const std::int64_t* number = kind->integer();
    if (!number || *number < 1 || *number > 3 || !module->text()) return std::nullopt;
    const auto word = decode_seed(*seed);
    if (!word) return std::nullopt;
    Attempt attempt{static_cast<AttemptKind>(*number), *module->text(), *word, {}, {}};
    if (form) {
        const std::int64_t* letter = form->integer();
        if (!letter || *letter < 1 || *letter > 2) return std::nullopt;
        attempt.form = static_cast<Form>(*letter);
    }
    if (!decode_lists(*ids, *answers, attempt)) return std::nullopt;
    if (seconds && !decode_seconds(*seconds, attempt)) return std::nullopt;
    return attempt;
}

}  // namespace netra::core
