#include <algorithm>
#include <string>

#include "ui/card.h"
#include "ui/gallery.h"
#include "ui/gallery_flow.h"
#include "ui/gallery_words.h"
#include "ui/progress.h"

namespace netra::ui {

namespace {

void show_bars(Context& ctx, GalleryFlow& flow) {
    flow.group(words::bar_title);
    for (const float share : {0.0f, 0.4f, 1.0f}) bar(ctx, flow.place(flow.width(), 10), share);
    flow.group(words::parts_title);
    for (const int done : {1, 3}) parts_bar(ctx, flow.place(flow.width(), 20), done, 3);
}

void show_page_marks(Context& ctx, GalleryFlow& flow) {
    flow.group(words::pages_title);
    const auto show = [&](const Rect& line, int current, int count) {
        page_marks(ctx, {line.right(), line.centre().y}, line.w, current, count);
    };
    for (const int current : {0, 2, 5}) show(flow.place(flow.width(), 12), current, 6);
    show(flow.place(flow.width(), 12, words::pages_many), 9, 40);
}

Ring show_ring(Context& ctx, const Rect& place, float width, float share) {
    const Ring one{place.centre(), (std::min(place.w, place.h) - width) / 2 - 4, width, share};
    ring(ctx, one);
    return one;
}

void show_rings(Context& ctx, GalleryFlow& flow) {
    const float side = 240;
    ring_words(ctx, show_ring(ctx, flow.place(side, side, words::ring_title), 24, 0), "0",
               ctx.say(words::of_six));
    ring_words(ctx, show_ring(ctx, flow.place(side, side, words::ring_title), 24, 2.0f / 6), "2",
               ctx.say(words::of_six));
    const Ring count = show_ring(ctx, flow.place(side, side, words::countdown_title), 18, 32.0f / 45);
    ring_words(ctx, count, "32", ctx.say(words::seconds), 76);
    const Rect place = flow.place(ctx.grown(560), 280, words::pass_title);
    card(ctx, place);
    // The label of the mark stands left of the ring.
    const Ring score = show_ring(ctx, place.inset(8).without_left(ctx.grown(96)), 30, 0.9f);
    ring_words(ctx, score, "90", ctx.say(words::your_score), 104 * score.radius / 144);
    pass_mark(ctx, score, 0.8f, ctx.say(words::limit), "80");
}

}  // namespace

float Gallery::progress(Context& ctx, const Rect& room) {
    GalleryHalves halves(ctx, room);
    show_bars(ctx, halves.left());
    show_page_marks(ctx, halves.right());
    GalleryFlow below(ctx, room.without_top(halves.bottom() + 20 - room.y));
    show_rings(ctx, below);
    return below.bottom();
}

}  // namespace netra::ui
