#include "core/answer.h"

#include <doctest/doctest.h>

using namespace netra;
using core::Answer;
using core::Question;
using core::QuestionType;

namespace {

Question with_weights(QuestionType type, const std::vector<double>& weights) {
    Question question;
    question.type = type;
    for (const double weight : weights) question.options.push_back({{}, weight, {}});
    return question;
}

Question with_pairs(QuestionType type, const std::vector<std::string>& rights) {
    Question question;
    question.type = type;
    for (const std::string& right : rights) question.pairs.push_back({{}, right});
    return question;
}

Answer chosen(std::vector<int> indices) {
    return {std::move(indices), {}};
}
Answer placed(std::vector<int> places) {
    return {{}, std::move(places)};
}

}  // namespace

TEST_CASE("one right option is worth all and the others nothing") {
    for (const QuestionType type :
         {QuestionType::single, QuestionType::true_false, QuestionType::missing_word}) {
        const Question question = with_weights(type, {0, 100, 50, -50});
        CHECK(core::score_answer(question, chosen({1})) == 1);
        CHECK(core::score_answer(question, chosen({0})) == 0);
        CHECK(core::score_answer(question, chosen({2})) == 0);
        CHECK(core::score_answer(question, chosen({3})) == 0);
        CHECK(core::score_answer(question, chosen({})) == 0);
        CHECK(core::score_answer(question, chosen({1, 2})) == 0);
        CHECK(core::right_answer(question) == chosen({1}));
    }
}

TEST_CASE("several ticks are worth the sum of their weights, kept within 0 and 1") {
    const Question question = with_weights(QuestionType::several, {50, 50, -50, -100});
    CHECK(core::score_answer(question, chosen({0, 1})) == 1);
    CHECK(core::score_answer(question, chosen({0})) == doctest::Approx(0.5));
    CHECK(core::score_answer(question, chosen({0, 1, 2})) == doctest::Approx(0.5));
    CHECK(core::score_answer(question, chosen({2})) == 0);
    CHECK(core::score_answer(question, chosen({0, 1, 2, 3})) == 0);
    CHECK(core::score_answer(question, chosen({})) == 0);
    CHECK(core::right_answer(question) == chosen({0, 1}));
    CHECK(core::score_answer(with_weights(QuestionType::several, {100, 100}), chosen({0, 1})) == 1);
}

TEST_CASE("thirds that add up to 99.999 are the full mark") {
    const Question question = with_weights(QuestionType::several, {33.333, 33.333, 33.333, -100});
    CHECK(core::is_right(question, chosen({0, 1, 2})));
    CHECK_FALSE(core::is_right(question, chosen({0, 1})));
    CHECK(core::score_answer(question, chosen({0, 1})) == doctest::Approx(0.66666));
}

TEST_CASE("matching is worth the share of left sides at their own right side") {
    Question question = with_pairs(QuestionType::matching, {"a", "b", "c", "d"});
    question.distractors = {"e", "a"};
    CHECK(core::right_sides(question) == std::vector<std::string>{"a", "b", "c", "d", "e"});
    CHECK(core::score_answer(question, placed({0, 1, 2, 3})) == 1);
    CHECK(core::score_answer(question, placed({0, 1, 3, 2})) == doctest::Approx(0.5));
    CHECK(core::score_answer(question, placed({0, -1, 4, -1})) == doctest::Approx(0.25));
    CHECK(core::score_answer(question, placed({})) == 0);
    CHECK(core::right_answer(question) == placed({0, 1, 2, 3}));
}

TEST_CASE("sorting is worth the share of cards in their own pile") {
    const Question question = with_pairs(QuestionType::sorting, {"Boleh", "Dilarang", "Boleh", "Dilarang"});
    CHECK(core::right_sides(question) == std::vector<std::string>{"Boleh", "Dilarang"});
    CHECK(core::right_answer(question) == placed({0, 1, 0, 1}));
    CHECK(core::score_answer(question, placed({0, 1, 0, 1})) == 1);
    CHECK(core::score_answer(question, placed({0, 0, 0, 0})) == doctest::Approx(0.5));
    CHECK(core::score_answer(question, placed({1, 0, 1, 0})) == 0);
}

TEST_CASE("ordering is worth the share of left sides at their own position") {
    const Question question = with_pairs(QuestionType::ordering, {"x", "x", "x"});
    CHECK(core::right_sides(question) == std::vector<std::string>{"1", "2", "3"});
    CHECK(core::right_answer(question) == placed({0, 1, 2}));
    CHECK(core::score_answer(question, placed({0, 1, 2})) == 1);
    CHECK(core::score_answer(question, placed({0, 2, 1})) == doctest::Approx(1.0 / 3));
    CHECK(core::score_answer(question, placed({1, 2, 0})) == 0);
}

TEST_CASE("a type that a kiosk cannot ask has no answer") {
    for (const QuestionType type : {QuestionType::short_answer, QuestionType::numerical, QuestionType::essay,
                                    QuestionType::description}) {
        const Question question = with_weights(type, {100});
        CHECK_FALSE(core::is_valid(question, chosen({0})));
        CHECK(core::score_answer(question, chosen({0})) == 0);
        CHECK(core::right_answer(question) == Answer{});
    }
}

TEST_CASE("an answer that does not fit its question is not valid and worth nothing") {
    const Question single = with_weights(QuestionType::single, {100, 0});
    const Question several = with_weights(QuestionType::several, {50, 50, 0});
    const Question matching = with_pairs(QuestionType::matching, {"a", "b", "c"});
    const Question sorting = with_pairs(QuestionType::sorting, {"a", "a", "b"});
    const std::vector<std::pair<const Question*, Answer>> wrong = {
        {&single, chosen({2})},         {&single, chosen({-1})},        {&single, chosen({0, 1})},
        {&single, placed({0})},         {&several, chosen({1, 0})},     {&several, chosen({0, 0})},
        {&several, chosen({0, 3})},     {&several, {{0, 1}, {0}}},      {&matching, placed({0, 1})},
        {&matching, placed({0, 0, 2})}, {&matching, placed({0, 1, 3})}, {&matching, placed({0, 1, -2})},
        {&matching, chosen({0})},       {&matching, {{0}, {0, 1, 2}}},  {&sorting, placed({0, 0, 2})},
    };
    for (const auto& [question, answer] : wrong) {
        CHECK_FALSE(core::is_valid(*question, answer));
        CHECK_FALSE(core::is_complete(*question, answer));
        CHECK(core::score_answer(*question, answer) == 0);
    }
}

TEST_CASE("an answer is complete when nothing is left open") {
    CHECK(core::is_complete(with_weights(QuestionType::single, {100, 0}), chosen({1})));
    CHECK_FALSE(core::is_complete(with_weights(QuestionType::single, {100, 0}), chosen({})));
    CHECK(core::is_complete(with_weights(QuestionType::several, {100, 0}), chosen({0, 1})));
    CHECK_FALSE(core::is_complete(with_weights(QuestionType::several, {100, 0}), chosen({})));
    const Question matching = with_pairs(QuestionType::matching, {"a", "b"});
    CHECK(core::is_complete(matching, placed({1, 0})));
    CHECK_FALSE(core::is_complete(matching, placed({1, -1})));
    CHECK_FALSE(core::is_complete(matching, placed({})));
}

TEST_CASE("the right answer of every type is complete and worth the full mark") {
    for (const Question& question :
         {with_weights(QuestionType::single, {0, 0, 100}), with_weights(QuestionType::true_false, {0, 100}),
          with_weights(QuestionType::several, {33.333, -100, 33.333, 33.333}),
          with_weights(QuestionType::missing_word, {100}), with_pairs(QuestionType::matching, {"a", "b"}),
          with_pairs(QuestionType::sorting, {"a", "b", "a"}),
          with_pairs(QuestionType::ordering, {"1", "2"})}) {
        CHECK(core::is_complete(question, core::right_answer(question)));
        CHECK(core::is_right(question, core::right_answer(question)));
    }
}

TEST_CASE("an answer comes back from its bytes as it was") {
    for (const Answer& answer : {Answer{}, chosen({0, 2, 999}), placed({3, -1, 0})}) {
        const auto value = base::decode_cbor(base::encode_cbor(core::encode_answer(answer)));
        REQUIRE(value.has_value());
        CHECK(core::decode_answer(*value) == answer);
    }
}

TEST_CASE("any other value is no answer") {
    using base::Cbor;
    using Array = Cbor::Array;
    const Cbor none = Array{};
    for (const Cbor& value :
         {Cbor(), Cbor(1), Cbor(Array{}), Cbor(Array{none}), Cbor(Array{none, none, none}),
          Cbor(Array{none, 1}), Cbor(Array{Array{"0"}, none}), Cbor(Array{none, Array{-2}}),
          Cbor(Array{Array{1001}, none}), Cbor(Array{Array{std::int64_t{1} << 40}, none}),
          Cbor(Array{Array(1001, Cbor(0)), none})}) {
        CHECK_FALSE(core::decode_answer(value).has_value());
    }
}
