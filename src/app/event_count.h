// An event in figures: the day, and all of its days.
#pragma once
#include "app/workspace.h"
#include "core/event.h"
#include "storage/event_figures.h"

namespace netra::app {

struct EventCount {
    storage::EventFigures today;  // of the day that it is in the event's zone
    storage::EventFigures in_all;

    bool operator==(const EventCount&) const = default;
};

EventCount count_event(Workspace& workspace, const core::Event& event);

}  // namespace netra::app
