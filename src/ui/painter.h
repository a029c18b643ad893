// Shapes and text on the canvas: everything visible is drawn through here, in canvas units.
#pragma once
#include <string_view>
#include <vector>

#include "ui/rect.h"
#include "ui/theme.h"
#include "ui/type.h"

struct ImDrawList;

namespace netra::ui {

class Context;
struct Image;

enum class Align { left, centre, right };

class Painter {
  public:
    explicit Painter(Context& ctx) : ctx_(ctx) {}

    // --- shapes
    void fill(const Rect& rect, Color color, float radius = 0);
    // A stroke that lies inside the box.
    void stroke(const Rect& rect, Color color, float width, float radius = 0);
    // Fill and stroke of one box.
    void box(const Rect& rect, Color fill_color, Color stroke_color, float width, float radius);
    void fade(const Rect& rect, Color above, Color below);            // from the upper edge to the lower
    void line(Point from, Point to, Color color, float width);        // flat ends
    void round_line(Point from, Point to, Color color, float width);  // round ends
    void disc(Point centre, float radius, Color color);
    void ring(Point centre, float radius, float width, Color color);  // radius to the middle of the line
    // Part of a ring with round ends, from `from` to `to` in turns, 0 at twelve o'clock, clockwise.
    void arc(Point centre, float radius, float width, float from, float to, Color color);
    // The tick and the cross as drawn in the mock-ups, `size` high; they need no texture.
    void tick(Point centre, float size, Color color, float width);
    void cross(Point centre, float size, Color color, float width);
    // The soft shadow under a card, outside of it; nothing where the theme has none.
    void card_shadow(const Rect& card, float radius);

    // --- pictures
    void image(const Image& image, const Rect& rect, Color tint = {255, 255, 255, 255}, float radius = 0);

    // The part `seen` of an image that covers `whole`.
    void image_part(const Image& image, const Rect& whole, const Rect& seen, float radius = 0);

    // --- text: one line. `baseline` is where it stands; the answer is its width.
    float text(Point baseline, std::string_view text, const Type& type, Color ink, Align align = Align::left);
    // One line centred on a point's height: baseline = centre + 0.364 × size.
    float text_on(Point centre_line, std::string_view text, const Type& type, Color ink,
                  Align align = Align::left);
    float width(std::string_view text, const Type& type);
    float size(const Type& type) const;     // canvas units at the present text size
    float leading(const Type& type) const;  // from baseline to baseline

    // --- state; each push has its pop, kept by the scope objects below
    void push_clip(const Rect& rect);
    void pop_clip();
    Rect clip() const;
    void set_typed(bool typed) { typed_ = typed; }  // text drawn now was typed by the person in front

    // Everything after is moved so far, until it is set anew.
    void set_slide(Point way);
    Point slide() const { return slide_; }

    ImDrawList& list();  // of the layer that is drawn now
    void forget_fills();

  private:
    Rect snapped(const Rect& rect) const;  // in whole pixels, so that edges are sharp at any scale
    void paint_image(const Image& image, const Rect& whole, const Rect& seen, Color tint, float radius);
    void fill_pixels(const Rect& rect, Color color, float radius);
    unsigned int pack(Color color) const;
    Point pixel(Point p) const;
    float scale() const;
    void note_text(Point baseline, std::string_view text, const Type& type, float width, Color ink);
    void note_fill(const Rect& rect, Color color);
    Color ground_at(Point p) const;

    Context& ctx_;
    Point slide_;
    bool typed_ = false;
    struct Fill {
        Rect rect;
        Color color;
    };
    std::vector<Fill> fills_;  // while describing
};

// Clips while it lives.
class Clip {
  public:
    Clip(Painter& painter, const Rect& rect) : painter_(painter) { painter_.push_clip(rect); }
    ~Clip() { painter_.pop_clip(); }
    Clip(const Clip&) = delete;
    Clip& operator=(const Clip&) = delete;

  private:
    Painter& painter_;
};

}  // namespace netra::ui
