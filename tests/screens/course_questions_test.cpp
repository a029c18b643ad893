// Every question of the shipped courses, as a participant meets it.
#include <doctest/doctest.h>

#include <algorithm>

#include "asked.h"
#include "base/utf8.h"
#include "looks.h"
#include "shipped.h"

using namespace netra;
using screens::check_texts;
using test::shipped;

namespace {

std::vector<const core::Question*> asked_of(const core::Course& course) {
    std::vector<const core::Question*> questions;
    for (const core::Question& question : course.questions) {
        if (question.can_be_asked()) questions.push_back(&question);
    }
    return questions;
}

// All that stands there, line after line.
std::string words_on(const ui::Stage& stage) {
    std::string words;
    for (const ui::TextItem& text : stage.ctx.registry().texts) {
        words += std::string(base::trim(text.text)) + " ";
    }
    return words;
}

void check_every_question(const app::CourseInBoth& course, test::Asked& asked, base::Language language) {
    for (const core::Question* question : asked_of(course.in(language))) {
        CAPTURE(question->id);
        asked.show(*question, 20261121);
        do {
            check_texts(asked.stage());
        } while (asked.scroll_down());
        asked.reveal(core::right_answer(*question));
        do {
            check_texts(asked.stage());
        } while (asked.scroll_down());
    }
}

// Answers of the question that earn nothing, and what is known of their worth by the way they were made.
struct Try {
    core::Answer answer;
    double score;
};

std::vector<Try> wrong_choices(const core::Question& question) {
    std::vector<Try> tries;
    core::Answer all_wrong;
    for (int i = 0; i < static_cast<int>(question.options.size()); ++i) {
        if (question.options[static_cast<std::size_t>(i)].weight > 0) continue;
        all_wrong.chosen.push_back(i);
        if (question.type != core::QuestionType::several) tries.push_back({{{i}, {}}, 0});
    }
    if (question.type == core::QuestionType::several) {
        if (!all_wrong.chosen.empty()) tries.push_back({all_wrong, 0});
        const core::Answer right = core::right_answer(question);
        const auto first = static_cast<std::size_t>(right.chosen.front());
        tries.push_back({{{right.chosen.front()}, {}}, question.options[first].weight / 100});
    }
    return tries;
}

// Every left side to the next one's place: nothing stands right, unless two next to each other share a pile.
std::vector<Try> wrong_places(const core::Question& question) {
    const core::Answer right = core::right_answer(question);
    core::Answer moved = right;
    std::ranges::rotate(moved.placed, moved.placed.begin() + 1);
    int still = 0;
    for (std::size_t i = 0; i < moved.placed.size(); ++i) still += moved.placed[i] == right.placed[i] ? 1 : 0;
    return {{moved, static_cast<double>(still) / static_cast<double>(moved.placed.size())}};
}

void check_given(test::Asked& asked, const core::Question& question, const Try& one) {
    asked.show(question, 7);
    asked.choose(one.answer);
    const auto given = asked.give();
    REQUIRE(given.has_value());
    CHECK(*given == one.answer);
    CHECK(core::score_answer(question, *given) == doctest::Approx(one.score));
}

}  // namespace

TEST_CASE("every question stands whole on the screen in every look") {
    const auto course = shipped("netralitas-asn");
    for (const auto& [width, height] : {std::pair{1920, 1080}, {1080, 1920}}) {
        for (const ui::TextSize size : {ui::TextSize::normal, ui::TextSize::large, ui::TextSize::larger}) {
            for (const base::Language language : {base::Language::indonesian, base::Language::english}) {
                CAPTURE(width);
                CAPTURE(static_cast<int>(size));
                CAPTURE(static_cast<int>(language));
                const ui::Contrast contrast =
                    size == ui::TextSize::larger ? ui::Contrast::high : ui::Contrast::normal;
                test::Asked asked(course, width, height, {language, size, contrast, true});
                check_every_question(*course, asked, language);
            }
        }
    }
}

TEST_CASE("every question is answered by keyboard alone, in both orientations and at the largest text") {
    for (const std::string id : {"netralitas-asn", "keselamatan-gedung"}) {
        const auto course = shipped(id);
        for (const auto& [width, height] : {std::pair{1920, 1080}, {1080, 1920}}) {
            test::Asked asked(course, width, height, {.text_size = ui::TextSize::larger});
            for (const core::Question* question : asked_of(course->indonesian)) {
                CAPTURE(question->id);
                CAPTURE(width);
                asked.show(*question, 7);
                const core::Answer right = core::right_answer(*question);
                CHECK(asked.choose_by_keyboard(right));
                const auto given = asked.give_by_keyboard();
                REQUIRE(given.has_value());
                CHECK(*given == right);
            }
        }
    }
}

TEST_CASE(
    "every question is answered by touch, rightly for the full mark and wrongly for what the rule says") {
    for (const std::string id : {"netralitas-asn", "keselamatan-gedung"}) {
        const auto course = shipped(id);
        test::Asked asked(course, 1920, 1080, {});
        for (const core::Question* question : asked_of(course->indonesian)) {
            CAPTURE(question->id);
            check_given(asked, *question, {core::right_answer(*question), 1});
            const auto tries = question->pairs.empty() ? wrong_choices(*question) : wrong_places(*question);
            CHECK(!tries.empty());
            for (const Try& one : tries) check_given(asked, *question, one);
        }
    }
}

TEST_CASE("whoever answers wrongly reads why") {
    const auto course = shipped("netralitas-asn");
    test::Asked asked(course, 1920, 1080, {});
    for (const core::Question* question : asked_of(course->indonesian)) {
        if (question->type != core::QuestionType::single && question->type != core::QuestionType::true_false)
            continue;
        for (const Try& one : wrong_choices(*question)) {
            CAPTURE(question->id);
            CAPTURE(one.answer.chosen.front());
            asked.show(*question, 7);
            asked.reveal(one.answer);
            while (asked.scroll_down()) {
            }
            const auto& option = question->options[static_cast<std::size_t>(one.answer.chosen.front())];
            const std::string why = core::plain_text(option.feedback);
            CHECK(!why.empty());
            CAPTURE(words_on(asked.stage()));
            CAPTURE(why);
            CHECK(words_on(asked.stage()).find(why) != std::string::npos);
        }
    }
}
