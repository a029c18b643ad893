#include "ui/text.h"

#include <doctest/doctest.h>

#include "stage.h"

using namespace netra::ui;

namespace {

// Runs `check` with a painter inside a frame.
void with_painter(const std::function<void(Painter&)>& check) {
    Stage stage([&](Context& ctx) { check(ctx.paint()); });
    stage.frame();
}

std::string joined(const std::vector<std::string_view>& lines) {
    std::string text;
    for (const std::string_view line : lines) text += (text.empty() ? "" : " ") + std::string(line);
    return text;
}

}  // namespace

TEST_CASE("no line is wider than its column and no word is lost") {
    const std::string text =
        "Netral berarti tidak berpihak dari segala bentuk pengaruh mana pun, dan tidak memihak kepada "
        "kepentingan siapa pun.";
    with_painter([&](Painter& paint) {
        for (const float width : {220.0f, 400.0f, 816.0f, 3000.0f}) {
            const auto lines = break_lines(paint, text, type::body, width);
            for (const std::string_view line : lines) CHECK(paint.width(line, type::body) <= width + 1);
            CHECK(joined(lines) == text);
        }
        CHECK(break_lines(paint, text, type::body, 3000).size() == 1);
    });
}

TEST_CASE("a word wider than the column is broken, and goes on where it was") {
    with_painter([&](Painter& paint) {
        const auto lines = break_lines(paint, "Mempertanggungjawabkannya", type::title, 200);
        REQUIRE(lines.size() > 1);
        std::string together;
        for (const std::string_view line : lines) {
            CHECK(paint.width(line, type::title) <= 201);
            together += line;
        }
        CHECK(together == "Mempertanggungjawabkannya");
    });
}

TEST_CASE("a line may end after a hyphen or a slash, and must at a line feed") {
    with_painter([&](Painter& paint) {
        const float width = paint.width("kanak-kan", type::body);
        CHECK(break_lines(paint, "kanak-kanak", type::body, width).front() == "kanak-");
        const auto lines = break_lines(paint, "satu\n\ndua", type::body, 2000);
        CHECK(lines == std::vector<std::string_view>{"satu", "", "dua"});
        CHECK(break_lines(paint, "", type::body, 100).empty());
    });
}

TEST_CASE("a shortened text fits and says that it was shortened") {
    with_painter([&](Painter& paint) {
        const std::string name = "Raden Ayu Siti Nurhaliza Kusumaningrum Widyaningsih, S.Sos., M.Si.";
        const std::string shown = shortened(paint, name, type::body, 400);
        CHECK(paint.width(shown, type::body) <= 401);
        CHECK(shown.ends_with("…"));
        CHECK(name.starts_with(shown.substr(0, shown.size() - 3)));
        CHECK(shortened(paint, "Ratna", type::body, 400) == "Ratna");
    });
}

TEST_CASE("a line that does not fit becomes smaller, but not below its least size") {
    with_painter([&](Painter& paint) {
        const Type small = fitting(paint, "Lanjut ke ikrar", type::action, 200);
        CHECK(paint.width("Lanjut ke ikrar", small) <= 201);
        CHECK(paint.size(fitting(paint, "Lanjut ke ikrar", type::action, 20)) == 26);
        CHECK(fitting(paint, "Ya", type::action, 200) == type::action);
    });
}

TEST_CASE("tabular figures are of one width") {
    with_painter([&](Painter& paint) {
        const float one = paint.width("1", type::body.figures());
        for (const char digit : std::string("0123456789"))
            CHECK(paint.width(std::string(1, digit), type::body.figures()) == doctest::Approx(one));
    });
}

TEST_CASE("characters that Inter lacks come from another font or as one box, never as nothing") {
    with_painter([&](Painter& paint) {
        for (const char* text :
             {"—", "–", "“", "”", "‘", "’", "•", "·", "→", "←", "✓", "✕", "±", "×", "…", "é", "Ž", "漢"})
            CHECK(paint.width(text, type::body) > 0);
    });
}
