// The gallery's pages of learning, testing and the pact.
#pragma once
#include <span>

#include "ui/context.h"
#include "ui/scroll.h"

namespace netra::ui {

void gallery_map(Context& ctx, Scroll& scroll);
void gallery_page_of_text(Context& ctx);
void gallery_scenario(Context& ctx, Scroll& scroll, Scroll& post_scroll);
void gallery_result(Context& ctx);
// The ticks change as they are tapped.
void gallery_pact(Context& ctx, Scroll& scroll, std::span<bool, 4> ticked);

}  // namespace netra::ui
