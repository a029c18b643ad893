// Who stands at the kiosk: by number, by ticket or badge, or as a walk-in; and whether they were here before.
#pragma once
#include <string_view>

#include "app/session.h"
#include "core/participant.h"

namespace netra::app {

class Reception {
  public:
    explicit Reception(Session& session) : session_(session) {}

    // A typed number: finds the person in the roster, their name masked, or offers the walk-in's form.
    void enter_number(const std::string& digits);
    // A ticket of this event, a badge with the number; anything else changes nothing and answers false.
    bool scan(std::string_view line);
    void choose_walk_in();
    // A typed person; their name and unit as check_name keeps them. Nothing happens for a name with a
    // problem.
    void register_walk_in(core::Participant person);
    // "Ya, ini saya" begins or takes up the visit; otherwise back to the number.
    void confirm(bool mine);
    // Takes up the visit that is here already.
    void resume();
    // At a start: the visit that a crash cut off, where the person may still be standing there; all others
    // are put aside. Answers whether one is offered.
    bool offer_interrupted(std::chrono::seconds within);

  private:
    void found(const core::Participant& person, core::Identity identity, bool masked, bool may_resume);
    void begin();

    Session& session_;
};

}  // namespace netra::app
