// A question as it stands on the screen, and what is answered so far.
#pragma once
#include "core/answer.h"
#include "core/shuffle.h"

namespace netra::screens {

struct AskedQuestion {
    const core::Question& question;  // in the language that is shown
    core::ShownOrder order;
    const core::Answer& answer;  // what is chosen so far
    bool revealed = false;       // the answer was given: right and wrong are shown

    // Where the left side of a pair is put: a place in core::right_sides, −1 for none yet.
    int placed(int pair) const {
        const auto index = static_cast<std::size_t>(pair);
        return index < answer.placed.size() ? answer.placed[index] : -1;
    }
    int right_place(int pair) const {
        return core::right_answer(question).placed[static_cast<std::size_t>(pair)];
    }
};

}  // namespace netra::screens
