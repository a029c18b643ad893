// What stands on the screen, gathered while it is drawn: for keyboard focus, for --describe and for tests.
#pragma once
#include <string>
#include <vector>

#include "ui/rect.h"
#include "ui/theme.h"

namespace netra::ui {

enum class Role { button, choice, checkbox, field, key, pad, link, scroll };
const char* name_of(Role role);

// Something that can be touched. Rectangles are in window pixels.
struct Item {
    std::string id = {};  // stable and unique on its screen, "answer.2"
    Role role = Role::button;
    std::string label = {};
    Rect rect = {};
    bool enabled = true;
    bool selected = false;
    bool focused = false;
    std::string value = {};  // what is typed or drawn: kept out of descriptions unless allowed
};

struct TextItem {
    std::string text = {};
    Rect rect = {};  // window pixels; no higher than what its region shows of it, but as wide as it is
    float size = 0;  // canvas units
    Color ink = {};
    Color ground = {};   // the last opaque fill under the text's centre
    bool typed = false;  // by the person in front: kept out of descriptions unless allowed
};

struct Registry {
    std::string screen = {};
    std::vector<Item> items = {};
    std::vector<TextItem> texts = {};  // gathered only while the context describes

    const Item* find(std::string_view id) const;
};

}  // namespace netra::ui
