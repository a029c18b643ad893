#include "core/form.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <set>

#include "bank.h"
#include "base/random.h"
#include "core/draw.h"

using namespace netra;
using core::Blueprint;
using core::Course;
using core::Difficulty;
using core::Form;
using core::Forms;
using core::Status;

namespace {

template <class Fits>
int lead_of(const Course& course, const Forms& forms, Fits fits) {
    int lead = 0;
    for (const auto& question : course.questions) {
        if (fits(question)) lead += forms.at(question.id) == Form::a ? 1 : -1;
    }
    return lead;
}

}  // namespace

TEST_CASE("both forms get as many questions of each module and of each difficulty in it") {
    for (const int questions : {2, 3, 7, 10, 20, 41}) {
        const Course course = core::bank(3, questions);
        const Forms forms = core::split_forms(course);
        CHECK(forms.size() == course.questions.size());
        for (const auto& module : course.modules) {
            const auto of_module = [&](const auto& q) { return q.module == module.id; };
            CAPTURE(questions);
            CHECK(std::abs(lead_of(course, forms, of_module)) <= 1);
            for (const auto level : {Difficulty::easy, Difficulty::medium, Difficulty::hard}) {
                const auto same = [&](const auto& q) { return of_module(q) && q.difficulty == level; };
                CHECK(std::abs(lead_of(course, forms, same)) <= 1);
            }
        }
    }
}

TEST_CASE("an author's tag wins and the others make up for it") {
    Course course = core::bank(1, 12);  // four of each difficulty
    course.questions[0].form = course.questions[3].form = Form::b;
    const Forms forms = core::split_forms(course);
    CHECK(forms.at("m0-q0") == Form::b);
    CHECK(forms.at("m0-q3") == Form::b);
    CHECK(forms.at("m0-q6") == Form::a);
    CHECK(forms.at("m0-q9") == Form::a);
}

TEST_CASE("questions for some statuses alone are parted among themselves") {
    Course course = core::bank(1, 12);
    for (auto& question : course.questions) question.difficulty = Difficulty::easy;
    for (const std::size_t i : {0, 1, 2, 3}) course.questions[i].statuses = {Status::pns, Status::cpns};
    for (const std::size_t i : {4, 5}) course.questions[i].statuses = {Status::cpns, Status::pns};
    const Forms forms = core::split_forms(course);
    CHECK(lead_of(course, forms, [](const auto& q) { return q.is_for(Status::pns); }) == 0);
    CHECK(lead_of(course, forms, [](const auto& q) { return q.is_for(Status::pppk); }) == 0);
}

TEST_CASE("the forms do not depend on the order of the files and hold no question that cannot be asked") {
    Course course = core::bank(2, 15);
    course.questions[4].type = core::QuestionType::essay;
    const Forms forms = core::split_forms(course);
    CHECK_FALSE(forms.contains("m0-q4"));
    std::ranges::reverse(course.questions);
    CHECK(core::split_forms(course) == forms);
}

TEST_CASE("the forms of a course are the same for ever") {
    std::string letters;
    for (const auto& [id, form] : core::split_forms(core::bank(1, 12)))
        letters += form == Form::a ? 'A' : 'B';
    CHECK(letters == "BAABBBBAABAA");
}

TEST_CASE("the tests of the two forms have no question in common, whoever draws them") {
    const Course course = core::bank(3, 12);
    const Blueprint blueprint{{{"m0", 2, Difficulty::easy}, {"m1", 6, {}}, {"m2", 1, Difficulty::hard}}};
    const Forms forms = core::split_forms(course);
    const core::Scope a{&forms, Form::a, {}}, b{&forms, Form::b, {}};
    REQUIRE(core::shortages(course, blueprint, Status::pns, a).empty());
    REQUIRE(core::shortages(course, blueprint, Status::pns, b).empty());
    std::set<std::string> asked_in_a, asked_in_b;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        for (const auto& id : core::draw_test(course, blueprint, Status::pns, seed, {}, a))
            asked_in_a.insert(id);
        for (const auto& id : core::draw_test(course, blueprint, Status::pns, seed, {}, b))
            asked_in_b.insert(id);
    }
    for (const auto& id : asked_in_a) CHECK_FALSE(asked_in_b.contains(id));
    CHECK(asked_in_a.size() == 2 + 6 + 2);
    CHECK(asked_in_b.size() == 2 + 6 + 2);
}

TEST_CASE("a form that is kept for later is asked only where the other one does not suffice") {
    Course course = core::bank(1, 12);
    const Forms forms = core::split_forms(course);
    const core::Scope spare_b{&forms, {}, Form::b};
    const auto count_of_b = [&](int quiz_questions, const core::History& history) {
        course.quiz_questions = quiz_questions;
        const auto ids = core::draw_quiz(course, "m0", Status::pns, 3, history, spare_b);
        CHECK(static_cast<int>(ids.size()) == quiz_questions);
        return std::ranges::count_if(ids, [&](const auto& id) { return forms.at(id) == Form::b; });
    };
    CHECK(count_of_b(6, {}) == 0);
    CHECK(count_of_b(8, {}) == 2);
    core::History all_seen;
    for (const auto& [id, form] : forms) {
        if (form == Form::a) all_seen[id] = true;
    }
    CHECK(count_of_b(6, all_seen) == 0);
}

TEST_CASE("over a day as many people begin with A as with B, whatever chance says") {
    for (std::uint64_t day = 0; day < 50; ++day) {
        base::SeededRandom chance(day);
        core::FormCounts counts;
        int first_of_pair_is_a = 0;
        for (int person = 0; person < 500; ++person) {
            const bool even = counts.a == counts.b;
            const Form form = core::next_form(counts, chance.next());
            first_of_pair_is_a += even && form == Form::a;
            ++(form == Form::a ? counts.a : counts.b);
            CHECK(std::abs(counts.a - counts.b) <= 1);
        }
        CHECK(counts == core::FormCounts{250, 250});
        CHECK(first_of_pair_is_a > 90);
        CHECK(first_of_pair_is_a < 160);
    }
}

TEST_CASE("who was given one form is given the other later") {
    CHECK(core::other_form(Form::a) == Form::b);
    CHECK(core::other_form(Form::b) == Form::a);
    CHECK(core::next_form({3, 4}, 1) == Form::a);
    CHECK(core::next_form({4, 3}, 0) == Form::b);
}
