// The staff's room of participants with invented people in it.
#pragma once
#include "app/people_room_state.h"

namespace netra::album {

// Some of the roster, at every stage of a visit.
app::PeopleRoomState example_list();
// One of them who came and failed the final test; their visit was put aside.
app::PeopleRoomState example_person();
// Lists on a stick.
app::PeopleRoomState example_lists();
// One of those lists, read, with faults of several kinds.
app::PeopleRoomState example_check();

}  // namespace netra::album
