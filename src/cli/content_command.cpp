#include "cli/content_command.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/course_desk.h"
#include "cli/content_check.h"
#include "cli/content_install.h"
#include "cli/content_pack.h"
#include "cli/content_watch.h"

namespace netra::cli {

namespace {

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
        if (!*watched) return check_content(context, *paths);
        if (paths->size() != 1) throw Error(ErrorCode::usage, "--watch takes one folder");
        return watch_course(context, paths->front());
    };
    CLI::App* command = context.command(
        content, "check",
        {"memeriksa folder materi atau paket .netra; setiap masalah dengan berkas:baris:kolom",
         "check course folders or .netra packs; every problem with file:line:column"},
        action);
    command
        ->add_option("PATH", *paths,
                     context.text({"folder materi atau paket .netra", "course folders or .netra packs"}))
        ->required();
    command->add_flag("--watch", *watched,
                      context.text({"periksa lagi setiap kali berkas berubah, sampai Ctrl+C; satu folder",
                                    "check again whenever a file changes, until Ctrl+C; one folder"}));
}

}  // namespace

void declare_content(CLI::App& program, Context& context) {
    CLI::App* content = program.add_subcommand("content", context.text({"materi pelatihan", "courses"}));
    content->require_subcommand(1);
    declare_check(*content, context);
    declare_content_pack(*content, context);
    declare_content_install(*content, context);
    declare_content_key(*content, context);
    context.command(*content, "list",
                    {"materi yang terpasang; * yang dipakai", "installed courses; * is the one in use"},
                    [&context] { return list(context); });
    declare_activate(*content, context);
}

}  // namespace netra::cli
