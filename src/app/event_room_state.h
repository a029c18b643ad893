// What stands in the staff's room of events: values read by its screens.
#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/closing_papers.h"
#include "app/event_count.h"
#include "app/event_office.h"
#include "base/language.h"
#include "core/event.h"

namespace netra::app {

// A course version that an event may take.
struct CourseOffer {
    std::string id;
    std::string version;
    std::string title;
    std::string approved_by;  // position; empty: a draft
    bool active = false;      // the one that new visits take
};

// An event that is being made or changed.
struct EventDraft {
    core::Event event;                             // as it stood when the draft was begun
    bool fresh = true;                             // it is to be made
    std::vector<CourseOffer> courses;              // by id, then oldest first
    std::vector<std::filesystem::path> key_files;  // on the sticks: what may be the root key
};

struct EventRoomState {
    std::vector<std::string> codes;                          // of all events, newest first
    std::optional<EventStanding> shown = std::nullopt;       // one of them; nothing while there is none
    EventCount count;                                        // of it
    std::optional<base::Bilingual> obstacle = std::nullopt;  // why it may not be opened, while it is closed
    std::optional<ClosingPapers> papers = std::nullopt;      // just made
    std::optional<EventDraft> draft = std::nullopt;
    std::optional<base::Bilingual> refusal = std::nullopt;  // why the last action was not carried out
};

// Whether the trust list has to say something new, which the root key signs: for a new event, and where
// title, place, dates or course differ.
bool needs_root_key(const EventDraft& draft, const core::Event& edited);

}  // namespace netra::app
