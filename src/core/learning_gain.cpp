#include "core/learning_gain.h"

#include <cmath>
#include <string_view>
#include <unordered_map>

#include "core/student_t.h"

namespace netra::core {
namespace {

constexpr double upper_end = 0.975;  // of an interval that holds 95 %

void measure_spread(std::span<const PercentPair> pairs, LearningGain& gain) {
    const auto count = static_cast<double>(pairs.size());
    double squares = 0;
    for (const PercentPair& pair : pairs) {
        const double off = pair.after - pair.before - *gain.mean_gain;
        squares += off * off;
    }
    gain.deviation = std::sqrt(squares / (count - 1));
    const double reach = student_t_quantile(upper_end, gain.persons - 1) * *gain.deviation / std::sqrt(count);
    gain.low = *gain.mean_gain - reach;
    gain.high = *gain.mean_gain + reach;
    if (gain.persons < fewest_pairs) return;
    gain.certainty = *gain.low > 0 || *gain.high < 0 ? GainCertainty::clear : GainCertainty::uncertain;
}

}  // namespace

std::vector<PercentPair> pair_percents(std::span<const Sitting> sittings) {
    std::vector<PercentPair> pairs;
    // Nothing for a person who has been paired, or who began with the final test.
    std::unordered_map<std::string_view, const Sitting*> waiting;
    for (const Sitting& sitting : sittings) {
        if (sitting.attempt.kind == AttemptKind::pretest) waiting.try_emplace(sitting.participant, &sitting);
        if (sitting.attempt.kind != AttemptKind::final_test) continue;
        const Sitting*& before = waiting[sitting.participant];
        if (before)
            pairs.push_back({static_cast<double>(before->percent), static_cast<double>(sitting.percent)});
        before = nullptr;
    }
    return pairs;
}

const base::Bilingual& describe(GainCertainty certainty) {
    static const base::Bilingual too_few = {"Terlalu sedikit peserta untuk disimpulkan",
                                            "Too few people to say"};
    static const base::Bilingual uncertain = {
        "Belum pasti: perubahan sebesar ini dapat terjadi secara kebetulan",
        "Uncertain: chance alone can bring such a change"};
    static const base::Bilingual clear = {"Jelas: perubahan ini sulit dijelaskan sebagai kebetulan",
                                          "Clear: chance alone hardly brings such a change"};
    switch (certainty) {
        case GainCertainty::too_few:
            return too_few;
        case GainCertainty::uncertain:
            return uncertain;
        case GainCertainty::clear:
            break;
    }
    return clear;
}

LearningGain measure_gain(std::span<const PercentPair> pairs) {
    LearningGain gain;
    gain.persons = static_cast<int>(pairs.size());
    if (pairs.empty()) return gain;
    const auto count = static_cast<double>(pairs.size());
    double before = 0;
    double after = 0;
    for (const PercentPair& pair : pairs) {
        before += pair.before;
        after += pair.after;
    }
    gain.mean_before = before / count;
    gain.mean_after = after / count;
    gain.mean_gain = (after - before) / count;
    if (gain.persons >= 2) measure_spread(pairs, gain);
    return gain;
}

}  // namespace netra::core
