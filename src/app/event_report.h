// What an organiser learns from an event's tests: of the questions, the modules, the units, and the gain.
#pragma once
#include <memory>
#include <string>
#include <vector>

#include "app/courses.h"
#include "app/workspace.h"
#include "core/event.h"
#include "core/item_statistics.h"
#include "core/learning_gain.h"
#include "core/result_summary.h"
#include "core/table.h"

namespace netra::app {

struct EventReport {
    core::Event event;
    std::shared_ptr<const CourseInBoth> course;  // the version the event names
    int registered = 0;                          // people who stood at the kiosk
    int tested = 0;                              // who finished a final test
    int passed = 0;                              // at any of their final tests
    int attempts = 0;                            // final tests finished
    int of_other_versions = 0;                   // attempts left out: of another course or version
    std::vector<core::ItemStatistics> items;
    std::vector<core::ModuleSummary> modules;
    std::vector<core::UnitSummary> units;
    core::LearningGain gain;
};

// From the ledger's finished attempts; erased ones are left out. A person without a unit stands under an
// empty one. Throws Error(not_found) for an event that is not there, Error(course_invalid) where its course
// was changed since, and what files throw.
EventReport report_event(Workspace& workspace, const std::string& code);

// The report as tables with the course's words in that language: overview, questions, options, modules,
// units, gain (where a pre-test was held).
std::vector<core::Table> tables_of(const EventReport& report, base::Language language);

}  // namespace netra::app
