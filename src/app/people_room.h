// The staff's room of participants: finding somebody, helping them, and taking a list from a stick, and
// the tickets of everybody on it onto one.
#pragma once
#include "app/people_room_action.h"
#include "app/session.h"

namespace netra::app {

class PeopleRoom {
  public:
    // The session outlives the room.
    explicit PeopleRoom(Session& session) : session_(session) {}

    // Somebody is signed in, and may do it. What staff can mend stands in the state's note; the rest is
    // thrown.
    void perform(const PeopleAction& action);
    // Somebody enters the room: everybody is listed.
    void enter();
    // A stick came or went, or staff are at home: the lists that are offered and the figures follow.
    void refresh();

  private:
    void on(const people_action::Search& a);
    void on(const people_action::ShowList&);
    void on(const people_action::ShowPerson& a);
    void on(const people_action::CheckCard&);
    void on(const people_action::Correct& a);
    void on(const people_action::Unlock&);
    void on(const people_action::Resume&);
    void on(const people_action::Erase& a);
    void on(const people_action::ShowFiles&);
    void on(const people_action::CheckRoster& a);
    void on(const people_action::SaveProblems& a);
    void on(const people_action::TakeRoster&);
    void on(const people_action::SaveTickets&);

    void list_files();
    PeopleFigures figures() const;
    PeopleRoomState& state();
    const std::string& event() const { return session_.state.event->code; }
    const std::string& staff_name() const { return session_.state.staff->person->name; }
    PersonKey shown() const;
    void show_again(const base::Bilingual& done);
    void note(const base::Bilingual& words, bool done) { state().note = {.good = done, .text = words}; }

    Session& session_;
};

}  // namespace netra::app
