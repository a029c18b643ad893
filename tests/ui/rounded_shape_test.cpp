#include "ui/rounded_shape.h"

#include <doctest/doctest.h>

#include <cmath>
#include <numbers>

#include "stage.h"
#include "ui/texture_mark.h"

using namespace netra::ui;

namespace {

constexpr ImU32 ink = IM_COL32(16, 28, 46, 255);
constexpr float pi = std::numbers::pi_v<float>;

// A draw list to fill, as long as a frame lasts.
struct Sheet {
    Stage stage{[](Context&) {}};
    ImDrawList list{ImGui::GetDrawListSharedData()};
    Sheet() {
        list._ResetForNewFrame();
        list.PushTextureID(nullptr);
        list.PushClipRect({0, 0}, {1920, 1080});
    }

    // The area of all triangles, each weighed by the mean opacity of its corners.
    float covered(bool opaque_only = false) const {
        float sum = 0;
        for (const ImDrawCmd& command : list.CmdBuffer) {
            if (opaque_only && !has(command.TextureId, Mark::opaque)) continue;
            for (unsigned int i = 0; i < command.ElemCount; i += 3) {
                const auto at = [&](unsigned int corner) {
                    return list.VtxBuffer[list.IdxBuffer[static_cast<int>(command.IdxOffset + i + corner)]];
                };
                const ImDrawVert a = at(0), b = at(1), c = at(2);
                const float area = std::abs((b.pos.x - a.pos.x) * (c.pos.y - a.pos.y) -
                                            (c.pos.x - a.pos.x) * (b.pos.y - a.pos.y)) /
                                   2;
                const auto opacity = [](const ImDrawVert& v) {
                    return static_cast<float>(v.col >> IM_COL32_A_SHIFT) / 255;
                };
                sum += area * (opacity(a) + opacity(b) + opacity(c)) / 3;
            }
        }
        return sum;
    }
    bool within(float left, float top, float right, float bottom) const {
        for (const ImDrawVert& v : list.VtxBuffer) {
            if (v.pos.x < left || v.pos.x > right || v.pos.y < top || v.pos.y > bottom) return false;
        }
        return true;
    }
};

}  // namespace

TEST_CASE("a rounded box is filled once, but for its corners") {
    Sheet sheet;
    fill_rounded(sheet.list, {{100, 100}, {500, 400}}, 28, {.color = ink, .opaque = true});
    const float wanted = 400 * 300 - (4 - pi) * 28 * 28;
    CHECK(sheet.covered() == doctest::Approx(wanted).epsilon(0.001));
    CHECK(sheet.within(99.5f, 99.5f, 500.5f, 400.5f));
}

TEST_CASE("what is large and opaque is not blended, what is small or shines through is") {
    Sheet card;
    fill_rounded(card.list, {{100, 100}, {500, 400}}, 28, {.color = ink, .opaque = true});
    CHECK(card.covered(true) > 0.95f * card.covered());
    Sheet tile;
    fill_rounded(tile.list, {{100, 100}, {140, 140}}, 8, {.color = ink, .opaque = true});
    CHECK(tile.covered(true) == 0);
    Sheet veil;
    fill_rounded(veil.list, {{100, 100}, {500, 400}}, 28, {.color = IM_COL32(0, 0, 0, 90)});
    CHECK(veil.covered(true) == 0);
}

TEST_CASE("a pill and a disc have round ends and no box too much") {
    Sheet pill;
    fill_rounded(pill.list, {{0, 0}, {200, 60}}, 999, {.color = ink});
    CHECK(pill.covered() == doctest::Approx(140 * 60 + pi * 30 * 30).epsilon(0.005));
    Sheet disc;
    fill_rounded(disc.list, {{0, 0}, {60, 60}}, 30, {.color = ink});
    CHECK(disc.covered() == doctest::Approx(pi * 30 * 30).epsilon(0.01));
}

TEST_CASE("a stroke is as wide as told, along the inside of its box") {
    Sheet round;
    stroke_rounded(round.list, {{100, 100}, {500, 400}}, 28, 6, ink);
    const float corners = pi * (28 * 28 - 22 * 22);
    CHECK(round.covered() == doctest::Approx(2 * 6 * (344 + 244) + corners).epsilon(0.005));
    CHECK(round.within(99.5f, 99.5f, 500.5f, 400.5f));
    Sheet square;
    stroke_rounded(square.list, {{100, 100}, {500, 400}}, 0, 6, ink);
    CHECK(square.covered() == doctest::Approx(400 * 300 - 388 * 288));
}

TEST_CASE("a picture's corners fall on the corners of its box") {
    Sheet sheet;
    const auto texture = reinterpret_cast<ImTextureID>(std::uintptr_t{7});
    fill_rounded(sheet.list, {{100, 100}, {500, 400}}, 0,
                 {.texture = texture, .opaque = true, .from = {0, 0.25f}, .to = {1, 0.75f}});
    REQUIRE(sheet.list.VtxBuffer.Size == 4);
    CHECK(sheet.list.VtxBuffer[0].uv.y == doctest::Approx(0.25));
    CHECK(sheet.list.VtxBuffer[2].uv.x == doctest::Approx(1));
    CHECK(sheet.list.VtxBuffer[2].uv.y == doctest::Approx(0.75));
    CHECK(texture_name(sheet.list.CmdBuffer[0].TextureId) == 7);
    CHECK(has(sheet.list.CmdBuffer[0].TextureId, Mark::opaque));
}

TEST_CASE("a shadow fades from the card outwards and is not filled under it") {
    Sheet sheet;
    soft_ring(sheet.list, {{100, 100}, {500, 400}}, 28, {{96, 105}, {504, 410}}, 33,
              IM_COL32(16, 28, 46, 20));
    CHECK(sheet.covered() < 0.02f * 400 * 300);
    CHECK(sheet.within(96, 100, 504, 410));
}
