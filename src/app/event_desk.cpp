#include "app/event_desk.h"

#include "app/course_installer.h"
#include "app/event_opening.h"
#include "base/error.h"
#include "base/utf8.h"
#include "content/course_shelf.h"
#include "core/date.h"
#include "storage/course_store.h"
#include "storage/event_store.h"
#include "storage/roster_store.h"
#include "storage/setting_store.h"

namespace netra::app {

namespace {

// The settings' folder as it was installed: its content's hash and the course's id.
constexpr const char* folder_taken = "course_folder";

std::optional<std::string> staff_if_known(const std::string& staff) {
    return staff.empty() ? std::nullopt : std::optional(staff);
}

}  // namespace

base::Diagnostics EventDesk::install_course(const std::filesystem::path& folder) {
    return CourseInstaller(workspace_).install(folder, {}).diagnostics;
}

CourseLoad EventDesk::installed_course(const std::string& id, const std::string& version) {
    const storage::CourseStore courses(workspace_.database());
    const auto known = version.empty() ? courses.active(id) : courses.find(id, version);
    if (!known) throw Error(ErrorCode::not_found, "this course is not installed", id + " " + version);
    const content::CourseShelf shelf(workspace_.folder().root());
    CourseLoad load = load_course(shelf.folder(id, known->content.version));
    if (load.course != nullptr && load.course->hash != known->content.pack) {
        throw Error(ErrorCode::course_invalid, "the course's files were changed after it was installed", id);
    }
    return load;
}

void EventDesk::create(core::Event event, const RootAccess& root) {
    const auto problems = core::check_event(event);
    if (!problems.empty()) {
        throw Error(ErrorCode::not_allowed, "the event cannot be made like this",
                    problems.front().message.en);
    }
    const CourseLoad load = installed_course(event.course, event.course_version);
    if (load.course == nullptr) throw Error(ErrorCode::course_invalid, "the course has errors", event.course);
    const core::Course& course = load.course->indonesian;
    event.course_version = course.version;
    // The list first: an event that stands in the database is always one that certificates can name.
    workspace_.keys().list_event(event, course.short_title, course.title, root.key, root.passphrase,
                                 workspace_.clock());
    storage::EventStore events(workspace_.database());
    const base::Bytes known = events.pepper(event.code);
    events.save(event, known.empty() ? workspace_.random().bytes(32) : known);
}

void EventDesk::append_opened(const core::Event& event, const std::string& staff) {
    workspace_.ledger().append(storage::EventOpened{event, staff_if_known(staff)});
}

void EventDesk::open(const std::string& code, const std::string& staff) {
    const auto event = storage::EventStore(workspace_.database()).find(code);
    if (!event) throw Error(ErrorCode::not_found, "there is no such event", code);
    if (event->open) return;
    if (const auto obstacle = obstacle_to_opening(workspace_, *event))
        throw Error(obstacle->code, obstacle->sentence.en, code);
    append_opened(*event, staff);
}

void EventDesk::close(const std::string& code, const std::string& staff) {
    const auto event = storage::EventStore(workspace_.database()).find(code);
    if (!event) throw Error(ErrorCode::not_found, "there is no such event", code);
    if (event->open) workspace_.ledger().append(storage::EventClosed{code, staff_if_known(staff)});
}

// The name stands in the organisation's list, which its root key signed.
void EventDesk::require_same_title(const core::Event& event, const core::Course& course) {
    const CourseLoad load = installed_course(event.course, event.course_version);
    if (load.course == nullptr) return;
    const core::Course& before = load.course->indonesian;
    if (before.id == course.id && before.title == course.title && before.short_title == course.short_title)
        return;
    throw Error(ErrorCode::not_allowed,
                "the event was listed with another course or title; make an event for this one",
                course.title);
}

void EventDesk::change_course(const std::string& code, const std::string& course, const std::string& version,
                              const std::string& staff) {
    storage::EventStore events(workspace_.database());
    const auto event = events.find(code);
    if (!event) throw Error(ErrorCode::not_found, "there is no such event", code);
    const CourseLoad load = installed_course(course, version);
    if (load.course == nullptr) throw Error(ErrorCode::course_invalid, "the course has errors", course);
    if (code == demo_event_code) {
        open_demo_event(load.course->indonesian);
        return;
    }
    if (event->course == course && event->course_version == version) return;
    require_same_title(*event, load.course->indonesian);
    const auto today =
        core::days_from_date(core::local_time(workspace_.clock().now(), event->utc_offset_minutes).date);
    const auto obstacle = event->open ? obstacle_of_course(load.course->indonesian, today) : std::nullopt;
    if (obstacle) throw Error(obstacle->code, obstacle->sentence.en, code);
    core::Event changed = *event;
    changed.course = course;
    changed.course_version = version;
    storage::Transaction transaction(workspace_.database());
    if (event->open) workspace_.ledger().append(storage::EventClosed{code, staff_if_known(staff)});
    events.save(changed, events.pepper(code));
    if (event->open) append_opened(changed, staff);
    transaction.commit();
}

std::int64_t EventDesk::import_roster(const std::string& code, const roster::Roster& roster) {
    if (!storage::EventStore(workspace_.database()).find(code)) {
        throw Error(ErrorCode::not_found, "there is no such event", code);
    }
    std::vector<core::Participant> people;
    people.reserve(roster.rows.size());
    for (const roster::RosterRow& row : roster.rows) people.push_back(row.participant);
    return storage::RosterStore(workspace_.database()).import(code, people);
}

std::optional<core::Event> EventDesk::chosen_event() {
    const storage::EventStore events(workspace_.database());
    const std::string& code = workspace_.settings().event_code;
    if (code.empty()) return events.open_event();
    auto event = events.find(code);
    if (!event)
        throw Error(ErrorCode::config_invalid, "there is no such event", "kiosk.toml event.code " + code);
    return event;
}

CourseLoad EventDesk::course_of_folder(const std::string& folder, const std::optional<core::Event>& event) {
    storage::SettingStore settings(workspace_.database());
    const std::string hash = base::to_hex(content::content_hash(folder)) + " ";
    const std::string taken = settings.find_text(folder_taken).value_or("");
    if (taken.starts_with(hash)) {
        return event ? installed_course(event->course, event->course_version)
                     : installed_course(taken.substr(hash.size()), "");
    }
    base::Diagnostics diagnostics = install_course(folder);
    if (base::has_errors(diagnostics)) return {nullptr, std::move(diagnostics)};
    CourseLoad load = load_course(folder);
    if (load.course != nullptr) settings.set(folder_taken, hash + load.course->indonesian.id);
    return load;
}

CourseLoad EventDesk::current_course() {
    const auto event = chosen_event();
    if (event && event->code != demo_event_code)
        return installed_course(event->course, event->course_version);
    const std::string& course = workspace_.settings().course;
    if (course.empty()) return event ? installed_course(event->course, event->course_version) : CourseLoad{};
    if (!course.starts_with('/')) return installed_course(course, "");
    return course_of_folder(course, event);
}

core::Event EventDesk::open_demo_event(const core::Course& course) {
    constexpr int wib = 420;
    const auto today = core::days_from_date(core::local_time(workspace_.clock().now(), wib).date);
    storage::EventStore events(workspace_.database());
    auto event = events.find(demo_event_code);
    const bool current = event && event->open && event->first_day == today && event->course == course.id &&
                         event->course_version == course.version;
    if (current) return *event;
    core::Event fresh;
    fresh.code = demo_event_code;
    fresh.title = course.title;
    fresh.host = "Lembaga belum dinamai";
    fresh.place = "Peragaan Netra";
    fresh.first_day = fresh.last_day = today;
    fresh.utc_offset_minutes = wib;
    fresh.mode = core::Mode::full;
    fresh.course = course.id;
    fresh.course_version = course.version;
    fresh.election = "Pemilihan Contoh";
    workspace_.keys().list_event(fresh, course.short_title, course.title, {}, {}, workspace_.clock());
    storage::Transaction transaction(workspace_.database());
    if (event && event->open) workspace_.ledger().append(storage::EventClosed{fresh.code});
    const base::Bytes known = events.pepper(fresh.code);
    events.save(fresh, known.empty() ? workspace_.random().bytes(32) : known);
    append_opened(fresh);
    transaction.commit();
    return events.find(fresh.code).value();
}

std::optional<core::Event> EventDesk::current_event(const core::Course& course) {
    auto event = chosen_event();
    if (workspace_.identity().demo && (!event || event->code == demo_event_code))
        return open_demo_event(course);
    return event;
}

}  // namespace netra::app
