#include "core/ink.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace netra::core {
namespace {

constexpr double spacing = 16;       // between points of a stroke
constexpr double piece_length = 24;  // of a curve
constexpr double slow = 1.5;         // units a millisecond; slower is full width
constexpr double fast = 16;          // faster is the thinnest
constexpr double taper_length = 120;
constexpr double taper_start = 0.25;  // of the width, at the very end

struct Vector {
    double x = 0;
    double y = 0;
};

Vector operator-(const InkPoint& a, const InkPoint& b) {
    return {a.x - b.x, a.y - b.y};
}
InkPoint operator+(const InkPoint& a, const Vector& b) {
    return {a.x + b.x, a.y + b.y};
}
Vector operator*(const Vector& v, double by) {
    return {v.x * by, v.y * by};
}
double length(const Vector& v) {
    return std::hypot(v.x, v.y);
}
double distance(const InkSample& a, const InkSample& b) {
    return std::hypot(b.x - a.x, b.y - a.y);
}

// A unit vector to the left of the direction; y points down.
Vector left_of(const Vector& direction) {
    const double size = length(direction);
    return size == 0 ? Vector{0, -1} : Vector{direction.y / size, -direction.x / size};
}

InkPoint between(const InkPoint& a, const InkPoint& b, double part) {
    return a + (b - a) * part;
}

// --- samples to stroke

// On the pad, finite, and at least `spacing` apart; the last one is kept in any case.
std::vector<InkSample> thin_out(std::span<const InkSample> samples, double pad_height) {
    std::vector<InkSample> kept;
    InkSample last;
    for (const InkSample& sample : samples) {
        if (!std::isfinite(sample.x) || !std::isfinite(sample.y) || !std::isfinite(sample.milliseconds))
            continue;
        last = {std::clamp(sample.x, 0.0, double{pad_width}), std::clamp(sample.y, 0.0, pad_height),
                sample.milliseconds};
        if (kept.empty() || distance(kept.back(), last) >= spacing) kept.push_back(last);
    }
    // The end of the stroke takes the place of the point that it is too close to.
    if (kept.size() > 1 && distance(kept.back(), last) > 0) kept.back() = last;
    return kept;
}

std::vector<InkSample> smooth(const std::vector<InkSample>& samples) {
    std::vector<InkSample> result = samples;
    for (std::size_t i = 1; i + 1 < samples.size(); ++i) {
        result[i].x = (samples[i - 1].x + 2 * samples[i].x + samples[i + 1].x) / 4;
        result[i].y = (samples[i - 1].y + 2 * samples[i].y + samples[i + 1].y) / 4;
    }
    return result;
}

// Units a millisecond at each sample, evened out both ways along the stroke; at least two samples.
std::vector<double> speeds(const std::vector<InkSample>& samples) {
    std::vector<double> speed(samples.size());
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const InkSample& before = samples[i == 0 ? 0 : i - 1];
        const InkSample& after = samples[std::min(i + 1, samples.size() - 1)];
        speed[i] = distance(before, after) / std::max(1.0, after.milliseconds - before.milliseconds);
    }
    const auto follow = [](double& value, double before) { value = 0.6 * before + 0.4 * value; };
    for (std::size_t i = 1; i < speed.size(); ++i) follow(speed[i], speed[i - 1]);
    for (std::size_t i = speed.size() - 1; i > 0; --i) follow(speed[i - 1], speed[i]);
    return speed;
}

// The part of the width that is left so far from the nearer end of a stroke of that length.
double taper(double from_end, double stroke_length) {
    const double along = std::min(taper_length, stroke_length / 3);
    return taper_start + (1 - taper_start) * std::min(1.0, from_end / along);
}

// --- stroke to shape

struct Node {
    InkPoint at;
    double radius = 0;
};

// The points that differ from the one before.
std::vector<Node> nodes_of(const Stroke& stroke, const Pen& pen) {
    std::vector<Node> nodes;
    for (const StrokePoint& point : stroke) {
        const InkPoint at{static_cast<double>(point.x), static_cast<double>(point.y)};
        if (!nodes.empty() && length(at - nodes.back().at) == 0) continue;
        const double part = static_cast<double>(point.width) / max_stroke_width;
        nodes.push_back({at, (pen.thinnest + (pen.thickest - pen.thinnest) * part) / 2});
    }
    return nodes;
}

// A point of the centripetal Catmull–Rom curve from b to c, part 0..1 of the way (Barry and Goldman's
// pyramid); unlike the uniform curve it makes no loops where points lie at uneven distances.
InkPoint curve(const InkPoint& a, const InkPoint& b, const InkPoint& c, const InkPoint& d, double part) {
    const double tb = std::sqrt(length(b - a));
    const double tc = tb + std::sqrt(length(c - b));
    const double td = tc + std::sqrt(length(d - c));
    const double t = tb + (tc - tb) * part;
    const InkPoint ab = between(a, b, t / tb);
    const InkPoint bc = between(b, c, (t - tb) / (tc - tb));
    const InkPoint cd = between(c, d, (t - tc) / (td - tc));
    const InkPoint abc = between(ab, bc, t / tc);
    const InkPoint bcd = between(bc, cd, (t - tb) / (td - tb));
    return between(abc, bcd, part);
}

// The nodes with the curve's points between them.
std::vector<Node> refine(const std::vector<Node>& nodes) {
    std::vector<Node> fine = {nodes.front()};
    for (std::size_t i = 1; i < nodes.size(); ++i) {
        const Node& from = nodes[i - 1];
        const Node& to = nodes[i];
        // Before the first and after the last node the curve goes on as a mirror of itself.
        const InkPoint before = i >= 2 ? nodes[i - 2].at : from.at + (from.at - to.at);
        const InkPoint after = i + 1 < nodes.size() ? nodes[i + 1].at : to.at + (to.at - from.at);
        const int pieces = std::max(1, static_cast<int>(std::ceil(length(to.at - from.at) / piece_length)));
        for (int piece = 1; piece <= pieces; ++piece) {
            const double part = static_cast<double>(piece) / pieces;
            fine.push_back({piece == pieces ? to.at : curve(before, from.at, to.at, after, part),
                            from.radius + (to.radius - from.radius) * part});
        }
    }
    return fine;
}

// Points of the arc around `centre` from one unit vector to another, both ends included, turning by `turn`.
void add_arc(std::vector<InkPoint>& polygon, const Node& centre, const Vector& from, double turn,
             double tolerance) {
    const double cosine = std::clamp(1 - tolerance / std::max(centre.radius, tolerance), -1.0, 1.0);
    const double step = std::max(0.1, 2 * std::acos(cosine));
    const int pieces = std::max(1, static_cast<int>(std::ceil(std::abs(turn) / step)));
    const double start = std::atan2(from.y, from.x);
    for (int piece = 0; piece <= pieces; ++piece) {
        const double angle = start + turn * piece / pieces;
        polygon.push_back(centre.at + Vector{std::cos(angle), std::sin(angle)} * centre.radius);
    }
}

// The left edge of the line through `nodes`, first end to last, with the corner at each node.
void add_side(std::vector<InkPoint>& polygon, const std::vector<Node>& nodes, double tolerance) {
    constexpr double flat = 0.05;  // radians: a bend that needs no corner
    for (std::size_t i = 1; i + 1 < nodes.size(); ++i) {
        const Vector in = left_of(nodes[i].at - nodes[i - 1].at);
        const Vector out = left_of(nodes[i + 1].at - nodes[i].at);
        const double turn = std::atan2(in.x * out.y - in.y * out.x, in.x * out.x + in.y * out.y);
        if (std::abs(turn) < flat) {
            const Vector middle{in.x + out.x, in.y + out.y};
            polygon.push_back(nodes[i].at + middle * (nodes[i].radius / length(middle)));
        } else if (turn > 0) {  // to the right: the left edge is the outer one
            add_arc(polygon, nodes[i], in, turn, tolerance);
        } else {  // the inner edges cross; the loop they make lies inside the shape
            polygon.push_back(nodes[i].at + in * nodes[i].radius);
            polygon.push_back(nodes[i].at + out * nodes[i].radius);
        }
    }
}

}  // namespace

Stroke make_stroke(std::span<const InkSample> samples, std::int32_t pad_height, std::size_t max_points) {
    const std::vector<InkSample> path = smooth(thin_out(samples, pad_height));
    const auto point = [](const InkSample& at, double width) {
        return StrokePoint{static_cast<std::int32_t>(std::lround(at.x)),
                           static_cast<std::int32_t>(std::lround(at.y)),
                           static_cast<std::int32_t>(std::lround(width))};
    };
    Stroke stroke;
    if (path.size() == 1 && max_points > 0) stroke.push_back(point(path.front(), max_stroke_width));
    if (path.size() < 2) return stroke;

    const std::vector<double> speed = speeds(path);
    double whole = 0;
    for (std::size_t i = 1; i < path.size(); ++i) whole += distance(path[i - 1], path[i]);
    double along = 0;
    for (std::size_t i = 0; i < std::min(path.size(), max_points); ++i) {
        if (i > 0) along += distance(path[i - 1], path[i]);
        const double haste = std::clamp((speed[i] - slow) / (fast - slow), 0.0, 1.0);
        const double end = taper(std::max(0.0, std::min(along, whole - along)), whole);
        stroke.push_back(point(path[i], max_stroke_width * (1 - haste) * end));
    }
    return stroke;
}

std::vector<RibbonPoint> ribbon(const Stroke& stroke, const Pen& pen) {
    std::vector<RibbonPoint> result;
    const std::vector<Node> nodes = nodes_of(stroke, pen);
    if (nodes.empty()) return result;
    const std::vector<Node> fine = refine(nodes);
    for (std::size_t i = 0; i < fine.size(); ++i) {
        const InkPoint& before = fine[i == 0 ? 0 : i - 1].at;
        const InkPoint& after = fine[std::min(i + 1, fine.size() - 1)].at;
        const Vector across = left_of(after - before) * fine[i].radius;
        result.push_back({fine[i].at, fine[i].at + across, fine[i].at + across * -1, fine[i].radius});
    }
    return result;
}

std::vector<InkPoint> outline(const Stroke& stroke, const Pen& pen, double tolerance) {
    std::vector<InkPoint> polygon;
    const std::vector<Node> nodes = nodes_of(stroke, pen);
    if (nodes.empty()) return polygon;
    std::vector<Node> fine = refine(nodes);
    if (fine.size() == 1) {
        add_arc(polygon, fine.front(), {1, 0}, 2 * std::numbers::pi, tolerance);
        return polygon;
    }
    // The right edge is the left one of the way back.
    for (int side = 0; side < 2; ++side) {
        add_side(polygon, fine, tolerance);
        const Vector end = left_of(fine.back().at - fine[fine.size() - 2].at);
        add_arc(polygon, fine.back(), end, std::numbers::pi, tolerance);
        std::ranges::reverse(fine);
    }
    return polygon;
}

std::optional<InkBounds> bounds(const std::vector<Stroke>& strokes, const Pen& pen) {
    std::optional<InkBounds> all;
    for (const Stroke& stroke : strokes) {
        for (const RibbonPoint& point : ribbon(stroke, pen)) {
            const InkBounds own{point.centre.x - point.radius, point.centre.y - point.radius,
                                point.centre.x + point.radius, point.centre.y + point.radius};
            if (!all) all = own;
            all = {std::min(all->left, own.left), std::min(all->top, own.top),
                   std::max(all->right, own.right), std::max(all->bottom, own.bottom)};
        }
    }
    return all;
}

}  // namespace netra::core
