// What is wrong with a course, for its author: each problem with its file and line.
#pragma once
#include "base/diagnostic.h"
#include "ui/context.h"
#include "ui/scroll.h"

namespace netra::screens {

class CourseProblems {
  public:
    // Draws the whole page. `folder` is named as the place of the files.
    void draw(ui::Context& ctx, const std::string& folder, const base::Diagnostics& problems);

  private:
    ui::Scroll scroll_{"problems"};
};

}  // namespace netra::screens
