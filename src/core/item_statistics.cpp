#include "core/item_statistics.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace netra::core {
namespace {

constexpr double same = 1e-9;  // scores nearer than this differ by rounding alone

// What one question brought, an attempt a place.
struct Scores {
    std::vector<double> all;
    std::vector<double> paired;  // in the attempts that asked anything else
    std::vector<double> rest;    // and the mean of the others there
    std::vector<double> seconds;
};

double mean(const std::vector<double>& values) {
    double sum = 0;
    for (const double value : values) sum += value;
    return sum / static_cast<double>(values.size());
}

std::optional<double> median(std::vector<double> values) {
    if (values.empty()) return std::nullopt;
    std::ranges::sort(values);
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

bool varies(const std::vector<double>& values) {
    const auto [low, high] = std::ranges::minmax_element(values);
    return low != values.end() && *high - *low > same;
}

std::optional<double> correlation(const std::vector<double>& left, const std::vector<double>& right) {
    if (left.size() < 2 || !varies(left) || !varies(right)) return std::nullopt;
    const double left_mean = mean(left);
    const double right_mean = mean(right);
    double both = 0;
    double left_squares = 0;
    double right_squares = 0;
    for (std::size_t i = 0; i < left.size(); ++i) {
        const double x = left[i] - left_mean;
        const double y = right[i] - right_mean;
        both += x * y;
        left_squares += x * x;
        right_squares += y * y;
    }
    return std::clamp(both / std::sqrt(left_squares * right_squares), -1.0, 1.0);
}

// Gathers what the attempts say of each question of the course.
class Gathering {
  public:
    explicit Gathering(const Course& course) {
        for (const Question& question : course.questions) {
            if (!question.can_be_asked() || !places_.try_emplace(question.id, items_.size()).second) continue;
            questions_.push_back(&question);
            keys_.push_back(right_answer(question).placed);
            ItemStatistics item;
            item.question = question.id;
            item.chosen.resize(question.pairs.empty() ? question.options.size() : 0);
            item.right.resize(question.pairs.size());
            item.guessing = guessing_score(question);
            items_.push_back(std::move(item));
        }
        scores_.resize(items_.size());
    }

    void add(const Attempt& attempt) {
        std::vector<std::pair<std::size_t, double>> asked;
        double total = 0;
        for (std::size_t i = 0; i < attempt.questions.size(); ++i) {
            const auto found = places_.find(attempt.questions[i]);
            if (found == places_.end()) continue;
            asked.emplace_back(found->second, take(found->second, attempt.answers[i].value_or(Answer{})));
            total += asked.back().second;
            if (attempt.answers[i] && !attempt.seconds.empty())
                scores_[found->second].seconds.push_back(attempt.seconds[i]);
        }
        for (const auto& [place, score] : asked) {
            scores_[place].all.push_back(score);
            if (asked.size() < 2) continue;
            scores_[place].paired.push_back(score);
            scores_[place].rest.push_back((total - score) / static_cast<double>(asked.size() - 1));
        }
    }

    std::vector<ItemStatistics> finish() {
        for (std::size_t i = 0; i < items_.size(); ++i) {
            if (scores_[i].all.size() >= 2) items_[i].facility = mean(scores_[i].all);
            items_[i].discrimination = correlation(scores_[i].paired, scores_[i].rest);
            items_[i].seconds = median(std::move(scores_[i].seconds));
            items_[i].flags = flag_item(*questions_[i], items_[i]);
        }
        return std::move(items_);
    }

  private:
    // Counts an answer and says what it is worth.
    double take(std::size_t place, const Answer& answer) {
        ItemStatistics& item = items_[place];
        ++item.asked;
        if (!is_valid(*questions_[place], answer)) return 0;
        for (const int option : answer.chosen) ++item.chosen[static_cast<std::size_t>(option)];
        for (std::size_t i = 0; i < answer.placed.size(); ++i) {
            if (answer.placed[i] == keys_[place][i]) ++item.right[i];
        }
        return score_answer(*questions_[place], answer);
    }

    std::unordered_map<std::string_view, std::size_t> places_;  // by id
    std::vector<const Question*> questions_;
    std::vector<std::vector<int>> keys_;  // right sides of the pairs
    std::vector<ItemStatistics> items_;
    std::vector<Scores> scores_;
};

}  // namespace

std::vector<ItemStatistics> item_statistics(const Course& course, std::span<const Sitting> sittings) {
    Gathering gathering(course);
    for (const Sitting* sitting : first_sittings(sittings, AttemptKind::final_test))
        gathering.add(sitting->attempt);
    return gathering.finish();
}

}  // namespace netra::core
