#include "ui/focus.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>

#include "stage.h"
#include "ui/button.h"
#include "ui/choice.h"
#include "ui/dialog.h"
#include "ui/field.h"
#include "ui/footer.h"
#include "ui/scroll.h"

using namespace netra::ui;

namespace {

// A screen with a list that is longer than its place, quiet words before it and the footer around it.
struct Page {
    Scroll scroll{"list"};
    Footer footer{.back = "Kembali", .primary = "Lanjut"};
    std::string name = "one";
    int rows = 12;
    bool many = false;
    std::array<int, 12> tapped{};
    std::array<bool, 12> chosen{};
    int quiet = 0, on = 0, back = 0, help = 0;
    bool asks = false;
    Dialog dialog{.title = "Sungguh?", .text = "Ya.", .primary = "Ya", .secondary = "Tidak"};
    DialogAction answered = DialogAction::none;

    void draw(Context& ctx) {
        ctx.screen(name, Direction::none);
        const FooterAction action = netra::ui::footer(ctx, footer);
        on += action == FooterAction::primary;
        back += action == FooterAction::back;
        help += action == FooterAction::help;
        quiet +=
            button(ctx, {900, 200, 300, 88}, {.id = "quiet", .label = "Tidak", .kind = ButtonKind::text});
        scroll.draw(ctx, {100, 200, 600, 500}, [&](const Rect& view) {
            for (int i = 0; i < rows; ++i) row(ctx, view, i);
            return static_cast<float>(std::max(rows, 12)) * 100;
        });
        if (asks && answered == DialogAction::none) answered = netra::ui::dialog(ctx, dialog);
    }
    void row(Context& ctx, const Rect& view, int i) {
        const auto at = static_cast<std::size_t>(i);
        const std::string id = "row." + std::to_string(i);
        const Choice look{.id = id,
                          .key = "A",
                          .text = id,
                          .state = chosen[at] ? ChoiceState::selected : ChoiceState::idle,
                          .many = many};
        if (!choice(ctx, {view.x, view.y + static_cast<float>(i) * 100, view.w, 96}, look)) return;
        ++tapped[at];
        chosen[at] = !many || !chosen[at];
    }
};

}  // namespace

TEST_CASE("Tab walks over the content, then quiet words, then the footer with its primary action first") {
    Page page;
    page.rows = 2;
    Stage stage([&](Context& ctx) { page.draw(ctx); });
    stage.frames(3);
    CHECK(stage.focused().empty());
    for (const char* id : {"row.0", "row.1", "quiet", "primary", "back", "help", "text-size", "language.id",
                           "language.en", "row.0"}) {
        stage.key(Key::tab);
        stage.frame();
        CHECK(stage.focused() == id);
    }
    stage.key(Key::back_tab);
    stage.frame();
    CHECK(stage.focused() == "language.en");
}

TEST_CASE("the focus reaches what has scrolled out of sight, and the region brings it there") {
    Page page;
    Stage stage([&](Context& ctx) { page.draw(ctx); });
    stage.frames(3);
    for (int i = 0; i < 12; ++i) {
        stage.key(Key::tab);
        stage.frames(3);
        const std::string id = "row." + std::to_string(i);
        REQUIRE(stage.focused() == id);
        CHECK(stage.item(id).rect.h == 96);
        CHECK(stage.item(id).rect.y >= 200);
        CHECK(stage.item(id).rect.bottom() <= 700);
    }
    CHECK(page.scroll.offset() > 600);
    stage.keys(Key::back_tab, 11);
    stage.frames(3);
    CHECK(stage.focused() == "row.0");
    CHECK(page.scroll.offset() == 0);
}

TEST_CASE("Enter on what is not in sight yet taps it once it is seen, never before") {
    Page page;
    Stage stage([&](Context& ctx) { page.draw(ctx); });
    stage.frames(3);
    stage.keys(Key::tab, 9);
    stage.frames(2);
    stage.key(Key::enter);
    CHECK(page.tapped[8] == 1);
    CHECK(page.on == 0);
}

TEST_CASE("Enter alone is the primary action, once, and not before the screen has stood for a moment") {
    Page page;
    Stage stage([&](Context& ctx) { page.draw(ctx); });
    stage.frames(3);
    stage.key(Key::enter);
    CHECK(page.on == 0);
    stage.frame(0.4);
    stage.key(Key::enter);
    CHECK(page.on == 1);
    SUBCASE("a key that is held taps nothing more") {
        for (int i = 0; i < 40; ++i) stage.key(Key::enter, true), stage.frame(0.04);
        CHECK(page.on == 1);
    }
    SUBCASE("a key struck twice does not reach the next screen") {
        page.name = "two";
        stage.frame(0.1);
        stage.key(Key::enter);
        CHECK(page.on == 1);
        stage.frame(0.4);
        stage.key(Key::enter);
        CHECK(page.on == 2);
    }
}

TEST_CASE("what is to be meant is not Enter's, unless it has the visible focus") {
    Page page;
    page.rows = 0;
    page.footer.primary_by_enter = false;
    Stage stage([&](Context& ctx) { page.draw(ctx); });
    stage.frames(3);
    stage.frame(0.5);
    stage.key(Key::enter);
    CHECK(page.on == 0);
    while (stage.focused() != "primary") stage.key(Key::tab), stage.frame();
    stage.key(Key::enter);
    CHECK(page.on == 1);
}

TEST_CASE("Enter chooses what is not chosen and goes on where it is; Space always taps") {
    Page page;
    page.many = true;
    Stage stage([&](Context& ctx) { page.draw(ctx); });
    stage.frames(3);
    stage.key(Key::tab);
    stage.key(Key::enter);
    stage.frame(0.5);
    CHECK(page.chosen[0]);
    CHECK(page.on == 0);
    stage.key(Key::enter);
    CHECK(page.chosen[0]);
    CHECK(page.on == 1);
    stage.frame(0.5);
    stage.type(" ");
    CHECK_FALSE(page.chosen[0]);
}

TEST_CASE("a check box is not ticked back by the second half of a double tap, nor by a key that is held") {
    Page page;
    page.many = true;
    Stage stage([&](Context& ctx) { page.draw(ctx); });
    stage.frames(3);
    const Point first = stage.middle("row.0");
    for (int i = 0; i < 2; ++i) stage.press(first), stage.release(), stage.frame(0.1);
    CHECK(page.chosen[0]);
    stage.frame(0.3);
    stage.key(Key::tab);
    stage.type(" ");
    stage.type(" ");
    CHECK_FALSE(page.chosen[0]);
}

TEST_CASE("Escape goes back where that leaves nothing, and nowhere else") {
    Page page;
    Stage stage([&](Context& ctx) { page.draw(ctx); });
    stage.frames(3);
    stage.frame(0.4);
    stage.key(Key::escape);
    CHECK(page.back == 1);
    page.footer.back_icon = "cross";
    stage.frame(0.5);
    stage.key(Key::escape);
    CHECK(page.back == 1);
}

TEST_CASE("a dialog takes the focus, keeps it and gives it back") {
    Page page;
    Stage stage([&](Context& ctx) { page.draw(ctx); });
    stage.frames(3);
    stage.keys(Key::tab, 2);
    stage.frame();
    CHECK(stage.focused() == "row.1");
    SUBCASE("its primary action where Enter may do it") {
        page.asks = true;
        stage.frames(2);
        CHECK(stage.focused() == "dialog.primary");
        stage.keys(Key::tab, 3);
        stage.frame();
        CHECK(stage.focused() == "dialog.secondary");
    }
    SUBCASE("the other one where the primary is to be meant") {
        page.dialog.primary_key = Shortcut::none;
        page.asks = true;
        stage.frames(2);
        CHECK(stage.focused() == "dialog.secondary");
    }
    stage.frame(0.5);
    stage.key(Key::escape);
    CHECK(page.answered == DialogAction::secondary);
    CHECK(page.back == 0);
    stage.frames(3);
    CHECK(stage.focused() == "row.1");
}

TEST_CASE("a region with nothing to touch is moved by the arrows, by pages and to its ends") {
    Page page;
    page.rows = 0;
    page.footer.help = false;
    Stage stage([&](Context& ctx) {
        ctx.screen("text", Direction::none);
        footer(ctx, page.footer);
        page.scroll.draw(ctx, {100, 200, 600, 500}, [](const Rect&) { return 1800.0f; });
    });
    stage.frames(3);
    stage.key(Key::down);
    CHECK(page.scroll.offset() == 120);
    CHECK(stage.focused().empty());
    stage.key(Key::page_down);
    CHECK(page.scroll.offset() == 545);
    stage.key(Key::end);
    CHECK(page.scroll.offset() == 1300);
    stage.key(Key::page_up);
    CHECK(page.scroll.offset() == 875);
    stage.key(Key::home);
    CHECK(page.scroll.offset() == 0);
    stage.key(Key::tab);
    stage.frame();
    CHECK(stage.focused() == "list");
    stage.key(Key::down);
    CHECK(page.scroll.offset() == 120);
    stage.key(Key::tab);
    stage.frame();
    CHECK(stage.focused() == "primary");
    stage.key(Key::page_down);
    CHECK(page.scroll.offset() > 500);
}

TEST_CASE("the focus leaves what is gone or can no longer be touched") {
    Page page;
    Stage stage([&](Context& ctx) { page.draw(ctx); });
    stage.frames(3);
    stage.keys(Key::tab, 12);
    stage.frames(2);
    CHECK(stage.focused() == "row.11");
    page.rows = 3;
    stage.frames(2);
    CHECK(stage.focused().empty());
    stage.key(Key::tab);
    stage.frames(2);
    CHECK(stage.focused() == "row.0");
}

TEST_CASE("a field with the focus keeps Enter and the ends of its line for itself, and Tab leaves it") {
    Field field("name", 40);
    int on = 0;
    Stage stage([&](Context& ctx) {
        ctx.screen("form", Direction::none);
        on += footer(ctx, {.primary = "Lanjut"}) == FooterAction::primary;
        field.draw(ctx, {100, 200, 800, 200}, {.label = "Nama"});
    });
    stage.frames(3);
    stage.frame(0.5);
    stage.key(Key::tab);
    stage.type("Ratna");
    stage.key(Key::home);
    stage.type("X");
    CHECK(field.text() == "XRatna");
    stage.key(Key::enter);
    CHECK(field.entered());
    CHECK(on == 0);
    stage.key(Key::tab);
    stage.frame();
    CHECK(stage.focused() == "primary");
    stage.key(Key::enter);
    CHECK(on == 1);
}
