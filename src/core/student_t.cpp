#include "core/student_t.h"

#include <cassert>
#include <cmath>
#include <numbers>

namespace netra::core {
namespace {

constexpr int most_summed = 1000;  // degrees of freedom
constexpr int halvings = 80;       // of an interval shorter than 16: beyond what a double tells apart

// Where a rising function reaches `wanted` between low and high.
template <typename Function>
double invert(Function&& rising, double wanted, double low, double high) {
    for (int i = 0; i < halvings; ++i) {
        const double middle = (low + high) / 2;
        (rising(middle) < wanted ? low : high) = middle;
    }
    return (low + high) / 2;
}

// The share between −t and t, where t = √freedom · tan(angle).
double share_within(double angle, int freedom) {
    const bool odd = freedom % 2 == 1;
    const double square = std::cos(angle) * std::cos(angle);
    double term = odd ? std::cos(angle) : 1;
    double sum = freedom == 1 ? 0 : term;
    for (int k = odd ? 3 : 2; k < freedom; k += 2) {
        term *= square * (k - 1) / k;
        sum += term;
    }
    sum *= std::sin(angle);
    return odd ? 2 / std::numbers::pi * (angle + sum) : sum;
}

double normal_quantile(double probability) {
    const auto below = [](double z) { return std::erfc(-z / std::numbers::sqrt2) / 2; };
    return invert(below, probability, 0, 8);
}

double expand_around_normal(double z, double freedom) {
    const double s = z * z;
    const double first = (s + 1) * z / 4;
    const double second = ((5 * s + 16) * s + 3) * z / 96;
    const double third = (((3 * s + 19) * s + 17) * s - 15) * z / 384;
    return z + (first + (second + third / freedom) / freedom) / freedom;
}

}  // namespace

double student_t_quantile(double probability, int freedom) {
    assert(probability >= 0.5 && probability <= 0.9999 && freedom >= 1);
    if (freedom > most_summed) return expand_around_normal(normal_quantile(probability), freedom);
    const auto within = [&](double angle) { return share_within(angle, freedom); };
    const double angle = invert(within, 2 * probability - 1, 0, std::numbers::pi / 2);
    return std::sqrt(static_cast<double>(freedom)) * std::tan(angle);
}

}  // namespace netra::core
