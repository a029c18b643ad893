// A drawn social-media post in a phone-like card. Its people and accounts are invented.
#pragma once
#include "core/rich_text.h"
#include "ui/context.h"

namespace netra::ui {

float social_post_height(Context& ctx, float width, const core::Post& post);
// Fills `rect`; the picture takes what height the text leaves.
void social_post(Context& ctx, const Rect& rect, const core::Post& post);

}  // namespace netra::ui
