// A short message above the footer that leaves by itself.
#pragma once
#include <string>

#include "ui/callout.h"

namespace netra::ui {

class Toast {
  public:
    void show(Context& ctx, std::string text, Say say = Say::info, double seconds = 4);
    void draw(Context& ctx);
    // Where it stands at last.
    Rect place(Context& ctx) const;

  private:
    std::string text_;
    Say say_ = Say::info;
    double until_ = 0;
    double since_ = 0;
};

}  // namespace netra::ui
