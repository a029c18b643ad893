#include "core/draw.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <ctime>
#include <set>

#include "bank.h"

using namespace netra;
using core::Blueprint;
using core::Course;
using core::Difficulty;
using core::History;
using core::Status;

namespace {

std::vector<std::string> draw(const Course& course, const Blueprint& blueprint, std::uint64_t seed,
                              const History& history = {}) {
    return core::draw_test(course, blueprint, Status::pns, seed, history);
}

int of_module(const std::vector<std::string>& ids, const std::string& module) {
    return static_cast<int>(
        std::ranges::count_if(ids, [&](const auto& id) { return id.starts_with(module + "-"); }));
}

}  // namespace

TEST_CASE("a test holds as many questions of each module as its blueprint says") {
    const Course course = core::bank(3, 20);
    const Blueprint blueprint{{{"m0", 2, {}}, {"m1", 5, {}}, {"m2", 3, {}}}};
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const auto ids = draw(course, blueprint, seed);
        CHECK(ids.size() == 10);
        CHECK(std::set<std::string>(ids.begin(), ids.end()).size() == 10);
        CHECK(of_module(ids, "m0") == 2);
        CHECK(of_module(ids, "m1") == 5);
        CHECK(of_module(ids, "m2") == 3);
    }
}

TEST_CASE("a draw is the same for ever") {
    const Blueprint blueprint{{{"m0", 2, {}}, {"m1", 2, Difficulty::hard}}};
    CHECK(draw(core::bank(2, 9), blueprint, 42) ==
          std::vector<std::string>{"m0-q5", "m1-q2", "m1-q5", "m0-q3"});
    CHECK(draw(core::bank(2, 9), blueprint, 43) ==
          std::vector<std::string>{"m1-q2", "m1-q8", "m0-q3", "m0-q0"});
}

TEST_CASE("rows that name a difficulty get it, also when a row for any stands before them") {
    const Course course = core::bank(1, 6);  // two of each difficulty
    const Blueprint blueprint{{{"m0", 4, {}}, {"m0", 2, Difficulty::hard}}};
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const auto ids = draw(course, blueprint, seed);
        CHECK(ids.size() == 6);
        CHECK(core::shortages(course, blueprint, Status::pns).empty());
    }
    const Blueprint hard{{{"m0", 2, Difficulty::hard}}};
    auto ids = draw(course, hard, 1);
    std::ranges::sort(ids);
    CHECK(ids == std::vector<std::string>{"m0-q2", "m0-q5"});
}

TEST_CASE("questions never seen come first, then those answered wrongly, then the rest") {
    const Course course = core::bank(1, 6);
    const History history = {{"m0-q0", true}, {"m0-q1", false}, {"m0-q2", true}, {"m0-q3", false}};
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const auto drawn = [&](int count) {
            auto ids = draw(course, {{{"m0", count, {}}}}, seed, history);
            return std::set<std::string>(ids.begin(), ids.end());
        };
        CHECK(drawn(2) == std::set<std::string>{"m0-q4", "m0-q5"});
        CHECK(drawn(4) == std::set<std::string>{"m0-q1", "m0-q3", "m0-q4", "m0-q5"});
        CHECK(drawn(6).size() == 6);
    }
}

TEST_CASE("a retry draws no question of the first test while there are others") {
    const Course course = core::bank(2, 10);
    const Blueprint blueprint{{{"m0", 5, {}}, {"m1", 5, {}}}};
    const auto first = draw(course, blueprint, 1);
    History history;
    for (const std::string& id : first) history[id] = true;
    for (const std::string& id : draw(course, blueprint, 2, history)) CHECK_FALSE(history.contains(id));
}

TEST_CASE("every question has the same chance") {
    const Course course = core::bank(1, 10);
    std::map<std::string, int> counts;
    for (std::uint64_t seed = 0; seed < 10000; ++seed) {
        for (const std::string& id : draw(course, {{{"m0", 3, {}}}}, seed)) ++counts[id];
    }
    CHECK(counts.size() == 10);
    for (const auto& [id, count] : counts) {
        CHECK(count > 2750);
        CHECK(count < 3250);
    }
}

TEST_CASE("a bank that is too small gives what it has and says what is missing") {
    const Course course = core::bank(1, 4);
    const Blueprint blueprint{{{"m0", 3, {}}, {"m0", 3, {}}, {"m9", 1, {}}, {"m0", 0, {}}}};
    CHECK(draw(course, blueprint, 1).size() == 4);
    CHECK(core::shortages(course, blueprint, Status::pns) ==
          std::vector<core::Shortage>{{1, 3, 1}, {2, 1, 0}});
}

TEST_CASE("questions that cannot be asked, or are for another status, are not drawn") {
    Course course = core::bank(1, 6);
    course.questions[0].type = core::QuestionType::essay;
    course.questions[1].statuses = {Status::pppk};
    const Blueprint all{{{"m0", 6, {}}}};
    const auto has = [&](Status status, const char* id) {
        const auto ids = core::draw_test(course, all, status, 1, {});
        return std::ranges::find(ids, id) != ids.end();
    };
    CHECK_FALSE(has(Status::pns, "m0-q0"));
    CHECK_FALSE(has(Status::pns, "m0-q1"));
    CHECK(has(Status::pppk, "m0-q1"));
    CHECK(has(Status::pns, "m0-q2"));
}

TEST_CASE("a module's quiz asks its own questions and brings the wrong ones again") {
    Course course = core::bank(2, 7);
    course.quiz_questions = 5;
    const auto first = core::draw_quiz(course, "m1", Status::pns, 1, {});
    CHECK(first.size() == 5);
    CHECK(of_module(first, "m1") == 5);
    History history;
    for (const std::string& id : first) history[id] = id != first[0] && id != first[1];
    const auto second = core::draw_quiz(course, "m1", Status::pns, 2, history);
    CHECK(second.size() == 5);
    for (const std::string& id : {first[0], first[1]}) CHECK(std::ranges::find(second, id) != second.end());
    CHECK(core::draw_quiz(course, "m7", Status::pns, 1, {}).empty());
}

TEST_CASE("a bank of 20,000 questions is drawn from in less than a second") {
    const Course course = core::bank(10, 2000);
    Blueprint blueprint;
    for (const auto& module : course.modules) blueprint.rows.push_back({module.id, 10, {}});
    const std::clock_t start = std::clock();  // of this process, so that a busy machine does no harm
    CHECK(draw(course, blueprint, 1).size() == 100);
    CHECK(std::clock() - start < CLOCKS_PER_SEC);
}
