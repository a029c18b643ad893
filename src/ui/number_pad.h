// The number pad: 3×4 keys in a card, with delete and clear.
#pragma once
#include <optional>

#include "ui/context.h"

namespace netra::ui {

enum class PadKeyKind { digit, erase, clear };
struct PadKey {
    PadKeyKind kind = PadKeyKind::digit;
    char digit = '0';
};

// The key that was tapped. Item ids: "key.0" … "key.9", "key.erase", "key.clear". The pad fills `rect`
// (624×728 in the mock-up), padded 40. Delete repeats while it is held.
std::optional<PadKey> number_pad(Context& ctx, const Rect& rect);

}  // namespace netra::ui
