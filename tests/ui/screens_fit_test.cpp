// Whatever the window, the text size, the contrast and the language: every page of the gallery keeps to the
// rules that hold for each screen.
#include <doctest/doctest.h>

#include "stage.h"
#include "ui/gallery.h"

using namespace netra;
using namespace netra::ui;

namespace {

struct Setting {
    int width;
    int height;
    TextSize size;
    Contrast contrast;
    Language language;
};

std::vector<Setting> settings() {
    std::vector<Setting> all;
    for (const TextSize size : {TextSize::normal, TextSize::large, TextSize::larger}) {
        for (const auto& [w, h] : {std::pair{1920, 1080}, {1080, 1920}}) {
            all.push_back({w, h, size, Contrast::normal, Language::indonesian});
            all.push_back({w, h, size, Contrast::high, Language::english});
        }
    }
    all.push_back({1280, 800, TextSize::larger, Contrast::normal, Language::indonesian});
    all.push_back({768, 1366, TextSize::larger, Contrast::normal, Language::english});
    return all;
}

template <class Check>
void on_every_page(const Check& check) {
    for (const Setting& setting : settings()) {
        for (int page = 0; page < Gallery::page_count; ++page) {
            Gallery gallery(page);
            Stage stage([&](Context& ctx) { gallery.draw(ctx); }, setting.width, setting.height);
            stage.ctx.settings = {setting.language, setting.size, setting.contrast, true};
            stage.frames(4);
            CAPTURE(page);
            CAPTURE(setting.width);
            CAPTURE(setting.height);
            CAPTURE(static_cast<int>(setting.size));
            check(stage);
        }
    }
}

// What a region that scrolls cuts off at its upper or lower edge.
bool half_out_of_sight(const Registry& registry, const Item& item) {
    for (const Item& region : registry.items) {
        if (region.role != Role::scroll || !region.enabled || !region.rect.contains(item.rect.centre()))
            continue;
        if (item.rect.y <= region.rect.y + 1 || item.rect.bottom() >= region.rect.bottom() - 1) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("what can be touched is at least 88 units high and wide and within the window") {
    on_every_page([](Stage& stage) {
        const Canvas& canvas = stage.ctx.canvas();
        for (const Item& item : stage.ctx.registry().items) {
            if (item.role == Role::scroll || half_out_of_sight(stage.ctx.registry(), item)) continue;
            CAPTURE(item.id);
            CHECK(item.rect.w / canvas.scale >= 87.5f);
            CHECK(item.rect.h / canvas.scale >= 87.5f);
            CHECK(item.rect.x >= -0.5f);
            CHECK(item.rect.right() <= canvas.width * canvas.scale + 0.5f);
            CHECK(item.rect.bottom() <= canvas.height * canvas.scale + 0.5f);
        }
    });
}

TEST_CASE("ids are unique on a page and every item has a label") {
    on_every_page([](Stage& stage) {
        const auto& items = stage.ctx.registry().items;
        for (std::size_t i = 0; i < items.size(); ++i) {
            CAPTURE(items[i].id);
            CHECK((items[i].role == Role::scroll || !items[i].label.empty()));
            for (std::size_t j = i + 1; j < items.size(); ++j) CHECK(items[i].id != items[j].id);
        }
    });
}

TEST_CASE("nothing above the header's edge can be touched") {
    on_every_page([](Stage& stage) {
        const float edge = stage.ctx.layout().header.bottom() * stage.ctx.canvas().scale;
        for (const Item& item : stage.ctx.registry().items) CHECK(item.rect.y >= edge - 0.5f);
    });
}

TEST_CASE("header and footer stay within the window and their texts do not collide") {
    on_every_page([](Stage& stage) {
        const Canvas& canvas = stage.ctx.canvas();
        const float header = stage.ctx.layout().header.bottom() * canvas.scale;
        const float footer = stage.ctx.layout().footer.y * canvas.scale;
        const auto& texts = stage.ctx.registry().texts;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const Rect& a = texts[i].rect;
            const bool in_frame = a.bottom() <= header || a.y >= footer;
            if (!in_frame) continue;
            CAPTURE(texts[i].text);
            CHECK(a.x >= 0);
            CHECK(a.right() <= canvas.width * canvas.scale);
            for (std::size_t j = i + 1; j < texts.size(); ++j) {
                const Rect common =
                    a.inset(0, a.h * 0.2f).meet(texts[j].rect.inset(0, texts[j].rect.h * 0.2f));
                CAPTURE(texts[j].text);
                CHECK(common.w * common.h < 1);
            }
        }
    });
}

TEST_CASE("no text runs out of the page at its sides, and none covers another") {
    on_every_page([](Stage& stage) {
        const Canvas& canvas = stage.ctx.canvas();
        const bool dialog = stage.ctx.registry().find("dialog.primary") != nullptr;
        const auto& texts = stage.ctx.registry().texts;
        CHECK(texts.size() > 8);
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const Rect& a = texts[i].rect;
            CAPTURE(texts[i].text);
            CHECK(a.x >= -0.5f);
            CHECK(a.right() <= canvas.width * canvas.scale + 0.5f);
            // A dialog stands over what was there.
            for (std::size_t j = i + 1; j < texts.size() && !dialog; ++j) {
                const Rect common =
                    a.inset(0, a.h * 0.2f).meet(texts[j].rect.inset(0, texts[j].rect.h * 0.2f));
                CAPTURE(texts[j].text);
                CHECK(common.w * common.h < 1);
            }
        }
    });
}

TEST_CASE("no text is smaller than 26 units or fainter than its size allows") {
    on_every_page([](Stage& stage) {
        for (const TextItem& text : stage.ctx.registry().texts) {
            CAPTURE(text.text);
            const bool in_a_fixed_place = text.text == stage.ctx.say(Words{"Kosongkan", "Clear"});
            CHECK((text.size >= 25.9f || in_a_fixed_place));
            // Below a dialog everything is dimmed on purpose.
            if (!stage.ctx.registry().find("dialog.primary"))
                CHECK(contrast_ratio(text.ink, text.ground) >= (text.size >= 38 ? 4.5f : 7.0f));
        }
    });
}

TEST_CASE("a settled page asks for no further frame") {
    on_every_page([](Stage& stage) {
        stage.settle();
        const auto next = stage.ctx.next_frame();
        CHECK((!next || *next > stage.now()));
    });
}
