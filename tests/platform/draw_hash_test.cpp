#include <doctest/doctest.h>
#include <imgui.h>

#include <functional>

#include "platform/screen.h"
#include "ui/images.h"

using namespace netra;

namespace {

class NoImages final : public ui::Images {
  public:
    ui::Image find(std::string_view, int, int) override { return {}; }
};

// The hash of a frame of shapes.
std::uint64_t hash_of(const std::function<void(ui::Painter&)>& draw, std::uint64_t textures = 1,
                      int width = 1920) {
    NoImages images;
    ui::Context context(images);
    ui::Input input;
    input.window_width = width;
    context.begin_frame(input);
    draw(context.paint());
    context.end_frame();
    return platform::draw_hash(*context.draw_data(), textures);
}

void button(ui::Painter& paint, ui::Color color, float x) {
    paint.fill({x, 100, 336, 112}, color, 24);
}

}  // namespace

TEST_CASE("equal frames have equal hashes") {
    const auto draw = [](ui::Painter& paint) { button(paint, ui::rgb(0x0B3A6E), 100); };
    CHECK(hash_of(draw) == hash_of(draw));
}

TEST_CASE("whatever changes the picture changes the hash") {
    const auto same = [](ui::Painter& paint) { button(paint, ui::rgb(0x0B3A6E), 100); };
    const std::uint64_t before = hash_of(same);
    CHECK(before != hash_of([](ui::Painter& paint) { button(paint, ui::rgb(0x0B3A6F), 100); }));
    CHECK(before != hash_of([](ui::Painter& paint) { button(paint, ui::rgb(0x0B3A6E), 101); }));
    CHECK(before != hash_of([](ui::Painter&) {}));
    CHECK(before != hash_of(same, 2));
    CHECK(before != hash_of(same, 1, 1900));
    CHECK(before != hash_of([](ui::Painter& paint) {
              const ui::Clip clip(paint, {0, 0, 200, 200});
              button(paint, ui::rgb(0x0B3A6E), 100);
          }));
}
