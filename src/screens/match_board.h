// Pairs to be put together: touch one on the left, then its place on the right.
// By keyboard the focus goes from a left side to the first free right one, and on to the next left one.
#pragma once
#include <optional>
#include <vector>

#include "screens/asked_question.h"
#include "ui/context.h"

namespace netra::screens {

class MatchBoard {
  public:
    float height(ui::Context& ctx, float width, const AskedQuestion& asked) const;
    // The new answer when a tap changed it. Item ids: "left.N", "right.N", N the author's index.
    std::optional<core::Answer> draw(ui::Context& ctx, const ui::Rect& rect, const AskedQuestion& asked);

  private:
    std::vector<ui::Rect> draw_lefts(ui::Context& ctx, const ui::Rect& column, const AskedQuestion& asked,
                                     bool letters);
    std::vector<ui::Rect> draw_rights(ui::Context& ctx, const ui::Rect& column, const AskedQuestion& asked,
                                      std::optional<core::Answer>& changed);

    std::optional<int> held_;  // the left side that waits for its right one
};

}  // namespace netra::screens
