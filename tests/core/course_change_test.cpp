#include "core/course_change.h"

#include <doctest/doctest.h>

using namespace netra::core;

namespace {

Course course() {
    Course made;
    made.version = "1.0";
    made.hours = 2;
    Module module;
    module.id = "dasar";
    module.title = "Dasar";
    for (const char* title : {"Satu", "Dua", "Dua"}) module.pages.push_back({title, {}, "", ""});
    made.modules = {module};
    for (const char* id : {"a", "b"}) {
        Question question;
        question.id = id;
        made.questions.push_back(question);
    }
    made.blueprints[Mode::full] = {{{"dasar", 2, {}}}, 80, {}};
    return made;
}

}  // namespace

TEST_CASE("the same course changes nothing, whatever its version") {
    const Course before = course();
    Course after = course();
    after.version = "1.1";
    const CourseChange change = compare_courses(&before, after);
    CHECK(change.none());
    CHECK(change.from_version == "1.0");
    CHECK(change.to_version == "1.1");
}

TEST_CASE("of a first version every part is new") {
    const CourseChange change = compare_courses(nullptr, course());
    CHECK_FALSE(change.none());
    CHECK(change.from_version.empty());
    CHECK(change.modules.added == std::vector<std::string>{"Dasar"});
    CHECK(change.pages.added == std::vector<std::string>{"Dasar: Satu", "Dasar: Dua", "Dasar: Dua"});
    CHECK(change.questions.added == std::vector<std::string>{"a", "b"});
    CHECK(change.hours == NumberChange{0, 2});
}

TEST_CASE("what was added, removed and changed is named") {
    const Course before = course();
    Course after = course();
    SUBCASE("questions") {
        after.questions[0].title = "baru";
        after.questions[1].id = "c";
        const PartChanges questions = compare_courses(&before, after).questions;
        CHECK(questions == PartChanges{{"c"}, {"b"}, {"a"}});
    }
    SUBCASE("a page, told from one of the same title") {
        after.modules[0].pages[2].image = "images/a.svg";
        CHECK(compare_courses(&before, after).pages == PartChanges{{}, {}, {"Dasar: Dua"}});
    }
    SUBCASE("a page of one status") {
        after.modules[0].page_variants[Status::pppk] = {{"Satu", {}, "", ""}};
        CHECK(compare_courses(&before, after).pages == PartChanges{{"Dasar: Satu"}, {}, {}});
    }
    SUBCASE("a module, but not for its pages") {
        after.modules[0].pages.pop_back();
        CHECK(compare_courses(&before, after).modules.none());
        after.modules[0].minutes = 9;
        CHECK(compare_courses(&before, after).modules.changed == std::vector<std::string>{"Dasar"});
    }
    SUBCASE("the pass mark") {
        after.blueprints[Mode::full].pass_mark = 70;
        const CourseChange change = compare_courses(&before, after);
        CHECK(change.pass_marks.at(Mode::full) == NumberChange{80, 70});
        CHECK_FALSE(change.test_rules);
    }
    SUBCASE("the rules of tests") {
        after.blueprints[Mode::full].minutes = 20;
        CHECK(compare_courses(&before, after).test_rules);
    }
    SUBCASE("hours, pact and approval") {
        after.hours = 3;
        after.pact.hash[0] = 1;
        after.approval = Approval{"Kepala", "1", "2026-01-01", "2027-01-01"};
        const CourseChange change = compare_courses(&before, after);
        CHECK(change.hours == NumberChange{2, 3});
        CHECK(change.pact);
        CHECK(change.approval);
    }
    CHECK_FALSE(compare_courses(&before, after).none());
}
