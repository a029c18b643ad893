#include "core/ink.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "base/random.h"

using namespace netra;
using core::InkPoint;
using core::InkSample;
using core::Stroke;

namespace {

constexpr int pad_height = 3000;

// Samples along a straight line from x 1000 at a height of 1500, one each 8 ms.
std::vector<InkSample> line(double units_a_millisecond, int count) {
    std::vector<InkSample> samples;
    for (int i = 0; i < count; ++i) samples.push_back({1000 + units_a_millisecond * 8 * i, 1500, 8.0 * i});
    return samples;
}

Stroke stroke_of(const std::vector<InkSample>& samples) {
    return core::make_stroke(samples, pad_height, 4000);
}

// A stroke of so many random points: cusps, loops, crossings and uneven steps.
Stroke scribble(std::uint64_t seed, int points) {
    base::SeededRandom random(seed);
    Stroke stroke;
    for (int i = 0; i < points; ++i) {
        stroke.push_back({static_cast<int>(random.below(1200)), static_cast<int>(random.below(1200)),
                          static_cast<int>(random.below(1001))});
    }
    return stroke;
}

double distance(const InkPoint& a, const InkPoint& b) {
    return std::hypot(b.x - a.x, b.y - a.y);
}

// How often the closed polygon winds around a point.
int winding(const std::vector<InkPoint>& polygon, const InkPoint& p) {
    int turns = 0;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const InkPoint& a = polygon[i];
        const InkPoint& b = polygon[(i + 1) % polygon.size()];
        const double side = (b.x - a.x) * (p.y - a.y) - (p.x - a.x) * (b.y - a.y);
        if (a.y <= p.y && b.y > p.y && side > 0) ++turns;
        if (a.y > p.y && b.y <= p.y && side < 0) --turns;
    }
    return turns;
}

// How deep a point lies in the ink: the width between it and the nearest edge; negative outside. Measured
// from the definition: discs whose centre and radius run along the middle line.
double depth(const std::vector<core::RibbonPoint>& ribbon, const InkPoint& p) {
    double deepest = ribbon.front().radius - distance(ribbon.front().centre, p);
    for (std::size_t i = 1; i < ribbon.size(); ++i) {
        for (int part = 1; part <= 16; ++part) {
            const double t = part / 16.0;
            const InkPoint& a = ribbon[i - 1].centre;
            const InkPoint& b = ribbon[i].centre;
            const InkPoint centre{a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t};
            const double radius = ribbon[i - 1].radius + (ribbon[i].radius - ribbon[i - 1].radius) * t;
            deepest = std::max(deepest, radius - distance(centre, p));
        }
    }
    return deepest;
}

}  // namespace

TEST_CASE("faster ink is thinner") {
    const Stroke slow = stroke_of(line(2, 100));
    const Stroke fast = stroke_of(line(12, 60));
    CHECK(slow[slow.size() / 2].width > 900);
    CHECK(fast[fast.size() / 2].width < 400);
    CHECK(fast[fast.size() / 2].width > 100);
}

TEST_CASE("a stroke tapers at both ends") {
    const Stroke stroke = stroke_of(line(2, 100));
    CHECK(stroke.front().width < 300);
    CHECK(stroke.back().width < 300);
    CHECK(stroke.front().width < stroke[2].width);
    CHECK(stroke.back().width < stroke[stroke.size() - 3].width);
}

TEST_CASE("a stroke begins and ends where the finger did") {
    std::vector<InkSample> samples = line(3, 50);
    samples.push_back({samples.back().x + 3, 1502, samples.back().milliseconds + 8});
    const Stroke stroke = stroke_of(samples);
    CHECK(stroke.front().x == 1000);
    CHECK(stroke.back().x == std::lround(samples.back().x));
    CHECK(stroke.back().y == 1502);
}

TEST_CASE("a finger that rests leaves a dot") {
    const Stroke dot = stroke_of({{5000, 1500, 0}, {5003, 1502, 8}, {5001, 1499, 400}});
    REQUIRE(dot.size() == 1);
    CHECK(dot.front() == core::StrokePoint{5000, 1500, 1000});
    CHECK(stroke_of({}).empty());
}

TEST_CASE("the jitter of a slow finger is averaged out") {
    std::vector<InkSample> samples = line(3, 100);
    for (std::size_t i = 0; i < samples.size(); ++i) samples[i].y += i % 2 == 0 ? 6 : -6;
    const Stroke stroke = stroke_of(samples);
    for (std::size_t i = 2; i + 2 < stroke.size(); ++i) CHECK(std::abs(stroke[i].y - 1500) <= 3);
}

TEST_CASE("samples that cannot be are passed over, and those off the pad put on its edge") {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinity = std::numeric_limits<double>::infinity();
    const Stroke stroke =
        stroke_of({{-500, -500, 0}, {nan, 10, 8}, {10, infinity, 16}, {20000, 9000, 24}, {5000, 100, nan}});
    REQUIRE(stroke.size() == 2);
    CHECK(stroke[0].x == 0);
    CHECK(stroke[0].y == 0);
    CHECK(stroke[1].x == 10000);
    CHECK(stroke[1].y == pad_height);
}

TEST_CASE("samples at one moment do not divide by zero") {
    const Stroke stroke = stroke_of({{1000, 1000, 5}, {2000, 1000, 5}, {3000, 1000, 5}});
    REQUIRE(stroke.size() == 3);
    for (const core::StrokePoint& point : stroke) CHECK((point.width >= 0 && point.width <= 1000));
}

TEST_CASE("a stroke never has more points than it may, nor a signature's problem") {
    const auto samples = line(2, 550);
    CHECK(core::make_stroke(samples, pad_height, 10).size() == 10);
    CHECK(core::make_stroke(samples, pad_height, 0).empty());
    core::Signature signature;
    signature.strokes = {stroke_of(samples)};
    CHECK_FALSE(core::check_signature(signature).has_value());
    CHECK(signature.strokes.front().size() > 100);
}

TEST_CASE("a ribbon passes through every point of its stroke in small pieces") {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Stroke stroke = scribble(seed, 8);
        const auto ribbon = core::ribbon(stroke);
        for (const core::StrokePoint& point : stroke) {
            const InkPoint at{static_cast<double>(point.x), static_cast<double>(point.y)};
            CHECK(std::ranges::any_of(ribbon, [&](const auto& p) { return distance(p.centre, at) < 1e-6; }));
        }
        for (const core::RibbonPoint& point : ribbon) {
            CHECK(distance(point.left, point.centre) == doctest::Approx(point.radius));
            CHECK(distance(point.left, point.right) == doctest::Approx(2 * point.radius));
        }
    }
}

TEST_CASE("the ribbon of a line to the right has its left edge above") {
    const auto ribbon = core::ribbon({{1000, 1500, 1000}, {2000, 1500, 1000}}, {20, 60});
    REQUIRE(ribbon.size() > 40);
    for (const core::RibbonPoint& point : ribbon) {
        CHECK(point.left.y == doctest::Approx(1470));
        CHECK(point.right.y == doctest::Approx(1530));
        CHECK(point.left.x == doctest::Approx(point.centre.x));
    }
    CHECK(ribbon.back().centre.x == doctest::Approx(2000));
}

TEST_CASE("outline and ribbon are the same shape, through every cusp and crossing") {
    int wrong = 0;
    int inside = 0;
    int outside = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const Stroke stroke = scribble(seed, 6);
        const core::Pen pen{20, seed % 2 == 0 ? 62.0 : core::widest_pen};
        const auto ribbon = core::ribbon(stroke, pen);
        const auto polygon = core::outline(stroke, pen, 0.5);
        base::SeededRandom random(seed + 1000);
        for (int i = 0; i < 400; ++i) {
            const InkPoint p{static_cast<double>(random.below(1200)),
                             static_cast<double>(random.below(1200))};
            const double deep = depth(ribbon, p);
            if (std::abs(deep) < 3) continue;  // too near the edge to tell by this measure
            (deep > 0 ? inside : outside) += 1;
            wrong += (deep > 0) != (winding(polygon, p) != 0);
        }
    }
    CHECK(wrong == 0);
    CHECK(inside > 1000);
    CHECK(outside > 1000);
}

TEST_CASE("a dot's outline is a disc") {
    const auto polygon = core::outline({{500, 500, 1000}}, {20, 60}, 0.5);
    REQUIRE(polygon.size() > 8);
    for (const InkPoint& point : polygon) CHECK(distance(point, {500, 500}) == doctest::Approx(30));
    CHECK(winding(polygon, {500, 500}) != 0);
    CHECK(core::outline({}).empty());
    CHECK(core::ribbon({}).empty());
}

TEST_CASE("points that repeat do no harm") {
    const Stroke plain = {{100, 100, 500}, {400, 100, 500}};
    const Stroke repeated = {{100, 100, 500}, {100, 100, 900}, {400, 100, 500}, {400, 100, 500}};
    CHECK(core::outline(plain).size() == core::outline(repeated).size());
    for (const InkPoint& point : core::outline({{5, 5, 5}, {5, 5, 5}})) CHECK(std::isfinite(point.x));
}

TEST_CASE("bounds hold all the ink with its thickness") {
    const auto box = core::bounds({{{1000, 1500, 1000}, {2000, 1500, 1000}}, {{500, 200, 0}}}, {20, 60});
    REQUIRE(box.has_value());
    CHECK(box->left == doctest::Approx(490));
    CHECK(box->top == doctest::Approx(190));
    CHECK(box->right == doctest::Approx(2030));
    CHECK(box->bottom == doctest::Approx(1530));
    CHECK_FALSE(core::bounds({}).has_value());
    CHECK_FALSE(core::bounds({{}}).has_value());
}
