// What staff type to find a certificate: digits on the number pad, or words on the keyboard.
#pragma once
#include <optional>
#include <string>

#include "app/action.h"
#include "app/kiosk_state.h"
#include "ui/context.h"
#include "ui/field.h"
#include "ui/keyboard.h"

namespace netra::screens {

class CertificateFindForm {
  public:
    enum class Kind { closed, digits, words };

    // Begins anew, with nothing typed.
    void open(ui::Context& ctx, Kind kind);
    bool is_open() const { return kind_ != Kind::closed; }

    // Draws the whole screen. The answer is the search that was asked for; the form is then closed, as it is
    // after Back.
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state);

  private:
    std::optional<app::Action> draw_digits(ui::Context& ctx, const app::KioskState& state);
    std::optional<app::Action> draw_words(ui::Context& ctx, const app::KioskState& state);
    void digits_field(ui::Context& ctx, const ui::Rect& rect) const;
    std::optional<app::Action> words_buttons(ui::Context& ctx, const ui::Rect& row, bool entered);
    std::optional<app::Action> find(app::CertificateAction action);

    Kind kind_ = Kind::closed;
    std::string digits_;
    ui::Field words_{"sought", 64};
    ui::Keyboard keyboard_;
};

}  // namespace netra::screens
