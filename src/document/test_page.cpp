#include "document/test_page.h"

#include <cairo.h>

#include <array>

#include "core/date.h"
#include "document/page_text.h"
#include "document/paint.h"
#include "document/pdf_writer.h"

namespace netra::document {

namespace {

constexpr double mm = 96 / 25.4;
constexpr double edge = 10 * mm;  // what every office printer can print up to
constexpr double left = 84;

constexpr TextStyle title{38, 700, ink_colour::brand, 0, true};
constexpr TextStyle body{15, 400, ink_colour::ink, 0, false};
constexpr TextStyle soft{15, 400, ink_colour::ink_soft, 0, false};
constexpr TextStyle smallest{10.7, 400, ink_colour::ink, 0, false};  // as on the certificate: 8 points

class TestPage {
  public:
    explicit TestPage(cairo_t* context) : context_(context) {}

    void draw(const TestPageValues& values) {
        frame();
        head(values);
        ruler(330);
        colours(450);
        letters(590);
        code(700);
    }

  private:
    void frame() {
        set_colour(context_, ink_colour::brand);
        cairo_set_line_width(context_, 1);
        cairo_rectangle(context_, edge, edge, a4_short - 2 * edge, a4_long - 2 * edge);
        cairo_stroke(context_);
    }

    void head(const TestPageValues& values) {
        draw_text(context_, "Halaman uji pencetak", title, left, 130);
        draw_text(context_, "Printer test page", soft, left, 160);
        const core::LocalTime at =
            core::local_time(base::from_unix_seconds(values.at), values.utc_offset_minutes);
        using base::Language;
        draw_text(context_,
                  values.program + " · kios " + values.kiosk + " · " + values.queue + " · " +
                      core::format_full_date(at.date, Language::indonesian) + ", " +
                      core::format_time(at, Language::indonesian),
                  body, left, 205, a4_short - 2 * left);
        draw_text(context_, "Bingkai ini 10 mm dari tepi kertas. Keempat sisinya harus tampak.", body, left,
                  240);
        draw_text(context_, "This frame is 10 mm from the edges. All four sides must show.", soft, left, 262);
    }

    void ruler(double y) {
        draw_text(context_, "Garis ini 100 mm. Bila bukan, matikan \"sesuaikan dengan halaman\".", body, left,
                  y);
        draw_text(context_, "This line is 100 mm. If not, turn \"fit to page\" off.", soft, left, y + 22);
        set_colour(context_, ink_colour::ink);
        cairo_set_line_width(context_, 1);
        for (int i = 0; i <= 100; ++i) {
            cairo_move_to(context_, left + i * mm, y + 62);
            cairo_rel_line_to(context_, 0, i % 10 == 0 ? -20 : i % 5 == 0 ? -14 : -8);
        }
        cairo_move_to(context_, left, y + 62);
        cairo_rel_line_to(context_, 100 * mm, 0);
        cairo_stroke(context_);
    }

    void colours(double y) {
        draw_text(context_, "Warna sertifikat, abu-abu bertahap, dan garis halus.", body, left, y);
        draw_text(context_, "The certificate's colours, steps of grey, and fine lines.", soft, left, y + 22);
        constexpr std::array patches{0x123E63U, 0xC89B3CU, 0x0B3A6EU, 0x000000U,
                                     0x404040U, 0x808080U, 0xB0B0B0U, 0xE0E0E0U};
        double x = left;
        for (const unsigned patch : patches) {
            set_colour(context_, patch);
            cairo_rectangle(context_, x, y + 38, 44, 44);
            cairo_fill(context_);
            x += 50;
        }
        set_colour(context_, ink_colour::brand);
        cairo_set_line_width(context_, 0.5);
        for (int i = 0; i < 24; ++i) {
            cairo_move_to(context_, x + 6 + i * 6, y + 38);
            cairo_rel_line_to(context_, 0, 44);
        }
        cairo_stroke(context_);
    }

    void letters(double y) {
        draw_text(context_, "Huruf terkecil di sertifikat: bila kabur, bersihkan atau ganti toner.", body,
                  left, y);
        draw_text(context_,
                  "The smallest letters on a certificate: if blurred, clean the printer or change the toner.",
                  soft, left, y + 22);
        draw_text(context_,
                  "Jujur, adil, dan tidak berpihak. 0123456789 abcdefghijklmnopqrstuvwxyz "
                  "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
                  smallest, left, y + 48);
    }

    void code(double y) {
        constexpr double side = 57 * mm;
        paint_qr(context_, {left, y, side, side}, make_address_qr(test_page_code));
        const double x = left + side + 30, room = a4_short - x - left;
        const PageText indonesian(
            context_,
            "Pindai kode ini di uji pemindai (Perangkat) atau dengan ponsel. Terbaca: " +
                std::string(test_page_code),
            body, room);
        const PageText english(context_, "Scan this code in the scanner test (Device) or by phone.", soft,
                               room);
        for (int line = 0; line < indonesian.lines(); ++line)
            indonesian.draw_line(line, x, y + 30 + line * 22);
        const double below = y + 30 + indonesian.lines() * 22 + 8;
        for (int line = 0; line < english.lines(); ++line) english.draw_line(line, x, below + line * 22);
    }

    cairo_t* context_;
};

}  // namespace

base::Bytes printer_test_page(const TestPageValues& values) {
    PdfWriter writer(PdfWriter::Page::upright, {.title = "Halaman uji pencetak",
                                                .author = values.program,
                                                .subject = {},
                                                .keywords = {},
                                                .created = values.at});
    TestPage(writer.context()).draw(values);
    return writer.finish();
}

}  // namespace netra::document
