#include "ui/field.h"

#include <doctest/doctest.h>

#include "stage.h"

using namespace netra::ui;

namespace {

struct Form {
    Field name{"name", 40};
    Keyboard keyboard;
    Field::Look look{.label = "Nama"};
    bool with_keyboard = true;

    void draw(Context& ctx) {
        ctx.screen("form", Direction::none);
        const auto key = with_keyboard ? keyboard.draw(ctx) : std::nullopt;
        name.draw(ctx, {96, 152, 1000, 200}, look, key);
    }
};

}  // namespace

TEST_CASE("a field takes typed keys only while it has the focus") {
    Form form;
    Stage stage([&](Context& ctx) { form.draw(ctx); });
    stage.frames(2);
    stage.type("siapa");
    CHECK(form.name.text().empty());
    stage.tap("name");
    stage.type("Ratna");
    CHECK(form.name.text() == "Ratna");
    stage.key(Key::backspace);
    CHECK(form.name.text() == "Ratn");
}

TEST_CASE("keys on the screen write into the field and leave it the focus") {
    Form form;
    Stage stage([&](Context& ctx) { form.draw(ctx); });
    stage.frames(2);
    stage.tap("name");
    for (const char* key : {"key.r", "key.a", "key.t", "key.space", "key.n"}) stage.tap(key);
    CHECK(form.name.text() == "Rat n");
    CHECK(stage.item("name").focused);
    stage.tap("key.erase");
    CHECK(form.name.text() == "Rat ");
    stage.tap("key.shift");
    stage.tap("key.b");
    stage.tap("key.symbols");
    stage.tap("key.?");
    CHECK(form.name.text() == "Rat B?");
    stage.tap("key.7");
    CHECK(form.name.text() == "Rat B?7");
}

TEST_CASE("what is typed at once arrives whole, up to the field's length") {
    Form form;
    Stage stage([&](Context& ctx) { form.draw(ctx); });
    stage.frames(2);
    stage.tap("name");
    stage.type(std::string(736, '5'));
    CHECK(form.name.text() == std::string(40, '5'));
}

TEST_CASE("a touch puts the caret between the characters it is nearest to") {
    Form form;
    Stage stage([&](Context& ctx) { form.draw(ctx); });
    stage.frames(2);
    form.name.set_text("Ratna");
    const Rect box = stage.item("name").rect;
    stage.tap(Point{box.x + 33, box.centre().y});
    stage.type("X");
    CHECK(form.name.text() == "XRatna");
    stage.tap(Point{box.right() - 40, box.centre().y});
    stage.type("Y");
    CHECK(form.name.text() == "XRatnaY");
}

TEST_CASE("letters with accents are one step for the caret and for deleting") {
    Form form;
    Stage stage([&](Context& ctx) { form.draw(ctx); });
    stage.frames(2);
    stage.tap("name");
    stage.type("José");
    stage.key(Key::left);
    stage.key(Key::backspace);
    CHECK(form.name.text() == "Joé");
    stage.key(Key::end);
    stage.key(Key::backspace);
    CHECK(form.name.text() == "Jo");
}

TEST_CASE("a secret is shown as dots and described as typed") {
    Form form;
    form.look.secret = true;
    Stage stage([&](Context& ctx) { form.draw(ctx); });
    stage.frames(2);
    stage.tap("name");
    stage.type("1234");
    stage.frame();
    CHECK_FALSE(stage.shows("1234"));
    CHECK(stage.shows("••••"));
}

TEST_CASE("typed text is marked, so that a description can leave it out") {
    Form form;
    Stage stage([&](Context& ctx) { form.draw(ctx); });
    stage.frames(2);
    stage.tap("name");
    stage.type("Ratna");
    stage.frame();
    for (const TextItem& text : stage.ctx.registry().texts) CHECK(text.typed == (text.text == "Ratna"));
    CHECK(stage.item("name").value == "Ratna");
}

TEST_CASE("Enter is reported once") {
    Form form;
    Stage stage([&](Context& ctx) { form.draw(ctx); });
    stage.frames(2);
    stage.tap("name");
    stage.key(Key::enter);
    CHECK(form.name.entered());
    stage.frame();
    CHECK_FALSE(form.name.entered());
    stage.press(stage.middle("key.done"));
    stage.release();
    CHECK(form.name.entered());
}

TEST_CASE("keys of the keyboard are large enough and do not overlap, in both orientations") {
    for (const auto& [w, h] : {std::pair{1920, 1080}, {1080, 1920}}) {
        Form form;
        Stage stage([&](Context& ctx) { form.draw(ctx); }, w, h);
        stage.ctx.settings.text_size = TextSize::larger;
        stage.frames(2);
        std::vector<Rect> keys;
        for (const Item& item : stage.ctx.registry().items) {
            if (item.role != Role::key) continue;
            CHECK(item.rect.w >= 88);
            CHECK(item.rect.h >= 88);
            CHECK(item.rect.right() <= static_cast<float>(w));
            for (const Rect& other : keys) CHECK(other.meet(item.rect).w * other.meet(item.rect).h == 0);
            keys.push_back(item.rect);
        }
        CHECK(keys.size() >= 40);
    }
}

TEST_CASE("what stands beside a field learns where its box is, with a label and without, at every size") {
    for (const TextSize size : {TextSize::normal, TextSize::large, TextSize::larger}) {
        for (const std::string_view label : {"Nama", ""}) {
            Field field("name", 40);
            const Field::Look look{.label = label};
            const Rect rect{96, 152, 1000, 300};
            Rect box;
            Stage stage([&](Context& ctx) {
                ctx.screen("form", Direction::none);
                field.draw(ctx, rect, look);
                box = Field::box(ctx, rect, look);
            });
            stage.ctx.settings.text_size = size;
            stage.frames(2);
            CAPTURE(label);
            const Rect drawn = stage.item("name").rect;
            CHECK(box.x == drawn.x);
            CHECK(box.y == doctest::Approx(drawn.y));
            CHECK(box.w == drawn.w);
            CHECK(box.h == doctest::Approx(drawn.h));
            CHECK((box.y > rect.y) == !label.empty());
        }
    }
}
