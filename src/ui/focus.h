// Where the keyboard stands on a screen.
//
// - Tab, Down and Right go on, Shift+Tab, Up and Left back, over everything that can be touched, also over
//   what has scrolled out of sight: the region then moves so that it is seen. First comes the content as it
//   is drawn, quiet words (Role::link: declining) last of it; then the footer, its primary action first. Keys
//   on the screen and the pad one signs on are for hands alone. A screen begins without a focus.
// - Space and Enter tap what has the visible focus. Of choices and check boxes Enter taps those alone that
//   are not chosen yet: on a chosen one it is the primary action's, as without a focus.
// - Page Up, Page Down, Home and End move the region that holds the focus, else the first that scrolls. A
//   region with nothing to touch in it is a stop itself; there Up and Down move it, and also without a focus
//   where the content has nothing else to walk over.
// - A touch takes the visible focus away. So does whatever removes or disables the thing that has it.
// - A dialog takes the focus and gives it back.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ui/rect.h"
#include "ui/registry.h"

namespace netra::ui {

class Focus {
  public:
    // Something enabled, or a region that has something to scroll.
    struct Stop {
        std::string id;
        Role role = Role::button;
        bool selected = false;
        bool in_footer = false;
        std::string region = {};  // that it scrolls with; empty: none
        Rect rect = {};           // canvas units, whole, wherever it has scrolled to
    };

    const std::string& at() const { return at_; }  // empty: nowhere
    bool visible() const { return visible_; }
    // `show`: its ring is drawn, and a region brings it into sight.
    void set(std::string_view id, bool show);
    void hide() { visible_ = false; }  // a touch: a field keeps its keys
    void clear();                      // another screen

    // A frame: begin, every stop in the order of drawing, end. `steps` is how far to walk; end answers
    // whether the focus went anywhere.
    void begin();
    void add(Stop stop) { stops_.push_back(std::move(stop)); }
    bool end(int steps);
    // A dialog is drawn from here on; `opens` in its first frame.
    void cover(bool opens);
    void uncover();
    bool visible_below() const { return below_.visible; }  // before the dialog came

    // Enter is left to the primary action.
    bool leaves_enter() const;
    // The region moves with the scroll keys; with Up and Down as well.
    bool moves(std::string_view region) const { return region == moving_; }
    bool takes_arrows(std::string_view region) const { return takes_arrows_ && moves(region); }
    // Where in the region the focus went, once, after the region's content was drawn.
    std::optional<Rect> take_shown(std::string_view region);

  private:
    const Stop* find(const std::vector<Stop>& stops) const;
    void order();
    void choose_region(std::string first);

    struct Place {
        std::string at;
        bool visible = false;
    };
    std::string at_;
    bool visible_ = false;
    bool show_ = false;  // it went somewhere and has not been brought into sight
    Place below_;
    std::vector<Stop> stops_;  // of this frame
    std::vector<Stop> last_;   // of the frame before, in the order of walking
    std::string moving_;
    bool takes_arrows_ = false;
};

}  // namespace netra::ui
