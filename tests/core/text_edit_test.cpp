#include "core/text_edit.h"

#include <doctest/doctest.h>

#include "base/random.h"
#include "base/utf8.h"

using namespace netra;
using core::TextEdit;

TEST_CASE("text is typed at the cursor") {
    TextEdit field(64);
    CHECK(field.insert("Rtna"));
    field.move_to_start();
    field.move_right();
    CHECK(field.insert("a"));
    CHECK(field.text() == "Ratna");
    CHECK(field.cursor() == 2);
    field.move_to_end();
    CHECK(field.insert(" W."));
    CHECK(field.text() == "Ratna W.");
}

TEST_CASE("erasing takes whole code points and says when there is none") {
    TextEdit field(64);
    field.insert("aé€😀");
    field.move_left();
    CHECK(field.erase_before());
    CHECK(field.text() == "aé😀");
    CHECK(field.erase_after());
    CHECK(field.text() == "aé");
    CHECK_FALSE(field.erase_after());
    CHECK(field.erase_before());
    CHECK(field.erase_before());
    CHECK_FALSE(field.erase_before());
    CHECK(field.empty());
}

TEST_CASE("a field never grows beyond its bytes nor cuts a character") {
    TextEdit field(5);
    CHECK_FALSE(field.insert("aé€x"));
    CHECK(field.text() == "aéx");
    CHECK_FALSE(field.insert("é"));
    CHECK(field.insert("y"));
    CHECK(field.text() == "aéxy");
    CHECK_FALSE(field.insert("z"));
}

TEST_CASE("a number field takes digits alone") {
    TextEdit field(18, core::accepts_digits);
    CHECK_FALSE(field.insert("1985-03 12a"));
    CHECK(field.text() == "19850312");
    CHECK_FALSE(field.insert("٣"));
    CHECK(field.insert("2010"));
    CHECK(field.text() == "198503122010");
}

TEST_CASE("a text field takes no control, line-breaking or direction-turning character") {
    TextEdit field(64);
    CHECK_FALSE(
        field.insert("a\tb\nc\x7f"
                     "d\xE2\x80\xA8"
                     "e\xE2\x80\xAE"
                     "f\xEF\xBB\xBF"
                     "g"));
    CHECK(field.text() == "abcdefg");
}

TEST_CASE("bytes that are not UTF-8 are left out") {
    TextEdit field(64);
    CHECK_FALSE(field.insert("a\xff"));
    CHECK(field.empty());
}

TEST_CASE("the kept value is composed and trimmed while the field stays as typed") {
    TextEdit field(64);
    field.set("  Rene\xCC\x81 ");
    CHECK(field.value() == "René");
    CHECK(field.text() == "  Rene\xCC\x81 ");
    CHECK(field.cursor() == field.text().size());
}

TEST_CASE("a value that composing makes longer still fits the field") {
    // U+0958 is excluded from composition: NFC writes it as two characters, six bytes instead of three.
    TextEdit field(3);
    REQUIRE(field.insert("\xE0\xA5\x98"));
    CHECK(field.value().size() <= 3);
    CHECK(base::is_utf8(field.value()));
}

TEST_CASE("the cursor goes to the boundary at or before an offset") {
    TextEdit field(64);
    field.insert("aé€");
    field.move_to(2);
    CHECK(field.cursor() == 1);
    field.move_to(3);
    CHECK(field.cursor() == 3);
    field.move_to(1000);
    CHECK(field.cursor() == 6);
    field.move_right();
    CHECK(field.cursor() == 6);
    field.move_to_start();
    field.move_left();
    CHECK(field.cursor() == 0);
}

TEST_CASE("after any keys the text is UTF-8, within its bytes, and the cursor between characters") {
    base::SeededRandom random(1);
    const std::vector<std::string> keys = {"a", "é", "€", "😀", " ", "e\xCC\x81", "\n"};
    TextEdit field(23);
    for (int i = 0; i < 20000; ++i) {
        switch (random.below(7)) {
            case 0:
                field.erase_before();
                break;
            case 1:
                field.erase_after();
                break;
            case 2:
                field.move_left();
                break;
            case 3:
                field.move_right();
                break;
            case 4:
                field.move_to(random.below(30));
                break;
            default:
                field.insert(keys[random.below(keys.size())]);
        }
        REQUIRE(base::is_utf8(field.text()));
        REQUIRE(field.text().size() <= 23);
        REQUIRE(base::is_utf8(field.text().substr(0, field.cursor())));
    }
}
