// Pairs to be put together: touch one on the left, then its place on the right. Matching, sorting, ordering.
// By keyboard the focus goes from a left side to the first free right one, and on to the next left one.
#pragma once
#include <optional>
#include <vector>

#include "core/answer.h"
#include "core/shuffle.h"
#include "ui/context.h"

namespace netra::screens {

class MatchBoard {
  public:
    struct Look {
        const core::Question& question;  // in the language that is shown
        core::ShownOrder order;
        const core::Answer& answer;
        bool revealed = false;
    };

    float height(ui::Context& ctx, float width, const Look& look) const;
    // The new answer when a tap changed it. Item ids: "left.N", "right.N", N the author's index.
    std::optional<core::Answer> draw(ui::Context& ctx, const ui::Rect& rect, const Look& look);

  private:
    std::vector<ui::Rect> draw_lefts(ui::Context& ctx, const ui::Rect& column, const Look& look,
                                     bool letters);
    std::vector<ui::Rect> draw_rights(ui::Context& ctx, const ui::Rect& column, const Look& look,
                                      std::optional<core::Answer>& changed);

    std::optional<int> held_;  // the left side that waits for its right one
};

}  // namespace netra::screens
