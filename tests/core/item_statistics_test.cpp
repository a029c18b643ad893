#include "core/item_statistics.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

#include "bank.h"
#include "sittings.h"

using namespace netra;
using core::Answer;
using core::AttemptKind;
using core::Course;
using core::ItemFault;
using core::ItemFlag;
using core::ItemStatistics;
using core::Question;
using core::QuestionType;
using core::Sitting;

namespace {

const Answer right{{1}, {}};
const Answer wrong{{0}, {}};

Question several(std::vector<double> weights) {
    Question question = core::single_question("s", "m0");
    question.type = QuestionType::several;
    question.options.clear();
    for (const double weight : weights) question.options.push_back({{}, weight, {}});
    return question;
}

Question pairs(QuestionType type, std::vector<std::string> sides, std::vector<std::string> distractors = {}) {
    Question question;
    question.id = "p";
    question.module = "m0";
    question.type = type;
    for (auto& side : sides) question.pairs.push_back({{}, side});
    question.distractors = std::move(distractors);
    return question;
}

// Final tests of as many people as there are lines: the questions in the course's order, x is right.
std::vector<Sitting> finals(const Course& course, const std::vector<std::string>& lines) {
    std::vector<Sitting> sittings;
    for (const std::string& line : lines) {
        core::Given given;
        for (std::size_t i = 0; i < line.size(); ++i)
            given.emplace_back(course.questions[i].id, line[i] == 'x' ? right : wrong);
        sittings.push_back(
            core::sitting("p" + std::to_string(sittings.size()), AttemptKind::final_test, given));
    }
    return sittings;
}

// Figures that nothing can be said against, of a question with four options.
ItemStatistics sound() {
    ItemStatistics item;
    item.asked = 100;
    item.facility = 0.6;
    item.discrimination = 0.4;
    item.chosen = {15, 60, 15, 10};
    item.guessing = 0.25;
    return item;
}

std::vector<ItemFlag> flags_of(const ItemStatistics& item, const Question& question) {
    return core::flag_item(question, item);
}

const Question plain = core::single_question("q", "m0");

}  // namespace

TEST_CASE("facility and discrimination are those of hand") {
    // Question 0: 1 1 0 0; the others' mean: 1, ½, ½, 0. Means ½ and ½; products ¼ + 0 + 0 + ¼ = ½;
    // squares 1 and ½: r = ½ / √½ = √½.
    const Course course = core::bank(1, 3);
    const auto items = core::item_statistics(course, finals(course, {"xxx", "xx.", "..x", "..."}));
    REQUIRE(items.size() == 3);
    CHECK(items[0].question == "m0-q0");
    CHECK(items[0].asked == 4);
    CHECK(items[0].facility == 0.5);
    CHECK(items[0].discrimination.value() == doctest::Approx(std::sqrt(0.5)).epsilon(1e-12));
    CHECK(items[0].chosen == std::vector<int>{2, 2, 0, 0});
    CHECK(items[0].right.empty());
    // Question 2: 1 0 1 0 against 1, 1, 0, 0.
    CHECK(items[2].discrimination.value() == doctest::Approx(0));
}

TEST_CASE("the rest is a share, because forms differ in length") {
    const Course course = core::bank(1, 5);
    // Right with half of four others right, wrong with half of two others right: no variance in the rest.
    CHECK_FALSE(core::item_statistics(course, finals(course, {"xxx..", ".x."}))[0].discrimination);
    CHECK(core::item_statistics(course, finals(course, {"xxx..", "..."}))[0].discrimination.value() ==
          doctest::Approx(1));
    CHECK(core::item_statistics(course, finals(course, {"x....", ".x."}))[0].discrimination.value() ==
          doctest::Approx(-1));
}

TEST_CASE("what is not defined has no value") {
    const Course course = core::bank(1, 3);
    const auto never = core::item_statistics(course, {});
    REQUIRE(never.size() == 3);
    CHECK(never[0].asked == 0);
    CHECK_FALSE(never[0].facility);
    CHECK_FALSE(never[0].discrimination);
    CHECK(never[0].chosen == std::vector<int>(4));
    CHECK_FALSE(core::item_statistics(course, finals(course, {"x.x"}))[0].facility);
    // Everybody is right; nothing else was asked.
    const auto same = core::item_statistics(course, finals(course, {"xx.", "x..", "xxx"}));
    CHECK(same[0].facility == 1.0);
    CHECK_FALSE(same[0].discrimination);
    const auto alone = core::item_statistics(course, finals(course, {"x", "."}));
    CHECK(alone[0].facility == 0.5);
    CHECK_FALSE(alone[0].discrimination);
}

TEST_CASE("only each person's first final test is counted") {
    const Course course = core::bank(1, 2);
    const std::vector<Sitting> sittings = {
        core::sitting("ani", AttemptKind::pretest, {{"m0-q0", right}}),
        core::sitting("ani", AttemptKind::quiz, {{"m0-q0", right}}),
        core::sitting("ani", AttemptKind::final_test, {{"m0-q0", wrong}}),
        core::sitting("ani", AttemptKind::final_test, {{"m0-q0", right}}),
        core::sitting("budi", AttemptKind::final_test, {{"m0-q0", right}, {"gone", right}}),
    };
    const auto items = core::item_statistics(course, sittings);
    CHECK(items[0].asked == 2);
    CHECK(items[0].facility == 0.5);
    CHECK(items[0].chosen == std::vector<int>{1, 1, 0, 0});
    CHECK(items[1].asked == 0);
}

TEST_CASE("parts of a mark count, and pairs are counted one by one") {
    Course course = core::bank(1, 0);
    course.questions = {several({50, -50, 50}), pairs(QuestionType::sorting, {"a", "b", "a"})};
    const auto give = [&](const char* who, Answer first, Answer second) {
        return core::sitting(who, AttemptKind::final_test, {{"s", first}, {"p", second}});
    };
    const std::vector<Sitting> sittings = {give("ani", {{0, 2}, {}}, {{}, {0, 1, 0}}),
                                           give("budi", {{0}, {}}, {{}, {0, 0, 1}}),
                                           give("citra", {{0, 1}, {}}, {{}, {5, 0, 0}})};  // no such pile
    const auto items = core::item_statistics(course, sittings);
    CHECK(items[0].facility.value() == doctest::Approx(0.5));
    CHECK(items[0].chosen == std::vector<int>{3, 1, 1});
    CHECK(items[1].asked == 3);
    CHECK(items[1].facility.value() == doctest::Approx((1 + 1.0 / 3) / 3));
    CHECK(items[1].right == std::vector<int>{2, 1, 1});
    CHECK(items[1].chosen.empty());
    // 1, ⅓, 0 against 1, ½, 0.
    CHECK(items[1].discrimination.value() == doctest::Approx(0.5 / std::sqrt(14.0 / 27 / 2)));
}

TEST_CASE("questions that cannot be asked have no figures") {
    Course course = core::bank(1, 2);
    course.questions[0].type = QuestionType::essay;
    const auto items = core::item_statistics(course, {});
    REQUIRE(items.size() == 1);
    CHECK(items[0].question == "m0-q1");
}

TEST_CASE("guessing brings what chance gives") {
    CHECK(core::guessing_score(plain) == 0.25);
    // The seven sets: {0} ½, {2} ½, {0 2} 1, {0 1} 0, {1 2} 0, {1} 0, {0 1 2} ½.
    CHECK(core::guessing_score(several({50, -50, 50})) == doctest::Approx(2.5 / 7));
    CHECK(core::guessing_score(several(std::vector<double>(13, 10))) == 0);
    CHECK(core::guessing_score(pairs(QuestionType::matching, {"a", "b", "c"}, {"d"})) == 0.25);
    CHECK(core::guessing_score(pairs(QuestionType::ordering, {"x", "x", "x", "x", "x"})) == 0.2);
    CHECK(core::guessing_score(pairs(QuestionType::sorting, {"a", "b", "a", "b"})) == 0.5);
}

TEST_CASE("a sound question has no flag, and one with too few answers that alone") {
    CHECK(flags_of(sound(), plain).empty());
    ItemStatistics few = sound();
    few.asked = 29;
    few.facility = 0.01;
    few.discrimination = -1;
    CHECK(flags_of(few, plain) == std::vector<ItemFlag>{{ItemFault::few_answers, std::nullopt}});
    few = sound();
    few.asked = 30;
    CHECK(flags_of(few, plain).empty());
}

TEST_CASE("each figure beyond its bound raises its flag, and at its bound none") {
    const auto with = [](double facility, double discrimination, double guessing) {
        ItemStatistics item = sound();
        item.facility = facility;
        item.discrimination = discrimination;
        item.guessing = guessing;
        std::vector<ItemFault> faults;
        for (const ItemFlag& flag : flags_of(item, plain)) faults.push_back(flag.fault);
        return faults;
    };
    using Faults = std::vector<ItemFault>;
    CHECK(with(0.95, 0.1, 0.25).empty());
    CHECK(with(0.25, 0.1, 0.2).empty());
    CHECK(with(0.951, 0.4, 0.25) == Faults{ItemFault::too_easy});
    CHECK(with(0.249, 0.4, 0.1) == Faults{ItemFault::too_hard});
    CHECK(with(0.49, 0.4, 0.5) == Faults{ItemFault::too_hard});
    CHECK(with(0.6, 0.099, 0.25) == Faults{ItemFault::weak_discrimination});
    CHECK(with(0.6, 0, 0.25) == Faults{ItemFault::weak_discrimination});
    CHECK(with(0.2, -0.01, 0.25) == Faults{ItemFault::too_hard, ItemFault::negative_discrimination});
}

TEST_CASE("options that mislead or are never chosen are named") {
    ItemStatistics item = sound();
    item.chosen = {0, 30, 31, 30};
    CHECK(flags_of(item, plain) ==
          std::vector<ItemFlag>{{ItemFault::wrong_option_leads, 2}, {ItemFault::unused_option, 0}});
    item.chosen = {60, 50, 50};
    CHECK(flags_of(item, several({50, -50, 50})).empty());
    item.chosen = {60, 51, 50};
    CHECK(flags_of(item, several({50, -50, 50})) ==
          std::vector<ItemFlag>{{ItemFault::wrong_option_leads, 1}});
}

TEST_CASE("every fault is described in both languages") {
    for (int i = 0; i <= static_cast<int>(ItemFault::unused_option); ++i) {
        const base::Bilingual& words = core::describe(static_cast<ItemFault>(i));
        CHECK_FALSE(words.id.empty());
        CHECK_FALSE(words.en.empty());
    }
    CHECK(core::describe(ItemFault::negative_discrimination) != core::describe(ItemFault::unused_option));
}
