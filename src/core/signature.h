// A signature as shapes: strokes in the order they were drawn, or a typed name.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/cbor.h"
#include "base/language.h"

namespace netra::core {

// A point of a stroke in units of the pad: x and y in 0..10000 of the pad's WIDTH (so that both axes have
// one scale), y downwards; width 0..1000 of the pen's range, 0 thinnest.
struct StrokePoint {
    std::int32_t x = 0;
    std::int32_t y = 0;
    std::int32_t width = 500;
    bool operator==(const StrokePoint&) const = default;
};
using Stroke = std::vector<StrokePoint>;

enum class SignatureMethod { drawn = 1, typed = 2 };

struct Signature {
    SignatureMethod method = SignatureMethod::drawn;
    std::vector<Stroke> strokes;     // drawn
    std::string typed_name;          // typed
    std::int32_t pad_height = 3000;  // of the pad it was drawn on, in the same units
    bool operator==(const Signature&) const = default;
};

constexpr std::size_t max_strokes = 64;
constexpr std::size_t max_stroke_points = 4000;  // of all strokes together
constexpr std::int32_t pad_width = 10000;
constexpr std::int32_t max_pad_height = 20000;
constexpr std::int32_t max_stroke_width = 1000;

enum class SignatureProblem {
    empty,  // nothing drawn, or no name typed
    too_many_strokes,
    too_many_points,
    out_of_range,  // a coordinate, width or pad height that no pad has: damage, not a person's doing
    bad_name,      // typed: not as check_name wants it
};

// The first problem; nothing for a signature that can be kept.
std::optional<SignatureProblem> check_signature(const Signature& signature);
// What is wrong and what to do about it.
const base::Bilingual& describe(SignatureProblem problem);

// A dot, a single short or straight line: worth one friendly question, never a refusal. A typed name is
// never too simple.
bool looks_too_simple(const Signature& signature);

std::size_t point_count(const Signature& signature);

// {1: method, 2: pad height, 3: [[x, y, width, dx, dy, dwidth…]…]} or {1: method, 2: pad height, 4: name}:
// each point as the difference to the one before it in its stroke. Depth 3, at most 64 KiB.
base::Cbor encode_signature(const Signature& signature);
// Nothing for any other value or for a signature with a problem.
std::optional<Signature> decode_signature(const base::Cbor& value);
// What decode_cbor needs for an encoded signature.
constexpr base::CborLimits signature_limits{std::size_t{64} << 10, 4};

}  // namespace netra::core
