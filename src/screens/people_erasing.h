// Before somebody's data is erased: why, chosen or typed, and once more in words whether it is meant.
#pragma once
#include <optional>

#include "app/action.h"
#include "app/kiosk_state.h"
#include "ui/field.h"
#include "ui/keyboard.h"
#include "ui/scroll.h"

namespace netra::screens {

class PeopleErasing {
  public:
    // Answers people_action::Erase once it is meant. Of a state that shows a person.
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state);
    // Staff went back, or meant it.
    bool over() const { return over_; }

  private:
    std::optional<app::Action> choosing(ui::Context& ctx, const app::KioskState& state);
    std::optional<app::Action> typing(ui::Context& ctx, const app::KioskState& state);
    std::optional<app::Action> asking(ui::Context& ctx, const app::KioskState& state);
    float choices(ui::Context& ctx, const ui::Rect& rect);
    std::string reason() const;

    ui::Field other_{"reason", app::people_action::max_reason_bytes};
    ui::Keyboard keyboard_;
    ui::Scroll scroll_{"reasons"};
    std::optional<std::size_t> chosen_;
    bool typing_ = false;
    bool asking_ = false;
    bool over_ = false;
};

}  // namespace netra::screens
