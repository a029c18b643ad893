#include "app/event_count.h"

#include "core/date.h"

namespace netra::app {

EventCount count_event(Workspace& workspace, const core::Event& event) {
    const int offset = event.utc_offset_minutes;
    const auto today = core::days_from_date(core::local_time(workspace.clock().now(), offset).date);
    const base::Instant midnight = base::from_unix_seconds(today * 86400 - std::int64_t{offset} * 60);
    storage::Database& database = workspace.database();
    return {
        storage::event_figures(database, event.code, midnight, midnight + std::chrono::hours(24)),
        storage::event_figures(database, event.code, base::Instant::min(), base::Instant::max()),
    };
}

}  // namespace netra::app
