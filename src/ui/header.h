// The header: course, steps of the journey, who is signed in. It informs and is not touchable; staff hold
// its mark (screens/screen_host.h).
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "ui/context.h"

namespace netra::ui {

struct Header {
    std::string_view course = {};              // "Netralitas ASN"
    std::vector<std::string_view> steps = {};  // in order; none on screens outside the journey
    int current = 0;                           // index into steps; those before it are done
    std::string_view person = {};              // "Ratna W.", empty while nobody is known
    std::string_view number = {};              // "NIP •••013"
};

// Landscape at 100 %: labels with ticks. Otherwise two rows, the steps as bars with a sentence.
void header(Context& ctx, const Header& header);

// Where its mark stands.
Rect header_mark(const Context& ctx);

}  // namespace netra::ui
