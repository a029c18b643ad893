#include "platform/input_queue.h"

#include <doctest/doctest.h>

using namespace netra;
using platform::InputQueue;

namespace {

std::u32string typed(const ui::Input& input) {
    std::u32string text;
    for (const ui::KeyEvent& event : input.keys) {
        if (event.key == ui::Key::character) text += event.character;
    }
    return text;
}

}  // namespace

TEST_CASE("a press and a release between two frames arrive in two frames") {
    InputQueue queue;
    queue.press({10, 20}, 1.000);
    queue.release({11, 21}, 1.001);
    const ui::Input first = queue.take(1.016);
    CHECK(first.pointer_down);
    CHECK(first.pointer == ui::Point{10, 20});
    CHECK(queue.more());
    const ui::Input second = queue.take(1.017);
    CHECK_FALSE(second.pointer_down);
    CHECK(second.pointer_present);
    CHECK_FALSE(queue.more());
    CHECK_FALSE(queue.take(1.033).pointer_present);
}

TEST_CASE("twenty taps within one frame's time stay twenty taps") {
    InputQueue queue;
    for (int i = 0; i < 20; ++i) {
        queue.press({5, 5}, 1 + i * 0.0004);
        queue.release({5, 5}, 1 + i * 0.0004 + 0.0002);
    }
    int presses = 0;
    bool down = false;
    while (queue.more()) {
        const ui::Input input = queue.take(1.01);
        if (input.pointer_down && !down) ++presses;
        down = input.pointer_down;
    }
    CHECK(presses == 20);
}

TEST_CASE("736 characters typed in 0.03 s arrive whole and in order") {
    InputQueue queue;
    std::u32string sent;
    for (int i = 0; i < 736; ++i) {
        sent += static_cast<char32_t>(U'0' + i * 7 % 10);
        queue.character(sent.back(), 1 + i * 0.03 / 736);
    }
    CHECK(typed(queue.take(1.03)).empty());
    REQUIRE(queue.deadline());
    CHECK(typed(queue.take(*queue.deadline() + 0.001)) == sent);
}

TEST_CASE("fast characters ended by Enter are one scan and no typing") {
    InputQueue queue;
    for (int i = 0; i < 18; ++i) queue.character(U"198503122010012013"[i], 1 + i * 0.005);
    queue.key(ui::Key::enter, false, 1.095);
    const ui::Input input = queue.take(1.1);
    REQUIRE(input.scans.size() == 1);
    CHECK(input.scans[0] == "198503122010012013");
    CHECK(input.keys.empty());
    CHECK_FALSE(queue.deadline());
}

TEST_CASE("characters at the pace of a hand are typing, Enter included") {
    InputQueue queue;
    std::u32string text;
    for (int i = 0; i < 8; ++i) {
        text += typed(queue.take(1 + i * 0.12));
        queue.character(U'1', 1 + i * 0.12);
    }
    text += typed(queue.take(2.0));
    queue.key(ui::Key::enter, false, 2.0);
    const ui::Input input = queue.take(2.1);
    CHECK(input.scans.empty());
    CHECK(text == U"11111111");
    CHECK(input.keys.back().key == ui::Key::enter);
}

TEST_CASE("two keys struck together are typing once the moment has passed") {
    InputQueue queue;
    queue.character(U'a', 1.000);
    queue.character(U'b', 1.010);
    CHECK(queue.take(1.012).keys.empty());
    CHECK(typed(queue.take(1.050)) == U"ab");
}

TEST_CASE("a scan that came while a slow frame was drawn is whole") {
    InputQueue queue;
    queue.take(1.000);
    for (int i = 0; i < 5; ++i) queue.character(U"198503122010012013"[i], 1.001);
    queue.take(1.002);  // and then nothing is asked for a quarter of a second
    for (int i = 5; i < 18; ++i) queue.character(U"198503122010012013"[i], 1.250);
    queue.key(ui::Key::enter, false, 1.250);
    const ui::Input input = queue.take(1.251);
    REQUIRE(input.scans.size() == 1);
    CHECK(input.scans[0] == "198503122010012013");
    CHECK(input.keys.empty());
}

TEST_CASE("what a hand types while every frame is slow is typing") {
    InputQueue queue;
    std::u32string text;
    for (int i = 0; i < 12; ++i) {
        queue.character(U"Siti Rahmawa"[i], 1 + i * 0.06);
        text += typed(queue.take(1.001 + i * 0.06));  // and the frame is drawn until the next key
    }
    queue.key(ui::Key::enter, false, 1.72);
    const ui::Input input = queue.take(1.721);
    CHECK(input.scans.empty());
    CHECK(text + typed(input) == U"Siti Rahmawa");
    CHECK(input.keys.back().key == ui::Key::enter);
}

TEST_CASE("a key that moves the focus or the screen is the last of its frame") {
    InputQueue queue;
    queue.key(ui::Key::tab, false, 1.000);
    queue.key(ui::Key::enter, false, 1.001);
    const ui::Input first = queue.take(1.01);
    REQUIRE(first.keys.size() == 1);
    CHECK(first.keys[0].key == ui::Key::tab);
    CHECK(queue.more());
    const ui::Input second = queue.take(1.02);
    REQUIRE(second.keys.size() == 1);
    CHECK(second.keys[0].key == ui::Key::enter);
}

TEST_CASE("a character whose key is held says so, and is no part of a scan") {
    InputQueue queue;
    queue.take(1);
    for (int i = 0; i < 9; ++i) queue.character(U' ', 1 + i * 0.02, i > 0);
    queue.key(ui::Key::enter, false, 1.2);
    const ui::Input input = queue.take(1.2);
    CHECK(input.scans.empty());
    REQUIRE(input.keys.size() == 10);
    CHECK_FALSE(input.keys[0].repeat);
    CHECK(input.keys[1].repeat);
}

TEST_CASE("a pointer that passes over the screen is no event") {
    InputQueue queue;
    for (int i = 0; i < 60; ++i) queue.move({static_cast<float>(i), 0}, i * 0.016);
    CHECK_FALSE(queue.more());
}

TEST_CASE("every place of a stroke is kept with its time") {
    InputQueue queue;
    queue.press({0, 0}, 1);
    for (int i = 1; i <= 9; ++i) queue.move({static_cast<float>(i), 0}, 1 + i * 0.001);
    queue.release({9, 0}, 1.010);
    const ui::Input input = queue.take(1.02);
    REQUIRE(input.samples.size() == 10);
    CHECK(input.samples[4].position.x == 4);
    CHECK(input.samples[4].at == doctest::Approx(1.004));
    CHECK(input.pointer_down);
    CHECK_FALSE(queue.take(1.03).pointer_down);
}
