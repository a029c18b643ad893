// Movements as values of time. With reduced motion each is at its end from the start.
#pragma once
#include <string_view>

#include "ui/context.h"

namespace netra::ui {

constexpr double slide_seconds = 0.180;
constexpr float slide_distance = 48;
constexpr double settle_seconds = 0.120;
constexpr double unfold_seconds = 0.900;

// 0..1, fast at first and slow at the end.
float eased(float share);

// A movement that begins once and ends.
class Movement {
  public:
    void begin(Context& ctx, double seconds);
    // 0..1 eased; asks for the next frame until it has ended. 1 when never begun.
    float at(Context& ctx) const;
    bool over(Context& ctx) const;

  private:
    double since_ = -1;
    double seconds_ = 0;
};

// How far a thing has settled into the state it changed to, 0..1 eased over settle_seconds: a choice that was
// chosen. 1 for what has not changed since the screen came; asks for the next frame until then.
float settled(Context& ctx, std::string_view id, int state);

}  // namespace netra::ui
