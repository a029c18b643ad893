#include "ui/theme.h"

#include <doctest/doctest.h>

#include <initializer_list>

using namespace netra::ui;

TEST_CASE("text stands out from its ground by 7 to 1 in both themes") {
    for (const Contrast contrast : {Contrast::normal, Contrast::high}) {
        const Theme& t = theme(contrast);
        for (const Color ground : {t.ground, t.surface, t.paper, t.quiet, t.locked, t.info.ground}) {
            CHECK(contrast_ratio(t.ink, ground) >= 7);
        }
        for (const Color ground : {t.ground, t.surface, t.paper, t.locked}) {
            CHECK(contrast_ratio(t.ink_soft, ground) >= 7);
            CHECK(contrast_ratio(t.brand, ground) >= 7);
        }
        for (const Tone& tone : {t.right, t.wrong, t.caution, t.info}) {
            CHECK(contrast_ratio(tone.ink, tone.ground) >= 7);
            CHECK(contrast_ratio(tone.on_ink, tone.ink) >= 7);
        }
        CHECK(contrast_ratio(t.on_action, t.action) >= 7);
        CHECK(contrast_ratio(t.on_action, t.action_pressed) >= 7);
        CHECK(contrast_ratio(t.on_panel_soft, t.panel) >= 7);
    }
}

TEST_CASE("edges that matter stand out by 3 to 1") {
    for (const Contrast contrast : {Contrast::normal, Contrast::high}) {
        const Theme& t = theme(contrast);
        CHECK(contrast_ratio(t.edge, t.surface) >= 3);
        CHECK(contrast_ratio(t.edge, t.ground) >= 3);
    }
}

TEST_CASE("the contrast of black and white is 21 to 1") {
    CHECK(contrast_ratio(rgb(0x000000), rgb(0xFFFFFF)) == doctest::Approx(21));
    CHECK(contrast_ratio(rgb(0x777777), rgb(0x777777)) == doctest::Approx(1));
}
