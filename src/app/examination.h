// Tests: drawing the questions, keeping every tap, marking the sitting.
#pragma once
#include "app/session.h"

namespace netra::app {

class Examination {
  public:
    explicit Examination(Session& session) : session_(session) {}

    // Begins the quiz of the open module, or the final test, unless one is running.
    void begin(core::AttemptKind kind);
    // Keeps what is chosen for the question that is shown; it is not given yet. An answer that does not fit
    // the question changes nothing.
    void choose(const core::Answer& draft);
    // The draft, when it is complete, becomes the answer: in a quiz its feedback comes, in the final test
    // the next question or the result.
    void give();
    // After the feedback of a quiz.
    void next_question();

    // The result of the latest finished final test of the visit, for showing it.
    void show_result();

  private:
    void finish();
    core::History history() const;
    void save_attempt();

    Session& session_;
};

}  // namespace netra::app
