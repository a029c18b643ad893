#include "core/progress.h"

#include <doctest/doctest.h>

#include "bank.h"

using namespace netra;
using namespace std::chrono_literals;
using core::Course;
using core::ModuleState;
using core::Progress;
using core::Status;

namespace {

// Three modules of 3, 2 and 1 pages and 6, 5 and 4 minutes; the first two have a quiz.
Course small_course() {
    Course course = core::bank(3, 2);
    course.questions.resize(4);
    course.minimum_page_seconds = 3;
    for (std::size_t i = 0; i < 3; ++i) {
        course.modules[i].pages.resize(3 - i);
        course.modules[i].minutes = 6 - static_cast<int>(i);
    }
    return course;
}

bool read(Progress& progress, const Course& course, const std::string& module, std::size_t page) {
    return core::read_page(progress, course, Status::pns, module, page, 3s);
}

void read_all(Progress& progress, const Course& course, std::size_t module) {
    for (std::size_t i = 0; i < course.modules[module].pages.size(); ++i) {
        read(progress, course, course.modules[module].id, i);
    }
}

}  // namespace

TEST_CASE("a page is read once it was shown for the minimum time") {
    const Course course = small_course();
    Progress progress;
    CHECK_FALSE(core::read_page(progress, course, Status::pns, "m0", 1, 2999ms));
    CHECK_FALSE(core::is_read(progress, "m0", 1));
    CHECK(core::read_page(progress, course, Status::pns, "m0", 1, 3000ms));
    CHECK(core::is_read(progress, "m0", 1));
    CHECK_FALSE(core::is_read(progress, "m0", 0));
    CHECK_FALSE(read(progress, course, "m0", 1));  // no longer new
}

TEST_CASE("a page that the course does not have changes nothing") {
    const Course course = small_course();
    Progress progress;
    CHECK_FALSE(read(progress, course, "m0", 3));
    CHECK_FALSE(read(progress, course, "m9", 0));
    CHECK(progress == Progress{});
}

TEST_CASE("the next page is the first not read, and the first one when all are") {
    const Course course = small_course();
    Progress progress;
    read(progress, course, "m0", 0);
    read(progress, course, "m0", 2);
    CHECK(core::next_page(progress, course.modules[0], Status::pns) == 1);
    CHECK_FALSE(core::all_pages_read(progress, course.modules[0], Status::pns));
    read(progress, course, "m0", 1);
    CHECK(core::all_pages_read(progress, course.modules[0], Status::pns));
    CHECK(core::next_page(progress, course.modules[0], Status::pns) == 0);
}

TEST_CASE("at first the first module is open and the others are locked") {
    const auto view = core::view_progress(small_course(), Status::pns, {});
    CHECK(view.modules[0].state == ModuleState::open);
    CHECK(view.modules[1].state == ModuleState::locked);
    CHECK(view.modules[2].state == ModuleState::locked);
    CHECK(view.next == 0);
    CHECK(view.done == 0);
    CHECK(view.minutes_left == 15);
    CHECK(view.percent == 0);
    CHECK(view.modules[0].has_quiz);
    CHECK_FALSE(view.modules[2].has_quiz);
}

TEST_CASE("a module with a quiz is done when the quiz is passed, not when its pages are read") {
    const Course course = small_course();
    Progress progress;
    read_all(progress, course, 0);
    CHECK(core::view_progress(course, Status::pns, progress).next == 0);
    core::finish_quiz(progress, "m0", false);
    CHECK(core::view_progress(course, Status::pns, progress).next == 0);
    core::finish_quiz(progress, "m0", true);
    const auto view = core::view_progress(course, Status::pns, progress);
    CHECK(view.modules[0].state == ModuleState::done);
    CHECK(view.modules[1].state == ModuleState::open);
    CHECK(view.modules[2].state == ModuleState::locked);
    CHECK(view.next == 1);
    CHECK(progress.modules["m0"].quizzes == 2);
    core::finish_quiz(progress, "m0", false);
    CHECK(core::view_progress(course, Status::pns, progress).modules[0].state == ModuleState::done);
}

TEST_CASE("a module without a quiz is done when its pages are read") {
    const Course course = small_course();
    Progress progress;
    core::finish_quiz(progress, "m0", true);
    core::finish_quiz(progress, "m1", true);
    CHECK(core::view_progress(course, Status::pns, progress).next == 2);
    read(progress, course, "m2", 0);
    const auto view = core::view_progress(course, Status::pns, progress);
    CHECK_FALSE(view.next.has_value());
    CHECK(view.done == 3);
    CHECK(view.percent == 100);
    CHECK(view.minutes_left == 0);
}

TEST_CASE("minutes left shrink page by page and are rounded up") {
    const Course course = small_course();  // m0: 6 minutes for 3 pages and a quiz
    Progress progress;
    read(progress, course, "m0", 0);
    CHECK(core::view_progress(course, Status::pns, progress).modules[0].minutes_left == 5);
    read(progress, course, "m0", 1);
    CHECK(core::view_progress(course, Status::pns, progress).modules[0].minutes_left == 3);
    CHECK(core::view_progress(course, Status::pns, progress).minutes_left == 12);
    CHECK(core::view_progress(course, Status::pns, progress).percent == 25);
}

TEST_CASE("progress is not 100 percent before all is done") {
    Course course = core::bank(1, 1);
    course.modules[0].pages.resize(500);
    Progress progress;
    read_all(progress, course, 0);
    for (std::size_t i = 0; i < 500; ++i) read(progress, course, "m0", i);
    CHECK(core::view_progress(course, Status::pns, progress).percent == 99);
}

TEST_CASE("pages and quizzes are those of the participant's status") {
    Course course = small_course();
    course.modules[0].page_variants[Status::non_asn].resize(1);
    for (auto& question : course.questions) question.statuses = {Status::pns};
    Progress progress;
    CHECK(core::read_page(progress, course, Status::non_asn, "m0", 0, 3s));
    CHECK_FALSE(core::read_page(progress, course, Status::non_asn, "m0", 1, 3s));
    CHECK(core::view_progress(course, Status::non_asn, progress).modules[0].state == ModuleState::done);
    CHECK(core::view_progress(course, Status::pns, progress).modules[0].state == ModuleState::open);
}

TEST_CASE("a course without modules leaves nothing to do") {
    const auto view = core::view_progress(Course{}, Status::pns, {});
    CHECK_FALSE(view.next.has_value());
    CHECK(view.percent == 100);
}

TEST_CASE("progress comes back from its bytes as it was") {
    const Course course = small_course();
    Progress progress;
    read(progress, course, "m0", 2);
    read(progress, course, "m1", 0);
    core::finish_quiz(progress, "m1", true);
    core::finish_quiz(progress, "m2", false);
    progress.modules["m3"].read.assign(17, true);
    const auto value = base::decode_cbor(base::encode_cbor(core::encode_progress(progress)));
    REQUIRE(value.has_value());
    CHECK(core::decode_progress(*value) == progress);
    CHECK(core::decode_progress(core::encode_progress({})) == Progress{});
}

TEST_CASE("any other value is no progress") {
    using base::Cbor;
    using Array = Cbor::Array;
    const Cbor none = base::Bytes{};
    const auto map = [](Cbor key, Cbor value) { return Cbor(Cbor::Map{{std::move(key), std::move(value)}}); };
    REQUIRE(core::decode_progress(map("m0", Array{none, 0, false})).has_value());
    for (const Cbor& value :
         {Cbor(), Cbor(Array{}), map(1, Array{none, 0, false}), map("m0", 1), map("m0", Array{none, 0}),
          map("m0", Array{0, 0, false}), map("m0", Array{none, -1, false}),
          map("m0", Array{none, 2'000'000, false}), map("m0", Array{none, 0, 1}),
          map("m0", Array{base::Bytes(513), 0, false}),
          Cbor(Cbor::Map{{"m0", Array{none, 0, false}}, {"m0", Array{none, 0, false}}})}) {
        CHECK_FALSE(core::decode_progress(value).has_value());
    }
}
