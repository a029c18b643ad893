#include "ui/table.h"

#include <algorithm>

#include "ui/card.h"
#include "ui/tap.h"
#include "ui/text.h"

namespace netra::ui {

namespace {

constexpr float side = 16, between = 24, above = 14, chevron = 18, chevron_gap = 12;
constexpr Type title_type = type::small_strong;

Type type_of(const TableColumn& column) {
    const Type type = column.strong ? type::list_strong : type::list;
    return column.align == Align::right ? type.figures() : type;
}

float mark_radius(Context& ctx) {
    return 0.63f * ctx.paint().size(type::list);
}
float mark_room(Context& ctx, const TableCell& cell) {
    return cell.say ? 2 * mark_radius(ctx) + 14 : 0;
}
float chevron_room(const Table& table) {
    return table.title_tappable || table.sorted >= 0 ? chevron + chevron_gap : 0;
}

// Left edge and width of each column, from 0.
std::vector<Rect> columns_of(const Table& table, float width) {
    float shares = 0;
    for (const TableColumn& column : table.columns) shares += column.share;
    const auto gaps = static_cast<float>(table.columns.size()) - 1;
    const float room = width - 2 * side - gaps * between;
    std::vector<Rect> columns;
    float x = side;
    for (const TableColumn& column : table.columns) {
        columns.push_back({x, 0, room * column.share / shares, 0});
        x = columns.back().right() + between;
    }
    return columns;
}

float widest_word(Painter& paint, std::string_view text, const Type& type) {
    float widest = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(" -/"), text.size() - 1) + 1;
        const std::string_view word = text.substr(0, text[end - 1] == ' ' ? end - 1 : end);
        widest = std::max(widest, paint.width(word, type));
        text.remove_prefix(end);
    }
    return widest;
}

// How the table stands in a width.
struct Form {
    std::vector<Rect> columns;
    bool stacked = false;  // each row as lines of "title: text"
};

Form form_of(Context& ctx, const Table& table, float width) {
    Painter& paint = ctx.paint();
    Form form{columns_of(table, width)};
    for (std::size_t i = 0; i < table.columns.size() && !form.stacked; ++i) {
        const TableColumn& column = table.columns[i];
        const float room = form.columns[i].w;
        form.stacked = widest_word(paint, column.title, title_type) + chevron_room(table) > room;
        for (const TableRow& row : table.rows) {
            if (form.stacked || i >= row.cells.size()) continue;
            const TableCell& cell = row.cells[i];
            form.stacked = widest_word(paint, cell.text, type_of(column)) + mark_room(ctx, cell) > room;
        }
    }
    return form;
}

// --- titles

// Over their columns; of a stacked table only where they can be tapped, beside one another as far as they go.
std::vector<Rect> title_boxes(Context& ctx, const Table& table, const Form& form, float width) {
    Painter& paint = ctx.paint();
    if (form.stacked && !table.title_tappable) return {};
    const float least = table.title_tappable ? std::max(touch_target, ctx.grown(72)) : 0;
    std::vector<Rect> boxes;
    float x = 0, y = 0, tall = least;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const std::string_view title = table.columns[i].title;
        if (form.stacked) {
            const float wide = std::clamp(paint.width(title, title_type) + chevron_room(table) + 2 * side,
                                          touch_target, width);
            if (x > 0 && x + wide > width) x = 0, y += least;
            boxes.push_back({x, y, wide, least});
            x += wide;
        } else {
            const Rect& column = form.columns[i];
            boxes.push_back({column.x - between / 2, 0, column.w + between, 0});
            tall = std::max(tall, text_height(paint, title, title_type, column.w - chevron_room(table)) + 24);
        }
    }
    if (!form.stacked)
        for (Rect& box : boxes) box.h = tall;
    return boxes;
}

float titles_height(const std::vector<Rect>& boxes) {
    return boxes.empty() ? 0 : boxes.back().bottom();
}

// Points down where the greatest stands first.
void draw_chevron(Context& ctx, Point centre, bool down) {
    const float half = chevron / 2, way = down ? half / 2 : -half / 2;
    const Color ink = ctx.theme().brand;
    const Point tip{centre.x, centre.y + way};
    ctx.paint().round_line({centre.x - half, centre.y - way}, tip, ink, 4);
    ctx.paint().round_line(tip, {centre.x + half, centre.y - way}, ink, 4);
}

// The ground and the ring of what can be tapped.
Tap draw_touch(Context& ctx, const Rect& rect, Item item) {
    const Tap touch = tap(ctx, rect, std::move(item));
    const Theme& t = ctx.theme();
    if (touch.pressed) ctx.paint().box(rect, t.info.ground, t.action, 4, radius_tile);
    // Rows touch each other: the ring stands inside.
    if (touch.focused) ctx.paint().stroke(rect, t.action, 4, radius_tile);
    return touch;
}

bool draw_title(Context& ctx, const Table& table, std::size_t index, const Rect& box, bool stacked) {
    Painter& paint = ctx.paint();
    const TableColumn& column = table.columns[index];
    const bool sorted = static_cast<int>(index) == table.sorted;
    Tap touch;
    if (table.title_tappable)
        touch = draw_touch(ctx, box,
                           {.id = std::string(table.id) + ".title." + std::to_string(index),
                            .label = std::string(column.title),
                            .selected = sorted});
    const Theme& t = ctx.theme();
    const Color ink = sorted ? t.brand : touch.pressed ? t.ink : t.ink_soft;
    const Align align = stacked ? Align::left : column.align;
    Rect text = stacked ? box.inset(side, 0) : box.inset(between / 2, 0);
    const float room = chevron_room(table);
    text = align == Align::right ? text.without_left(room) : text.without_right(room);
    paragraph_middle(paint, text, column.title, title_type, ink, align);
    if (!sorted) return touch.tapped;
    float widest = 0;
    for (const std::string_view line : break_lines(paint, column.title, title_type, text.w))
        widest = std::max(widest, paint.width(line, title_type));
    const float end = chevron_gap + chevron / 2;
    const float x = align == Align::right    ? text.right() - widest - end
                    : align == Align::centre ? text.centre().x + widest / 2 + end
                                             : text.x + widest + end;
    draw_chevron(ctx, {x, box.centre().y}, table.falling);
    return touch.tapped;
}

// --- rows

constexpr float label_share = 0.36f;  // of a stacked row, for the title beside the text

float cell_height(Context& ctx, const TableColumn& column, const TableCell& cell, float width) {
    return text_height(ctx.paint(), cell.text, type_of(column), width - mark_room(ctx, cell));
}

void draw_cell(Context& ctx, const TableColumn& column, const TableCell& cell, const Rect& rect,
               Align align) {
    Painter& paint = ctx.paint();
    const float room = mark_room(ctx, cell), radius = mark_radius(ctx);
    if (cell.say) say_mark(ctx, {rect.x + radius, rect.centre().y}, radius, *cell.say);
    const Color ink = cell.say ? tone(ctx.theme(), *cell.say).ink : ctx.theme().ink;
    paragraph_middle(paint, rect.without_left(room), cell.text, type_of(column), ink, align);
}

// One line of a stacked row.
float line_height(Context& ctx, const TableColumn& column, const TableCell& cell, float width) {
    const float label = text_height(ctx.paint(), column.title, type::small, width * label_share - between);
    return std::max(label, cell_height(ctx, column, cell, width * (1 - label_share))) + 8;
}

float row_height(Context& ctx, const Table& table, const Form& form, const TableRow& row, float width) {
    float height = 0;
    const std::size_t count = std::min(row.cells.size(), table.columns.size());
    for (std::size_t i = 0; i < count; ++i) {
        if (form.stacked)
            height += line_height(ctx, table.columns[i], row.cells[i], width - 2 * side);
        else
            height = std::max(height, cell_height(ctx, table.columns[i], row.cells[i], form.columns[i].w));
    }
    return std::max(height + 2 * above, table.row_tappable ? touch_target : ctx.grown(68));
}

void draw_row(Context& ctx, const Table& table, const Form& form, const TableRow& row, const Rect& rect) {
    const std::size_t count = std::min(row.cells.size(), table.columns.size());
    float y = rect.y + above;
    for (std::size_t i = 0; i < count; ++i) {
        const TableColumn& column = table.columns[i];
        if (!form.stacked) {
            draw_cell(ctx, column, row.cells[i],
                      {rect.x + form.columns[i].x, rect.y, form.columns[i].w, rect.h}, column.align);
            continue;
        }
        const Rect inner = rect.inset(side, 0);
        const Rect line{inner.x, y, inner.w, line_height(ctx, column, row.cells[i], inner.w)};
        const float label = line.w * label_share;
        paragraph_middle(ctx.paint(), line.left(label - between), column.title, type::small,
                         ctx.theme().brand);
        draw_cell(ctx, column, row.cells[i], line.without_left(label), Align::left);
        y += line.h;
    }
}

std::string label_of(const TableRow& row) {
    std::string label;
    for (const TableCell& cell : row.cells) {
        if (cell.text.empty()) continue;
        if (!label.empty()) label += ", ";
        label += cell.text;
    }
    return label;
}

float empty_height(Context& ctx, const Table& table, float width) {
    return text_height(ctx.paint(), table.empty, type::list, width - 2 * side) + 2 * ctx.grown(28);
}

}  // namespace

float table_height(Context& ctx, float width, const Table& table) {
    const Form form = form_of(ctx, table, width);
    float height = titles_height(title_boxes(ctx, table, form, width));
    for (const TableRow& row : table.rows) height += row_height(ctx, table, form, row, width);
    return table.rows.empty() ? height + empty_height(ctx, table, width) : height;
}

TableTap table(Context& ctx, const Rect& rect, const Table& table) {
    const Form form = form_of(ctx, table, rect.w);
    const std::vector<Rect> titles = title_boxes(ctx, table, form, rect.w);
    TableTap tapped;
    for (std::size_t i = 0; i < titles.size(); ++i) {
        if (draw_title(ctx, table, i, titles[i].moved(rect.x, rect.y), form.stacked)) tapped.title = i;
    }
    float y = rect.y + titles_height(titles);
    if (!titles.empty()) rule(ctx, {rect.x, y}, rect.w);
    if (table.rows.empty())
        paragraph_middle(ctx.paint(),
                         Rect{rect.x, y, rect.w, empty_height(ctx, table, rect.w)}.inset(side, 0),
                         table.empty, type::list, ctx.theme().ink_soft, Align::centre);
    const Rect seen = ctx.paint().clip();
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const TableRow& row = table.rows[i];
        const Rect place{rect.x, y, rect.w, row_height(ctx, table, form, row, rect.w)};
        y = place.bottom();
        if (place.y > seen.bottom() || place.bottom() < seen.y) continue;
        if (i > 0) rule(ctx, {place.x, place.y}, place.w);
        const std::string id = std::string(table.id) + ".row." + std::string(row.id);
        if (table.row_tappable && draw_touch(ctx, place, {.id = id, .label = label_of(row)}).tapped)
            tapped.row = i;
        draw_row(ctx, table, form, row, place);
    }
    return tapped;
}

}  // namespace netra::ui
