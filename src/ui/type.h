// Kinds of text by name. Sizes are canvas units at 100 %; the painter lets them grow with the text size.
#pragma once

namespace netra::ui {

enum class Face { regular, medium, semibold, bold, italic, bold_italic, display_semibold, display_bold };
constexpr int face_count = 8;

struct Type {
    Face face = Face::regular;
    float size = 32;
    float leading = 1.45f;  // from baseline to baseline, in sizes
    float spacing = 0;      // between letters, in sizes
    bool tabular = false;   // figures of one width
    bool fixed = false;     // does not grow with the text size: keys and what stands in a fixed cell

    constexpr Type as(Face other) const {
        Type copy = *this;
        copy.face = other;
        return copy;
    }
    constexpr Type sized(float other) const {
        Type copy = *this;
        copy.size = other;
        return copy;
    }
    constexpr Type figures() const {
        Type copy = *this;
        copy.tabular = true;
        return copy;
    }
    constexpr Type still() const {
        Type copy = *this;
        copy.fixed = true;
        return copy;
    }
    bool operator==(const Type&) const = default;
};

namespace type {
constexpr Type display{Face::display_bold, 88, 98.0f / 88, -0.01f};  // the event's title
constexpr Type display_portrait{Face::display_bold, 80, 92.0f / 80, -0.01f};
constexpr Type page_title{Face::display_bold, 64, 1.2f, -0.01f};  // of a module's page
constexpr Type title{Face::display_bold, 56, 71.0f / 56, -0.01f};
constexpr Type question{Face::display_semibold, 42, 1.3f};
constexpr Type heading{Face::display_semibold, 38, 1.3f};
constexpr Type card_title{Face::display_semibold, 34, 42.0f / 34};
constexpr Type app_name{Face::display_semibold, 32, 1.3f};
constexpr Type number{Face::display_semibold, 60, 1.2f, 0, true};  // digits in cells and on keys
constexpr Type action{Face::semibold, 34, 1.3f};                   // the primary button
constexpr Type button{Face::medium, 32, 1.3f};
constexpr Type letter{Face::display_bold, 34, 1.3f, 0, false, true};  // in the tile of a choice
constexpr Type choice{Face::medium, 34, 1.3f};
constexpr Type choice_selected{Face::semibold, 34, 1.3f};
constexpr Type choice_locked{Face::regular, 34, 1.3f};
constexpr Type body{Face::regular, 32, 1.45f};
constexpr Type body_strong{Face::semibold, 32, 1.45f};
constexpr Type subtitle{Face::regular, 32, 1.45f};  // under a page's title, in ink_soft
constexpr Type list{Face::regular, 30, 1.4f};
constexpr Type list_strong{Face::semibold, 30, 1.4f};
constexpr Type label{Face::medium, 30, 1.36f};
constexpr Type utility{Face::medium, 26, 1.3f};
constexpr Type callout{Face::regular, 28, 1.4f};
constexpr Type callout_title{Face::semibold, 28, 1.4f};
constexpr Type small{Face::regular, 26, 1.4f};
constexpr Type small_strong{Face::semibold, 26, 1.4f};
}  // namespace type

}  // namespace netra::ui
