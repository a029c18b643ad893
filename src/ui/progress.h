// How far one is: bars, rings, page marks.
#pragma once
#include <string_view>

#include "ui/context.h"

namespace netra::ui {

// A bar with round ends; `share` in 0..1.
void bar(Context& ctx, const Rect& rect, float share);
// A bar of `count` separate parts of which `done` are filled: the result of one module.
void parts_bar(Context& ctx, const Rect& rect, int done, int count);
// The line over a question: what it is at the left, "Soal 4 dari 10" at the right, a bar under both. Takes
// the content's top; the answer is the y at which the next thing may start.
float count_line(Context& ctx, std::string_view left, std::string_view right, float share);

struct Ring {
    Point centre = {};
    float radius = 112;  // to the middle of the line
    float width = 24;
    float share = 0;  // 0..1, clockwise from twelve
};
void ring(Context& ctx, const Ring& ring);
// A number in the middle of a ring with a word under it.
void ring_words(Context& ctx, const Ring& ring, std::string_view number, std::string_view word,
                float number_size = 88);
// The mark of the pass line across the ring at `share`, with its label outside.
void pass_mark(Context& ctx, const Ring& ring, float share, std::string_view word, std::string_view number);

// One bar a page, right-aligned at `right_centre`; `current` from 0, those up to it are filled. When they do
// not fit into `width` one continuous bar stands instead.
void page_marks(Context& ctx, Point right_centre, float width, int current, int count);

}  // namespace netra::ui
