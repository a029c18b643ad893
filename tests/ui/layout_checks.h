// What the tests of several widgets ask of what stands on a stage.
#pragma once
#include <doctest/doctest.h>

#include "stage.h"

namespace netra::ui {

// Every text lies within `rect` (canvas units) and no two cover each other.
inline void check_texts_within(const Stage& stage, const Rect& rect) {
    const Rect box = stage.ctx.canvas().to_window(rect);
    const auto& texts = stage.ctx.registry().texts;
    CHECK_FALSE(texts.empty());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const Rect& a = texts[i].rect;
        CAPTURE(texts[i].text);
        CHECK(a.x >= box.x - 1);
        CHECK(a.right() <= box.right() + 1);
        CHECK(a.y >= box.y - 1);
        CHECK(a.bottom() <= box.bottom() + 2);  // a line's tails reach a little below its leading
        CHECK(texts[i].size >= 25.9f);
        for (std::size_t j = i + 1; j < texts.size(); ++j) {
            const Rect& b = texts[j].rect;
            CAPTURE(texts[j].text);
            // The letters' own height, without the room for accents and tails.
            const Rect common = a.inset(1, a.h * 0.2f).meet(b.inset(1, b.h * 0.2f));
            CHECK(common.w * common.h < 1);
        }
    }
}

inline const TextItem& text_item(const Stage& stage, std::string_view text) {
    static const TextItem none;
    for (const TextItem& item : stage.ctx.registry().texts) {
        if (item.text == text) return item;
    }
    return none;
}

}  // namespace netra::ui
