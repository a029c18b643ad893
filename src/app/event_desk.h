// Setting up what participants meet: courses and events.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "app/courses.h"
#include "app/workspace.h"
#include "core/event.h"
#include "roster/roster_reader.h"
#include "storage/course_store.h"

namespace netra::app {

// What the organisation's root key is opened with; not needed in DEMO.
struct RootAccess {
    std::filesystem::path key;
    std::string passphrase;
};

class EventDesk {
  public:
    static constexpr const char* demo_event_code = "CONTOH";

    // The workspace outlives the desk.
    explicit EventDesk(Workspace& workspace) : workspace_(workspace) {}

    // Checks a course folder, copies it into the data folder and makes it the version in use; the ledger
    // says so. With errors nothing is installed. Throws Error(already_exists) for the same version with
    // other content.
    base::Diagnostics install_course(const std::filesystem::path& folder);
    // An installed version; the one in use when `version` is empty. Throws Error(not_found).
    CourseLoad installed_course(const std::string& id, const std::string& version);

    // Makes the event, or changes it while it is closed; lists it in the trust list, for which the root key
    // is opened unless it stands there as it is. Throws
    // Error(not_allowed) with the first problem of the event in its context, Error(not_found) for a course
    // that is not installed.
    void create(core::Event event, const RootAccess& root);
    // `staff`: who did it at the kiosk; empty: by command. Throws Error(not_found), and with the obstacle's
    // code (app/event_opening.h) where there is one.
    void open(const std::string& code, const std::string& staff = {});
    void close(const std::string& code, const std::string& staff = {});
    // New visits of the event take another installed version; those that run keep theirs. An open event is
    // closed and opened again in one step: the ledger tells from when on, and who did it. Throws
    // Error(not_found) for event and version, Error(course_unapproved), and Error(not_allowed) where the
    // version bears another title than the one the event was listed with.
    void change_course(const std::string& code, const std::string& course, const std::string& version,
                       const std::string& staff = {});

    // Takes the rows in place of the event's roster; answers how many people it holds. Throws
    // Error(not_found) for an unknown event.
    std::int64_t import_roster(const std::string& code, const roster::Roster& roster);

    // What this kiosk runs: the course of the event of the settings or of the open one, else the course of
    // the settings. A folder in the settings is installed when it is first met, and when it or its place in
    // the settings was changed since; otherwise what staff chose meanwhile stands.
    CourseLoad current_course();
    // The event of the settings or the open one; in DEMO without one an example event of today, open.
    std::optional<core::Event> current_event(const core::Course& course);

  private:
    std::optional<core::Event> chosen_event();
    CourseLoad course_of_folder(const std::string& folder, const std::optional<core::Event>& event);
    void require_same_title(const core::Event& event, const core::Course& course);
    core::Event open_demo_event(const core::Course& course);
    void append_opened(const core::Event& event, const std::string& staff = {});

    Workspace& workspace_;
};

}  // namespace netra::app
