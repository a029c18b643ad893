// What stands around every participant's screen: the header with the journey's steps, the footer's actions.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "app/action.h"
#include "app/kiosk_state.h"
#include "ui/context.h"
#include "ui/footer.h"

namespace netra::screens {

// Draws ground, header and footer. The answer is what the footer asks for: Back, Forward or CallHelp.
std::optional<app::Action> surround(ui::Context& ctx, const app::KioskState& state, const ui::Footer& footer);

// Ground and header alone, for screens whose foot the keyboard takes.
void surround_without_footer(ui::Context& ctx, const app::KioskState& state);

// The title and the line under it at the top of the content; the answer is the room that is left below.
ui::Rect heading(ui::Context& ctx, std::string_view title, std::string_view subtitle = {});

// "NIP •••013", "Nomor peserta" for those without; empty while nobody is known.
std::string number_line(const app::KioskState& state, base::Language language);

// The course as this person reads it.
const core::Course& course_of(const ui::Context& ctx, const app::KioskState& state);

}  // namespace netra::screens
