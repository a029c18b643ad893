// Shows the screen the state asks for, hands its actions on, and watches over what all screens share: a
// scanner, a person who went away, an action that failed, and a finger that rests on the mark: the staff's
// way in. While the staff area is open the participant's screen waits as it was left.
#pragma once
#include <memory>
#include <optional>

#include "app/kiosk_thread.h"
#include "app/settings.h"
#include "screens/preview_world.h"
#include "screens/screen.h"
#include "ui/context.h"
#include "ui/hold.h"
#include "ui/toast.h"

namespace netra::screens {

class Trial;

// The look each visit begins with.
ui::Settings starting_look(const app::Settings& settings);

class ScreenHost {
  public:
    // Both outlive the host.
    ScreenHost(app::KioskThread& kiosk, const app::Settings& settings);
    // With a world around it, whose parts outlive the host, staff may try courses, and each course that comes
    // to be shown is told.
    ScreenHost(app::KioskThread& kiosk, const app::Settings& settings, PreviewWorld world);
    ~ScreenHost();

    // Draws one frame of whatever stands now.
    void draw(ui::Context& ctx);
    // The screen that was drawn last.
    core::Screen shown() const { return shown_; }

  private:
    void follow(ui::Context& ctx, const app::KioskState& state);
    void act(app::Action action);
    // The warning, and putting the visit aside when nobody answers it.
    std::optional<app::Action> watch_idle(ui::Context& ctx, const app::KioskState& state);
    void show_failure(ui::Context& ctx);
    void draw_participant(ui::Context& ctx, const app::KioskState& state);
    void draw_staff(ui::Context& ctx, const app::KioskState& state);
    void follow_staff(ui::Context& ctx, app::StaffRoom room);
    void return_from_staff(ui::Context& ctx);
    void end_trial(ui::Context& ctx);
    void tell_course(std::shared_ptr<const app::CourseInBoth> course);
    std::optional<app::Action> draw_trial(ui::Context& ctx, const std::filesystem::path& course);

    app::KioskThread& kiosk_;
    const app::Settings& settings_;
    std::unique_ptr<Screen> screen_;
    core::Screen shown_ = core::Screen::out_of_order;
    std::shared_ptr<const app::CourseInBoth> course_;  // whose words the screen was made for
    double last_touch_ = 0;
    double attract_since_ = 0;
    bool rested_ = false;
    bool warned_ = false;  // the idle warning stands
    ui::Hold knock_;
    std::unique_ptr<Screen> staff_screen_;  // null: the staff area is closed
    app::StaffRoom staff_room_ = app::StaffRoom::door;
    std::optional<PreviewWorld> world_;
    std::unique_ptr<Trial> trial_;  // null: nobody tries a course
    std::shared_ptr<const app::CourseInBoth> told_;
    ui::Toast toast_;
};

}  // namespace netra::screens
