#include "cli/content_check.h"

#include <nlohmann/json.hpp>

#include "app/keyring.h"
#include "app/pack_check.h"
#include "cli/diagnostics.h"

namespace netra::cli {

namespace {

// A course, and for a pack whose it is.
struct Checked {
    app::CourseLoad load;
    std::optional<credential::PackSigner> signer;
};

// A pack's signer is judged by the trust list of the data folder; without one every signer is unknown.
app::PackCheck check_pack(const Context& context, const std::string& path) {
    const app::DataFolder folder(context.settings.data_folder);
    const std::int64_t now = base::unix_seconds(context.world.clock.now());
    if (!app::Keyring::is_founded(folder)) return app::check_pack(path, nullptr, now);
    const app::Keyring keys = app::Keyring::load(folder);
    return app::check_pack(path, &keys.trust(), now);
}

Checked check(const Context& context, const std::string& path) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error)) return {app::check_course(path), std::nullopt};
    app::PackCheck pack = check_pack(context, path);
    return {std::move(pack.load), pack.signer};
}

void answer(const Context& context, const std::string& path, const Checked& checked) {
    const core::Course* course = checked.load.course ? &checked.load.course->indonesian : nullptr;
    if (context.json) {
        using Json = nlohmann::ordered_json;
        Json object = {{"path", path},
                       {"good", course != nullptr},
                       {"problems", checked.load.diagnostics.size()},
                       {"id", course != nullptr ? Json(course->id) : Json()},
                       {"version", course != nullptr ? Json(course->version) : Json()}};
        if (checked.signer && course != nullptr) object["signer"] = name(*checked.signer);
        return context.print(object);
    }
    if (course == nullptr) {
        return context.say(fill({"{0}: ada kesalahan; perbaiki yang disebutkan di atas.",
                                 "{0}: has errors; mend those named above."},
                                {path}));
    }
    context.say(
        fill({"{0}: baik ({1} {2}, {3} modul, {4} soal)", "{0}: good ({1} {2}, {3} modules, {4} questions)"},
             {path, course->id, course->version, std::to_string(course->modules.size()),
              std::to_string(course->questions.size())}));
    if (checked.signer) context.say(sentence(*checked.signer));
}

}  // namespace

int check_content(Context& context, const std::vector<std::string>& paths) {
    int status = yes;
    for (const std::string& path : paths) {
        const Checked checked = check(context, path);
        show(context, checked.load.diagnostics);
        if (checked.load.course == nullptr) status = no;
        answer(context, path, checked);
    }
    return status;
}

}  // namespace netra::cli
