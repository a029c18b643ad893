#include "content/course_file.h"

#include <algorithm>

#include "base/utf8.h"
#include "content/module_names.h"
#include "content/names.h"

namespace netra::content {

using core::Mode;
using core::Status;

namespace {

constexpr std::string_view lower_case_id = "abcdefghijklmnopqrstuvwxyz0123456789-";
constexpr std::string_view version_letters =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-";

bool is_made_of(std::string_view text, std::string_view letters, std::size_t most) {
    return text.size() <= most && text.find_first_not_of(letters) == std::string_view::npos;
}

void read_titles(TomlTable& table, Need need, core::Course& course, Report& report) {
    if (const auto title = table.text("title", need)) {
        course.title = title->value;
        if (title->value.size() > 64) {
            report.error(title->place, {"title lebih dari 64 bita", "title has more than 64 bytes"},
                         {"Judul dicetak pada sertifikat dan masuk ke dalam QR.",
                          "The title is printed on the certificate and goes into its QR code."});
        }
    }
    if (const auto title = table.text("short_title", need)) {
        course.short_title = title->value;
        if (base::length(title->value) > 12) {
            report.error(title->place,
                         {"short_title lebih dari 12 huruf", "short_title has more than 12 letters"},
                         {"Singkat judulnya, misalnya short_title = \"KOMPOS\".",
                          "Shorten it, for instance short_title = \"COMPOST\"."});
        }
    }
}

class CourseFileReader {
  public:
    CourseFileReader(const TomlValue& root, Report& report) : root_(root, "", report), report_(report) {}

    CourseFile read() {
        read_names();
        read_numbers();
        read_modules();
        read_tests();
        file_.pact = read_file_key("pact", "file", Need::required);
        file_.pledge = read_file_key("ikrar", "file", Need::optional);
        file_.certificate = read_file_key("certificate", "template", Need::optional);
        read_approval();
        root_.refuse_rest();
        return std::move(file_);
    }

  private:
    void read_names() {
        core::Course& course = file_.course;
        if (const auto id = read_id(root_, 40)) course.id = id->value;
        if (const auto version = root_.text("version", Need::required)) {
            course.version = version->value;
            const bool fits =
                is_made_of(version->value, version_letters, 20) && !version->value.starts_with('.');
            if (!fits) {
                report_.error(version->place,
                              {"version hanya huruf, angka, titik, dan -, paling banyak 20",
                               "version takes letters, digits, dots and -, at most 20"},
                              {"Tulis misalnya version = \"1.0\".", "Write for instance version = \"1.0\"."});
            }
        }
        read_titles(root_, Need::required, course, report_);
        if (const auto language = root_.text("language", Need::required)) {
            if (language->value == "en") course.language = base::Language::english;
            if (language->value != "en" && language->value != "id") {
                report_.error(language->place,
                              {"language adalah \"id\" atau \"en\"", "language is \"id\" or \"en\""},
                              {"Tulis language = \"id\" untuk bahasa Indonesia.",
                               "Write language = \"en\" for English."});
            }
        }
    }

    std::optional<PlacedText> read_id(TomlTable& table, std::size_t most) {
        auto id = table.text("id", Need::required);
        if (id && !is_made_of(id->value, lower_case_id, most)) {
            const std::string count = std::to_string(most);
            report_.error(id->place,
                          {"id hanya a-z, 0-9, dan -, paling banyak " + count,
                           "id takes a-z, 0-9 and -, at most " + count},
                          {"Tulis huruf kecil tanpa spasi, misalnya id = \"kompos-rumah\".",
                           "Write small letters without spaces, for instance id = \"home-compost\"."});
        }
        return id;
    }

    void read_numbers() {
        core::Course& course = file_.course;
        const auto read = [this](std::string_view key, int low, int high, int& value) {
            value = root_.integer(key, Need::optional, low, high).value_or(value);
        };
        read("hours", 0, 999, course.hours);
        read("minimum_page_seconds", 0, 60, course.minimum_page_seconds);
        read("quiz_pass_mark", 0, 100, course.quiz_pass_mark);
        read("quiz_questions", 1, 50, course.quiz_questions);
        read("retries", 0, 20, course.retries);
        read("cooling_minutes", 0, 1440, course.cooling_minutes);
        course.pretest = root_.boolean("pretest", Need::optional).value_or(false);
    }

    void read_modules() {
        for (const TomlValue* value : root_.tables("module", Need::required)) {
            TomlTable table(*value, "[[module]]", report_);
            core::Module module;
            const auto id = read_id(table, 40);
            const auto title = table.text("title", Need::required);
            const auto pages = table.text("file", Need::required);
            auto image = table.text("image", Need::optional);
            module.minutes = table.integer("minutes", Need::required, 1, 120).value_or(1);
            table.refuse_rest();
            if (!id || !pages) continue;
            if (file_.course.find_module(id->value) != nullptr) {
                report_.error(id->place,
                              {"modul " + id->value + " dua kali", "module " + id->value + " twice"},
                              {"Setiap modul punya id sendiri.", "Each module has an id of its own."});
                continue;
            }
            module.id = id->value;
            module.title = title ? title->value : id->value;  // so that what names it is not at fault as well
            file_.course.modules.push_back(std::move(module));
            file_.modules.push_back({*id, *pages, std::move(image)});
        }
    }

    void read_tests() {
        const TomlValue* value = root_.table("test", Need::required);
        if (value == nullptr) return;
        TomlTable tests(*value, "[test]", report_);
        for (const Mode mode : all_modes) {
            const std::string name = mode_key(mode);
            const Need need = mode == Mode::signing ? Need::optional : Need::required;
            if (const TomlValue* test = tests.table(name, need)) read_mode(*test, name, mode);
        }
        tests.refuse_rest();
    }

    void read_mode(const TomlValue& value, const std::string& name, Mode mode) {
        TomlTable table(value, "[test." + name + "]", report_);
        PlacedBlueprint general = read_blueprint(table, mode, {});
        file_.course.blueprints[mode] = general.blueprint;
        for (const Status status : all_statuses) {
            const TomlValue* variant = table.table(status_key(status), Need::optional);
            if (variant == nullptr) continue;
            TomlTable own(*variant, "[test." + name + "." + status_key(status) + "]", report_);
            PlacedBlueprint blueprint = read_blueprint(own, mode, general.blueprint);
            own.refuse_rest();
            blueprint.status = status;
            file_.course.status_blueprints[{mode, status}] = blueprint.blueprint;
            file_.blueprints.push_back(std::move(blueprint));
        }
        table.refuse_rest();
        file_.blueprints.push_back(std::move(general));
    }

    // What the table does not say, but for the rows, is as in `general`.
    PlacedBlueprint read_blueprint(TomlTable& table, Mode mode, const core::Blueprint& general) {
        PlacedBlueprint result;
        result.mode = mode;
        core::Blueprint& blueprint = result.blueprint;
        blueprint.pass_mark = table.integer("pass_mark", Need::optional, 0, 100).value_or(general.pass_mark);
        const auto minutes = table.integer("minutes", Need::optional, 1, 240);
        blueprint.minutes = minutes ? minutes : general.minutes;
        for (const TomlValue* value : table.tables("blueprint", Need::required)) {
            TomlTable row(*value, "blueprint", report_);
            const auto module = row.text("module", Need::required);
            const auto count = row.integer("count", Need::required, 1, 200);
            const auto difficulty = row.text("difficulty", Need::optional);
            row.refuse_rest();
            if (!module || !count) continue;
            core::BlueprintRow made{module->value, *count, std::nullopt};
            if (difficulty) made.difficulty = read_difficulty(*difficulty);
            result.blueprint.rows.push_back(std::move(made));
            result.rows.push_back(value->place);
        }
        return result;
    }

    std::optional<core::Difficulty> read_difficulty(const PlacedText& text) {
        const auto difficulty = difficulty_from_key(text.value);
        if (!difficulty) {
            report_.error(
                text.place,
                {"difficulty adalah mudah, sedang, atau sulit", "difficulty is mudah, sedang or sulit"},
                {"Tulis salah satunya, atau hapus difficulty: semua tingkat boleh.",
                 "Write one of them, or remove difficulty: any will do."});
        }
        return difficulty;
    }

    std::optional<PlacedText> read_file_key(const std::string& name, std::string_view key, Need need) {
        const TomlValue* value = root_.table(name, need);
        if (value == nullptr) return std::nullopt;
        TomlTable table(*value, "[" + name + "]", report_);
        auto file = table.text(key, Need::required);
        table.refuse_rest();
        return file;
    }

    void read_approval() {
        const TomlValue* value = root_.table("approval", Need::optional);
        if (value == nullptr) return;
        TomlTable table(*value, "[approval]", report_);
        const auto by = table.text("by_position", Need::required);
        const auto letter = table.text("letter", Need::required);
        const auto date = table.date("date", Need::required);
        const auto until = table.date("valid_until", Need::required);
        table.refuse_rest();
        if (!by || !letter || !date || !until) return;
        if (until->value < date->value) {
            report_.error(until->place,
                          {"valid_until lebih awal dari date", "valid_until is earlier than date"},
                          {"Tukar atau perbaiki kedua tanggalnya.", "Swap or mend the two dates."});
        }
        file_.course.approval = core::Approval{by->value, letter->value, date->value, until->value};
    }

    TomlTable root_;
    Report& report_;
    CourseFile file_;
};

}  // namespace

std::optional<CourseFile> read_course_file(const SourceText& source, Report& report) {
    const auto root = read_toml(source, report);
    if (!root) return std::nullopt;
    return CourseFileReader(*root, report).read();
}

void read_course_translation(const SourceText& source, bool apply, core::Course& course, Report& report) {
    const auto root = read_toml(source, report);
    if (!root) return;
    core::Course translated = course;
    TomlTable table(*root, "", report);
    read_titles(table, Need::optional, translated, report);
    for (const TomlValue* value : table.tables("module", Need::optional)) {
        TomlTable row(*value, "[[module]]", report);
        const auto id = row.text("id", Need::required);
        const auto title = row.text("title", Need::required);
        row.refuse_rest();
        if (!id || !title) continue;
        const auto module = std::ranges::find(translated.modules, id->value, &core::Module::id);
        if (module == translated.modules.end()) {
            report.error(id->place, {"modul tidak dikenal: " + id->value, "unknown module: " + id->value},
                         hint_of_modules(course, id->value));
        } else {
            module->title = title->value;
        }
    }
    table.refuse_rest();
    if (apply) course = std::move(translated);
}

}  // namespace netra::content
