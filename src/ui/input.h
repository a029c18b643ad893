// What people did since the last frame: at most one press or release of the pointer, any number of keys.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "ui/rect.h"

namespace netra::ui {

enum class Key {
    character,
    enter,
    backspace,
    erase,
    escape,
    tab,
    back_tab,
    left,
    right,
    up,
    down,
    home,
    end,
    page_up,
    page_down
};

// A key or a typed character, in the order they came.
struct KeyEvent {
    Key key = Key::character;
    char32_t character = 0;  // for Key::character
    bool repeat = false;     // it is held: never another tap
};

// The pointer at a moment while it was down; `at` in seconds of the same clock as Input::now.
struct PointerSample {
    Point position = {};  // window pixels, as handed in; canvas units in Context::samples()
    double at = 0;
};

struct Input {
    int window_width = 1920;  // pixels
    int window_height = 1080;
    double now = 0;                // seconds, monotonic
    Point pointer = {};            // window pixels
    bool pointer_present = false;  // false once a touch has ended
    bool pointer_down = false;
    float wheel = 0;  // notches, up is positive
    std::vector<PointerSample> samples = {};
    std::vector<KeyEvent> keys = {};
    std::vector<std::string> scans = {};  // what a ticket or badge scanner sent, without its Enter
};

}  // namespace netra::ui
