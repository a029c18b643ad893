// What people learned between a pre-test and the final test.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "base/language.h"
#include "core/sitting.h"

namespace netra::core {

// One person's results, percent.
struct PercentPair {
    double before = 0;
    double after = 0;
    bool operator==(const PercentPair&) const = default;
};

// Each person's first pre-test with their first final test, where the pre-test came first; one that the time
// limit ended counts as it was marked. `sittings` are of one event, oldest first; people without either are
// left out.
std::vector<PercentPair> pair_percents(std::span<const Sitting> sittings);

// Below it one or two people decide the mean, and the interval leans on a bell shape that nobody can see.
constexpr int fewest_pairs = 10;

// Whether the mean gain can be told from chance.
enum class GainCertainty {
    too_few,    // fewer than fewest_pairs
    uncertain,  // the interval holds 0
    clear,      // it does not: a gain, or where the mean is negative a loss
};
// "Terlalu sedikit peserta untuk disimpulkan"
const base::Bilingual& describe(GainCertainty certainty);

// Points are percentage points.
struct LearningGain {
    int persons = 0;
    std::optional<double> mean_before;  // percent; needs 1 person, as the other means
    std::optional<double> mean_after;
    std::optional<double> mean_gain;  // points, after less before
    std::optional<double> deviation;  // points, of a single person's gain (n − 1); needs 2 persons
    std::optional<double> low, high;  // points, 95 % interval of the mean gain; needs 2 persons
    GainCertainty certainty = GainCertainty::too_few;
};

// The interval is the mean gain ± t · deviation / √n with Student's t of n − 1 degrees of freedom.
LearningGain measure_gain(std::span<const PercentPair> pairs);

}  // namespace netra::core
