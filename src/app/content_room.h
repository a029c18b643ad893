// The staff's room of courses: what a stick carries is looked at, installed, tried and taken into use.
#pragma once
#include <filesystem>

#include "app/content_room_action.h"
#include "app/course_installer.h"
#include "app/session.h"
#include "core/date.h"

namespace netra::app {

class ContentRoom {
  public:
    // The session outlives the room.
    explicit ContentRoom(Session& session) : session_(session) {}

    // Lists anew what sticks carry and what is installed. A preview of what is gone goes.
    void refresh();
    // What staff can mend is said in the room's note; throws what files, database and ledger throw.
    void perform(const ContentAction& action);

  private:
    void on(const content_action::Look& a) { look(a.path, false); }
    void on(const content_action::LookAtInstalled& a);
    void on(const content_action::SaveProblems&);
    void on(const content_action::Install& a);
    void on(const content_action::Use& a);
    void on(const content_action::Try&);
    void on(const content_action::EndTry&);
    void on(const content_action::Close&);

    void look(const std::filesystem::path& path, bool installed);
    void fill(CoursePreview& preview, const CourseInstaller::Preview& seen) const;
    void mark(CoursePreview& preview) const;
    // Whether that version is installed with other content.
    bool is_taken(const core::Course& course, const base::Digest& hash) const;
    void install(const CoursePreview& preview, bool at_my_word);
    void use(const CoursePreview& preview, content_action::From from);
    core::LocalTime local_now() const;
    std::vector<CourseOnStick> courses_on_sticks();
    std::vector<CourseOnShelf> courses_on_shelf();
    ContentRoomState& room() const { return session_.state.staff->content; }
    Workspace& workspace() const { return session_.workspace(); }

    Session& session_;
};

}  // namespace netra::app
