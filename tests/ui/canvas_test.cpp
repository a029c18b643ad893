#include "ui/canvas.h"

#include <doctest/doctest.h>

#include <initializer_list>
#include <utility>

using namespace netra::ui;

TEST_CASE("the canvas measures 1920 by 1080 in landscape and 1080 by 1920 in portrait") {
    CHECK(Canvas::fit(1920, 1080) == Canvas{1920, 1080, 1, false});
    CHECK(Canvas::fit(1080, 1920) == Canvas{1080, 1920, 1, true});
    CHECK(Canvas::fit(3840, 2160).scale == 2);
}

TEST_CASE("on other ratios the canvas grows and never shrinks") {
    for (const auto& [w, h] :
         {std::pair{1280, 800}, {1024, 768}, {2560, 1080}, {800, 1280}, {768, 1366}, {1000, 1000}}) {
        const Canvas canvas = Canvas::fit(w, h);
        CAPTURE(w);
        CAPTURE(h);
        CHECK(canvas.width >= (canvas.portrait ? 1079.9f : 1919.9f));
        CHECK(canvas.height >= (canvas.portrait ? 1919.9f : 1079.9f));
        CHECK(canvas.width * canvas.scale == doctest::Approx(w));
        CHECK(canvas.height * canvas.scale == doctest::Approx(h));
    }
}

TEST_CASE("running text grows in full and large titles by half as much") {
    CHECK(grown(32, TextSize::larger) == 48);
    CHECK(grown(26, TextSize::large) == doctest::Approx(32.5));
    CHECK(grown(56, TextSize::larger) == 70);
}

TEST_CASE("header, content and footer do not overlap at any text size") {
    for (const auto& [w, h] : {std::pair{1920, 1080}, {1080, 1920}}) {
        for (const TextSize size : {TextSize::normal, TextSize::large, TextSize::larger}) {
            const Layout places = layout(Canvas::fit(w, h), size);
            CHECK(places.header.bottom() < places.content.y);
            CHECK(places.content.bottom() < places.footer.y);
            CHECK(places.footer.bottom() == places.page.h);
            CHECK(places.content.h > 600);
        }
    }
}
