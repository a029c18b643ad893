// A line of words typed in the room of participants: the field, two buttons and the keyboard of the screen.
#pragma once
#include <optional>
#include <string_view>

#include "app/action.h"
#include "app/kiosk_state.h"
#include "ui/field.h"
#include "ui/keyboard.h"

namespace netra::screens {

struct PeopleTyping {
    ui::Field::Look look = {};
    std::string_view done = {};  // the button that takes the words
    std::string_view icon = "check";
};

struct PeopleTyped {
    std::optional<app::Action> action = {};  // of the header
    bool done = false;
    bool cancelled = false;
};

// Fills the staff area but for its header. A keyboard's Enter, the screen's "Selesai" and the button mean the
// same.
PeopleTyped people_typing(ui::Context& ctx, const app::KioskState& state, ui::Field& field,
                          ui::Keyboard& keyboard, const PeopleTyping& typing);

}  // namespace netra::screens
