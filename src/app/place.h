// Where a visit stands, as its row keeps it.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "core/journey.h"

namespace netra::app {

struct Place {
    core::Screen screen = core::Screen::privacy;
    std::size_t index = 0;  // the page of a module, or the question of a test
    std::string module;     // of a page, a module's quiz and its feedback
    bool operator==(const Place&) const = default;
};

// "page 2 dasar"
std::string place_text(const Place& place);
// Nothing for any other text.
std::optional<Place> parse_place(std::string_view text);

}  // namespace netra::app
