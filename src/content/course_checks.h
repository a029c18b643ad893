// What must hold between the parts of a course.
#pragma once
#include <vector>

#include "content/course_file.h"
#include "content/report.h"
#include "core/question.h"

namespace netra::content {

struct PlacedQuestion {
    core::Question question;
    Place place;
    Place id_place;
};

// Gives questions without an id one made of their words, and reports: ids twice or malformed, types that a
// kiosk cannot ask.
void check_questions(std::vector<PlacedQuestion>& questions, Report& report);

// Reports rows that name no module, rows that ask for more questions than there are for some status, and
// modules without a question.
void check_blueprints(const CourseFile& file, const std::vector<core::Question>& questions, Report& report);

// For a course with a pre-test: reports the rows of mode full that one of the two forms cannot fill for some
// status although the whole bank can.
void check_forms(const CourseFile& file, const std::vector<core::Question>& questions, Report& report);

}  // namespace netra::content
