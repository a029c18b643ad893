#include "ui/gallery.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <set>

#include "stage.h"

using namespace netra;
using namespace netra::ui;

namespace {

// The uppermost text under the header.
std::string title_of(const Stage& stage) {
    const float edge = stage.ctx.layout().header.bottom() * stage.ctx.canvas().scale;
    const TextItem* title = nullptr;
    for (const TextItem& text : stage.ctx.registry().texts) {
        if (text.rect.y > edge && (!title || text.rect.y < title->rect.y)) title = &text;
    }
    return title ? title->text : std::string();
}

std::set<std::string> texts_of(const Stage& stage) {
    std::set<std::string> texts;
    for (const TextItem& text : stage.ctx.registry().texts) texts.insert(text.text);
    return texts;
}

// The gallery on a stage, at its first frame's page.
struct Show {
    explicit Show(int page, Language language = Language::indonesian)
        : gallery(page), stage([this](Context& ctx) { gallery.draw(ctx); }) {
        stage.ctx.settings.language = language;
        stage.ctx.settings.reduced_motion = true;
        stage.frames(4);
    }
    Gallery gallery;
    Stage stage;
};

}  // namespace

TEST_CASE("each page of the gallery has a title of its own, in both languages") {
    for (const Language language : {Language::indonesian, Language::english}) {
        std::set<std::string> titles;
        for (int page = 0; page < Gallery::page_count; ++page) {
            Show show(page, language);
            CAPTURE(page);
            CHECK_FALSE(title_of(show.stage).empty());
            titles.insert(title_of(show.stage));
        }
        CHECK(titles.size() == Gallery::page_count);
    }
}

TEST_CASE("the gallery speaks the language that is chosen") {
    for (int page = 0; page < Gallery::page_count; ++page) {
        Show first(page), second(page, Language::english);
        CAPTURE(page);
        CHECK(title_of(first.stage) != title_of(second.stage));
        CHECK(texts_of(first.stage).count("Lanjut") + texts_of(first.stage).count("Selesai") > 0);
        CHECK(texts_of(second.stage).count("Lanjut") == 0);
    }
}

TEST_CASE("Back and the primary action turn the gallery's pages, round and round") {
    Show show(0);
    show.stage.tap("back");
    CHECK(show.gallery.page() == Gallery::page_count - 1);
    show.stage.frame(1);
    show.stage.tap("primary");
    show.stage.frame(1);
    show.stage.tap("primary");
    CHECK(show.gallery.page() == 1);
}

TEST_CASE("the keyboard's page, which has no footer, is left with the key Selesai") {
    for (int page = 0; page < Gallery::page_count; ++page) {
        Show show(page);
        if (!show.stage.ctx.registry().find("key.done")) continue;
        CHECK_FALSE(show.stage.ctx.registry().find("primary"));
        show.stage.tap("key.done");
        CHECK(show.gallery.page() == page + 1);
        return;
    }
    FAIL("no page has the keyboard");
}

TEST_CASE("a dialog of the gallery closes and comes again when asked for, and when its page is turned to") {
    for (int page = 0; page < Gallery::page_count; ++page) {
        Show show(page);
        if (!show.stage.ctx.registry().find("dialog.primary")) continue;
        CAPTURE(page);
        show.stage.tap("dialog.secondary");
        CHECK_FALSE(show.stage.ctx.registry().find("dialog.primary"));
        show.stage.tap("again");
        CHECK(show.stage.ctx.registry().find("dialog.primary"));
        show.stage.tap("dialog.primary");
        CHECK_FALSE(show.stage.ctx.registry().find("dialog.primary"));
        show.gallery.turn(1);
        show.stage.frames(3);
        show.gallery.turn(-1);
        show.stage.frames(3);
        CHECK(show.stage.ctx.registry().find("dialog.primary"));
    }
}

TEST_CASE(
    "the table of the gallery is sorted by the title that is tapped, and turned round by a second tap") {
    for (int page = 0; page < Gallery::page_count; ++page) {
        Show show(page);
        if (!show.stage.ctx.registry().find("people.title.2")) continue;
        const auto best_above_worst = [&] {
            return show.stage.middle("people.row.1").y < show.stage.middle("people.row.3").y;
        };
        show.stage.tap("people.title.2");
        CHECK_FALSE(best_above_worst());
        show.stage.frame(1);
        show.stage.tap("people.title.2");
        CHECK(best_above_worst());
        return;
    }
    FAIL("no page has the table");
}

TEST_CASE("the gallery knows every icon there is, and no other") {
    std::set<std::string> files, names;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path(NETRA_SOURCE_DIR) / "assets/icons"))
        if (entry.path().extension() == ".svg") files.insert(entry.path().stem().string());
    for (const std::string_view name : Gallery::icons()) names.emplace(name);
    CHECK(names == files);
    CHECK(names.size() == Gallery::icons().size());
}
