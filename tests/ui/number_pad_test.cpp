#include "ui/number_pad.h"

#include <doctest/doctest.h>

#include "stage.h"
#include "ui/number_field.h"

using namespace netra::ui;

namespace {

struct Entry {
    std::string digits;
    void draw(Context& ctx) {
        ctx.screen("identify", Direction::none);
        const auto key = number_pad(ctx, {1200, 152, 624, 728});
        number_typed(ctx, digits, 18, key ? &*key : nullptr);
        number_field(ctx, {96, 312, 1040, 400},
                     {.id = "nip",
                      .label = "NIP",
                      .digits = digits,
                      .groups = {8, 6, 1, 3},
                      .meanings = {{"Lahir", "12 Maret 1985"}},
                      .count = "x dari 18 angka"});
    }
};

}  // namespace

TEST_CASE("the keys of the pad write, delete and clear") {
    Entry entry;
    Stage stage([&](Context& ctx) { entry.draw(ctx); });
    stage.frames(2);
    for (const char* key : {"key.1", "key.9", "key.9", "key.0"}) stage.tap(key);
    CHECK(entry.digits == "1990");
    stage.tap("key.erase");
    CHECK(entry.digits == "199");
    stage.tap("key.clear");
    CHECK(entry.digits.empty());
}

TEST_CASE("the pad and the keyboard together write no more digits than there are cells") {
    Entry entry;
    Stage stage([&](Context& ctx) { entry.draw(ctx); });
    stage.frames(2);
    stage.type("1985031220100120131");
    CHECK(entry.digits == "198503122010012013");
    stage.tap("key.5");
    CHECK(entry.digits == "198503122010012013");
    stage.key(Key::backspace);
    CHECK(entry.digits.size() == 17);
    stage.type("abc");
    CHECK(entry.digits.size() == 17);
}

TEST_CASE("a meaning appears under its group once the group is complete") {
    Entry entry;
    Stage stage([&](Context& ctx) { entry.draw(ctx); });
    entry.digits = "1985031";
    stage.frames(2);
    CHECK_FALSE(stage.shows("12 Maret 1985"));
    stage.tap("key.2");
    stage.frame();
    CHECK(stage.shows("12 Maret 1985"));
}

TEST_CASE("typed digits are marked as typed and are the field's value") {
    Entry entry;
    Stage stage([&](Context& ctx) { entry.draw(ctx); });
    entry.digits = "1985";
    stage.frames(2);
    CHECK(stage.item("nip").value == "1985");
    int typed = 0;
    for (const TextItem& text : stage.ctx.registry().texts) typed += text.typed;
    CHECK(typed == 4);
}
