#include "asked.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>

namespace netra::test {

namespace {

constexpr float notch = 1;

// Where the scrolled things stand, to see whether a turn of the wheel moved any.
std::vector<float> heights(const ui::Registry& registry) {
    std::vector<float> all;
    for (const ui::TextItem& text : registry.texts) all.push_back(text.rect.y);
    return all;
}

}  // namespace

Asked::Asked(std::shared_ptr<const app::CourseInBoth> course, int width, int height, ui::Settings settings)
    : stage_([this](ui::Context& ctx) { draw(ctx); }, width, height) {
    settings.reduced_motion = true;
    stage_.ctx.settings = settings;
    state_.course = std::move(course);
    state_.screen = core::Screen::module_quiz;
    state_.facts.mode = core::Mode::full;
    state_.facts.identified = true;
    core::Participant person;
    person.name = "Siti Contoh Rahmawati";
    person.number = "198503122010012013";
    state_.visitor = person;
}

void Asked::draw(ui::Context& ctx) {
    ctx.screen("question");
    const auto action = screen_->draw(ctx, state_);
    if (!action) return;
    if (const auto* chosen = std::get_if<app::action::Choose>(&*action)) {
        state_.test->draft = state_.test->attempt.answers[1] = chosen->draft;
    } else if (std::holds_alternative<app::action::GiveAnswer>(*action)) {
        given_ = state_.test->draft;
    }
}

void Asked::show(const core::Question& question, std::uint64_t seed) {
    screen_ = screens::make_screen(core::Screen::module_quiz);
    given_.reset();
    board_ = question.type == core::QuestionType::ordering  ? Board::order
             : question.type == core::QuestionType::sorting ? Board::piles
                                                            : Board::pairs;
    state_.module = question.module;
    state_.test = app::RunningTest{
        core::begin_attempt(core::AttemptKind::quiz, question.module, seed, {"before", question.id, "after"}),
        1, std::nullopt, false};
    stage_.frames(4);
}

bool Asked::scroll_down() {
    const auto before = heights(stage_.ctx.registry());
    const ui::Item& region = stage_.item("question");
    stage_.wheel(region.rect.centre(), -notch);
    stage_.frames(2);
    return heights(stage_.ctx.registry()) != before;
}

void Asked::touch(const std::string& id) {
    const ui::Rect region = stage_.item("question").rect;
    stage_.wheel(region.centre(), 1000);
    stage_.frames(2);
    const auto in_sight = [&] {
        const ui::Item* item = stage_.ctx.registry().find(id);
        return item != nullptr && item->rect.h >= 40;
    };
    while (!in_sight() && scroll_down()) {
    }
    INFO("touching " << id);
    REQUIRE(in_sight());
    stage_.tap(id);
    stage_.frames(2);
}

void Asked::choose(const core::Answer& answer) {
    for (const int option : answer.chosen) touch("answer." + std::to_string(option));
    // In the order of their places: where a number is given by the touch itself.
    std::vector<std::size_t> pairs(answer.placed.size());
    std::iota(pairs.begin(), pairs.end(), 0);
    std::ranges::stable_sort(pairs, {}, [&](std::size_t pair) { return answer.placed[pair]; });
    for (const std::size_t pair : pairs) {
        const std::string number = std::to_string(pair), place = std::to_string(answer.placed[pair]);
        if (board_ == Board::order) {
            touch("order." + number);
        } else if (board_ == Board::piles) {
            touch("card." + number + ".pile." + place);
        } else {
            touch("left." + number);
            touch("right." + place);
        }
    }
}

std::optional<core::Answer> Asked::give() {
    given_.reset();
    stage_.tap("primary");
    return given_;
}

void Asked::reveal(const core::Answer& answer) {
    screen_ = screens::make_screen(core::Screen::feedback);
    state_.test->draft = state_.test->attempt.answers[1] = answer;
    state_.test->revealed = true;
    stage_.frames(4);
}

}  // namespace netra::test
