// What stays of an event that was closed: to be countersigned, to be reported, and to be kept elsewhere.
#pragma once
#include <filesystem>
#include <string>

#include "app/event_count.h"
#include "app/workspace.h"
#include "core/event.h"

namespace netra::app {

struct ClosingPapers {
    std::string checkpoint;  // the ledger's tip as text (storage/checkpoint.h)
    std::filesystem::path checkpoint_file;
    std::filesystem::path figures_file;  // the figures as text, in both languages
    std::filesystem::path backup;
    EventCount count;
};

// Writes the three into the backup folder, named by the event and the moment ("LPG26-2026-11-27-153012"), so
// that those made before stay. What a broken run left half written goes. Throws what files throw.
ClosingPapers write_closing_papers(Workspace& workspace, const core::Event& event);

}  // namespace netra::app
