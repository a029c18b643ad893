// The staff's room of events: making, changing, opening and closing them, and the two ceremonies in the hall.
#pragma once
#include "app/event_room_action.h"
#include "app/session.h"

namespace netra::app {

class EventRoom {
  public:
    // The session outlives the room.
    explicit EventRoom(Session& session) : session_(session) {}

    // Somebody is signed in, and may do it. What staff can mend stands in the state as a refusal; what the
    // world does (disk, database) is thrown.
    void perform(const EventAction& action);
    // Brings the state up to what is stored; a draft stays as it is.
    void refresh();

  private:
    void on(const event_action::Show& a);
    void on(const event_action::Edit& a);
    void on(const event_action::Save& a);
    void on(const event_action::Open&);
    void on(const event_action::Close&);
    void on(const event_action::RecordPledge& a);
    void on(const event_action::RecordSymbolic& a);

    EventDraft begin_draft(const std::string& code);
    EventRoomState& state() { return session_.state.staff->event; }
    const std::string& staff() const { return session_.state.staff->person->name; }
    Workspace& workspace() { return session_.workspace(); }

    Session& session_;
};

}  // namespace netra::app
