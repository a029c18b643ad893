// Numbers as shapes, with each number written beside its shape.
#pragma once
#include <span>
#include <string_view>

#include "ui/context.h"

namespace netra::ui {

// Horizontal bars under one another: results by unit or by question.
struct ChartBar {
    std::string_view label = {};
    double value = 0;              // less than 0 counts as 0
    std::string_view number = {};  // as it is written: "86", "312 dari 500"
    bool soft = false;             // in the quieter colour
};
struct BarChart {
    std::span<const ChartBar> bars = {};
    double most = 0;              // the value of a full bar; 0: that of the greatest
    std::string_view empty = {};  // said where there are no bars
};
float bar_chart_height(Context& ctx, float width, const BarChart& chart);
void bar_chart(Context& ctx, const Rect& rect, const BarChart& chart);

// How many people reached which score: classes of equal width from 0 to 100, the last one with 100 in it.
// Classes that lie below the mark are in the quieter colour. Stands on a card. Where the numbers have no room
// over columns, the classes stand under one another.
struct Distribution {
    std::span<const int> counts = {};  // from the lowest class on
    int pass_mark = 0;                 // 0: none is marked
    std::string_view pass_word = {};   // "Batas lulus"
    std::string_view empty = {};       // said where nobody is counted
};
float distribution_height(Context& ctx, float width, const Distribution& distribution);
void distribution(Context& ctx, const Rect& rect, const Distribution& distribution);

// From the result before learning to the one after, with the points between: 60 → 90, +30. As wide as
// `rect`, in the middle.
struct BeforeAfter {
    int before = 0;
    int after = 0;
    std::string_view before_word = {};  // "Sebelum"
    std::string_view after_word = {};   // "Sesudah"
};
float before_after_height(Context& ctx);
void before_after(Context& ctx, const Rect& rect, const BeforeAfter& change);

}  // namespace netra::ui
