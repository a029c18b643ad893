#include "content/course_reader.h"

#include <algorithm>
#include <set>
#include <utility>

#include "content/course_checks.h"
#include "content/course_file.h"
#include "content/course_folder.h"
#include "content/gift.h"
#include "content/image_check.h"
#include "content/module_names.h"
#include "content/names.h"
#include "content/near_course.h"
#include "content/pact_file.h"
#include "content/pages.h"
#include "content/question_sheet.h"
#include "content/translation.h"
#include "content/unused_file.h"

namespace netra::content {

using base::Language;
using core::Status;

namespace {

constexpr const char* course_file_name = "course.toml";

// "questions/1-dasar.gift" → "dasar".
std::string module_of_file(const std::string& path) {
    std::string name = std::filesystem::path(path).stem().string();
    const std::size_t digits = name.find_first_not_of("0123456789");
    if (digits != std::string::npos && digits > 0 && name[digits] == '-') name.erase(0, digits + 1);
    return name;
}

class CourseReader {
  public:
    CourseReader(const std::filesystem::path& folder, Language language, const HasGlyph& has_glyph)
        : folder_(folder, report_), language_(language), has_glyph_(has_glyph) {}

    CourseReading read() {
        if (!folder_.has(course_file_name)) {
            report_no_course(folder_.absolute("."), report_);
        } else if (read_first_file()) {
            read_titles();
            read_modules();
            read_questions();
            read_pacts();
            read_pledges();
            read_certificate();
            check_images();
            warn_of_unused();
            warn_of_open_files();
            check_blueprints(file_, course().questions, uncounted_, report_);
            if (uncounted_.empty()) check_forms(file_, course().questions, report_);
        }
        return {std::move(file_.course), report_.diagnostics()};
    }

  private:
    core::Course& course() { return file_.course; }
    Language other_language() {
        return course().language == Language::english ? Language::indonesian : Language::english;
    }
    bool translates() { return language_ == other_language(); }

    // While course.toml cannot be read, what the other files are is not known either.
    bool read_first_file() {
        const auto source = take(course_file_name);
        auto file = source ? read_course_file(*source, report_) : std::nullopt;
        if (file) file_ = std::move(*file);
        return file.has_value();
    }

    // A listed file.
    std::optional<SourceText> take(const std::string& path) {
        used_.insert(path);
        auto source = folder_.text(path, report_);
        if (source) check_glyphs(*source, has_glyph_, report_);
        return source;
    }

    std::optional<SourceText> take_if_there(const std::string& path) {
        return folder_.has(path) ? take(path) : std::nullopt;
    }

    std::optional<SourceText> take_sheet(const std::string& path) {
        used_.insert(path);
        const auto bytes = folder_.bytes(path, report_);
        auto source =
            bytes ? decode_question_sheet(path, *bytes, report_, GiftPurpose::course) : std::nullopt;
        if (source) check_glyphs(*source, has_glyph_, report_);
        return source;
    }

    void read_titles() {
        const auto source = take_if_there(variant_path(course_file_name, std::nullopt, other_language()));
        if (source) read_course_translation(*source, translates(), course(), report_);
    }

    void read_modules() {
        for (std::size_t i = 0; i < file_.modules.size(); ++i) {
            const ModuleFiles& files = file_.modules[i];
            core::Module& module = course().modules[i];
            if (files.image) {
                module.image = files.image->value;
                report_.use_image(files.image->place, module.image);
            }
            const auto path = folder_.find(files.pages.value, files.pages.place, report_);
            if (!path) continue;
            module.pages = read_translated_pages(*path, std::nullopt);
            for (const Status status : all_statuses) {
                if (!folder_.has(variant_path(*path, status, std::nullopt))) continue;
                module.page_variants[status] = read_translated_pages(*path, status);
            }
        }
    }

    std::vector<core::Page> read_translated_pages(const std::string& path, std::optional<Status> status) {
        const auto source = take(variant_path(path, status, std::nullopt));
        if (!source) return {};
        std::vector<core::Page> pages = read_pages(*source, report_);
        const auto translation = take_if_there(variant_path(path, status, other_language()));
        if (!translation) return pages;
        auto translated =
            translate_pages(pages, read_pages(*translation, report_), translation->file(), report_);
        return translates() ? translated : pages;
    }

    void read_questions() {
        std::vector<PlacedQuestion> questions;
        std::vector<GiftQuestion> translations;
        for (const std::string& path : folder_.files()) {
            const bool sheet = is_question_sheet(path);
            if (!path.starts_with("questions/") || !(sheet || path.ends_with(".gift"))) continue;
            const auto source = sheet ? take_sheet(path) : take(path);
            if (!source) {
                uncounted_.all = true;
                continue;
            }
            std::vector<GiftQuestion> read = read_gift(*source, report_);
            if (is_translation(path, other_language())) {
                std::ranges::move(read, std::back_inserter(translations));
                continue;
            }
            for (GiftQuestion& question : read) {
                question.question.module = module_of(question, path);
                questions.push_back(
                    {std::move(question.question), std::move(question.place), std::move(question.id_place)});
            }
            if (report_.has_errors_in(path)) count_out(*source);
        }
        check_questions(questions, report_);
        for (PlacedQuestion& placed : questions) course().questions.push_back(std::move(placed.question));
        translate(std::move(translations));
        name_true_and_false();
    }

    // The last part of the category that is a module; without a category the file's name.
    std::string module_of(const GiftQuestion& question, const std::string& path) {
        std::vector<std::string> names = question.category;
        if (names.empty()) names.push_back(module_of_file(path));
        const auto found = std::find_if(names.rbegin(), names.rend(), [this](const std::string& name) {
            return course().find_module(name) != nullptr;
        });
        if (found != names.rend()) return *found;
        if (const auto similar = similar_module(course(), names.back())) uncounted_.ids.insert(*similar);
        if (!unknown_modules_.emplace(path, names.back()).second) return {};  // once a file
        base::Bilingual hint = hint_of_modules(course(), names.back());
        if (question.category.empty()) {
            const bool in_sheet = !question.category_place.cell.empty();
            hint = in_sheet
                       ? base::Bilingual{"Isi kolom Modul. " + hint.id, "Fill the column Modul. " + hint.en}
                       : base::Bilingual{"Tulis $CATEGORY: dengan id modul. " + hint.id,
                                         "Write $CATEGORY: with a module's id. " + hint.en};
        }
        report_.error(question.category_place,
                      {"modul tidak dikenal: " + names.back(), "unknown module: " + names.back()},
                      std::move(hint));
        return {};
    }

    // Of a file with errors some questions are missing: those of its own module and of those it names. A
    // sheet's faulty rows are left out before they name theirs.
    void count_out(const SourceText& source) {
        uncounted_.all = uncounted_.all || source.of_cells();
        uncounted_.ids.insert(module_of_file(source.file()));
        constexpr std::string_view mark = "$CATEGORY:";
        const std::string_view text = source.text();
        for (std::size_t at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + 1)) {
            const std::string_view line = text.substr(at, text.find('\n', at) - at);
            for (const core::Module& module : course().modules) {
                if (line.find(module.id) != std::string_view::npos) uncounted_.ids.insert(module.id);
            }
        }
    }

    void translate(std::vector<GiftQuestion> translations) {
        std::vector<core::Question> translated = course().questions;
        for (GiftQuestion& question : translations) {
            const auto original = std::ranges::find(translated, question.question.id, &core::Question::id);
            if (original == translated.end()) {
                report_.error(question.id_place,
                              {"terjemahan soal yang tidak ada: " + question.question.id,
                               "translation of a question that is not there: " + question.question.id},
                              {"Pakai id yang sama dengan soal aslinya.", "Use the id of its original."});
            } else {
                translate_question(*original, std::move(question), report_);
            }
        }
        if (translates()) course().questions = std::move(translated);
    }

    void name_true_and_false() {
        if (language_ != Language::english) return;
        for (core::Question& question : course().questions) {
            if (question.type != core::QuestionType::true_false) continue;
            question.options[0].text[0].spans[0].text = "True";
            question.options[1].text[0].spans[0].text = "False";
        }
    }

    void read_pacts() {
        if (!file_.pact) return;
        const auto path = folder_.find(file_.pact->value, file_.pact->place, report_);
        if (!path) return;
        course().pact = read_translated_pact(*path, std::nullopt);
        for (const Status status : all_statuses) {
            if (!folder_.has(variant_path(*path, status, std::nullopt))) continue;
            course().pact_variants[status] = read_translated_pact(*path, status);
        }
    }

    core::Pact read_translated_pact(const std::string& path, std::optional<Status> status) {
        core::Pact pact = read_one_pact(variant_path(path, status, std::nullopt));
        const std::string translation = variant_path(path, status, other_language());
        if (!folder_.has(translation)) return pact;
        core::Pact translated = translate_pact(pact, read_one_pact(translation), translation, report_);
        return translates() ? translated : pact;
    }

    core::Pact read_one_pact(const std::string& path) {
        const auto source = take(path);
        const auto bytes = source ? folder_.bytes(path, report_) : std::nullopt;
        return bytes ? read_pact(*source, *bytes, report_) : core::Pact{};
    }

    void read_pledges() {
        if (!file_.pledge) return;
        const auto path = folder_.find(file_.pledge->value, file_.pledge->place, report_);
        if (!path) return;
        course().pledge = read_translated_pledge(*path, std::nullopt);
        for (const Status status : all_statuses) {
            if (!folder_.has(variant_path(*path, status, std::nullopt))) continue;
            course().pledge_variants[status] = read_translated_pledge(*path, status);
        }
    }

    core::Pledge read_translated_pledge(const std::string& path, std::optional<Status> status) {
        const auto source = take(variant_path(path, status, std::nullopt));
        core::Pledge pledge = source ? read_pledge(*source, report_) : core::Pledge{};
        const auto translation = take_if_there(variant_path(path, status, other_language()));
        if (!translation) return pledge;
        core::Pledge translated = read_pledge(*translation, report_);
        return translates() ? translated : pledge;
    }

    void read_certificate() {
        if (!file_.certificate) return;
        const auto path = folder_.find(file_.certificate->value, file_.certificate->place, report_);
        if (!path) return;
        const auto source = take(*path);
        if (!source) return;
        check_svg(*path, base::as_bytes(source->text()), report_);
        course().certificate_template = std::string(source->text());
    }

    void check_images() {
        for (const ImageUse& use : report_.image_uses()) {
            if (course().images.contains(use.path)) continue;
            const auto path = folder_.find(use.path, use.place, report_);
            if (!path) continue;
            if (!is_image_name(*path)) {
                report_.error(use.place, {"bukan gambar: " + use.path, "not a picture: " + use.path},
                              {"Pakai berkas .svg, .png, atau .jpg.", "Use a file .svg, .png or .jpg."});
                continue;
            }
            used_.insert(*path);
            course().images[use.path] = folder_.absolute(*path).string();
        }
        for (const std::string& path : folder_.files()) {
            if (!is_image_name(path) || path == certificate_path()) continue;
            if (const auto bytes = folder_.bytes(path, report_)) check_image(path, *bytes, report_);
        }
    }

    std::string certificate_path() const { return file_.certificate ? file_.certificate->value : ""; }

    void warn_of_unused() {
        for (const std::string& path : folder_.files()) {
            const bool belongs = path.starts_with("modules/") || path.starts_with("questions/") ||
                                 path.starts_with("pact/") || path.starts_with("images/");
            if (!belongs || used_.contains(path)) continue;
            report_.warning({path}, {"berkas ini tidak dipakai", "this file is not used"},
                            advice_on_unused(path, folder_, file_));
        }
    }

    void warn_of_open_files() {
        for (const OpenFile& open : folder_.open_files()) {
            const std::string name = std::filesystem::path(open.path).filename().string();
            report_.warning({open.path},
                            {open.program + " masih membuka " + name + ": tutup dahulu",
                             open.program + " still has " + name + " open: close it first"},
                            {"Simpan dan tutup. Bila sudah ditutup, hapus berkas " + open.lock + ".",
                             "Save and close it. If it is closed, remove the file " + open.lock + "."});
        }
    }

    Report report_;
    CourseFolder folder_;
    Language language_;
    const HasGlyph& has_glyph_;
    CourseFile file_;
    std::set<std::string> used_;
    std::set<std::pair<std::string, std::string>> unknown_modules_;  // the file, and the name in it
    UncountedModules uncounted_;
};

}  // namespace

CourseReading read_course(const std::filesystem::path& folder, Language language, const HasGlyph& has_glyph) {
    return CourseReader(folder, language, has_glyph).read();
}

}  // namespace netra::content
