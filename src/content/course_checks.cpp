#include "content/course_checks.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "base/bytes.h"
#include "base/sha256.h"
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

void check_row(const CourseFile& file, const PlacedBlueprint& placed, std::size_t index,
               const std::vector<Question>& questions, Report& report) {
    const BlueprintRow& row = placed.blueprint.rows[index];
    if (file.course.find_module(row.module) == nullptr) {
        report.error(placed.rows[index],
                     {"modul tidak dikenal: " + row.module, "unknown module: " + row.module},
                     {"Pakai id salah satu [[module]].", "Use the id of one [[module]]."});
        return;
    }
    // Hall's condition: rows of one difficulty among themselves, and all rows of the module together.
    for (const BlueprintRow& pool : {row, BlueprintRow{row.module, 0, std::nullopt}}) {
        const int asked = count_asked(placed.blueprint, pool);
        for (const core::Status status : statuses_of(file, placed)) {
            const int there = count_fitting(questions, pool, status);
            if (there >= asked) continue;
            const std::string counts = std::to_string(asked) + " > " + std::to_string(there);
            report.error(placed.rows[index],
                         {"uji " + mode_key(placed.mode) + " meminta lebih banyak soal " + row.module +
                              " daripada yang ada untuk " + status_key(status) + ": " + counts,
                          "the test " + mode_key(placed.mode) + " asks more questions of " + row.module +
                              " than there are for " + status_key(status) + ": " + counts},
                         {"Tambah soal, atau kurangi count.", "Add questions, or lower count."});
            return;
        }
    }
}

void report_shortage(const PlacedBlueprint& placed, const core::Shortage& shortage, core::Form form,
                     core::Status status, Report& report) {
    const std::string letter = form == core::Form::a ? "A" : "B";
    const std::string& module = placed.blueprint.rows[shortage.row].module;
    const std::string counts = std::to_string(shortage.wanted) + " > " + std::to_string(shortage.found);
    report.error(placed.rows[shortage.row],
                 {"uji awal: formulir " + letter + " kekurangan soal " + module + " untuk " +
                      status_key(status) + ": " + counts,
                  "pre-test: form " + letter + " has too few questions of " + module + " for " +
                      status_key(status) + ": " + counts},
                 {"Uji awal dan uji akhir tidak memakai soal yang sama: tambah soal, kurangi count, atau "
                  "tandai soal form:A dan form:B.",
                  "The pre-test and the final test share no question: add questions, lower count, or tag "
                  "questions form:A and form:B."});
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
        if (!placed.question.can_be_asked() && !description) {
            report.warning(placed.place,
                           {"bukan untuk kiosk: jenis soal ini hanya dibaca, tidak ditanyakan",
                            "not for the kiosk: this type of question is read but not asked"},
                           {"Ubah menjadi pilihan ganda, benar/salah, atau menjodohkan.",
                            "Make it multiple choice, true/false or matching."});
        }
    }
}

void check_blueprints(const CourseFile& file, const std::vector<Question>& questions, Report& report) {
    for (const PlacedBlueprint& placed : file.blueprints) {
        for (std::size_t i = 0; i < placed.rows.size(); ++i) check_row(file, placed, i, questions, report);
    }
    for (const ModuleFiles& module : file.modules) {
        const BlueprintRow all{module.id.value, 0, std::nullopt};
        for (const core::Status status : all_statuses) {
            if (count_fitting(questions, all, status) > 0) continue;
            report.warning(
                module.id.place,
                {"modul " + module.id.value + " tidak punya soal untuk " + status_key(status),
                 "module " + module.id.value + " has no question for " + status_key(status)},
                {"Tanpa soal, modul selesai begitu dibaca.", "Without one the module is done once read."});
            break;
        }
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
                    if (first) report_shortage(placed, shortage, form, status, report);
                }
            }
        }
    }
}

}  // namespace netra::content
