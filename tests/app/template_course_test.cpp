// content/TEMPLATE is what trainers copy: it must be a course without fault, as they get it and as they save
// it.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <set>

#include "app/courses.h"
#include "app/settings.h"
#include "base/files.h"
#include "visit_support.h"

using namespace netra;

namespace fs = std::filesystem;

namespace {

const fs::path source = NETRA_SOURCE_DIR;
const fs::path folder = source / "content" / "TEMPLATE";

void check_clean(const app::CourseLoad& load) {
    for (const base::Diagnostic& diagnostic : load.diagnostics)
        FAIL_CHECK(describe(diagnostic, base::Language::english));
    REQUIRE(load.course != nullptr);
}

// As Notepad saves text: a mark of UTF-8 in front, and CR LF at each line's end.
std::string as_notepad_saves(const std::string& text) {
    std::string saved = "\xef\xbb\xbf";
    for (const char c : text) {
        if (c == '\n') saved += '\r';
        saved += c;
    }
    return saved;
}

bool is_text(const fs::path& file) {
    return file.extension() == ".toml" || file.extension() == ".md" || file.extension() == ".gift";
}

}  // namespace

TEST_CASE("the template course is whole, without a warning, in two modules") {
    const app::CourseLoad load = app::check_course(folder);
    check_clean(load);
    const core::Course& course = load.course->indonesian;
    CHECK(course.modules.size() == 2);
    CHECK(course.pact.clauses.size() == 2);
    CHECK_FALSE(course.pledge.title.empty());
    CHECK_FALSE(course.approval.has_value());
}

TEST_CASE("the template course has a question of every type that the kiosk asks") {
    using enum core::QuestionType;
    std::set<core::QuestionType> types;
    const app::CourseLoad load = app::load_course(folder);
    for (const core::Question& question : load.course->indonesian.questions) types.insert(question.type);
    CHECK(types == std::set{single, several, true_false, matching, ordering, sorting, missing_word});
}

TEST_CASE("none of the template's explanations reaches the screen") {
    const app::CourseLoad load = app::load_course(folder);
    for (const core::Module& module : load.course->indonesian.modules) {
        for (const core::Page& page : module.pages) {
            for (const core::Block& block : page.body)
                CHECK(core::plain_text(block.spans).find("//") == std::string::npos);
        }
    }
}

TEST_CASE("the template course stays whole when each text was saved by Notepad") {
    const app::TestFolder scratch;
    const fs::path copy = scratch / "kursus";
    fs::copy(folder, copy, fs::copy_options::recursive);
    for (const auto& entry : fs::recursive_directory_iterator(copy)) {
        if (!is_text(entry.path())) continue;
        base::write_file(entry.path(), base::as_bytes(as_notepad_saves(base::read_text_file(entry.path()))));
    }
    check_clean(app::check_course(copy));
}

TEST_CASE("the shipped settings do not take the template for a course") {
    const app::Settings settings = app::load_settings(source / "kiosk-config" / "kiosk.toml");
    CHECK(fs::path(settings.course) == source / "content" / "netralitas-asn");
}
