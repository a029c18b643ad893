#include "document/ticket_sheet.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <sstream>
#include <vector>

#include "example.h"
#include "pdf_reading.h"
#include "picture/pdf.h"
#include "picture/qr_reader.h"

namespace base = netra::base;
namespace core = netra::core;
namespace document = netra::document;
namespace example = netra::document::example;
namespace picture = netra::picture;

namespace {

const std::string long_name =
    "Dr. Ir. Hj. Sri Wahyuningsih Kusumawardhani Prawirodirdjo Contoh, S.E., M.Si., Ph.D.";
const std::string long_unit =
    "Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana";

std::string row_key(std::size_t row) {
    const std::string digits = std::to_string(row);
    return "R" + std::string(4 - std::min<std::size_t>(4, digits.size()), '0') + digits;
}

document::TicketSheetValues sheet_of(std::size_t people) {
    document::TicketSheetValues values;
    values.event = example::event();
    values.organisation = "Pemerintah Provinsi Contoh";
    values.made_at = 1794195720;
    const base::Bytes pepper(32, 7);
    for (std::size_t i = 1; i <= people; ++i) {
        values.tickets.push_back({core::make_ticket("CTH26", row_key(i), pepper),
                                  "Peserta " + std::to_string(i) + " Contoh, S.IP.", "Inspektorat Contoh"});
    }
    return values;
}

base::Bytes pdf_of(const document::TicketSheetValues& values) {
    return document::ticket_sheet_pdf(values, {});
}

picture::Pixels cut(const picture::Pixels& page, int left, int top, int width, int height) {
    picture::Pixels piece{width, height, {}};
    for (int y = top; y < top + height; ++y) {
        const auto row = page.rgba.begin() + (static_cast<std::ptrdiff_t>(y) * page.width + left) * 4;
        piece.rgba.insert(piece.rgba.end(), row, row + static_cast<std::ptrdiff_t>(width) * 4);
    }
    return piece;
}

// What the tickets of a sheet read as when they are cut apart; "" where nothing is read.
std::vector<std::string> codes_on(const base::Bytes& pdf, int sheet, double dpi) {
    const picture::Pixels page = picture::Pdf(pdf).render(sheet, dpi);
    const int width = page.width / 2, height = static_cast<int>(177.0 / 96 * dpi);
    std::vector<std::string> codes;
    for (std::size_t i = 0; i < document::tickets_a_sheet; ++i) {
        const int column = static_cast<int>(i % 2), row = static_cast<int>(i / 2);
        const auto read = picture::read_qr_codes(cut(page, column * width, row * height, width, height));
        codes.push_back(read.size() == 1 ? read[0] : "");
    }
    return codes;
}

std::vector<std::string> codes_of(const document::TicketSheetValues& values, std::size_t from) {
    std::vector<std::string> codes(document::tickets_a_sheet);
    for (std::size_t i = from; i < std::min(values.tickets.size(), from + codes.size()); ++i)
        codes[i - from] = core::ticket_text(values.tickets[i].ticket);
    return codes;
}

struct Word {
    double left, top, right, bottom;  // points
    std::string text;
};

std::vector<Word> words_of(const base::Bytes& pdf) {
    std::istringstream lines(example::tool(
        R"awk(pdftotext -bbox FILE - | awk -F'["<>]' '/<word/ {print $3, $5, $7, $9, $11}')awk", pdf));
    std::vector<Word> words;
    Word word{};
    while (lines >> word.left >> word.top >> word.right >> word.bottom >> word.text) words.push_back(word);
    return words;
}

std::string text_of(const base::Bytes& pdf) {
    std::string text;
    for (const Word& word : words_of(pdf)) text += word.text + " ";
    return text;
}

}  // namespace

TEST_CASE("every code on every sheet reads as its ticket, however coarsely the sheet is printed") {
    const document::TicketSheetValues values = sheet_of(14);
    const base::Bytes pdf = pdf_of(values);
    REQUIRE(picture::Pdf(pdf).pages() == 2);
    for (const double dpi : {100.0, 150.0, 300.0}) {
        CAPTURE(dpi);
        CHECK(codes_on(pdf, 0, dpi) == codes_of(values, 0));
        CHECK(codes_on(pdf, 1, dpi) == codes_of(values, 12));
    }
}

TEST_CASE("the longest and the shortest ticket that there may be read as well") {
    document::TicketSheetValues values = sheet_of(1);
    const base::Bytes pepper(32, 7);
    values.tickets.push_back(values.tickets[0]);
    values.tickets[0].ticket = core::make_ticket("A", "1", pepper);
    values.tickets[1].ticket = core::make_ticket("ABCDEFGH2026", std::string(31, 'Z') + "9", pepper);
    CHECK(codes_on(pdf_of(values), 0, 100) == codes_of(values, 0));
}

TEST_CASE("the modules of a code leave no white lines between its rows at a printer's fineness") {
    const picture::Pixels page = picture::Pdf(pdf_of(sheet_of(12))).render(0, 300);
    // Down the left side of each code in the first column, which a finder pattern's seven modules stand on.
    const int x = static_cast<int>((22 + 1.9) / 96 * 300), module = static_cast<int>(3.84 / 96 * 300);
    for (int row = 0; row < 6; ++row) {
        const int top = static_cast<int>((177.0 * row + 32 + 4 * 3.84) / 96 * 300) + 1;
        for (int y = top; y < top + 7 * module - 2; ++y) {
            CAPTURE(row);
            CAPTURE(y);
            CHECK(page.rgba[(static_cast<std::size_t>(y) * static_cast<std::size_t>(page.width) +
                             static_cast<std::size_t>(x)) *
                            4] < 64);
        }
    }
}

TEST_CASE("a ticket says whose it is, for which event, and what to do with it") {
    const std::string text = text_of(pdf_of(sheet_of(14)));
    for (const std::string words :
         {"Peserta 7 Contoh, S.IP.", "Inspektorat Contoh", "Seminar Netralitas ASN 2026",
          "Tiket R 0007 · CTH26", "Tunjukkan kode ini ke pemindai di kios", "Lembar 1 dari 2 · CTH26",
          "Lembar 2 dari 2 · CTH26"}) {
        CAPTURE(words);
        CHECK(text.find(words) != text.npos);
    }
    CHECK(text.find("CONTOH") == text.npos);
}

TEST_CASE("long names and units stay whole, within their ticket and clear of its edges and its code") {
    document::TicketSheetValues values = sheet_of(12);
    values.event.title =
        "Seminar dan Lokakarya Netralitas Aparatur Sipil Negara Menjelang Pemilihan Serentak";
    for (document::PrintedTicket& ticket : values.tickets) ticket.name = long_name, ticket.unit = long_unit;
    values.tickets[3].name = std::string(120, 'W');
    values.demo = true;
    const base::Bytes pdf = pdf_of(values);
    const std::string text = text_of(pdf);
    CHECK(text.find(long_name) != text.npos);
    CHECK(text.find(long_unit) != text.npos);
    constexpr double width = 595.5 / 2, height = 177 * 0.75, edge = 12, code = 133 * 0.75;
    for (const Word& word : words_of(pdf)) {
        CAPTURE(word.text);
        CAPTURE(word.top);
        const double left = std::fmod(word.left, width), top = std::fmod(word.top, height);
        CHECK(left >= edge);
        CHECK(left + word.right - word.left <= width - edge);
        if (word.top > 6 * height) continue;  // the foot
        CHECK(top >= 10);
        CHECK(top + word.bottom - word.top <= height - 10);
        if (top > 28) CHECK(left > code);
    }
    CHECK(codes_on(pdf, 0, 150) == codes_of(values, 0));
}

TEST_CASE("the words of a ticket with a long name and unit do not lie over each other") {
    document::TicketSheetValues values = sheet_of(1);
    values.tickets[0].name = long_name, values.tickets[0].unit = long_unit;
    std::vector<Word> words = words_of(pdf_of(values));
    const auto begin = [&](const std::string& text) { return std::ranges::find(words, text, &Word::text); };
    const auto unit = begin("Dinas"), key = begin("Tiket");
    REQUIRE(unit != words.end());
    REQUIRE(key != words.end());
    // A line's box is higher than its letters by a quarter.
    for (auto word = begin("Dr."); word != unit; ++word) CHECK(word->bottom - 3 < unit->top + 3);
    for (auto word = unit; word != key; ++word) CHECK(word->bottom - 3 < key->top + 3);
}

TEST_CASE("a practice ticket says so, each of them") {
    document::TicketSheetValues values = sheet_of(3);
    values.demo = true;
    const base::Bytes pdf = pdf_of(values);
    const std::vector<Word> words = words_of(pdf);
    CHECK(std::ranges::count(words, "CONTOH", &Word::text) == 3);
    CHECK(picture::Pdf(pdf).title() == "CONTOH — Tiket CTH26");
    CHECK(example::tool("pdfinfo FILE", pdf).find("Pemerintah") == std::string::npos);
}

TEST_CASE("the sheet is titled, its fonts lie in it, and nothing on it is a picture") {
    const base::Bytes pdf = pdf_of(sheet_of(12));
    CHECK(picture::Pdf(pdf).title() == "Tiket CTH26");
    CHECK(example::tool("pdffonts FILE | tail -n +3 | awk '{print $(NF-4)}' | sort -u", pdf) == "yes\n");
    CHECK(example::tool("pdfimages -list FILE | wc -l", pdf) == "2\n");
    CHECK(example::tool("pdfinfo FILE", pdf).find("(A4)") != std::string::npos);
}

TEST_CASE("the same tickets give the same file, and each sheet that is done is told") {
    std::vector<std::int64_t> heard;
    const document::TicketSheetValues values = sheet_of(25);
    const base::Bytes pdf = document::ticket_sheet_pdf(values, [&](std::int64_t done, std::int64_t of) {
        CHECK(of == 3);
        heard.push_back(done);
    });
    CHECK(heard == std::vector<std::int64_t>{1, 2, 3});
    CHECK(pdf == pdf_of(values));
}

TEST_CASE("a row key is read aloud in short parts") {
    CHECK(document::spoken_row_key("R0042") == "R 0042");
    CHECK(document::spoken_row_key("R12345") == "R 12 345");
    CHECK(document::spoken_row_key("A7B123456") == "A 7 B 123 456");
    CHECK(document::spoken_row_key("X") == "X");
}
