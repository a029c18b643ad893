// One question on the question screen, on a stage of its own: what the kiosk would keep of each touch.
#pragma once
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/kiosk_state.h"
#include "core/answer.h"
#include "screens/screen.h"
#include "stage.h"

namespace netra::test {

// Shown as the middle one of a module's quiz.
class Asked {
  public:
    Asked(std::shared_ptr<const app::CourseInBoth> course, int width, int height, ui::Settings settings);

    void show(const core::Question& question, std::uint64_t seed);
    // Chooses by touch, scrolling to what is out of sight.
    void choose(const core::Answer& answer);
    // Chooses by keyboard alone: Tab to each thing, Enter on it. Answers whether all of it stood in sight
    // then.
    bool choose_by_keyboard(const core::Answer& answer);
    // Tab to the primary button, and Enter.
    std::optional<core::Answer> give_by_keyboard();
    // Touches the primary button; answers what was given, nothing where the kiosk took nothing.
    std::optional<core::Answer> give();
    // As after an answer that was given: with its feedback.
    void reveal(const core::Answer& answer);

    ui::Stage& stage() { return stage_; }
    // One step down; answers whether anything moved.
    bool scroll_down();

  private:
    void draw(ui::Context& ctx);
    std::vector<std::string> touches(const core::Answer& answer) const;
    void touch(const std::string& id);
    bool strike(const std::string& id);

    enum class Board { pairs, order, piles };

    app::KioskState state_;
    Board board_ = Board::pairs;
    std::unique_ptr<screens::Screen> screen_ = screens::make_screen(core::Screen::module_quiz);
    std::optional<core::Answer> given_;
    ui::Stage stage_;
};

}  // namespace netra::test
