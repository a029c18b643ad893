// A signature as shapes: strokes in the order they were drawn, or a typed name.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

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
    std::vector<Stroke> strokes;  // drawn
    std::string typed_name;       // typed
    std::int32_t pad_height = 3000;  // of the pad it was drawn on, in the same units
    bool operator==(const Signature&) const = default;
};

}  // namespace netra::core
