#include "core/student_t.h"

#include <doctest/doctest.h>

#include <array>
#include <cmath>

using netra::core::student_t_quantile;

TEST_CASE("the quantiles of Student's t are those of the tables") {
    struct Row {
        int freedom;
        std::array<double, 3> quantiles;  // of 0.95, 0.975 and 0.995
    };
    const std::array<Row, 9> table = {{{1, {6.313751515, 12.706204736, 63.656741162}},
                                       {2, {2.919985580, 4.302652730, 9.924843201}},
                                       {3, {2.353363435, 3.182446305, 5.840909310}},
                                       {5, {2.015048373, 2.570581836, 4.032142984}},
                                       {9, {1.833112933, 2.262157163, 3.249835542}},
                                       {10, {1.812461123, 2.228138852, 3.169272673}},
                                       {30, {1.697260887, 2.042272456, 2.749995654}},
                                       {100, {1.660234326, 1.983971519, 2.625890521}},
                                       {1000, {1.646378818, 1.962339081, 2.580754698}}}};
    for (const Row& row : table) {
        CAPTURE(row.freedom);
        CHECK(std::abs(student_t_quantile(0.95, row.freedom) - row.quantiles[0]) < 1e-8);
        CHECK(std::abs(student_t_quantile(0.975, row.freedom) - row.quantiles[1]) < 1e-8);
        CHECK(std::abs(student_t_quantile(0.995, row.freedom) - row.quantiles[2]) < 1e-8);
    }
}

TEST_CASE("one and two degrees of freedom have closed forms") {
    for (const double p : {0.5, 0.6, 0.9, 0.975, 0.9999}) {
        CAPTURE(p);
        const double centre = 2 * p - 1;
        const double one = std::tan(std::acos(-1.0) * (p - 0.5));
        const double two = centre * std::sqrt(2 / (1 - centre * centre));
        CHECK(std::abs(student_t_quantile(p, 1) - one) < 1e-9 * (1 + one));
        CHECK(std::abs(student_t_quantile(p, 2) - two) < 1e-9 * (1 + two));
    }
}

TEST_CASE("where the expansion takes over nothing jumps, and far out it is the normal") {
    for (const double p : {0.6, 0.975, 0.9999}) {
        CAPTURE(p);
        const double before = student_t_quantile(p, 999) - student_t_quantile(p, 1000);
        const double across = student_t_quantile(p, 1000) - student_t_quantile(p, 1001);
        CHECK(before > across);
        CHECK(std::abs(before * 999 / 1001 - across) < 1e-9);
    }
    CHECK(std::abs(student_t_quantile(0.975, 2000000000) - 1.959963985) < 1e-8);
}
