#include "platform/damage.h"

#include <imgui.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <utility>

namespace netra::platform {

namespace {

constexpr int tile_side = 64;
constexpr std::size_t most_areas = 6;  // each is drawn by a walk through all commands

std::uint64_t mixed(std::uint64_t state, std::uint64_t word) {
    return std::rotl((state ^ word) * 0x9E3779B97F4A7C15u, 29);
}

std::uint64_t pair(int a, int b) {
    return std::uint64_t{static_cast<std::uint32_t>(a)} << 32 | static_cast<std::uint32_t>(b);
}

// A vertex is a place, a place in the texture and a colour: 20 bytes without gaps.
std::uint64_t hash_of(const ImDrawVert& vertex) {
    static_assert(sizeof(ImDrawVert) == 20);
    std::uint64_t words[3] = {};
    std::memcpy(words, &vertex, sizeof vertex);
    return mixed(mixed(mixed(0x243F6A8885A308D3u, words[0]), words[1]), words[2]);
}

Area area_of(const ImVec4& clip) {
    return {static_cast<int>(clip.x), static_cast<int>(clip.y), static_cast<int>(clip.z),
            static_cast<int>(clip.w)};
}

Area around(const ImVec2& a, const ImVec2& b, const ImVec2& c) {
    const auto [left, right] = std::minmax({a.x, b.x, c.x});
    const auto [top, bottom] = std::minmax({a.y, b.y, c.y});
    return {static_cast<int>(std::floor(left)), static_cast<int>(std::floor(top)),
            static_cast<int>(std::ceil(right)), static_cast<int>(std::ceil(bottom))};
}

Area joined(const Area& a, const Area& b) {
    return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right),
            std::max(a.bottom, b.bottom)};
}

}  // namespace

Area Area::meet(const Area& other) const {
    return {std::max(left, other.left), std::max(top, other.top), std::min(right, other.right),
            std::min(bottom, other.bottom)};
}

std::vector<Area> Damage::of(const ImDrawData& data, std::uint64_t seed) {
    width_ = static_cast<int>(data.DisplaySize.x);
    height_ = static_cast<int>(data.DisplaySize.y);
    columns_ = (width_ + tile_side - 1) / tile_side;
    rows_ = (height_ + tile_side - 1) / tile_side;
    const std::vector<std::uint64_t> before = std::exchange(hashes_, {});
    // The size of the window decides where things stand on it, though not on which tiles.
    hashes_.assign(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_),
                   mixed(seed, pair(width_, height_)));
    for (int i = 0; i < data.CmdListsCount; ++i) add(*data.CmdLists[i]);
    return before.size() == hashes_.size() ? changed(before) : std::vector<Area>{{0, 0, width_, height_}};
}

void Damage::add(const ImDrawList& list) {
    vertices_.resize(static_cast<std::size_t>(list.VtxBuffer.Size));
    std::transform(list.VtxBuffer.begin(), list.VtxBuffer.end(), vertices_.begin(), hash_of);
    for (const ImDrawCmd& command : list.CmdBuffer) {
        const Area clip = area_of(command.ClipRect).meet({0, 0, width_, height_});
        if (clip.empty()) continue;
        const auto texture = static_cast<std::uint64_t>(reinterpret_cast<std::uintptr_t>(command.TextureId));
        const ImDrawIdx* index = list.IdxBuffer.Data + command.IdxOffset;
        for (const ImDrawIdx* end = index + command.ElemCount; index != end; index += 3) {
            const unsigned int a = index[0] + command.VtxOffset, b = index[1] + command.VtxOffset,
                               c = index[2] + command.VtxOffset;
            const ImDrawVert* corners = list.VtxBuffer.Data;
            const Area seen = around(corners[a].pos, corners[b].pos, corners[c].pos).meet(clip);
            if (seen.empty()) continue;
            const std::uint64_t shape =
                mixed(mixed(mixed(texture, vertices_[a]), vertices_[b]), vertices_[c]);
            add(seen, mixed(mixed(shape, pair(clip.left, clip.top)), pair(clip.right, clip.bottom)));
        }
    }
}

void Damage::add(const Area& area, std::uint64_t hash) {
    for (int row = area.top / tile_side; row <= (area.bottom - 1) / tile_side; ++row) {
        for (int column = area.left / tile_side; column <= (area.right - 1) / tile_side; ++column) {
            std::uint64_t& tile = hashes_[static_cast<std::size_t>(row * columns_ + column)];
            tile = mixed(tile, hash);
        }
    }
}

// Runs of changed tiles; a run joins the equal one right above it. Where there are many, what surrounds them.
std::vector<Area> Damage::changed(const std::vector<std::uint64_t>& before) const {
    std::vector<Area> areas;
    for (int row = 0; row < rows_; ++row) {
        const int top = row * tile_side, bottom = std::min(top + tile_side, height_);
        for (int column = 0; column < columns_; ++column) {
            const auto same = [&](int at) {
                const auto tile = static_cast<std::size_t>(row * columns_ + at);
                return before[tile] == hashes_[tile];
            };
            if (same(column)) continue;
            const int left = column * tile_side;
            while (column + 1 < columns_ && !same(column + 1)) ++column;
            const int right = std::min((column + 1) * tile_side, width_);
            const auto above = std::find_if(areas.begin(), areas.end(), [&](const Area& area) {
                return area.left == left && area.right == right && area.bottom == top;
            });
            if (above != areas.end())
                above->bottom = bottom;
            else
                areas.push_back({left, top, right, bottom});
        }
    }
    if (areas.size() <= most_areas) return areas;
    Area all = areas.front();
    for (const Area& area : areas) all = joined(all, area);
    return {all};
}

}  // namespace netra::platform
