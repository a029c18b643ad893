// Tests: drawing the questions, keeping every tap, marking the sitting.
#pragma once
#include "app/session.h"
#include "storage/payloads.h"

namespace netra::app {

class Examination {
  public:
    explicit Examination(Session& session) : session_(session) {}

    // Begins the pre-test, the quiz of the open module, or the final test, unless one is running.
    //
    // In a course with a pre-test (mode full) a person's pre-test asks one form and their first final test
    // the other one; quizzes keep the latter's questions back as long as the others suffice. Retries ask of
    // the whole bank, unseen questions first. Which form comes first is balanced over the event's visits.
    void begin(core::AttemptKind kind);
    // Keeps what is chosen for the question that is shown; it is not given yet. An answer that does not fit
    // the question changes nothing.
    void choose(const core::Answer& draft);
    // The draft, when it is complete, becomes the answer: in a quiz its feedback comes, in the final test
    // the next question or the result, in the pre-test the next question or whatever follows it.
    void give();
    // In the pre-test: no answer is known. The question counts as answered with nothing.
    void skip();
    // After the feedback of a quiz.
    void next_question();

    // What is left of the final test's time limit; nothing without one. Time counts while a question stands
    // on the screen: help, a break and a power cut stop it. It is kept with every tap, so that a power cut
    // gives back at most what has passed since the last one.
    std::optional<std::chrono::milliseconds> time_left() const;
    void count_time();
    void pause_time();
    // The time limit has passed: what is chosen counts, the rest is worth nothing, and the result comes.
    // Answers whether it was so; earlier nothing happens.
    bool end_when_time_is_up();

    // The result of the latest finished final test of the visit, for showing it.
    void show_result();

  private:
    const core::Blueprint& blueprint() const;
    void finish(bool time_up = false);
    core::History history() const;
    core::Attempt draw(core::AttemptKind kind);
    core::Form form_of_pretest();
    // The visit's finished pre-test, and what came of it; nothing without one.
    std::optional<storage::AttemptFinished> pretest() const;
    std::optional<core::Form> form_asked_before() const;
    std::optional<int> percent_before() const;
    void advance();
    void save_attempt();
    void note_seconds();

    Session& session_;
};

}  // namespace netra::app
