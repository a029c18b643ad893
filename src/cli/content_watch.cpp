#include "cli/content_watch.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <nlohmann/json.hpp>
#include <optional>
#include <ostream>

#include "app/courses.h"
#include "base/folder_watch.h"
#include "base/stop_signals.h"

namespace netra::cli {

namespace {

using nlohmann::ordered_json;

// "09.41.05", as the machine's clock on the wall shows it.
std::string time_of_day(base::Instant now) {
    const std::time_t seconds = base::unix_seconds(now);
    std::tm local{};
    ::localtime_r(&seconds, &local);
    std::array<char, 16> text{};
    return {text.data(), std::strftime(text.data(), text.size(), "%H.%M.%S", &local)};
}

// Beside what describe() shows, a cell: all that one sees of a problem.
std::string shown(const base::Diagnostic& diagnostic) {
    return describe(diagnostic, base::Language::english);
}

base::Diagnostics without(const base::Diagnostics& all, const base::Diagnostics& known) {
    base::Diagnostics rest;
    for (const base::Diagnostic& one : all) {
        const auto same = [&](const base::Diagnostic& other) { return shown(other) == shown(one); };
        if (std::ranges::none_of(known, same)) rest.push_back(one);
    }
    return rest;
}

// A folder that cannot be read just now (a stick that was pulled) is a problem like any other.
app::CourseLoad check_again(const std::string& folder) {
    try {
        return app::check_course(folder);
    } catch (const Error& error) {
        app::CourseLoad nothing;
        base::Diagnostic away;
        away.file = folder;
        away.message = sentence(error.code());
        nothing.diagnostics.push_back(away);
        return nothing;
    }
}

ordered_json lines(const base::Diagnostics& diagnostics, base::Language language) {
    ordered_json list = ordered_json::array();
    for (const base::Diagnostic& one : diagnostics) list.push_back(describe(one, language));
    return list;
}

class Watching {
  public:
    Watching(Context& context, const std::string& folder) : context_(context), folder_(folder) {}

    void check() {
        const app::CourseLoad load = check_again(folder_);
        const CheckChange change = compare_checks(before_, load.diagnostics);
        const bool good = load.course != nullptr;
        const std::string course = good ? summary(load.course->indonesian) : std::string();
        if (first_ || !change.empty() || course != course_) tell(change, good, course);
        first_ = false;
        good_ = good;
        course_ = course;
        before_ = load.diagnostics;
    }

    bool good() const { return good_; }

  private:
    std::string summary(const core::Course& course) const {
        return context_.text(
            fill({"baik ({0} {1}, {2} modul, {3} soal)", "good ({0} {1}, {2} modules, {3} questions)"},
                 {course.id, course.version, std::to_string(course.modules.size()),
                  std::to_string(course.questions.size())}));
    }

    void tell(const CheckChange& change, bool good, const std::string& course) const {
        const std::string time = time_of_day(context_.world.clock.now());
        if (context_.json) {
            context_.print({{"time", time},
                            {"good", good},
                            {"fresh", lines(change.fresh, context_.language)},
                            {"mended", lines(change.mended, context_.language)}});
        } else {
            for (const base::Diagnostic& one : change.mended)
                say(time, {"beres  ", "mended "}, describe(one, context_.language));
            for (const base::Diagnostic& one : change.fresh)
                say(time, {"baru   ", "new    "}, describe(one, context_.language));
            say(time, {},
                good ? course
                     : context_.text(
                           {"ada kesalahan; perbaiki yang disebutkan.", "has errors; mend those named."}));
        }
        context_.world.out.flush();  // read as it comes, through a pipe as well
    }

    void say(const std::string& time, const base::Bilingual& kind, const std::string& words) const {
        context_.world.out << time << "  " << context_.text(kind) << words << "\n";
    }

    Context& context_;
    std::string folder_;
    base::Diagnostics before_;
    std::string course_;
    bool first_ = true;
    bool good_ = false;
};

}  // namespace

CheckChange compare_checks(const base::Diagnostics& before, const base::Diagnostics& after) {
    return {without(after, before), without(before, after)};
}

int watch_course(Context& context, const std::string& folder) {
    base::FolderWatch watch(folder);
    const base::StopSignals signals([&] { watch.stop(); });
    context.note(fill({"Mengawasi {0}; Ctrl+C mengakhiri.", "Watching {0}; Ctrl+C ends it."}, {folder}));
    Watching watching(context, folder);
    do {
        watching.check();
    } while (watch.wait());
    return watching.good() ? yes : no;
}

}  // namespace netra::cli
