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

// What is touched for the answer, one after the other.
std::vector<std::string> Asked::touches(const core::Answer& answer) const {
    std::vector<std::string> ids;
    for (const int option : answer.chosen) ids.push_back("answer." + std::to_string(option));
    // In the order of their places: where a number is given by the touch itself.
    std::vector<std::size_t> pairs(answer.placed.size());
    std::iota(pairs.begin(), pairs.end(), 0);
    std::ranges::stable_sort(pairs, {}, [&](std::size_t pair) { return answer.placed[pair]; });
    for (const std::size_t pair : pairs) {
        const std::string number = std::to_string(pair), place = std::to_string(answer.placed[pair]);
        if (board_ == Board::order) {
            ids.push_back("order." + number);
        } else if (board_ == Board::piles) {
            ids.push_back("card." + number + ".pile." + place);
        } else {
            ids.push_back("left." + number);
            ids.push_back("right." + place);
        }
    }
    return ids;
}

void Asked::choose(const core::Answer& answer) {
    for (const std::string& id : touches(answer)) touch(id);
}

bool Asked::strike(const std::string& id) {
    INFO("walking to " << id);
    for (int i = 0; i < 30 && stage_.focused() != id; ++i) {
        stage_.key(ui::Key::tab);
        stage_.frames(3);
    }
    REQUIRE(stage_.focused() == id);
    const bool in_sight = stage_.item(id).rect.h >= 88;
    stage_.key(ui::Key::enter);
    stage_.frame(0.5);
    return in_sight;
}

bool Asked::choose_by_keyboard(const core::Answer& answer) {
    bool in_sight = true;
    for (const std::string& id : touches(answer)) in_sight = strike(id) && in_sight;
    return in_sight;
}

std::optional<core::Answer> Asked::give_by_keyboard() {
    given_.reset();
    strike("primary");
    return given_;
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
