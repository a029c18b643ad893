// What the kiosk's use cases share: the state that is shown, and the visit behind it.
#pragma once
#include <functional>
#include <optional>
#include <string>

#include "app/kiosk_state.h"
#include "app/place.h"
#include "app/workspace.h"
#include "storage/visit_store.h"

namespace netra::app {

class Session {
  public:
    // The workspace outlives the session. `seed`: of every shuffle, for runs that repeat.
    Session(Workspace& workspace, std::optional<std::uint64_t> seed);

    KioskState state;

    Workspace& workspace() { return workspace_; }
    storage::VisitStore visits() { return storage::VisitStore(workspace_.database()); }
    base::Instant now() const { return workspace_.clock().now(); }
    // The course in its original language: what is asked and counted is the same in both.
    const core::Course& course() const { return state.course->indonesian; }
    // The visitor's, where there is one: pages, questions and the pact have variants by status.
    core::Status status() const { return state.visitor ? state.visitor->status : core::Status::pns; }
    std::uint64_t next_seed();

    const std::string& visit() const { return visit_; }
    bool has_visit() const { return !visit_.empty(); }
    // Makes a new visit of state.visitor, or takes up one that is there with all it has reached.
    void begin_visit();
    void take_up(const storage::Visit& visit);

    // What new visits take: the event and course as they stand now. A visit that runs keeps its course to its
    // end; without one, what a person was about to begin begins anew where anything changed. Answers what is
    // wrong with the course. Throws as EventDesk's current_course and current_event do.
    base::Diagnostics take_up_event();

    // Of new visits; nothing while there is none.
    const std::optional<core::Event>& event() const { return event_; }

    // Another wording of the course, for the visit that runs and for new ones.
    void show_course(std::shared_ptr<const CourseInBoth> course) {
        state.course = course_ = std::move(course);
    }

    // What staff corrected or checked meanwhile, here or by command: the visitor's name, their identity.
    void refresh_visitor();
    // Brings state.facts up to what is stored. To be called after anything changed and before a move.
    void refresh_facts();
    // Moves where the journey allows; elsewhere nothing happens. The place is stored with the visit.
    // Answers whether it moved.
    bool go(core::Screen to);
    // The primary move and the one back.
    bool go_forward();
    bool go_back();
    // Stores where the visit stands without a move (another page, another question).
    void save_place();

    // Says how far a long action of the staff is. To be called as often as there is something new; `of` is at
    // least 1. Seen on the screen while the action goes on.
    void progress(std::int64_t done, std::int64_t of);
    // `watcher` hears of each per cent, on the storage thread.
    void on_progress(std::function<void()> watcher) { watcher_ = std::move(watcher); }

    // Back to what it was before an action that failed.
    void restore(const Session& before);

    // Puts the visit aside, or ends it, and leaves nothing of the person on the kiosk.
    void leave(storage::VisitState as);
    void wipe();

  private:
    void restore_work();
    void use_course_of(const storage::Visit& visit);
    void refresh_test_facts();

    Workspace& workspace_;
    std::optional<base::SeededRandom> seeds_;
    std::string visit_;
    std::optional<core::Event> event_;            // of new visits
    std::shared_ptr<const CourseInBoth> course_;  // of new visits
    std::function<void()> watcher_;
};

}  // namespace netra::app
