// A data folder of a named organisation, with an open event and one certificate issued at its kiosk.
#pragma once
#include "app/event_desk.h"
#include "app/workspace.h"
#include "base/clock.h"
#include "base/random.h"
#include "visit_support.h"

namespace netra::app {

// 2029-03-01T02:00:00Z: nine o'clock in the west of Indonesia
constexpr base::Instant morning{std::chrono::seconds{1867024800}};

struct IssuedFolder {
    TestFolder folder;
    base::FixedClock clock{morning};
    base::SystemRandom random;
    std::optional<Workspace> workspace;
    IssuedCertificate issued;

    IssuedFolder();

    DataFolder data() const { return DataFolder(folder / "data"); }
};

}  // namespace netra::app
