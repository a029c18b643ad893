#include "document/ticket_sheet.h"

#include <cairo.h>

#include <algorithm>

#include "document/page_text.h"
#include "document/paint.h"
#include "document/pdf_writer.h"

namespace netra::document {

namespace {

constexpr std::size_t columns = 2;
constexpr std::size_t rows = tickets_a_sheet / columns;
constexpr double ticket_width = a4_short / columns;
constexpr double ticket_height = 177;
constexpr double margin = 22;  // of a ticket; no printer reaches the paper's edge
constexpr double head = 29;    // baseline of the first line
// A module of the usual ticket (version 2, 25 modules) is 1/25 inch: a whole number of dots on any printer.
// Its quiet border reaches into the margin.
constexpr Rect code_box{margin - 4 * 3.84, 32, 33 * 3.84, 33 * 3.84};
constexpr double words_left = code_box.x + code_box.width + 7;
constexpr double words_width = ticket_width - margin - words_left;
constexpr double words_top = 44;
constexpr double key_line = 141;   // baseline
constexpr double hint_line = 157;  // baseline
constexpr double foot = 1096;      // baseline
constexpr double line_height = 1.2;

constexpr TextStyle title_style{10.5, 400, ink_colour::ink_soft, 0, false};
constexpr TextStyle name_style{17, 600, ink_colour::ink, 0, false};
constexpr TextStyle unit_style{12, 400, ink_colour::ink, 0, false};
constexpr TextStyle key_style{13, 600, ink_colour::brand, 0, false};
constexpr TextStyle hint_style{10.7, 400, ink_colour::ink_soft, 0, false};
constexpr TextStyle demo_style{11.5, 700, 0xFFFFFF, 0.5, false};
constexpr TextStyle foot_style{11.5, 400, ink_colour::ink_soft, 0, false};

// Draws the lines from `top` down; answers where the next may begin.
double flow(const FittedText& fitted, double x, double top) {
    for (int line = 0; line < fitted.text.lines(); ++line) {
        fitted.text.draw_line(line, x, top + fitted.size);
        top += fitted.size * line_height;
    }
    return top;
}

// One sheet after the other; each is done with before the next begins.
class Sheets {
  public:
    Sheets(PdfWriter& pages, const TicketSheetValues& values)
        : pages_(pages), context_(pages.context()), values_(values) {}

    void draw(const std::function<void(std::int64_t, std::int64_t)>& progress) {
        const std::int64_t sheets = count_sheets(values_.tickets.size());
        for (std::int64_t sheet = 0; sheet < sheets; ++sheet) {
            if (sheet > 0) pages_.next_page();
            draw_sheet(static_cast<std::size_t>(sheet) * tickets_a_sheet);
            draw_text(context_,
                      "Lembar " + std::to_string(sheet + 1) + " dari " + std::to_string(sheets) + " · " +
                          values_.event.code,
                      foot_style, margin, foot);
            if (progress) progress(sheet + 1, sheets);
        }
    }

  private:
    void draw_sheet(std::size_t first) {
        const std::size_t end = std::min(values_.tickets.size(), first + tickets_a_sheet);
        for (std::size_t i = first; i < end; ++i) {
            const std::size_t place = i - first;
            cairo_save(context_);
            cairo_translate(context_, static_cast<double>(place % columns) * ticket_width,
                            static_cast<double>(place / columns) * ticket_height);
            draw_ticket(values_.tickets[i]);
            cairo_restore(context_);
        }
        draw_cuts((end - first + columns - 1) / columns);
    }

    // From edge to edge of the paper, as far as there are tickets.
    void draw_cuts(std::size_t used_rows) {
        set_colour(context_, ink_colour::edge);
        cairo_set_line_width(context_, 0.6);
        for (std::size_t row = 1; row <= used_rows; ++row) {
            cairo_move_to(context_, 0, static_cast<double>(row) * ticket_height);
            cairo_line_to(context_, a4_short, static_cast<double>(row) * ticket_height);
        }
        cairo_move_to(context_, ticket_width, 0);
        cairo_line_to(context_, ticket_width, static_cast<double>(used_rows) * ticket_height);
        cairo_stroke(context_);
    }

    // Of a ticket that has its upper left corner at the origin.
    void draw_ticket(const PrintedTicket& ticket) {
        draw_head();
        paint_modules(context_, code_box, make_ticket_qr(core::ticket_text(ticket.ticket)));
        const double top =
            flow(fit_text(context_, ticket.name, name_style, words_width, 3), words_left, words_top);
        if (!ticket.unit.empty()) {
            const double room = key_line - key_style.size - top;
            const int lines = std::max(1, static_cast<int>(room / (unit_style.size * line_height)));
            flow(fit_text(context_, ticket.unit, unit_style, words_width, lines), words_left, top + 2);
        }
        draw_text(context_, "Tiket " + spoken_row_key(ticket.ticket.row_key) + " · " + values_.event.code,
                  key_style, words_left, key_line, words_width);
        draw_text(context_, "Tunjukkan kode ini ke pemindai di kios", hint_style, words_left, hint_line,
                  words_width);
    }

    void draw_head() {
        double width = ticket_width - 2 * margin;
        if (values_.demo) {
            const PageText mark(context_, "CONTOH", demo_style);
            const double side = mark.width() + 16;
            set_colour(context_, ink_colour::ink_soft);
            cairo_rectangle(context_, margin + width - side, head - 12.5, side, 17);
            cairo_fill(context_);
            mark.draw_line(0, margin + width - side + 8, head);
            width -= side + 12;
        }
        draw_text(context_, values_.event.title, title_style, margin, head, width);
    }

    PdfWriter& pages_;
    cairo_t* context_;
    const TicketSheetValues& values_;
};

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

}  // namespace

std::int64_t count_sheets(std::size_t tickets) {
    return static_cast<std::int64_t>((tickets + tickets_a_sheet - 1) / tickets_a_sheet);
}

std::string spoken_row_key(const std::string& row_key) {
    constexpr std::size_t longest = 4, group = 3;
    std::string spoken;
    for (std::size_t from = 0; from < row_key.size();) {
        std::size_t to = from + 1;
        while (to < row_key.size() && is_digit(row_key[to]) == is_digit(row_key[from])) ++to;
        const std::size_t length = to - from;
        for (std::size_t i = 0; i < length; ++i) {
            const bool grouped = is_digit(row_key[from]) && length > longest && (length - i) % group == 0;
            if (!spoken.empty() && (i == 0 || grouped)) spoken += ' ';
            spoken += row_key[from + i];
        }
        from = to;
    }
    return spoken;
}

base::Bytes ticket_sheet_pdf(const TicketSheetValues& values,
                             const std::function<void(std::int64_t done, std::int64_t of)>& progress) {
    DocumentInfo info;
    info.title = (values.demo ? "CONTOH — Tiket " : "Tiket ") + values.event.code;
    info.author = values.demo ? "Lembaga belum dinamai" : values.organisation;
    info.subject = values.event.title;
    info.created = values.made_at;
    PdfWriter pages(PdfWriter::Page::upright, info);
    Sheets(pages, values).draw(progress);
    return pages.finish();
}

}  // namespace netra::document
