// The steps of making or changing an event: each shows and changes one part of the form.
#pragma once
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "app/action.h"
#include "app/kiosk_state.h"
#include "ui/context.h"
#include "ui/footer.h"

namespace netra::screens {

enum class SetupStep { names, time, mode, course, signers, summary };
constexpr int setup_steps = 6;

// What staff enter. Of it the event leaves the screen, and the key's file where one is needed.
struct SetupForm {
    core::Event event;
    std::int64_t people = 300;  // for the fit of the modes, as the two below
    std::int64_t kiosks = 1;
    std::int64_t hours = 6;
    std::filesystem::path root_key;  // on a stick
};

struct SetupAnswer {
    bool back = false;
    bool forward = false;
    std::optional<app::Action> action = std::nullopt;
};

// Drawn with a state that has a draft.
class SetupPage {
  public:
    virtual ~SetupPage() = default;
    virtual SetupAnswer draw(ui::Context& ctx, const app::KioskState& state, SetupForm& form) = 0;
};

std::unique_ptr<SetupPage> make_setup_page(SetupStep step);

// Header, footer and the row of steps; `room` becomes what is left for the page.
SetupAnswer setup_surround(ui::Context& ctx, const app::KioskState& state, SetupStep step,
                           std::string_view primary, bool primary_enabled, ui::Rect& room);
// "Langkah 1 dari 6: Nama"
std::string setup_title(const ui::Context& ctx, SetupStep step);

// One page each, event_setup_*.cpp.
std::unique_ptr<SetupPage> make_setup_names();
std::unique_ptr<SetupPage> make_setup_time();
std::unique_ptr<SetupPage> make_setup_mode();
std::unique_ptr<SetupPage> make_setup_course();
std::unique_ptr<SetupPage> make_setup_signers();
std::unique_ptr<SetupPage> make_setup_summary();

}  // namespace netra::screens
