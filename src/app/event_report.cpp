#include "app/event_report.h"

#include <algorithm>
#include <map>
#include <set>

#include "app/event_desk.h"
#include "base/error.h"
#include "storage/attempt_store.h"
#include "storage/event_store.h"
#include "storage/participant_store.h"

namespace netra::app {

namespace {

// Attempts of the event's own version, oldest first, each with its person's unit.
std::vector<core::Sitting> sittings_of(Workspace& workspace, EventReport& report) {
    const storage::ParticipantStore people(workspace.database());
    std::map<std::string, std::string> units;
    std::vector<core::Sitting> sittings;
    for (storage::AttemptFinished& record :
         storage::AttemptStore(workspace.database()).of_event(report.event.code)) {
        if (record.course != report.event.course || record.course_version != report.event.course_version) {
            ++report.of_other_versions;
            continue;
        }
        const auto [unit, is_new] = units.try_emplace(record.participant);
        if (is_new) {
            if (const auto person = people.find(record.participant)) unit->second = person->unit;
        }
        sittings.push_back(
            {record.participant, unit->second, std::move(record.attempt), record.percent, record.passed});
    }
    return sittings;
}

void count(const std::vector<core::Sitting>& sittings, EventReport& report) {
    std::set<std::string> tested;
    std::set<std::string> passed;
    for (const core::Sitting& sitting : sittings) {
        if (sitting.attempt.kind != core::AttemptKind::final_test) continue;
        ++report.attempts;
        tested.insert(sitting.participant);
        if (sitting.passed) passed.insert(sitting.participant);
    }
    report.tested = static_cast<int>(tested.size());
    report.passed = static_cast<int>(passed.size());
}

}  // namespace

EventReport report_event(Workspace& workspace, const std::string& code) {
    EventReport report;
    auto event = storage::EventStore(workspace.database()).find(code);
    if (!event) throw Error(ErrorCode::not_found, "there is no such event", code);
    report.event = std::move(*event);
    report.course =
        EventDesk(workspace).installed_course(report.event.course, report.event.course_version).course;
    if (report.course == nullptr) {
        throw Error(ErrorCode::course_invalid, "the event's course has errors", report.event.course);
    }
    const std::vector<core::Sitting> sittings = sittings_of(workspace, report);
    report.registered = static_cast<int>(storage::ParticipantStore(workspace.database()).count(code));
    count(sittings, report);
    const core::Course& course = report.course->indonesian;
    const int pass_mark = course.blueprint_for(report.event.mode, core::Status::pns).pass_mark;
    report.items = core::item_statistics(course, sittings);
    report.modules = core::summarise_modules(course, sittings, pass_mark);
    report.units = core::summarise_units(sittings);
    report.gain = core::measure_gain(core::pair_percents(sittings));
    return report;
}

}  // namespace netra::app
