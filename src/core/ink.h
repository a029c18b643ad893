// From a finger's path to a shape: the same on the screen, in a picture and on paper.
//
// Lengths are units of the pad (see signature.h).
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/signature.h"

namespace netra::core {

// Where the pen was, and when.
struct InkSample {
    double x = 0;
    double y = 0;
    double milliseconds = 0;  // from any moment, never decreasing within a stroke
};

// A smooth stroke of the samples: jitter averaged out, points at least 16 units apart, thinner where the pen
// was faster, tapered at both ends. Points lie within 0..10000 by 0..pad_height. A stroke that never leaves
// its place is a dot: one point of full width. No samples, no points. At most `max_points` points: what is
// beyond is left out.
Stroke make_stroke(std::span<const InkSample> samples, std::int32_t pad_height, std::size_t max_points);

// A wider pen than this may leave holes of a few units in bends much tighter than itself.
constexpr double widest_pen = 150;

// How thick a width of 0 and of 1000 is, in units; at most widest_pen.
struct Pen {
    double thinnest = 17;  // 2.5 px of a pad of 1440
    double thickest = 62;  // 9 px
};

struct InkPoint {
    double x = 0;
    double y = 0;
};

// A point of the middle line and its two edges, which lie `radius` to the left and right of it as seen along
// the stroke. The shape is the union of the quadrilaterals between neighbours and of the discs at each point.
struct RibbonPoint {
    InkPoint centre;
    InkPoint left;
    InkPoint right;
    double radius = 0;
};

// The stroke as a curve through its points, in pieces of at most 24 units.
std::vector<RibbonPoint> ribbon(const Stroke& stroke, const Pen& pen = {});

// The same shape as one closed polygon with round ends and joins, to be filled by the non-zero rule. Empty
// for an empty stroke. `tolerance`: how far the polygon may lie from a round edge.
std::vector<InkPoint> outline(const Stroke& stroke, const Pen& pen = {}, double tolerance = 1.5);

struct InkBounds {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
};
// Of the ink, its thickness included; nothing when there is no stroke.
std::optional<InkBounds> bounds(const std::vector<Stroke>& strokes, const Pen& pen = {});

}  // namespace netra::core
