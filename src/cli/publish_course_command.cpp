#include "cli/publish_course_command.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/course_publishing.h"
#include "app/event_desk.h"
#include "cli/diagnostics.h"

namespace netra::cli {

namespace {

struct Wish {
    std::string folder;
    std::string course;  // a course's folder; empty: the course that the kiosk would use
    std::string address;
    bool force = false;
};

app::CourseLoad load(const Context& context, const std::string& course) {
    if (!course.empty()) return app::load_course(course);
    app::Workspace workspace = context.open();
    return app::EventDesk(workspace).current_course();
}

int refuse_course(const Context& context, const app::CourseLoad& load) {
    if (load.diagnostics.empty()) {
        context.note(
            {"Belum ada materi: kegiatan belum dibuat dan kiosk.toml tidak menyebutnya. "
             "Sebutkan foldernya dengan --course.",
             "There is no course: no event was made and kiosk.toml names none. Name its folder with "
             "--course."});
    } else {
        context.note({"Materi tidak diterbitkan; perbaiki dahulu yang disebutkan di atas.",
                      "The course was not published; first mend what is named above."});
    }
    return no;
}

int refuse_folder(const Context& context, const std::string& folder) {
    context.note(fill({"{0} sudah ada dan berisi hal lain; tidak ada yang diubah. Pilih folder lain, atau "
                       "tambahkan --force: isi lama dipindahkan ke folder di sebelahnya.",
                       "{0} exists and holds other things; nothing was changed. Choose another folder, or "
                       "add --force: what it holds is moved to a folder beside it."},
                      {folder}));
    return no;
}

void answer(const Context& context, const Wish& wish, const core::Course& course,
            const app::Publication& made) {
    nlohmann::ordered_json languages = nlohmann::ordered_json::array();
    for (const base::Language language : made.languages)
        languages.push_back(language == base::Language::english ? "en" : "id");
    if (context.json) {
        context.print({{"folder", wish.folder},
                       {"course", course.id},
                       {"course_version", course.version},
                       {"version", made.version},
                       {"languages", languages},
                       {"files", made.files},
                       {"bytes", made.bytes},
                       {"draft", !course.approval.has_value()},
                       {"kept", made.kept.empty() ? nlohmann::ordered_json()
                                                  : nlohmann::ordered_json(made.kept.string())}});
        return;
    }
    context.say(
        fill({"{0}: {1} {2}, {3} berkas, {4} KB. Mulai dari index.html (ponsel) atau tayangan.html "
              "(aula).",
              "{0}: {1} {2}, {3} files, {4} KB. Start at index.html (phones) or tayangan.html (hall)."},
             {wish.folder, course.id, course.version, std::to_string(made.files),
              std::to_string((made.bytes + 999) / 1000)}));
    if (!made.kept.empty()) {
        context.note(fill({"Yang semula ada di sana kini di {0}.", "What stood there is now in {0}."},
                          {made.kept.string()}));
    }
    if (!course.approval) {
        context.note({"Materi ini belum disetujui: halaman dan tayangannya menyebutnya materi draf.",
                      "This course has no approval: its pages and slides call it a draft."});
    }
}

int publish(const Context& context, const Wish& wish) {
    const bool is_web = wish.address.starts_with("https://") || wish.address.starts_with("http://");
    if (!wish.address.empty() && !is_web)
        throw Error(ErrorCode::usage, "an address begins with https:// or http://", wish.address);
    const app::CourseLoad course = load(context, wish.course);
    show(context, course.diagnostics);
    if (course.course == nullptr) return refuse_course(context, course);
    if (!wish.force && app::standing_of(wish.folder) == app::Standing::foreign)
        return refuse_folder(context, wish.folder);
    const auto made =
        app::publish_course({*course.course, context.settings.assets, wish.address}, wish.folder);
    answer(context, wish, course.course->in(context.language), made);
    return yes;
}

}  // namespace

void declare_publish_course(CLI::App& program, Context& context) {
    const auto wish = std::make_shared<Wish>();
    CLI::App* command =
        context.command(program, "publish-course",
                        {"menulis materi sebagai halaman untuk ponsel dan tayangan untuk aula, tanpa nilai",
                         "write the course as pages for phones and a slideshow for the hall, without scores"},
                        [&context, wish] { return publish(context, *wish); });
    command
        ->add_option("DIR", wish->folder,
                     context.text({"folder hasil: untuk peladen web mana pun, atau dibuka langsung",
                                   "folder to write: for any web server, or opened as it is"}))
        ->required();
    command->add_option("--course", wish->course,
                        context.text({"folder materi; tanpa ini, materi yang dipakai kiosk",
                                      "the course's folder; without it, the course that the kiosk uses"}));
    command->add_option("--address", wish->address,
                        context.text({"alamat halaman itu kelak; tayangan menampilkannya sebagai kode QR",
                                      "where the pages will be; the slideshow shows it as a QR code"}));
    command->add_flag("--force", wish->force,
                      context.text({"walau DIR berisi hal lain; isi lama dipindahkan ke sebelahnya",
                                    "even if DIR holds other things; those are moved beside it"}));
}

}  // namespace netra::cli
