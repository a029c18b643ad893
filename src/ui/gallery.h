// Every widget in every state, on pages that look like the participant's screens: for judging the look, and
// for the tests of layout. All people and numbers in it are examples.
#pragma once
#include <string>

#include "ui/context.h"
#include "ui/field.h"
#include "ui/keyboard.h"
#include "ui/scroll.h"
#include "ui/signature_pad.h"
#include "ui/toast.h"

namespace netra::ui {

class Gallery {
  public:
    static constexpr int page_count = 10;

    explicit Gallery(int page = 0) : page_(page) {}
    // Draws the present page with header and footer; Back and the primary action turn the pages.
    void draw(Context& ctx);
    int page() const { return page_; }
    void turn(int pages) { page_ = (page_ + pages) % page_count; }

  private:
    void draw_page(Context& ctx);
    void components(Context& ctx);
    void identify(Context& ctx);
    void signature(Context& ctx);
    void walk_in(Context& ctx);
    void messages(Context& ctx);

    int page_ = 0;
    std::string digits_ = "198503122010012";
    bool ticked_[4] = {true, true, false, false};
    bool dialog_ = true;
    SignaturePad pad_;
    Field name_{"name", 96};
    Field unit_{"unit", 96};
    Keyboard keyboard_;
    Scroll scroll_{"scroll"};
    Scroll post_scroll_{"post"};
    Toast toast_;
};

}  // namespace netra::ui
