#include "app/event_count.h"

#include "core/date.h"

namespace netra::app {

EventCount count_event(Workspace& workspace, const core::Event& event) {
    const base::Instant midnight = core::begin_of_day(workspace.clock().now(), event.utc_offset_minutes);
    storage::Database& database = workspace.database();
    return {
        storage::event_figures(database, event.code, midnight, midnight + std::chrono::hours(24)),
        storage::event_figures(database, event.code, base::Instant::min(), base::Instant::max()),
    };
}

}  // namespace netra::app
