#include "platform/damage.h"

#include <doctest/doctest.h>

#include <functional>

#include "ui/context.h"
#include "ui/images.h"

using namespace netra;
using platform::Area;

namespace {

class NoImages final : public ui::Images {
  public:
    ui::Image find(std::string_view, int, int) override { return {}; }
};

using Draw = std::function<void(ui::Painter&)>;

// What changes between two frames, in a window of 1920 × 1080.
class Frames {
  public:
    std::vector<Area> next(const Draw& draw, std::uint64_t seed = 1, int width = 1920) {
        ui::Input input;
        input.window_width = width;
        input.window_height = 1080;
        context_.begin_frame(input);
        draw(context_.paint());
        context_.end_frame();
        return damage_.of(*context_.draw_data(), seed);
    }
    void forget() { damage_.forget(); }

  private:
    NoImages images_;
    ui::Context context_{images_};
    platform::Damage damage_;
};

Draw button(ui::Color color, float x) {
    return [=](ui::Painter& paint) { paint.fill({x, 100, 336, 112}, color, 24); };
}

const ui::Color blue = ui::rgb(0x0B3A6E);
const std::vector<Area> everywhere{{0, 0, 1920, 1080}};

bool covers(const std::vector<Area>& areas, const Area& part) {
    for (const Area& area : areas) {
        if (area.meet(part) == part) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("the first frame changes everything, and an equal one nothing") {
    Frames frames;
    CHECK(frames.next(button(blue, 100)) == everywhere);
    CHECK(frames.next(button(blue, 100)).empty());
    frames.forget();
    CHECK(frames.next(button(blue, 100)) == everywhere);
}

TEST_CASE("what changes is redrawn, and little else") {
    Frames frames;
    frames.next(button(blue, 100));
    const std::vector<Area> recoloured = frames.next(button(ui::rgb(0x0B3A6F), 100));
    REQUIRE(recoloured.size() == 1);
    CHECK(covers(recoloured, {100, 100, 436, 212}));
    CHECK(recoloured.front().right <= 512);
    CHECK(recoloured.front().bottom <= 256);
}

TEST_CASE("what moves is redrawn where it was and where it is") {
    Frames frames;
    frames.next(button(blue, 100));
    const std::vector<Area> moved = frames.next(button(blue, 1200));
    CHECK(covers(moved, {100, 100, 436, 212}));
    CHECK(covers(moved, {1200, 100, 1536, 212}));
    CHECK_FALSE(covers(moved, {600, 100, 1000, 212}));
    CHECK(covers(frames.next([](ui::Painter&) {}), {1200, 100, 1536, 212}));
}

TEST_CASE("a clip, an order or a texture's content that changes is seen") {
    Frames frames;
    const auto crossing = [](ui::Color first, ui::Color second) {
        return [=](ui::Painter& paint) {
            paint.fill({0, 0, 100, 100}, first);
            paint.fill({50, 50, 100, 100}, second);
        };
    };
    frames.next(crossing(blue, ui::rgb(0xFFFFFF)));
    CHECK(covers(frames.next(crossing(ui::rgb(0xFFFFFF), blue)), {50, 50, 100, 100}));
    frames.next(button(blue, 100));
    CHECK_FALSE(frames
                    .next([](ui::Painter& paint) {
                        const ui::Clip clip(paint, {0, 0, 200, 200});
                        button(blue, 100)(paint);
                    })
                    .empty());
    frames.next(button(blue, 100));
    CHECK(frames.next(button(blue, 100), 2) == everywhere);
}

TEST_CASE("a window of another size is drawn anew") {
    Frames frames;
    frames.next(button(blue, 100));
    CHECK(frames.next(button(blue, 100), 1, 1900) == std::vector<Area>{{0, 0, 1900, 1080}});
}

TEST_CASE("many small changes are redrawn as one area around them") {
    Frames frames;
    const auto dots = [](int shade) {
        return [=](ui::Painter& paint) {
            for (int i = 0; i < 12; ++i)
                paint.fill({100.0f + 150.0f * static_cast<float>(i), i % 2 == 0 ? 100.0f : 500.0f, 10, 10},
                           ui::rgb(static_cast<std::uint32_t>(shade)));
        };
    };
    frames.next(dots(1));
    const std::vector<Area> areas = frames.next(dots(2));
    REQUIRE(areas.size() == 1);
    CHECK(covers(areas, {100, 100, 1760, 510}));
}
