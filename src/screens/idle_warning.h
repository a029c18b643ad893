// "Masih di sana?": over any screen that nobody has touched for long.
#pragma once
#include "ui/dialog.h"

namespace netra::screens {

// `left` of `of` seconds remain until the visit is put aside. Primary: somebody is there still; secondary:
// put it aside now.
ui::DialogAction idle_warning(ui::Context& ctx, int left, int of);

}  // namespace netra::screens
