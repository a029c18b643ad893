// What must hold between the parts of a course.
#pragma once
#include <set>
#include <string>
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

// Modules some of whose questions could not be read: what they lack cannot be told before those are mended.
struct UncountedModules {
    bool all = false;
    std::set<std::string> ids;

    bool holds(const std::string& id) const { return all || ids.contains(id); }
    bool empty() const { return !all && ids.empty(); }
};

// Reports rows that name no module, rows that ask for more questions than there are for some status, modules
// without a question, and modules that the final test of mode full does not ask.
void check_blueprints(const CourseFile& file, const std::vector<core::Question>& questions,
                      const UncountedModules& uncounted, Report& report);

// For a course with a pre-test, all of whose questions could be read: reports the rows of mode full that one
// of the two forms cannot fill for some status although the whole bank can.
void check_forms(const CourseFile& file, const std::vector<core::Question>& questions, Report& report);

}  // namespace netra::content
