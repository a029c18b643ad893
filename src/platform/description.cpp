#include "platform/description.h"

#include <array>
#include <cmath>
#include <nlohmann/json.hpp>

#include "base/bytes.h"
#include "base/files.h"

namespace netra::platform {

namespace {

using Json = nlohmann::ordered_json;

// Tenths of a pixel are enough, and read well.
double tenth(float value) {
    return std::round(static_cast<double>(value) * 10) / 10;
}

Json rect(const ui::Rect& r) {
    return Json::array({tenth(r.x), tenth(r.y), tenth(r.w), tenth(r.h)});
}

std::string hex(const ui::Color& color) {
    const std::array<std::uint8_t, 3> bytes{color.r, color.g, color.b};
    return "#" + base::to_hex(bytes);
}

}  // namespace

std::string description(const ui::Registry& registry, const DescribedFrame& frame, bool with_typed) {
    Json items = Json::array(), texts = Json::array();
    for (const ui::Item& item : registry.items) {
        const std::string value = with_typed || item.role != ui::Role::field ? item.value : std::string{};
        items.push_back({{"id", item.id},
                         {"role", ui::name_of(item.role)},
                         {"label", item.label},
                         {"rect", rect(item.rect)},
                         {"enabled", item.enabled},
                         {"selected", item.selected},
                         {"focused", item.focused},
                         {"value", value}});
    }
    for (const ui::TextItem& text : registry.texts) {
        if (text.typed && !with_typed) continue;
        texts.push_back({{"text", text.text},
                         {"rect", rect(text.rect)},
                         {"size", tenth(text.size)},
                         {"ink", hex(text.ink)},
                         {"ground", hex(text.ground)}});
    }
    const Json all = {{"screen", registry.screen},
                      {"frame", frame.number},
                      {"canvas", {tenth(frame.canvas.w), tenth(frame.canvas.h)}},
                      {"window", {tenth(frame.window.w), tenth(frame.window.h)}},
                      {"items", std::move(items)},
                      {"texts", std::move(texts)}};
    return all.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

void write_description(const std::filesystem::path& path, const ui::Registry& registry,
                       const DescribedFrame& frame, bool with_typed) {
    base::replace_file(path, base::as_bytes(description(registry, frame, with_typed)));
}

}  // namespace netra::platform
