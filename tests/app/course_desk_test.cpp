#include "app/course_desk.h"

#include <doctest/doctest.h>

#include "base/error.h"
#include "issued_folder.h"

using namespace netra;
using namespace netra::app;

TEST_CASE("an installed course stands in the list, and only what stands there can be chosen") {
    IssuedFolder office;
    CourseDesk desk(*office.workspace);
    const auto courses = desk.courses();
    REQUIRE(courses.size() == 1);
    CHECK(courses.front().content.course == "keselamatan-gedung");
    CHECK(courses.front().active);
    desk.activate("keselamatan-gedung", courses.front().content.version);
    CHECK_THROWS_AS(desk.activate("keselamatan-gedung", "9.9"), Error);
}
