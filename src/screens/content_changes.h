// What a new version of a course changes, and what is wrong with it, as lists that staff read.
#pragma once
#include "base/diagnostic.h"
#include "core/course_change.h"
#include "ui/context.h"

namespace netra::screens {

// Draws the changes from the top of `place` and answers the height. `known`: a version is in use.
float content_changes(ui::Context& ctx, const ui::Rect& place, const core::CourseChange& change, bool known);

// One problem: where it is, what it is, and what to do.
float content_problem(ui::Context& ctx, const ui::Rect& place, const base::Diagnostic& problem);

}  // namespace netra::screens
