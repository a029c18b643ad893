// An invented visit at an invented event: what stands on the kiosk at each point of it.
#pragma once
#include <memory>
#include <string>

#include "app/kiosk_state.h"

namespace netra::album {

class ExampleVisit {
  public:
    // Reads the shipped course. Throws when it does not hold.
    ExampleVisit();

    const core::Course& course() const { return course_->indonesian; }

    // Nobody is at the kiosk.
    app::KioskState nobody(core::Screen screen) const;
    // The example person is, and everything before `screen` is done.
    app::KioskState at(core::Screen screen) const;
    // The first two of the six modules are done, the third is open.
    app::KioskState learning(core::Screen screen) const;
    // A page of a module; both from 0.
    app::KioskState page(std::size_t module, std::size_t number) const;
    // The fourth question of a test of ten is this one; the others of the test are any.
    app::KioskState asked(core::AttemptKind kind, const core::Question& question) const;
    // A final test of ten is over; so many of its answers are right.
    app::KioskState finished(int right) const;

    // Nobody is at the kiosk but the staff: at the door, or signed in as "Ketua panitia".
    app::KioskState staff(app::StaffRoom room) const;

    // The first question of the course of that type; with a drawn post and its picture, or without.
    const core::Question& question(core::QuestionType type, bool with_post = false) const;

  private:
    std::shared_ptr<const app::CourseInBoth> course_;
};

// What the example person would draw.
core::Signature example_signature();

}  // namespace netra::album
