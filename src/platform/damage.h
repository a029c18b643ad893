// Which parts of the window a frame changes. Where pixels are filled by the processor they are the whole cost
// of a frame, and most frames change little: a key, a digit, a bar.
//
// The window is seen in tiles, each with a hash of all that is drawn on it; a frame's changed tiles make its
// areas. No area means that the frame equals the one before it.
#pragma once
#include <cstdint>
#include <vector>

struct ImDrawData;
struct ImDrawList;

namespace netra::platform {

// Window pixels from the top left; right and bottom are beyond the last.
struct Area {
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
    bool operator==(const Area&) const = default;
    Area meet(const Area& other) const;
    bool empty() const { return left >= right || top >= bottom; }
};

class Damage {
  public:
    // What differs from the frame of the last call, in areas that do not overlap. `seed` stands for all that
    // decides the picture besides the draw data: the colour of the ground, the contents of the textures.
    std::vector<Area> of(const ImDrawData& data, std::uint64_t seed);
    // The next frame differs everywhere.
    void forget() { hashes_.clear(); }

  private:
    void add(const ImDrawList& list);
    void add(const Area& area, std::uint64_t hash);
    std::vector<Area> changed(const std::vector<std::uint64_t>& before) const;

    int width_ = 0, height_ = 0;           // of the window
    int columns_ = 0, rows_ = 0;           // of tiles
    std::vector<std::uint64_t> hashes_;    // a tile, row by row
    std::vector<std::uint64_t> vertices_;  // scratch: a hash a vertex of the list at hand
};

}  // namespace netra::platform
