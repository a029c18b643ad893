// Every widget in every state, one page an idea: for judging the look, and for the tests of layout. All
// people and numbers in it are examples.
#pragma once
#include <string_view>
#include <vector>

#include "ui/context.h"
#include "ui/dialog.h"
#include "ui/field.h"
#include "ui/keyboard.h"
#include "ui/scroll.h"
#include "ui/signature_pad.h"
#include "ui/toast.h"

namespace netra::ui {

class Gallery {
  public:
    static constexpr int page_count = 19;

    explicit Gallery(int page = 0);
    // Draws the present page with header and footer; Back and the primary action turn the pages, help
    // changes the contrast.
    void draw(Context& ctx);
    int page() const { return page_; }
    void turn(int pages);

    // The names of all drawings in assets/icons.
    static std::vector<std::string_view> icons();

  private:
    // A page's content, drawn into a rectangle that may scroll; the answer is its bottom.
    using Content = float (Gallery::*)(Context& ctx, const Rect& room);
    struct Page;
    static const Page& page_at(int index);
    void draw_content(Context& ctx, const Page& page);

    float colours(Context& ctx, const Rect& room);
    float type_scale(Context& ctx, const Rect& room);
    float buttons(Context& ctx, const Rect& room);
    float choices(Context& ctx, const Rect& room);
    float clauses(Context& ctx, const Rect& room);
    float progress(Context& ctx, const Rect& room);
    float messages(Context& ctx, const Rect& room);
    float texts(Context& ctx, const Rect& room);
    float fields(Context& ctx, const Rect& room);
    float pad(Context& ctx, const Rect& room);
    float keyboard(Context& ctx, const Rect& room);
    float question(Context& ctx, const Rect& room);
    float countdown(Context& ctx, const Rect& room);
    float tables(Context& ctx, const Rect& room);
    float charts(Context& ctx, const Rect& room);
    float all_icons(Context& ctx, const Rect& room);
    float cards(Context& ctx, const Rect& room);
    float signature(Context& ctx, const Rect& room);
    float empty_signature(Context& ctx, const Rect& room);
    void ask(Context& ctx, const Rect& room, const Dialog& question);

    int page_ = 0;
    bool begun_ = false;  // the present page has been drawn
    bool dialog_ = true;
    SignaturePad pad_;
    SignaturePad empty_pad_;
    std::vector<Field> fields_;
    Keyboard keyboard_;
    Scroll scroll_{"scroll"};
    Scroll post_scroll_{"post"};
    Toast toast_;
    std::size_t sorted_ = 1;
    bool falling_ = true;
};

}  // namespace netra::ui
