#include "core/shuffle.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

using namespace netra;
using core::Question;
using core::QuestionType;

namespace {

Question with_options(std::size_t count) {
    Question question;
    question.id = "m0-q1";
    question.options.resize(count);
    return question;
}

Question with_pairs(QuestionType type, const std::vector<std::string>& rights) {
    Question question;
    question.id = "m0-q2";
    question.type = type;
    for (const std::string& right : rights) question.pairs.push_back({{}, right});
    return question;
}

bool is_permutation(std::vector<int> order, std::size_t count) {
    std::ranges::sort(order);
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (order[i] != static_cast<int>(i)) return false;
    }
    return order.size() == count;
}

}  // namespace

TEST_CASE("an order is the same for ever") {
    // Orders already shown to people: a change here would show their attempts differently.
    CHECK(core::shown_order(with_options(5), 42).options == std::vector<int>{4, 0, 3, 2, 1});
    CHECK(core::shown_order(with_options(5), 0xffffffffffffffffU).options == std::vector<int>{3, 4, 0, 2, 1});
    CHECK(core::derive_seed(42, "m0-q1") == 14418648583768210520U);
}

TEST_CASE("every order shows each part once") {
    Question matching = with_pairs(QuestionType::matching, {"a", "b", "c"});
    matching.distractors = {"d"};
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        CHECK(is_permutation(core::shown_order(with_options(4), seed).options, 4));
        const auto order = core::shown_order(matching, seed);
        CHECK(is_permutation(order.lefts, 3));
        CHECK(is_permutation(order.rights, 4));
        CHECK(order.options.empty());
    }
}

TEST_CASE("every order of four options comes equally often") {
    std::map<std::vector<int>, int> counts;
    for (std::uint64_t seed = 0; seed < 24000; ++seed)
        ++counts[core::shown_order(with_options(4), seed).options];
    CHECK(counts.size() == 24);
    for (const auto& [order, count] : counts) {
        CHECK(count > 850);
        CHECK(count < 1150);
    }
}

TEST_CASE("the order of a question does not depend on the one asked before it") {
    Question other = with_options(8);
    other.id = "m0-q9";
    int alike = 0;
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        alike += core::shown_order(with_options(8), seed) == core::shown_order(other, seed);
    }
    CHECK(alike <= 1);
}

TEST_CASE("true stays before false, and a question tagged tetap keeps its order") {
    Question true_false = with_options(2);
    true_false.type = QuestionType::true_false;
    Question fixed = with_options(4);
    fixed.tags = {"mudah", "tetap"};
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        CHECK(core::shown_order(true_false, seed).options == std::vector<int>{0, 1});
        CHECK(core::shown_order(fixed, seed).options == std::vector<int>{0, 1, 2, 3});
    }
}

TEST_CASE("cards are shuffled while their piles stand still") {
    const Question sorting = with_pairs(QuestionType::sorting, {"Boleh", "Dilarang", "Boleh", "Dilarang"});
    std::set<std::vector<int>> lefts;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const auto order = core::shown_order(sorting, seed);
        CHECK(order.rights == std::vector<int>{0, 1});
        lefts.insert(order.lefts);
    }
    CHECK(lefts.size() == 24);
}

TEST_CASE("an ordering never begins in its right order, and its positions stand still") {
    for (const std::size_t count : {2U, 3U, 5U}) {
        const Question ordering = with_pairs(QuestionType::ordering, std::vector<std::string>(count, "x"));
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            const auto order = core::shown_order(ordering, seed);
            CHECK(is_permutation(order.lefts, count));
            CHECK_FALSE(std::ranges::is_sorted(order.lefts));
            CHECK(std::ranges::is_sorted(order.rights));
        }
    }
    CHECK(core::shown_order(with_pairs(QuestionType::ordering, {"x"}), 1).lefts == std::vector<int>{0});
}
