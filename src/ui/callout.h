// A box that says something aside: information, right, wrong, caution.
#pragma once
#include <string_view>

#include "ui/context.h"

namespace netra::ui {

enum class Say { info, right, wrong, caution };
const Tone& tone(const Theme& theme, Say say);
// A disc with the tone's sign in it, which never stands without a word.
void say_mark(Context& ctx, Point centre, float radius, Say say);

struct Callout {
    Say say = Say::info;
    std::string_view title = {};  // may be empty
    std::string_view text = {};
    std::string_view icon = {};  // empty: the tone's own
    std::string_view rule = {};  // feedback: the rule it rests on, under the text with a book
};

float callout_height(Context& ctx, float width, const Callout& callout);
void callout(Context& ctx, const Rect& rect, const Callout& callout);

// The panel that slides in under the choices once a question is answered: text 30/500, then the rule.
float feedback_height(Context& ctx, float width, const Callout& callout);
void feedback(Context& ctx, const Rect& rect, const Callout& callout);

}  // namespace netra::ui
