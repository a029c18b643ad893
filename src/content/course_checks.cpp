#include "content/course_checks.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "base/bytes.h"
#include "base/sha256.h"
#include "content/module_names.h"
#include "content/names.h"
#include "core/draw.h"
#include "core/form.h"

namespace netra::content {

using core::BlueprintRow;
using core::Question;

namespace {

constexpr std::string_view id_letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";
constexpr std::size_t max_id = 64;

// Stays the same as long as the question's words do.
std::string id_of_words(const Question& question) {
    std::string words = core::plain_text(question.stem);
    for (const core::Option& option : question.options) words += '\n' + core::plain_text(option.text);
    for (const core::Pair& pair : question.pairs)
        words += '\n' + core::plain_text(pair.left) + '\t' + pair.right;
    return "auto-" + base::to_hex(base::sha256(base::as_bytes(words))).substr(0, 12);
}

void warn_of_no_id(const Place& place, Report& report) {
    if (place.cell.empty()) {
        report.warning(
            place, {"soal tanpa [id:…]", "a question without [id:…]"},
            {"Tulis // [id:nama-soal] di atasnya, supaya soal ini tetap dikenal bila kalimatnya diubah.",
             "Write // [id:its-name] above it, so that it stays the same when its words change."});
    } else {
        report.warning(place, {"soal tanpa id", "a question without an id"},
                       {"Isi kolom Id, supaya soal ini tetap dikenal bila kalimatnya diubah.",
                        "Fill the column Id, so that the question stays the same when its words change."});
    }
}

std::string name_of(const Place& place) {
    return place.cell.empty() ? place.file + ":" + std::to_string(place.line) : place.file + " " + place.cell;
}

void check_id(PlacedQuestion& placed, Report& report) {
    std::string& id = placed.question.id;
    if (id.empty()) {
        id = id_of_words(placed.question);
        warn_of_no_id(placed.id_place, report);
    } else if (id.size() > max_id || id.find_first_not_of(id_letters) != std::string::npos) {
        report.error(
            placed.id_place,
            {"id hanya huruf, angka, -, _ dan titik, paling banyak 64: " + id,
             "an id takes letters, digits, -, _ and dots, at most 64: " + id},
            {"Tulis misalnya modul-01, tanpa spasi.", "Write for instance module-01, without spaces."});
    }
}

// How many of the questions fit a row for a status.
int count_fitting(const std::vector<Question>& questions, const BlueprintRow& row, core::Status status) {
    return static_cast<int>(std::ranges::count_if(questions, [&](const Question& question) {
        const bool fits = !row.difficulty || question.difficulty == *row.difficulty;
        return fits && question.module == row.module && question.can_be_asked() && question.is_for(status);
    }));
}

// How many questions the rows of a blueprint draw from where `row` draws: those of its module and, when it
// names a difficulty, of that difficulty.
int count_asked(const core::Blueprint& blueprint, const BlueprintRow& row) {
    int sum = 0;
    for (const BlueprintRow& other : blueprint.rows) {
        const bool same = !row.difficulty || other.difficulty == row.difficulty;
        if (same && other.module == row.module) sum += other.count;
    }
    return sum;
}

// The statuses that draw their test from this blueprint.
std::vector<core::Status> statuses_of(const CourseFile& file, const PlacedBlueprint& placed) {
    if (placed.status) return {*placed.status};
    std::vector<core::Status> statuses;
    for (const core::Status status : all_statuses) {
        if (!file.course.status_blueprints.contains({placed.mode, status})) statuses.push_back(status);
    }
    return statuses;
}

// " untuk pns" where the course treats statuses differently; in other courses it would only puzzle.
base::Bilingual whom(const CourseFile& file, const std::vector<Question>& questions, core::Status status) {
    const bool differs =
        !file.course.status_blueprints.empty() ||
        std::ranges::any_of(questions, [](const Question& q) { return !q.statuses.empty(); });
    if (!differs) return {};
    return {" untuk " + status_key(status), " for " + status_key(status)};
}

void check_row(const CourseFile& file, const PlacedBlueprint& placed, std::size_t index,
               const std::vector<Question>& questions, const UncountedModules& uncounted, Report& report) {
    const BlueprintRow& row = placed.blueprint.rows[index];
    if (file.course.find_module(row.module) == nullptr) {
        report.error(placed.rows[index],
                     {"modul tidak dikenal: " + row.module, "unknown module: " + row.module},
                     hint_of_modules(file.course, row.module));
        return;
    }
    if (uncounted.holds(row.module)) return;
    // Hall's condition: rows of one difficulty among themselves, and all rows of the module together.
    for (const BlueprintRow& pool : {row, BlueprintRow{row.module, 0, std::nullopt}}) {
        const int asked = count_asked(placed.blueprint, pool);
        for (const core::Status status : statuses_of(file, placed)) {
            const int there = count_fitting(questions, pool, status);
            if (there >= asked) continue;
            const base::Bilingual of = whom(file, questions, status);
            const std::string level = pool.difficulty ? " (" + difficulty_key(*pool.difficulty) + ")" : "";
            const std::string wanted = std::to_string(asked), found = std::to_string(there);
            const std::string questions_of = asked == 1 ? " question of " : " questions of ";
            report.error(placed.rows[index],
                         {"uji " + mode_key(placed.mode) + " meminta " + wanted + " soal " + row.module +
                              level + ", yang ada " + found + of.id,
                          "the test " + mode_key(placed.mode) + " asks for " + wanted + questions_of +
                              row.module + level + ", there are " + found + of.en},
                         {"Tambah soal, atau kurangi count.", "Add questions, or lower count."});
            return;
        }
    }
}

void report_shortage(const PlacedBlueprint& placed, const core::Shortage& shortage, core::Form form,
                     const base::Bilingual& of, Report& report) {
    const std::string letter = form == core::Form::a ? "A" : "B";
    const std::string& module = placed.blueprint.rows[shortage.row].module;
    const std::string counts = std::to_string(shortage.wanted) + " > " + std::to_string(shortage.found);
    report.error(placed.rows[shortage.row],
                 {"uji awal: formulir " + letter + " kekurangan soal " + module + of.id + ": " + counts,
                  "pre-test: form " + letter + " has too few questions of " + module + of.en + ": " + counts},
                 {"Uji awal dan uji akhir tidak memakai soal yang sama: tambah soal, kurangi count, atau "
                  "tandai soal form:A dan form:B.",
                  "The pre-test and the final test share no question: add questions, lower count, or tag "
                  "questions form:A and form:B."});
}

void warn_of_no_question(const CourseFile& file, const ModuleFiles& module,
                         const std::vector<Question>& questions, Report& report) {
    const std::string& id = module.id.value;
    const BlueprintRow all{id, 0, std::nullopt};
    for (const core::Status status : all_statuses) {
        if (count_fitting(questions, all, status) > 0) continue;
        const base::Bilingual of = whom(file, questions, status);
        report.warning(
            module.id.place,
            {"modul " + id + " tidak punya soal" + of.id, "module " + id + " has no question" + of.en},
            {"Tanpa soal, modul selesai begitu dibaca.", "Without one the module is done once read."});
        return;
    }
}

// Only the mode that teaches everything is looked at: a short one may well leave modules out.
void warn_of_untested(const CourseFile& file, const ModuleFiles& module, Report& report) {
    const std::string& id = module.id.value;
    bool any_row = false;
    for (const PlacedBlueprint& placed : file.blueprints) {
        if (placed.mode != core::Mode::full) continue;
        any_row = any_row || !placed.blueprint.rows.empty();
        if (std::ranges::find(placed.blueprint.rows, id, &BlueprintRow::module) !=
            placed.blueprint.rows.end())
            return;
    }
    if (!any_row) return;  // said already
    const std::string line = "{ module = \"" + id + "\", count = 1 },";
    report.warning(module.id.place,
                   {"modul " + id + " tidak ada di blueprint uji lengkap: tidak diuji",
                    "module " + id + " is not in the blueprint of the test lengkap: it is not tested"},
                   {"Tambahkan di [test.lengkap]: " + line, "Add to [test.lengkap]: " + line});
}

void warn_of_not_asked(const PlacedQuestion& placed, Report& report) {
    const bool forgotten = placed.question.type == core::QuestionType::essay && placed.place.cell.empty();
    if (forgotten) {
        report.warning(
            placed.place,
            {"soal tanpa pilihan jawaban: tidak ditanyakan", "a question without choices: not asked"},
            {"Tulis jawabannya di antara { dan }: = yang benar, ~ yang salah.",
             "Write its answers between { and }: = the right one, ~ a wrong one."});
        return;
    }
    report.warning(placed.place,
                   {"bukan untuk kios: jenis soal ini hanya dibaca, tidak ditanyakan",
                    "not for the kiosk: this type of question is read but not asked"},
                   {"Ubah menjadi pilihan ganda, benar/salah, atau menjodohkan.",
                    "Make it multiple choice, true/false or matching."});
}

}  // namespace

void check_questions(std::vector<PlacedQuestion>& questions, Report& report) {
    std::map<std::string, Place> seen;
    for (PlacedQuestion& placed : questions) {
        check_id(placed, report);
        const std::string& id = placed.question.id;
        const auto [first, added] = seen.emplace(id, placed.id_place);
        if (!added) {
            const std::string where = name_of(first->second);
            report.error(
                placed.id_place,
                {"id " + id + " sudah dipakai di " + where, "id " + id + " is used already at " + where},
                {"Setiap soal punya id sendiri.", "Each question has an id of its own."});
        }
        const bool description = placed.question.type == core::QuestionType::description;
        if (!placed.question.can_be_asked() && !description) warn_of_not_asked(placed, report);
    }
}

void check_blueprints(const CourseFile& file, const std::vector<Question>& questions,
                      const UncountedModules& uncounted, Report& report) {
    for (const PlacedBlueprint& placed : file.blueprints) {
        for (std::size_t i = 0; i < placed.rows.size(); ++i)
            check_row(file, placed, i, questions, uncounted, report);
    }
    for (const ModuleFiles& module : file.modules) {
        warn_of_untested(file, module, report);
        if (!uncounted.holds(module.id.value)) warn_of_no_question(file, module, questions, report);
    }
}

void check_forms(const CourseFile& file, const std::vector<core::Question>& questions, Report& report) {
    if (!file.course.pretest) return;
    core::Course course;
    course.questions = questions;
    const core::Forms forms = core::split_forms(course);
    for (const PlacedBlueprint& placed : file.blueprints) {
        if (placed.mode != core::Mode::full) continue;
        std::set<std::size_t> named;  // each row once
        for (const core::Status status : statuses_of(file, placed)) {
            if (!core::shortages(course, placed.blueprint, status).empty()) continue;  // check_row says so
            for (const core::Form form : {core::Form::a, core::Form::b}) {
                const core::Scope scope{&forms, form, {}};
                for (const auto& shortage : core::shortages(course, placed.blueprint, status, scope)) {
                    const bool first = named.insert(shortage.row).second;
                    if (first) report_shortage(placed, shortage, form, whom(file, questions, status), report);
                }
            }
        }
    }
}

}  // namespace netra::content
