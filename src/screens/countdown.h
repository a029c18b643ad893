// A moment that the kiosk waits for, as the seconds that are left on the screen.
#pragma once
#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

#include "ui/context.h"

namespace netra::screens {

class Countdown {
  public:
    // `left`, as it was when the state of that revision was made: taken once for each revision.
    void follow(const ui::Context& ctx, std::uint64_t revision, std::chrono::milliseconds left);
    // What is left, at least 0.
    double seconds(const ui::Context& ctx) const;
    bool over(const ui::Context& ctx) const { return seconds(ctx) <= 0; }
    // A frame no later than when the seconds that are left fall below the next multiple of `step`.
    void wake(ui::Context& ctx, double step) const;

  private:
    std::optional<std::uint64_t> revision_;
    double end_ = 0;  // in the seconds of the context
};

// What is left of a time, in the footer's place of Back: a ring filled by `share`, beside it the words.
// Portrait has room for `left` alone.
void countdown_mark(ui::Context& ctx, float share, std::string_view what, std::string_view left);

}  // namespace netra::screens
