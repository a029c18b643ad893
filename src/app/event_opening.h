// Whether an event may be opened now, and why not.
#pragma once
#include <optional>

#include "app/workspace.h"
#include "base/error.h"
#include "base/language.h"
#include "core/event.h"

namespace netra::app {

struct OpeningObstacle {
    ErrorCode code = ErrorCode::not_allowed;
    base::Bilingual sentence;  // what stands against it and what to do
};

// Why an open event may not take the course: nobody's approval stands behind it on that day, which is counted
// from 1970-01-01.
std::optional<OpeningObstacle> obstacle_of_course(const core::Course& course, std::int64_t today);

// The first of: not_allowed in DEMO or while another event is open, clock_wrong outside the event's dates,
// not_found or course_invalid for its course, course_unapproved when today nobody's approval stands behind
// it. Nothing where the event may be opened.
std::optional<OpeningObstacle> obstacle_to_opening(Workspace& workspace, const core::Event& event);

}  // namespace netra::app
