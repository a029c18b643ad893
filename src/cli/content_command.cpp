#include "cli/content_command.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/course_desk.h"
#include "app/event_desk.h"
#include "cli/content_watch.h"
#include "cli/diagnostics.h"

namespace netra::cli {

namespace {

int check(Context& context, const std::vector<std::string>& paths) {
    int status = yes;
    for (const std::string& path : paths) {
        const app::CourseLoad load = app::check_course(path);
        const bool good = !base::has_errors(load.diagnostics);
        show(context, load.diagnostics);
        if (!good) status = no;
        if (context.json) {
            context.print(
                {{"path", path},
                 {"good", good},
                 {"problems", load.diagnostics.size()},
                 {"id", good ? nlohmann::ordered_json(load.course->indonesian.id) : nullptr},
                 {"version", good ? nlohmann::ordered_json(load.course->indonesian.version) : nullptr}});
        } else if (good) {
            const core::Course& course = load.course->indonesian;
            context.say(fill({"{0}: baik ({1} {2}, {3} modul, {4} soal)",
                              "{0}: good ({1} {2}, {3} modules, {4} questions)"},
                             {path, course.id, course.version, std::to_string(course.modules.size()),
                              std::to_string(course.questions.size())}));
        } else {
            context.say(fill({"{0}: ada galat; perbaiki yang disebutkan di atas.",
                              "{0}: has errors; mend those named above."},
                             {path}));
        }
    }
    return status;
}

int install(Context& context, const std::string& folder) {
    app::Workspace workspace = context.open();
    const base::Diagnostics diagnostics = app::EventDesk(workspace).install_course(folder);
    show(context, diagnostics);
    if (base::has_errors(diagnostics)) {
        context.note({"Materi tidak dipasang; versi yang terpasang tetap dipakai.",
                      "The course was not installed; the installed version stays in use."});
        return no;
    }
    const core::Course course = app::load_course(folder).course->indonesian;
    if (context.json) {
        context.print({{"id", course.id}, {"version", course.version}, {"title", course.title}});
    } else {
        context.say(fill({"{0} {1} terpasang dan dipakai: {2}", "{0} {1} is installed and in use: {2}"},
                         {course.id, course.version, course.title}));
    }
    return yes;
}

int list(Context& context) {
    app::Workspace workspace = context.open();
    for (const storage::CourseVersion& version : app::CourseDesk(workspace).courses()) {
        const storage::ContentInstalled& content = version.content;
        if (context.json) {
            context.print({{"id", content.course},
                           {"version", content.version},
                           {"title", content.title},
                           {"active", version.active},
                           {"hash", base::to_hex(content.pack)}});
        } else {
            context.world.out << (version.active ? "* " : "  ") << content.course << " " << content.version
                              << "  " << content.title << "\n";
        }
    }
    return yes;
}

int activate(Context& context, const std::string& id, const std::string& version) {
    app::Workspace workspace = context.open();
    app::CourseDesk(workspace).activate(id, version);
    context.say(fill({"{0} {1} kini dipakai untuk kunjungan baru.", "{0} {1} is now taken for new visits."},
                     {id, version}));
    return yes;
}

void declare_activate(CLI::App& content, Context& context) {
    const auto id = std::make_shared<std::string>();
    const auto version = std::make_shared<std::string>();
    CLI::App* command = context.command(content, "activate",
                                        {"memilih versi yang dipakai", "choose the version that is taken"},
                                        [&context, id, version] { return activate(context, *id, *version); });
    command->add_option("ID", *id, context.text({"id materi", "the course's id"}))->required();
    command->add_option("VERSION", *version, context.text({"versinya", "its version"}))->required();
}

void declare_check(CLI::App& content, Context& context) {
    const auto paths = std::make_shared<std::vector<std::string>>();
    const auto watched = std::make_shared<bool>(false);
    const auto action = [&context, paths, watched] {
        if (!*watched) return check(context, *paths);
        if (paths->size() != 1) throw Error(ErrorCode::usage, "--watch takes one folder");
        return watch_course(context, paths->front());
    };
    CLI::App* command = context.command(content, "check",
                                        {"memeriksa folder materi; setiap masalah dengan berkas:baris:kolom",
                                         "check course folders; every problem with file:line:column"},
                                        action);
    command->add_option("PATH", *paths, context.text({"folder materi", "course folders"}))->required();
    command->add_flag("--watch", *watched,
                      context.text({"periksa lagi setiap kali berkas berubah, sampai Ctrl+C; satu folder",
                                    "check again whenever a file changes, until Ctrl+C; one folder"}));
}

}  // namespace

void declare_content(CLI::App& program, Context& context) {
    CLI::App* content = program.add_subcommand("content", context.text({"materi pelatihan", "courses"}));
    content->require_subcommand(1);
    declare_check(*content, context);
    const auto folder = std::make_shared<std::string>();
    context
        .command(*content, "install", {"memeriksa dan memasang materi", "check and install a course"},
                 [&context, folder] { return install(context, *folder); })
        ->add_option("FOLDER", *folder, context.text({"folder materi", "the course's folder"}))
        ->required();
    context.command(*content, "list",
                    {"materi yang terpasang; * yang dipakai", "installed courses; * is the one in use"},
                    [&context] { return list(context); });
    declare_activate(*content, context);
}

}  // namespace netra::cli
