// A drawn social-media post in a phone-like card. Its people and accounts are invented.
#pragma once
#include "core/rich_text.h"
#include "ui/scroll.h"

namespace netra::ui {

// With its picture in full.
float social_post_height(Context& ctx, float width, const core::Post& post);
// Fills `rect`: the picture takes what height the text leaves, and where not even a low one has room the post
// is scrolled.
void social_post(Context& ctx, const Rect& rect, const core::Post& post, Scroll& scroll);

}  // namespace netra::ui
