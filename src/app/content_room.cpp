#include "app/content_room.h"

#include <algorithm>

#include "app/content_papers.h"
#include "app/course_desk.h"
#include "app/event_desk.h"
#include "app/stick.h"
#include "base/error.h"
#include "content/course_glance.h"
#include "content/course_shelf.h"
#include "core/date.h"
#include "storage/visit_store.h"

namespace netra::app {

namespace fs = std::filesystem;
using content_action::From;

namespace {

CourseFigures figures_of(const core::Course& course, core::Mode mode) {
    CourseFigures figures;
    figures.modules = static_cast<int>(course.modules.size());
    for (const core::Module& module : course.modules)
        figures.pages += static_cast<int>(module.pages_for(core::Status::pns).size());
    figures.questions = static_cast<int>(course.questions.size());
    figures.hours = course.hours;
    figures.pass_mark = course.blueprint_for(mode, core::Status::pns).pass_mark;
    return figures;
}

base::Diagnostic version_taken(const std::string& version) {
    base::Diagnostic taken;
    taken.file = "course.toml";
    taken.message = {"versi " + version + " sudah terpasang dengan isi lain",
                     "version " + version + " is installed with other content"};
    taken.hint = {"Naikkan version, dari 1.0 misalnya ke 1.1.",
                  "Raise the version, from 1.0 to 1.1 for example."};
    return taken;
}

bool holds_on(const core::Approval& approval, std::int64_t today) {
    const auto begins = core::parse_date(approval.date), ends = core::parse_date(approval.valid_until);
    return begins && ends && core::days_from_date(*begins) <= today && today <= core::days_from_date(*ends);
}

}  // namespace

std::vector<CourseOnStick> ContentRoom::courses_on_sticks() {
    const auto& sticks = session_.state.staff->sticks;
    std::vector<fs::path> paths;
    for (const fs::path& stick : sticks) {
        // Windows hides how a name ends: who looks at such a course is told what to rename.
        for (auto&& found : {files_on(stick, {".netra"}), folders_on(stick, "course.toml"),
                             folders_on(stick, "course.toml.txt")})
            paths.insert(paths.end(), found.begin(), found.end());
    }
    std::vector<CourseOnStick> courses;
    for (const fs::path& path : paths) {
        CourseOnStick one{path, place_on(sticks, path), {}, {}};
        content::Report report;
        try {
            const auto seen = content::glance_at_course(path, report);
            if (seen) {
                one.title = seen->title;
                one.version = seen->version;
                one.bytes = seen->bytes;
                one.approval = seen->approval;
                if (!fs::is_directory(path)) {
                    one.signer = credential::judge_pack_signer(seen->signature, &workspace().keys().trust(),
                                                               base::unix_seconds(session_.now()));
                }
            }
        } catch (const Error&) {
            // The stick was pulled out: what cannot be read is listed without a title.
        }
        courses.push_back(std::move(one));
    }
    return courses;
}

std::vector<CourseOnShelf> ContentRoom::courses_on_shelf() {
    const auto& event = session_.event();
    const content::CourseShelf shelf(workspace().folder().root());
    std::vector<CourseOnShelf> courses;
    for (const storage::CourseVersion& version : CourseDesk(workspace()).courses()) {
        const storage::ContentInstalled& content = version.content;
        CourseOnShelf one{content.course, content.version, content.title};
        content::Report report;
        if (const auto seen =
                content::glance_at_course(shelf.folder(content.course, content.version), report))
            one.approval = seen->approval;
        one.in_use = version.active;
        one.in_event = event && event->course == content.course && event->course_version == content.version;
        courses.push_back(std::move(one));
    }
    std::ranges::stable_partition(courses, [](const CourseOnShelf& one) { return one.in_event; });
    return courses;
}

void ContentRoom::refresh() {
    room().on_sticks = courses_on_sticks();
    room().on_shelf = courses_on_shelf();
    auto& preview = room().preview;
    std::error_code unknown;
    if (preview && !preview->installed && !fs::exists(preview->path, unknown)) {
        preview.reset();
        room().note = StaffNote{false, {"Stik USB dicabut.", "The USB stick was pulled out."}};
        session_.state.staff->room = StaffRoom::content;
    }
}

void ContentRoom::perform(const ContentAction& action) {
    room().note.reset();
    std::visit([this](const auto& one) { on(one); }, action.what);
}

void ContentRoom::on(const content_action::LookAtInstalled& a) {
    look(content::CourseShelf(workspace().folder().root()).folder(a.id, a.version), true);
}

void ContentRoom::look(const fs::path& path, bool installed) {
    CoursePreview preview;
    preview.path = path;
    preview.installed = installed;
    preview.place = place_on(session_.state.staff->sticks, path);
    try {
        const CourseInstaller::Preview seen = CourseInstaller(workspace()).preview(path);
        fill(preview, seen);
    } catch (const Error& error) {
        room().note = StaffNote{false, sentence(error.code())};
        return refresh();
    }
    room().preview = std::move(preview);
    session_.state.staff->room = StaffRoom::content_preview;
}

void ContentRoom::fill(CoursePreview& preview, const CourseInstaller::Preview& seen) const {
    const core::Mode mode = session_.event() ? session_.event()->mode : core::Mode::full;
    preview.problems = seen.check.load.diagnostics;
    preview.bytes = seen.check.bytes;
    std::error_code unknown;
    if (!fs::is_directory(preview.path, unknown)) {
        preview.signer = seen.check.signer;
        preview.key = seen.check.key;
    }
    if (seen.check.load.course == nullptr) return;
    const core::Course& course = seen.check.load.course->indonesian;
    preview.id = course.id;
    preview.version = course.version;
    preview.title = course.title;
    preview.approval = course.approval;
    preview.after = figures_of(course, mode);
    if (seen.before) preview.before = figures_of(*seen.before, mode);
    preview.change = seen.change;
    if (is_taken(course, seen.check.load.course->hash))
        preview.problems.push_back(version_taken(course.version));
    mark(preview);
}

bool ContentRoom::is_taken(const core::Course& course, const base::Digest& hash) const {
    return std::ranges::any_of(CourseDesk(workspace()).courses(), [&](const storage::CourseVersion& one) {
        return one.content.course == course.id && one.content.version == course.version &&
               one.content.pack != hash;
    });
}

core::LocalTime ContentRoom::local_now() const {
    const auto& event = session_.event();
    return core::local_time(session_.now(),
                            event ? event->utc_offset_minutes : core::Event{}.utc_offset_minutes);
}

// What of it depends on the day and on what is in use.
void ContentRoom::mark(CoursePreview& preview) const {
    const auto& event = session_.event();
    const auto today = core::days_from_date(local_now().date);
    preview.approved_today = preview.approval && holds_on(*preview.approval, today);
    for (const storage::CourseVersion& one : CourseDesk(workspace()).courses()) {
        if (one.content.course != preview.id || one.content.version != preview.version) continue;
        preview.in_use = one.active;
    }
    preview.event_version = event && event->course == preview.id ? event->course_version : "";
    preview.in_event = preview.event_version == preview.version;
    if (!event) return;
    const storage::VisitStore visits(workspace().database());
    preview.open_visits = visits.count(event->code, storage::VisitState::active) +
                          visits.count(event->code, storage::VisitState::parked);
}

void ContentRoom::on(const content_action::SaveProblems&) {
    auto& preview = room().preview;
    if (!preview || preview->problems.empty()) return;
    const fs::path stick = stick_of(session_.state.staff->sticks, preview->path);
    if (stick.empty()) {
        room().note = StaffNote{false, {"Stik USB tidak terpasang.", "The USB stick is not plugged in."}};
        return;
    }
    try {
        const std::string text = problems_text(*preview, local_now());
        const fs::path file = save_on(stick, problems_file_name(*preview), base::as_bytes(text),
                                      Appliance(workspace().settings().requests));
        preview->saved = file.filename().string();
    } catch (const Error& error) {
        room().note = StaffNote{false, sentence(error.code())};
    }
}

void ContentRoom::on(const content_action::Install& a) {
    const auto& preview = room().preview;
    if (!preview || preview->installed || preview->has_errors()) return;
    if (preview->needs_word() && !a.at_my_word) return;
    install(*preview, a.at_my_word);
}

void ContentRoom::install(const CoursePreview& preview, bool at_my_word) {
    InstallChoice choice{at_my_word, session_.state.staff->person->name, false};
    choice.progress = [this](std::uint64_t done, std::uint64_t of) {
        session_.progress(static_cast<std::int64_t>(done),
                          std::max<std::int64_t>(1, static_cast<std::int64_t>(of)));
    };
    try {
        const InstallOutcome outcome = CourseInstaller(workspace()).install(preview.path, choice);
        if (base::has_errors(outcome.diagnostics)) {
            room().preview->problems = outcome.diagnostics;  // the file changed since it was looked at
            return;
        }
    } catch (const Error& error) {
        room().note = StaffNote{false, install_refusal(error)};
        return;
    }
    room().preview->installed = true;
    room().note = StaffNote{
        true, preview.before
                  ? base::Bilingual{"Terpasang. Versi lama tetap dipakai sampai Anda memilih yang ini.",
                                    "Installed. The old version stays in use until you choose this one."}
                  : base::Bilingual{"Terpasang. Belum dipakai: pilih kapan.",
                                    "Installed. Not in use yet: choose from when on."}};
    refresh();
}

void ContentRoom::on(const content_action::Use& a) {
    const auto& preview = room().preview;
    if (preview && preview->installed) use(*preview, a.from);
}

void ContentRoom::use(const CoursePreview& preview, From from) {
    CourseDesk desk(workspace());
    const auto& event = session_.event();
    if (from == From::now && event) {
        try {
            EventDesk(workspace())
                .change_course(event->code, preview.id, preview.version, session_.state.staff->person->name);
        } catch (const Error& error) {
            room().note = StaffNote{false, use_refusal(error)};
            return;
        }
    }
    desk.activate(preview.id, preview.version);
    session_.take_up_event();
    mark(*room().preview);
    room().on_shelf = courses_on_shelf();
    room().note = StaffNote{
        true, from == From::now
                  ? base::Bilingual{"Dipakai sekarang oleh setiap kunjungan baru.",
                                    "In use now by every new visit."}
                  : base::Bilingual{"Akan dipakai oleh acara berikutnya.", "The next event will take it."}};
}

void ContentRoom::on(const content_action::Try&) {
    const auto& preview = room().preview;
    if (!preview || !preview->installed) return;
    room().trying = content::CourseShelf(workspace().folder().root()).folder(preview->id, preview->version);
    session_.state.staff->room = StaffRoom::trial;
}

void ContentRoom::on(const content_action::EndTry&) {
    room().trying.clear();
    session_.state.staff->room = room().preview ? StaffRoom::content_preview : StaffRoom::content;
}

void ContentRoom::on(const content_action::Close&) {
    room().preview.reset();
    session_.state.staff->room = StaffRoom::content;
    refresh();
}

}  // namespace netra::app
