#include "core/attempt.h"

#include <doctest/doctest.h>

#include <array>

#include <ctime>

#include "bank.h"

using namespace netra;
using core::Answer;
using core::Attempt;
using core::AttemptKind;
using core::Course;

namespace {

const Answer right{{1}, {}};
const Answer wrong{{0}, {}};

// An attempt on the first `asked` questions of module m0, of which the first `rights` are answered rightly.
Attempt answered(int asked, int rights) {
    std::vector<std::string> ids;
    for (int i = 0; i < asked; ++i) ids.push_back("m0-q" + std::to_string(i));
    Attempt attempt = core::begin_attempt(AttemptKind::final_test, "", 7, ids);
    for (int i = 0; i < asked; ++i) attempt.answers[static_cast<std::size_t>(i)] = i < rights ? right : wrong;
    return attempt;
}

}  // namespace

TEST_CASE("an attempt knows its first open question until all have an answer") {
    Attempt attempt = core::begin_attempt(AttemptKind::quiz, "m0", 1, {"a", "b", "c"});
    CHECK(attempt.next_open() == 0);
    attempt.answers[0] = right;
    attempt.answers[2] = right;
    CHECK(attempt.next_open() == 1);
    CHECK_FALSE(attempt.finished());
    attempt.answers[1] = wrong;
    CHECK_FALSE(attempt.next_open().has_value());
    CHECK(attempt.finished());
}

TEST_CASE("the percentage is rounded to the nearest, a half upwards") {
    const Course course = core::bank(1, 200);
    const std::vector<std::array<int, 3>> cases = {{10, 9, 90}, {3, 2, 67},    {3, 1, 33},     {8, 1, 13},
                                                   {8, 7, 88},  {7, 6, 86},    {9, 7, 78},     {200, 1, 1},
                                                   {10, 0, 0},  {10, 10, 100}, {200, 199, 100}};
    for (const auto& row : cases) {
        const int asked = row[0];
        const int rights = row[1];
        const int percent = row[2];
        INFO(rights, " of ", asked);
        const auto result = core::mark_attempt(course, answered(asked, rights), 80);
        CHECK(result.percent == percent);
        CHECK(result.right == rights);
        CHECK(result.asked == asked);
        CHECK(result.passed == (percent >= 80));
        CHECK(result.wrong.size() == static_cast<std::size_t>(asked - rights));
    }
}

TEST_CASE("exactly the pass mark passes") {
    const Course course = core::bank(1, 10);
    CHECK(core::mark_attempt(course, answered(10, 8), 80).passed);
    CHECK_FALSE(core::mark_attempt(course, answered(10, 7), 80).passed);
    CHECK(core::mark_attempt(course, answered(10, 0), 0).passed);
    CHECK(core::mark_attempt(course, answered(10, 10), 100).passed);
}

TEST_CASE("an attempt without questions is not passed") {
    const auto result =
        core::mark_attempt(core::bank(1, 1), core::begin_attempt(AttemptKind::final_test, "", 1, {}), 0);
    CHECK(result.percent == 0);
    CHECK_FALSE(result.passed);
}

TEST_CASE("parts of a mark count, exactly and in any order") {
    Course course = core::bank(1, 3);
    for (auto& question : course.questions) {
        question.type = core::QuestionType::several;
        question.options = {{{}, 33.33333, {}}, {{}, 33.33333, {}}, {{}, 33.33333, {}}};
    }
    Attempt attempt = core::begin_attempt(AttemptKind::final_test, "", 1, {"m0-q0", "m0-q1", "m0-q2"});
    attempt.answers = {Answer{{0}, {}}, Answer{{0, 1}, {}}, Answer{{0, 1, 2}, {}}};
    const auto result = core::mark_attempt(course, attempt, 67);
    CHECK(result.percent == 67);
    CHECK(result.right == 1);
    CHECK(result.passed);
    std::swap(attempt.answers[0], attempt.answers[2]);
    CHECK(core::mark_attempt(course, attempt, 67).percent == 67);
}

TEST_CASE("a question without an answer, or one the course no longer has, is worth nothing") {
    const Course course = core::bank(1, 2);
    Attempt attempt = core::begin_attempt(AttemptKind::final_test, "", 1, {"m0-q0", "m0-q1", "gone"});
    attempt.answers[0] = right;
    attempt.answers[2] = right;
    const auto result = core::mark_attempt(course, attempt, 50);
    CHECK(result.asked == 3);
    CHECK(result.right == 1);
    CHECK(result.percent == 33);
    CHECK(result.wrong == std::vector<std::string>{"m0-q1", "gone"});
}

TEST_CASE("results are told by module in the course's order") {
    const Course course = core::bank(3, 4);
    Attempt attempt =
        core::begin_attempt(AttemptKind::final_test, "", 1, {"m2-q0", "m0-q1", "m2-q1", "m0-q0", "m2-q2"});
    attempt.answers = {right, right, wrong, right, wrong};
    const auto result = core::mark_attempt(course, attempt, 60);
    CHECK(result.modules == std::vector<core::ModuleResult>{{"m0", 2, 2, 100}, {"m2", 1, 3, 33}});
}

TEST_CASE("history remembers the last answer to each question that was answered") {
    const Course course = core::bank(1, 4);
    Attempt first = core::begin_attempt(AttemptKind::quiz, "m0", 1, {"m0-q0", "m0-q1", "m0-q2", "gone"});
    first.answers = {right, wrong, std::nullopt, right};
    Attempt second = core::begin_attempt(AttemptKind::quiz, "m0", 2, {"m0-q1", "m0-q0"});
    second.answers = {right, wrong};
    const std::vector<Attempt> one = {first};
    const std::vector<Attempt> both = {first, second};
    CHECK(core::history_of(course, one) == core::History{{"m0-q0", true}, {"m0-q1", false}});
    CHECK(core::history_of(course, both) == core::History{{"m0-q0", false}, {"m0-q1", true}});
}

TEST_CASE("two retries make three tries, and never fewer than none") {
    Course course;
    course.retries = 2;
    CHECK(core::tries_left(course, 0) == 3);
    CHECK(core::tries_left(course, 2) == 1);
    CHECK(core::tries_left(course, 3) == 0);
    CHECK(core::tries_left(course, 9) == 0);
}

TEST_CASE("an attempt comes back from its bytes as it was") {
    Attempt attempt = core::begin_attempt(AttemptKind::quiz, "m0", 0xfedcba9876543210U, {"a", "b", "c"});
    attempt.answers[1] = Answer{{0, 2}, {}};
    attempt.answers[2] = Answer{{}, {1, -1}};
    const auto value = base::decode_cbor(base::encode_cbor(core::encode_attempt(attempt)));
    REQUIRE(value.has_value());
    CHECK(core::decode_attempt(*value) == attempt);
}

TEST_CASE("an attempt of a form comes back with it") {
    for (const auto form : {core::Form::a, core::Form::b}) {
        const Attempt attempt = core::begin_attempt(AttemptKind::pretest, "", 9, {"a"}, form);
        CHECK(core::decode_attempt(core::encode_attempt(attempt)) == attempt);
    }
    base::Cbor::Map map =
        *core::encode_attempt(core::begin_attempt(AttemptKind::pretest, "", 9, {"a"})).map();
    for (const base::Cbor& form : {base::Cbor(0), base::Cbor(3), base::Cbor("A"), base::Cbor()}) {
        auto odd = map;
        odd.emplace_back(6, form);
        CHECK_FALSE(core::decode_attempt(odd).has_value());
    }
}

TEST_CASE("the seconds of an attempt come back, and only as many as it has questions") {
    Attempt attempt = core::begin_attempt(AttemptKind::final_test, "", 9, {"a", "b"});
    attempt.seconds = {12, 0};
    const base::Cbor value = core::encode_attempt(attempt);
    CHECK(core::decode_attempt(value) == attempt);
    using Array = base::Cbor::Array;
    for (const Array& seconds : {Array{}, Array{12}, Array{12, -1}, Array{12, "0"}, Array{1, 2, 3}}) {
        base::Cbor::Map map = *value.map();
        map.back().second = seconds;
        CHECK_FALSE(core::decode_attempt(map).has_value());
    }
}

TEST_CASE("what was signed before there were forms is read and written byte for byte as it was") {
    // A final test of two questions, the second open: bytes of a ledger of version 0.1.
    const auto old = base::from_hex("a501030260034800000000000000070482646f6c2d31646f6c2d32058282810180f6");
    REQUIRE(old.has_value());
    const auto value = base::decode_cbor(*old);
    REQUIRE(value.has_value());
    const auto attempt = core::decode_attempt(*value);
    REQUIRE(attempt.has_value());
    CHECK_FALSE(attempt->form.has_value());
    CHECK(attempt->seconds.empty());
    CHECK(attempt->answers == std::vector<std::optional<Answer>>{Answer{{1}, {}}, std::nullopt});
    CHECK(base::encode_cbor(core::encode_attempt(*attempt)) == *old);
}

TEST_CASE("any other value is no attempt") {
    using base::Cbor;
    const Cbor good = core::encode_attempt(core::begin_attempt(AttemptKind::quiz, "m0", 1, {"a"}));
    REQUIRE(core::decode_attempt(good).has_value());
    const auto with = [&](std::size_t entry, Cbor value) {
        Cbor::Map map = *good.map();
        map[entry].second = std::move(value);
        return Cbor(map);
    };
    using Array = Cbor::Array;
    Cbor::Map more = *good.map();
    more.emplace_back(7, 1);
    for (const Cbor& value :
         {Cbor(), Cbor(1), Cbor(Cbor::Map{}), Cbor(more), with(0, 0), with(0, 4), with(0, "1"), with(1, 1),
          with(2, 1), with(2, base::Bytes(7)), with(3, Array{}), with(3, Array{1}), with(3, 1),
          with(4, Array{}), with(4, Array{1}), with(4, Array{Cbor(), Cbor()})}) {
        CHECK_FALSE(core::decode_attempt(value).has_value());
    }
}

TEST_CASE("an attempt on 20,000 questions is marked in less than a second") {
    const Course course = core::bank(10, 2000);
    std::vector<std::string> ids;
    for (const auto& question : course.questions) ids.push_back(question.id);
    Attempt attempt = core::begin_attempt(AttemptKind::final_test, "", 1, ids);
    for (auto& answer : attempt.answers) answer = right;
    const std::clock_t start = std::clock();  // of this process, so that a busy machine does no harm
    CHECK(core::mark_attempt(course, attempt, 80).percent == 100);
    CHECK(std::clock() - start < CLOCKS_PER_SEC);
}
