#include "core/learning_gain.h"

#include <doctest/doctest.h>

#include "sittings.h"

using namespace netra;
using core::AttemptKind;
using core::GainCertainty;
using core::PercentPair;
using core::Sitting;
using Pairs = std::vector<PercentPair>;

namespace {

// So many people, half of whom gain `first` points and half `second`.
Pairs halves(int people, double first, double second) {
    Pairs pairs;
    for (int i = 0; i < people; ++i) pairs.push_back({40, 40 + (i % 2 == 0 ? first : second)});
    return pairs;
}

}  // namespace

TEST_CASE("a gain is that of hand and table") {
    // Gains 10, 20, 30, 40: mean 25, squares 225 + 25 + 25 + 225 = 500, deviation √(500/3).
    const auto gain = core::measure_gain(Pairs{{40, 50}, {50, 70}, {60, 90}, {30, 70}});
    CHECK(gain.persons == 4);
    CHECK(gain.mean_before.value() == doctest::Approx(45));
    CHECK(gain.mean_after.value() == doctest::Approx(70));
    CHECK(gain.mean_gain.value() == doctest::Approx(25));
    CHECK(gain.deviation.value() == doctest::Approx(12.909944487).epsilon(1e-9));
    // 3.182446305 · 12.909944487 / 2 = 20.542602568
    CHECK(gain.low.value() == doctest::Approx(25 - 20.542602568).epsilon(1e-8));
    CHECK(gain.high.value() == doctest::Approx(25 + 20.542602568).epsilon(1e-8));
    CHECK(gain.certainty == GainCertainty::too_few);
}

TEST_CASE("without people there is no mean, and with one no spread") {
    const auto none = core::measure_gain({});
    CHECK(none.persons == 0);
    CHECK_FALSE(none.mean_gain.has_value());
    CHECK(none.certainty == GainCertainty::too_few);
    const auto one = core::measure_gain(Pairs{{40, 60}});
    CHECK(one.mean_gain == 20);
    CHECK_FALSE(one.deviation.has_value());
    CHECK_FALSE(one.low.has_value());
    CHECK_FALSE(one.high.has_value());
    CHECK(one.certainty == GainCertainty::too_few);
}

TEST_CASE("certainty is too few below ten, uncertain where the interval holds nothing gained, else clear") {
    CHECK(core::measure_gain(halves(8, 19, 21)).certainty == GainCertainty::too_few);
    CHECK(core::measure_gain(halves(10, 19, 21)).certainty == GainCertainty::clear);
    CHECK(core::measure_gain(halves(10, -19, -21)).certainty == GainCertainty::clear);
    CHECK(core::measure_gain(halves(10, -10, 12)).certainty == GainCertainty::uncertain);
    CHECK(core::measure_gain(halves(2000, -10, 12)).certainty == GainCertainty::clear);
    CHECK(core::measure_gain(halves(10, 0, 0)).certainty == GainCertainty::uncertain);
    CHECK(core::measure_gain(halves(10, 5, 5)).certainty == GainCertainty::clear);
}

TEST_CASE("certainty has a plain word in both languages") {
    for (const auto certainty : {GainCertainty::too_few, GainCertainty::uncertain, GainCertainty::clear}) {
        CHECK_FALSE(core::describe(certainty).id.empty());
        CHECK_FALSE(core::describe(certainty).en.empty());
    }
    CHECK(core::describe(GainCertainty::too_few).en == "Too few people to say");
}

TEST_CASE("a pair is the first pre-test and the first final test after it, of the same person") {
    const core::Given given = {{"a", core::Answer{{0}, {}}}};
    const std::vector<Sitting> sittings = {
        core::sitting("ani", AttemptKind::pretest, given, 40),
        core::sitting("ani", AttemptKind::pretest, given, 45),
        core::sitting("budi", AttemptKind::final_test, given, 50),
        core::sitting("budi", AttemptKind::pretest, given, 55),  // too late to be one
        core::sitting("ani", AttemptKind::quiz, given, 100),
        core::sitting("ani", AttemptKind::final_test, given, 70),
        core::sitting("ani", AttemptKind::final_test, given, 90),
        core::sitting("budi", AttemptKind::final_test, given, 95),
        core::sitting("citra", AttemptKind::pretest, given, 20),
    };
    CHECK(core::pair_percents(sittings) == Pairs{{40, 70}});
}

TEST_CASE("a final test that the time limit ended counts as it was marked") {
    const core::Given given = {{"a", core::Answer{{0}, {}}}, {"b", core::Answer{{0}, {}}}};
    std::vector<Sitting> all = {core::sitting("ani", AttemptKind::pretest, given, 20),
                                core::sitting("ani", AttemptKind::final_test, given, 50),
                                core::sitting("ani", AttemptKind::final_test, given, 90)};
    all[1].attempt.answers[1] = std::nullopt;
    CHECK(core::pair_percents(all) == Pairs{{20, 50}});
}
