// Formatted text laid out for a column: headings, paragraphs with bold, italic and links as text, lists,
// callouts, tables. Pictures and posts are left to the screen, which places them beside the text.
#pragma once
#include <string>
#include <vector>

#include "core/rich_text.h"
#include "ui/context.h"

namespace netra::ui {

struct RichStyle {
    Type body = type::body;
    Type heading = type::heading;
    float paragraph_gap = 24;  // grows with the text size
};

// A run of one face on one line, relative to the layout's top left.
struct RichRun {
    std::string text = {};
    Type type = {};
    Point baseline = {};
};

// A shape behind or beside the text.
struct RichShape {
    enum class Kind { callout, bullet, rule, head } kind = Kind::bullet;
    Rect rect = {};
    core::CalloutKind callout = core::CalloutKind::note;
};

// One block, laid out; nothing in it may be parted.
struct RichPart {
    float top = 0;  // from the layout's top
    float height = 0;
    std::vector<RichRun> runs = {};
    std::vector<RichShape> shapes = {};
    bool keep_with_next = false;  // a heading
};

struct RichLayout {
    std::vector<RichPart> parts = {};
    float height = 0;
};

RichLayout lay_out(Context& ctx, const core::RichText& text, float width, const RichStyle& style = {});

// Parts a text into as few pages as fit into `height`, at blocks; a heading stays with what follows it, and a
// block higher than the page stands on its own page. At least one page.
std::vector<core::RichText> paginate(Context& ctx, const core::RichText& text, float width, float height,
                                     const RichStyle& style = {});

void draw(Context& ctx, const RichLayout& layout, Point top_left);
// Lays out and draws; the answer is the height.
float rich_text(Context& ctx, const core::RichText& text, const Rect& rect, const RichStyle& style = {});
// A line or paragraph of spans.
float spans_height(Context& ctx, const core::Spans& spans, const Type& type, float width);
float spans(Context& ctx, const core::Spans& spans, const Rect& rect, const Type& type, Color ink);

}  // namespace netra::ui
