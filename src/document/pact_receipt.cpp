#include "document/pact_receipt.h"

#include <cairo.h>

#include <algorithm>
#include <numbers>

#include "base/files.h"
#include "base/utf8.h"
#include "core/election_text.h"
#include "document/demo_overlay.h"
#include "document/pact_words.h"
#include "document/page_text.h"
#include "document/paint.h"
#include "document/pdf_writer.h"

namespace netra::document {

namespace {

constexpr double left = 72;
constexpr double right = 722;
constexpr double column = 410;       // of the person's unit
constexpr double bottom = 1056;      // of what flows
constexpr double line_step = 20.3;   // of the pact's own words
constexpr double demo_scale = 0.93;  // makes room for the frame
constexpr double demo_top = 40;

constexpr TextStyle body{14.5, 400, ink_colour::ink, 0, false};
constexpr TextStyle strong{14.5, 600, ink_colour::ink, 0, false};
constexpr TextStyle label{11.5, 400, ink_colour::ink_soft, 0, false};
constexpr TextStyle small{13.5, 400, ink_colour::ink, 0, false};

// One drawing of the whole receipt. It flows down the pages from `y_`.
class Sheet {
  public:
    Sheet(PdfWriter& pages, const PactReceiptValues& values, const Drawing& head, int page_count)
        : pages_(pages), context_(pages.context()), values_(values), head_(head), page_count_(page_count) {}

    // Returns the number of pages.
    int draw() {
        begin_page();
        draw_head();
        draw_person();
        draw_pact();
        draw_signature();
        draw_witnesses();
        draw_seal();
        end_page();
        return page_;
    }

  private:
    void begin_page() {
        cairo_save(context_);
        if (values_.demo) {
            paint_demo_watermark(context_, a4_short, a4_long);
            paint_demo_frame(context_, a4_short, a4_long, "CONTOH — BUKAN PAKTA SAH");
            cairo_translate(context_, a4_short * (1 - demo_scale) / 2, demo_top);
            cairo_scale(context_, demo_scale, demo_scale);
        } else {
            head_.draw(context_, {left, 24, right - left, 24});
        }
        y_ = 76;
    }

    void end_page() {
        draw_text(context_, pact_how_to_check(values_), {12, 600, ink_colour::ink, 0, false}, left, 1079,
                  560);
        draw_text_to(context_, "Halaman " + std::to_string(page_) + " dari " + std::to_string(page_count_),
                     label, right, 1079);
        cairo_restore(context_);
    }

    // Makes room for what is `height` high from the next line on.
    void need(double height) {
        if (y_ + height <= bottom) return;
        end_page();
        pages_.next_page();
        ++page_;
        begin_page();
    }

    void rule(double from, double y) {
        set_colour(context_, ink_colour::line);
        cairo_set_line_width(context_, 1);
        cairo_move_to(context_, from, y);
        cairo_line_to(context_, right, y);
        cairo_stroke(context_);
    }

    void rounded(double x, double y, double width, double height, double radius) {
        const double quarter = std::numbers::pi / 2;
        cairo_new_sub_path(context_);
        cairo_arc(context_, x + width - radius, y + radius, radius, -quarter, 0);
        cairo_arc(context_, x + width - radius, y + height - radius, radius, 0, quarter);
        cairo_arc(context_, x + radius, y + height - radius, radius, quarter, 2 * quarter);
        cairo_arc(context_, x + radius, y + radius, radius, 2 * quarter, 3 * quarter);
        cairo_close_path(context_);
    }

    void field(const std::string& name, const std::string& value, double x, double y, double max_width) {
        if (value.empty()) return;
        draw_text(context_, name, label, x, y);
        draw_text(context_, value, strong, x, y + 18, max_width);
    }

    // Lines of text from the current baseline down, across pages.
    void flow(const PageText& text, double x, double step) {
        for (int line = 0; line < text.lines(); ++line) {
            need(0);
            text.draw_line(line, x, y_);
            y_ += step;
        }
    }

    void draw_head() {
        const std::string issuer =
            values_.demo ? "LEMBAGA BELUM DINAMAI" : base::upper_case(values_.organisation);
        draw_text(context_, issuer, {13.5, 600, ink_colour::brand, 1.2, false}, left, y_, 470);
        draw_text(context_, values_.demo ? "Kios latihan" : values_.event.host,
                  {13.5, 400, ink_colour::ink_soft, 0, false}, left, y_ + 18, 470);
        draw_text_to(context_, "Nomor pakta", label, right, y_);
        draw_text_to(context_, values_.number, {13.5, 600, ink_colour::ink, 0, false}, right, y_ + 18);

        TextStyle title{42, 700, values_.demo ? ink_colour::ink_soft : ink_colour::brand, 0, true};
        const double wide = PageText(context_, values_.pact.title, title).width();
        title.size = std::clamp(title.size * (right - left) / wide, 24.0, title.size);
        y_ = 146;
        flow(PageText(context_, values_.pact.title, title, right - left), left, title.size * 1.15);
        y_ += 25 - title.size * 1.15;
        if (!values_.event.election.empty()) {
            draw_text(context_, values_.event.election, {16, 400, ink_colour::ink, 0, false}, left, y_,
                      right - left);
            y_ += 19;
        }
    }

    void draw_person() {
        const core::Participant& person = values_.participant;
        const double top = y_;
        rounded(left, top, right - left, 102, 10);
        set_colour(context_, 0xF4F6FA);
        cairo_fill(context_);
        field("Nama", person.name, left + 20, top + 24, column - left - 40);
        field("Unit kerja", person.unit, column, top + 24, right - column - 20);
        const std::string tail = number_tail(person);
        field(number_label(person.status), tail, left + 20, top + 69, 140);
        field("Status", core::status_name(person.status).in(base::Language::indonesian),
              tail.empty() ? left + 20 : left + 178, top + 69, 150);
        field("Jabatan", person.position, column, top + 69, right - column - 20);
        y_ = top + 132;
    }

    void draw_tick(double x, double y) {
        rounded(x, y, 22, 22, 5);
        set_colour(context_, ink_colour::brand);
        cairo_fill(context_);
        cairo_move_to(context_, x + 5.4, y + 11.6);
        cairo_line_to(context_, x + 9.2, y + 15.4);
        cairo_line_to(context_, x + 16.6, y + 7.3);
        cairo_set_source_rgb(context_, 1, 1, 1);
        cairo_set_line_width(context_, 2.1);
        cairo_set_line_cap(context_, CAIRO_LINE_CAP_ROUND);
        cairo_set_line_join(context_, CAIRO_LINE_JOIN_ROUND);
        cairo_stroke(context_);
        cairo_set_line_cap(context_, CAIRO_LINE_CAP_BUTT);
    }

    void draw_clause(std::size_t index) {
        const PageText text(context_, core::with_election(values_.pact.clauses[index], values_.event), body,
                            560);
        need(std::min(text.lines() - 1, 3) * line_step);
        const double middle = y_ - 5;
        cairo_new_path(context_);
        cairo_arc(context_, left + 13, middle, 13, 0, 2 * std::numbers::pi);
        set_colour(context_, 0xE9F1FB);
        cairo_fill(context_);
        const TextStyle figure{13.5, 700, ink_colour::brand, 0, false};
        const PageText number(context_, std::to_string(index + 1), figure);
        number.draw_line(0, left + 13 - number.width() / 2, y_);
        if (index < values_.consent.ticked.size() && values_.consent.ticked[index])
            draw_tick(right - 22, middle - 11);
        flow(text, left + 40, line_step);
    }

    void draw_pact() {
        flow(PageText(context_, core::with_election(values_.pact.opening, values_.event), body, right - left),
             left, line_step);
        y_ += 13.7;
        for (std::size_t i = 0; i < values_.pact.clauses.size(); ++i) {
            if (i > 0) {
                rule(left + 40, y_ - 8);
                y_ += 12;
            }
            draw_clause(i);
        }
        y_ += 19;
        const PageText closing(context_, core::with_election(values_.pact.closing, values_.event), body,
                               right - left);
        const PageText note(context_, "semua butir dicentang satu per satu", label);
        need((closing.lines() - 1) * line_step);
        flow(closing, left, line_step);
        const bool beside = closing.lines() == 1 && closing.width() + note.width() + 30 < right - left;
        if (!beside) need(0);
        note.draw_line(0, right - note.width(), beside ? y_ - line_step : y_);
        y_ += beside ? 2 : line_step;
    }

    void draw_signature() {
        need(140);
        const double top = y_;
        rounded(left, top, right - left, 140, 10);
        set_colour(context_, ink_colour::edge);
        cairo_set_line_width(context_, 1);
        cairo_stroke(context_);
        draw_text(context_, "Tanda tangan", label, left + 20, top + 26);
        draw_text(context_, "x", {15, 400, ink_colour::ink_soft, 0, false}, left + 20, top + 98);
        set_colour(context_, ink_colour::edge);
        cairo_move_to(context_, left + 36, top + 100);
        cairo_line_to(context_, left + 358, top + 100);
        cairo_stroke(context_);
        paint_signature(context_, {left + 120, top + 14, 226, 84}, values_.signature);
        draw_text(context_, values_.participant.name, strong, left + 36, top + 123, 322);
        field("Tempat", values_.event.place, left + 390, top + 26, 240);
        field("Waktu", moment(values_.signed_at, values_.event), left + 390, top + 66, 240);
        field("Cara tanda tangan", method_sentence(values_), left + 390, top + 106, 240);
        y_ = top + 168;
    }

    void draw_witnesses() {
        const std::string sentence = witnesses_sentence(values_);
        if (sentence.empty()) return;
        const PageText text(context_, sentence, small, right - left);
        need(20 + (text.lines() - 1) * 19.6);
        draw_text(context_, "Saksi", label, left, y_);
        y_ += 20;
        flow(text, left, 19.6);
        y_ += 9;
    }

    void draw_seal() {
        need(218);
        rule(left, y_ - 7);
        const double top = y_ + 7;
        paint_qr(context_, {right - 212, top, 212, 212}, make_qr(values_.link));
        const double width = 410;
        field("Naskah", values_.pact.title + ", versi " + values_.pact.version, left, top + 11, width);
        draw_text(context_, "Sidik jari naskah (SHA-256)", label, left, top + 54);
        const std::string hash = base::to_hex(values_.pact.hash);
        for (std::size_t row = 0; row < 2; ++row) {
            draw_text(context_, hash.substr(row * 32, 16) + " " + hash.substr(row * 32 + 16, 16),
                      {13, 600, ink_colour::ink, 0, false}, left, top + 72 + 17 * static_cast<double>(row));
        }
        field("Disegel oleh", seal_sentence(values_), left, top + 114, width);
        y_ = top + 157;
        flow(PageText(context_,
                      "Tanda tangan ini adalah tanda tangan elektronik tidak tersertifikasi "
                      "(PP\u00a071/2019), disegel "
                      "dengan kunci kios. Pakta ini tidak menyimpan catatan pelanggaran siapa pun.",
                      label, width),
             left, 16.7);
    }

    PdfWriter& pages_;
    cairo_t* context_;
    const PactReceiptValues& values_;
    const Drawing& head_;
    int page_count_;
    int page_ = 1;
    double y_ = 0;  // the next baseline, or the upper edge of the next box
};

}  // namespace

base::Bytes pact_receipt_pdf(const std::filesystem::path& assets, const PactReceiptValues& values) {
    DocumentInfo info;
    info.title = (values.demo ? "CONTOH — Pakta " : "Pakta ") + values.number;
    info.author = values.demo ? "Lembaga belum dinamai" : values.organisation;
    info.subject = values.pact.title;
    info.keywords = values.link.url();
    info.created = values.signed_at;
    const Drawing head(base::read_text_file(assets / "certificate" / "pact-head.svg"));
    // Once to count the pages, once to print their number on each.
    PdfWriter trial(PdfWriter::Page::upright, info);
    const int pages = Sheet(trial, values, head, 0).draw();
    PdfWriter receipt(PdfWriter::Page::upright, info);
    Sheet(receipt, values, head, pages).draw();
    return receipt.finish();
}

}  // namespace netra::document
