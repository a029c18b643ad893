#include "ui/table.h"

#include <doctest/doctest.h>

#include <array>

#include "layout_checks.h"

using namespace netra::ui;

namespace {

// A table of three columns on a stage, with what was tapped last.
struct Sheet {
    std::array<TableColumn, 3> columns{
        {{"Nama", 1.3f, Align::left, true}, {"Unit kerja", 1.5f}, {"Nilai", 0.6f, Align::right}}};
    std::vector<TableRow> rows{
        {"1", {{"Ratna Contoh"}, {"Inspektorat"}, {"100"}}},
        {"2", {{"Bambang Rekaan"}, {"Dinas Kependudukan dan Pencatatan Sipil"}, {"7"}}},
        {"3", {{"Siti Contoh"}, {"Salah tulis", Say::wrong}, {"60"}}}};
    Table look{.id = "people", .empty = "Belum ada peserta."};
    Rect place{100, 100, 1200, 0};
    TableTap tapped;

    void draw(Context& ctx) {
        look.columns = columns;
        look.rows = rows;
        place.h = table_height(ctx, place.w, look);
        const TableTap now = table(ctx, place, look);
        if (now.row || now.title) tapped = now;
    }
};

}  // namespace

TEST_CASE("a table's texts stand inside it and apart, in any width and text size") {
    for (const float width : {1700.0f, 1200.0f, 700.0f, 420.0f}) {
        for (const TextSize size : {TextSize::normal, TextSize::large, TextSize::larger}) {
            for (const bool tappable : {false, true}) {
                CAPTURE(width);
                CAPTURE(static_cast<int>(size));
                CAPTURE(tappable);
                Sheet sheet;
                sheet.place.w = width;
                sheet.look.row_tappable = sheet.look.title_tappable = tappable;
                sheet.look.sorted = 1;
                Stage stage([&](Context& ctx) { sheet.draw(ctx); }, 1920, 2400);
                stage.ctx.settings.text_size = size;
                stage.frames(2);
                check_texts_within(stage, sheet.place);
            }
        }
    }
}

TEST_CASE("numbers end at one edge and words begin at one") {
    Sheet sheet;
    Stage stage([&](Context& ctx) { sheet.draw(ctx); });
    stage.frames(2);
    const float end = text_item(stage, "100").rect.right();
    CHECK(text_item(stage, "7").rect.right() == doctest::Approx(end).epsilon(0.001));
    CHECK(text_item(stage, "60").rect.right() == doctest::Approx(end).epsilon(0.001));
    CHECK(text_item(stage, "Ratna Contoh").rect.x ==
          doctest::Approx(text_item(stage, "Siti Contoh").rect.x).epsilon(0.001));
}

TEST_CASE("a long text takes more lines and a word wider than its column turns rows into lines") {
    Sheet sheet;
    sheet.place.w = 700;
    Stage stage([&](Context& ctx) { sheet.draw(ctx); });
    stage.frames(2);
    CHECK(stage.shows("Kependudukan"));
    CHECK_FALSE(stage.shows("…"));
    const float tall = sheet.place.h;
    sheet.rows[0].cells[2].text = "1234567890123456";
    stage.frames(2);
    CHECK(stage.shows("1234567890123456"));
    CHECK(sheet.place.h > 1.5f * tall);
    // Each row then says what its texts are.
    int titles = 0;
    for (const TextItem& item : stage.ctx.registry().texts) titles += item.text == "Nilai";
    CHECK(titles == 3);
}

TEST_CASE("rows and titles that can be tapped are large enough and say which it was") {
    for (const float width : {1200.0f, 420.0f}) {
        CAPTURE(width);
        Sheet sheet;
        sheet.place.w = width;
        sheet.look.row_tappable = sheet.look.title_tappable = true;
        Stage stage([&](Context& ctx) { sheet.draw(ctx); }, 1920, 1600);
        stage.frames(2);
        for (const Item& item : stage.ctx.registry().items) {
            CAPTURE(item.id);
            CHECK(item.rect.h / stage.ctx.canvas().scale >= touch_target - 0.5f);
            CHECK(item.rect.w / stage.ctx.canvas().scale >= touch_target - 0.5f);
            CHECK_FALSE(item.label.empty());
        }
        stage.tap("people.row.2");
        REQUIRE(sheet.tapped.row);
        CHECK(*sheet.tapped.row == 1);
        stage.tap("people.title.2");
        REQUIRE(sheet.tapped.title);
        CHECK(*sheet.tapped.title == 2);
    }
}

TEST_CASE("the sorted column is told apart in the registry, and a table that sorts nothing takes no taps") {
    Sheet sheet;
    sheet.look.title_tappable = true;
    sheet.look.sorted = 2;
    Stage stage([&](Context& ctx) { sheet.draw(ctx); });
    stage.frames(2);
    CHECK(stage.item("people.title.2").selected);
    CHECK_FALSE(stage.item("people.title.0").selected);
    sheet.look.title_tappable = false;
    stage.frames(2);
    CHECK(stage.ctx.registry().items.empty());
}

TEST_CASE("an empty table keeps its titles and says in words that it is empty") {
    Sheet sheet;
    sheet.rows.clear();
    Stage stage([&](Context& ctx) { sheet.draw(ctx); });
    stage.frames(2);
    CHECK(stage.shows("Unit kerja"));
    CHECK(stage.shows("Belum ada peserta."));
    check_texts_within(stage, sheet.place);
}

TEST_CASE(
    "a row with fewer cells than columns leaves the others empty, and one with more is not read past them") {
    Sheet sheet;
    sheet.rows = {{"1", {{"Ratna Contoh"}}}, {"2", {{"Siti Contoh"}, {"Inspektorat"}, {"60"}, {"lebih"}}}};
    Stage stage([&](Context& ctx) { sheet.draw(ctx); });
    stage.frames(2);
    CHECK(stage.shows("Ratna Contoh"));
    CHECK_FALSE(stage.shows("lebih"));
    check_texts_within(stage, sheet.place);
}
