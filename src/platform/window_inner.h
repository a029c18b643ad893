// What a window keeps. For window.cpp.
#pragma once
#include "platform/input_queue.h"
#include "platform/window.h"

struct GLFWwindow;

namespace netra::platform {

struct Window::Inner {
    GLFWwindow* window = nullptr;
    InputQueue queue;
    bool changed = true;  // uncovered, resized or asked to close
    bool hides_cursor = false;
    bool cursor_shown = false;
    bool key_repeats = false;  // the key whose character comes next
    ui::Point last_place;
    int small_moves = 0;

    bool pointer_moved(ui::Point to);
    void show_cursor(bool show);
};

}  // namespace netra::platform
