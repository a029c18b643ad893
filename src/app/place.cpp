#include "app/place.h"

#include <charconv>

namespace netra::app {

std::string place_text(const Place& place) {
    std::string text(core::screen_name(place.screen));
    text.append(" ").append(std::to_string(place.index));
    if (!place.module.empty()) text.append(" ").append(place.module);
    return text;
}

static std::optional<core::Screen> screen_named(std::string_view name) {
    for (int i = 0; i < core::screen_count; ++i) {
        if (core::screen_name(static_cast<core::Screen>(i)) == name) return static_cast<core::Screen>(i);
    }
    return std::nullopt;
}

std::optional<Place> parse_place(std::string_view text) {
    const std::size_t first = text.find(' ');
    const auto screen = screen_named(text.substr(0, first));
    if (!screen || first == std::string_view::npos) return std::nullopt;
    Place place{*screen, 0, {}};
    const char* const end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data() + first + 1, end, place.index);
    if (error != std::errc() || (rest != end && *rest != ' ')) return std::nullopt;
    if (rest != end) place.module.assign(rest + 1, end);
    return place;
}

}  // namespace netra::app
