// A table: rows of cells under titles. Nothing is cut off: a cell's text takes the lines it needs, and where
// a word is wider than its column (large text, portrait) each row stands as lines of "title: text".
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ui/callout.h"

namespace netra::ui {

struct TableColumn {
    std::string_view title = {};
    float share = 1;  // of the width, in relation to the other columns
    Align align = Align::left;
    bool strong = false;  // what one looks for in the table
};

struct TableCell {
    std::string text = {};
    std::optional<Say> say = {};  // in that tone, with its mark
};

struct TableRow {
    std::string_view id = {};           // unique in the table; for tests and the keyboard
    std::vector<TableCell> cells = {};  // one a column
};

struct Table {
    std::string_view id = {};
    std::span<const TableColumn> columns = {};
    std::span<const TableRow> rows = {};
    std::string_view empty = {};  // said where there are no rows
    bool row_tappable = false;
    bool title_tappable = false;  // to sort
    int sorted = -1;              // the column whose title bears the mark
    bool falling = false;         // the greatest first
};

// What was tapped in this frame: a row or a column's title, from 0.
struct TableTap {
    std::optional<std::size_t> row = {};
    std::optional<std::size_t> title = {};
};

float table_height(Context& ctx, float width, const Table& table);
// Draws it from the top of `rect`, without a card. Item ids: ID.row.ROW and ID.title.N, N from 0.
TableTap table(Context& ctx, const Rect& rect, const Table& table);

}  // namespace netra::ui
