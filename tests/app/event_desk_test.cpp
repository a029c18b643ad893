#include "app/event_desk.h"

#include <doctest/doctest.h>

#include "app/course_desk.h"
#include "base/files.h"
#include "demonstration.h"

using namespace netra;
using namespace netra::app;

namespace {

void append(const std::filesystem::path& file, std::string_view text) {
    base::replace_file(file, base::as_bytes(base::read_text_file(file) + std::string(text)));
}

}  // namespace

TEST_CASE("the folder of the settings is installed once, and its installed copy is what runs") {
    Demonstration demo;
    EventDesk desk(demo.workspace);
    const auto first = desk.current_course();
    REQUIRE(first.course != nullptr);
    const auto again = desk.current_course();
    REQUIRE(again.course != nullptr);
    CHECK(again.course->folder.string().starts_with((demo.folder / "data").string()));
    CHECK(again.course->hash == first.course->hash);
    CHECK(again.course->indonesian.questions.size() == first.course->indonesian.questions.size());
    CHECK(CourseDesk(demo.workspace).courses().size() == 1);
}

TEST_CASE("a course folder that was changed is not taken for the installed one") {
    Demonstration demo;
    EventDesk desk(demo.workspace);
    REQUIRE(desk.current_course().course != nullptr);
    append(demo.folder / "course" / "course.toml", "\n# another\n");
    CHECK_THROWS_AS(desk.current_course(), Error);  // the same version with other content
}
