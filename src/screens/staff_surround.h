// What stands around every screen of the staff area: who is signed in, and how the kiosk is.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "app/action.h"
#include "app/kiosk_state.h"
#include "ui/context.h"
#include "ui/footer.h"

namespace netra::screens {

// What the footer says between its buttons, instead of the kiosk's facts.
struct FooterNote {
    std::string strong = {};  // empty: the facts stand there
    std::string soft = {};
    bool kept_free = false;  // for what the screen draws into footer_middle()
};

// Beside Back, up to the primary button; in portrait, where that has the row below, to the end.
ui::Rect footer_middle(ui::Context& ctx, const ui::Footer& footer);

// Draws ground, header and footer. The answer is LockStaff for the header's button; the footer's are the
// caller's: Back and Forward. Facts and note stand where there is room for them.
std::optional<app::Action> staff_surround(ui::Context& ctx, const app::KioskState& state,
                                          const ui::Footer& footer, const FooterNote& note = {});

// Ground and header alone, for screens whose foot the keyboard takes: LockStaff for the header's button.
std::optional<app::Action> staff_surround_without_footer(ui::Context& ctx, const app::KioskState& state);

// On the wall of the event's zone: "09.42 WIB", and with the day where it is not today.
std::string staff_time(const ui::Context& ctx, const app::KioskState& state, base::Instant time);

// "18,4 MB", "18.4 MB", "900 KB".
std::string file_size(const ui::Context& ctx, std::uint64_t bytes);

// "4.812", "4,812".
std::string staff_count(const ui::Context& ctx, std::int64_t count);

}  // namespace netra::screens
