#include "core/answer.h"

#include <algorithm>
#include <unordered_map>

namespace netra::core {
namespace {

using base::Cbor;

constexpr std::size_t max_parts = 1000;  // of one question, as far as a stored answer may claim
constexpr double full_mark = 99.5;       // percent: weights such as 33.333 are rounded by their authors

enum class Way { one, some, pairs, none };

Way way_of(QuestionType type) {
    switch (type) {
        case QuestionType::single:
        case QuestionType::true_false:
        case QuestionType::missing_word:
            return Way::one;
        case QuestionType::several:
            return Way::some;
        case QuestionType::matching:
        case QuestionType::ordering:
        case QuestionType::sorting:
            return Way::pairs;
        default:
            return Way::none;
    }
}

bool in_range(int index, std::size_t size) {
    return index >= 0 && static_cast<std::size_t>(index) < size;
}

// What each pair should be put to.
std::vector<int> targets(const Question& question) {
    std::vector<int> result;
    std::unordered_map<std::string_view, int> places;
    for (const Pair& pair : question.pairs) {
        const int next =
            static_cast<int>(question.type == QuestionType::ordering ? result.size() : places.size());
        result.push_back(question.type == QuestionType::ordering
                             ? next
                             : places.try_emplace(pair.right, next).first->second);
    }
    return result;
}

bool are_options(const Question& question, const std::vector<int>& chosen) {
    const auto not_rising = std::ranges::adjacent_find(chosen, std::ranges::greater_equal{});
    return not_rising == chosen.end() &&
           std::ranges::all_of(chosen, [&](int index) { return in_range(index, question.options.size()); });
}

bool are_places(const Question& question, const std::vector<int>& placed) {
    if (placed.empty()) return true;
    if (placed.size() != question.pairs.size()) return false;
    std::vector<bool> taken(right_sides(question).size());
    for (const int place : placed) {
        if (place == -1) continue;
        if (!in_range(place, taken.size())) return false;
        const bool again = taken[static_cast<std::size_t>(place)];
        if (again && question.type != QuestionType::sorting) return false;
        taken[static_cast<std::size_t>(place)] = true;
    }
    return true;
}

double score_pairs(const Question& question, const Answer& answer) {
    if (answer.placed.empty()) return 0;
    const std::vector<int> wanted = targets(question);
    int right = 0;
    for (std::size_t i = 0; i < wanted.size(); ++i) right += answer.placed[i] == wanted[i] ? 1 : 0;
    return static_cast<double>(right) / static_cast<double>(wanted.size());
}

Cbor encode_indices(const std::vector<int>& indices) {
    Cbor::Array array;
    for (const int index : indices) array.emplace_back(index);
    return array;
}

std::optional<std::vector<int>> decode_indices(const Cbor& value) {
    const Cbor::Array* array = value.array();
    if (!array || array->size() > max_parts) return std::nullopt;
    std::vector<int> indices;
    for (const Cbor& item : *array) {
        const std::int64_t* index = item.integer();
        if (!index || *index < -1 || *index > static_cast<std::int64_t>(max_parts)) return std::nullopt;
        indices.push_back(static_cast<int>(*index));
    }
    return indices;
}

}  // namespace

std::vector<std::string> right_sides(const Question& question) {
    std::vector<std::string> sides;
    if (question.type == QuestionType::ordering) {
        for (std::size_t i = 1; i <= question.pairs.size(); ++i) sides.push_back(std::to_string(i));
        return sides;
    }
    std::unordered_map<std::string_view, bool> seen;
    const auto add = [&](const std::string& text) {
        if (seen.try_emplace(text, true).second) sides.push_back(text);
    };
    for (const Pair& pair : question.pairs) add(pair.right);
    for (const std::string& text : question.distractors) add(text);
    return sides;
}

bool is_valid(const Question& question, const Answer& answer) {
    switch (way_of(question.type)) {
        case Way::one:
            return answer.placed.empty() && answer.chosen.size() <= 1 && are_options(question, answer.chosen);
        case Way::some:
            return answer.placed.empty() && are_options(question, answer.chosen);
        case Way::pairs:
            return answer.chosen.empty() && are_places(question, answer.placed);
        case Way::none:
            break;
    }
    return false;
}

bool is_complete(const Question& question, const Answer& answer) {
    if (!is_valid(question, answer)) return false;
    if (way_of(question.type) != Way::pairs) return !answer.chosen.empty();
    return !answer.placed.empty() && std::ranges::find(answer.placed, -1) == answer.placed.end();
}

double score_answer(const Question& question, const Answer& answer) {
    if (!is_valid(question, answer)) return 0;
    double percent = 0;
    for (const int index : answer.chosen) percent += question.options[static_cast<std::size_t>(index)].weight;
    switch (way_of(question.type)) {
        case Way::one:
            return percent >= full_mark ? 1 : 0;
        case Way::some:
            return percent >= full_mark ? 1 : std::max(0.0, percent / 100);
        case Way::pairs:
            return score_pairs(question, answer);
        case Way::none:
            break;
    }
    return 0;
}

bool is_right(const Question& question, const Answer& answer) {
    return score_answer(question, answer) >= 1;
}

Answer right_answer(const Question& question) {
    Answer answer;
    const Way way = way_of(question.type);
    if (way == Way::pairs) answer.placed = targets(question);
    if (way != Way::one && way != Way::some) return answer;
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        const double weight = question.options[i].weight;
        if (weight <= 0 || (way == Way::one && weight < full_mark)) continue;
        answer.chosen.push_back(static_cast<int>(i));
        if (way == Way::one) break;
    }
    return answer;
}

Cbor encode_answer(const Answer& answer) {
    return Cbor::Array{encode_indices(answer.chosen), encode_indices(answer.placed)};
}

std::optional<Answer> decode_answer(const Cbor& value) {
    const Cbor::Array* parts = value.array();
    if (!parts || parts->size() != 2) return std::nullopt;
    auto chosen = decode_indices(parts->at(0));
    auto placed = decode_indices(parts->at(1));
    if (!chosen || !placed) return std::nullopt;
    return Answer{*std::move(chosen), *std::move(placed)};
}

}  // namespace netra::core
