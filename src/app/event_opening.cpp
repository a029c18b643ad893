#include "app/event_opening.h"

#include "app/event_desk.h"
#include "core/date.h"
#include "storage/event_store.h"

namespace netra::app {

namespace {

using base::Bilingual;
using base::Language;

// `text` is a date of the course as its author wrote it.
std::string date_in(Language language, const std::string& text) {
    const auto date = core::parse_date(text);
    return date ? core::format_date(*date, language) : text;
}

OpeningObstacle other_is_open(const core::Event& other) {
    return {ErrorCode::not_allowed,
            {"Acara " + other.code + " masih dibuka. Tutup acara itu dahulu.",
             "Event " + other.code + " is open. Close it first."}};
}

OpeningObstacle outside_dates(const core::Event& event) {
    const auto range = [&event](Language language) {
        return core::format_date_range(core::date_from_days(event.first_day),
                                       core::date_from_days(event.last_day), language);
    };
    return {ErrorCode::clock_wrong,
            {"Hari ini di luar tanggal acara, " + range(Language::indonesian) +
                 ". Ubah tanggal acara, atau setel jam kios.",
             "Today is outside the event's dates, " + range(Language::english) +
                 ". Change the event's dates, or set the kiosk's clock."}};
}

OpeningObstacle damaged(const core::Event& event, ErrorCode code) {
    const std::string name = event.course + " " + event.course_version;
    return {code,
            {"Materi " + name + " tidak dapat dibaca: " + sentence(code).id,
             "The course " + name + " cannot be read: " + sentence(code).en}};
}

}  // namespace

std::optional<OpeningObstacle> obstacle_of_course(const core::Course& course, std::int64_t today) {
    const std::string name = course.title + " " + course.version;
    const Bilingual next{" Pasang materi yang disetujui, lalu pilih untuk acara ini.",
                         " Install a course that is approved, then choose it for this event."};
    const auto obstacle = [&](const std::string& id, const std::string& en) {
        return OpeningObstacle{ErrorCode::course_unapproved, {id + next.id, en + next.en}};
    };
    if (!course.approval) {
        return obstacle("Materi " + name + " masih draf: belum ada lembaga yang menyetujuinya.",
                        "The course " + name + " is a draft: no institution has approved it.");
    }
    const std::string& from = course.approval->date;
    const std::string& until = course.approval->valid_until;
    const auto begins = core::parse_date(from), ends = core::parse_date(until);
    if (!begins || !ends || today > core::days_from_date(*ends)) {
        return obstacle(
            "Persetujuan materi " + name + " berakhir pada " + date_in(Language::indonesian, until) + ".",
            "The approval of the course " + name + " ended on " + date_in(Language::english, until) + ".");
    }
    if (today < core::days_from_date(*begins)) {
        return obstacle(
            "Persetujuan materi " + name + " baru berlaku pada " + date_in(Language::indonesian, from) + ".",
            "The approval of the course " + name + " begins on " + date_in(Language::english, from) + ".");
    }
    return std::nullopt;
}

std::optional<OpeningObstacle> obstacle_to_opening(Workspace& workspace, const core::Event& event) {
    if (workspace.identity().demo) {
        return OpeningObstacle{
            ErrorCode::not_allowed,
            {"Kios ini masih peragaan. Acara nyata memerlukan lembaga yang dinamai: netra init "
             "--organisation",
             "This kiosk is a demonstration. A real event needs a named organisation: netra init "
             "--organisation"}};
    }
    const auto other = storage::EventStore(workspace.database()).open_event();
    if (other && other->code != event.code) return other_is_open(*other);
    const auto today =
        core::days_from_date(core::local_time(workspace.clock().now(), event.utc_offset_minutes).date);
    if (today < event.first_day || today > event.last_day) return outside_dates(event);
    try {
        const CourseLoad load = EventDesk(workspace).installed_course(event.course, event.course_version);
        if (load.course == nullptr) return damaged(event, ErrorCode::course_invalid);
        return obstacle_of_course(load.course->indonesian, today);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::not_found && error.code() != ErrorCode::course_invalid) throw;
        return damaged(event, error.code());
    }
}

}  // namespace netra::app
