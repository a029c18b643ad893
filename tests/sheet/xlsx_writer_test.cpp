#include "sheet/xlsx_writer.h"

#include <doctest/doctest.h>

#include "base/error.h"
#include "sheet/xlsx_reader.h"

using namespace netra;
using namespace netra::sheet;

namespace {

// A file of two sheets; `text` stands in C2 of the first.
base::Bytes write(const std::string& text) {
    XlsxWriter writer("Judul");
    writer.begin_sheet("Soal", 0x123456);
    writer.set_columns(1, 3, 20, {.as_text = true});
    writer.freeze(1, 1);
    writer.put({2, 3}, text, {});
    writer.put({3, 1}, 12.5, {.bold = true});
    writer.put({3, 2}, "", {.edge = 0});
    writer.offer({2, 10, 1, {"mudah", "sulit"}, "Tingkat", "Pilih salah satu."});
    writer.begin_sheet("Dua", 0);
    writer.fit_page(true);
    writer.set_height(1, 30);
    writer.put_across({1, 1}, 4, "lebar", {.ground = 0xFFFFFF, .centred = true});
    return writer.finish();
}

Workbook read(const base::Bytes& bytes) {
    Workbook workbook = read_xlsx(bytes, "x.xlsx");
    REQUIRE(workbook.diagnostics.empty());
    return workbook;
}

}  // namespace

TEST_CASE("what was written is read again, sheet by sheet") {
    const Workbook workbook = read(write("teks"));
    REQUIRE(workbook.sheets.size() == 2);
    CHECK(workbook.sheets[0].name == "Soal");
    CHECK(workbook.sheets[0].rows.at(2).at(3).text == "teks");
    CHECK(workbook.sheets[0].rows.at(3).at(1).number == 12.5);
    CHECK(workbook.sheets[0].rows.at(3).size() == 1);
    CHECK(workbook.sheets[1].rows.at(1).at(1).text == "lebar");
}

TEST_CASE(
    "any text survives: white space, marks, control characters, what looks like a formula or an escape") {
    for (const std::string text :
         {" a  b ", "\n\na\n", "\n", "\t", "a\rb", "<b>&amp;</b>", "=1+1", "_x000D_", "_x0041_x0042_",
          "_x005F_", "\x01\x1f\x7f", "\u00e9\U0001F600", "'kutip'", "0123", "1/2", "\u00a0x"}) {
        CAPTURE(text);
        CHECK(read(write(text)).sheets[0].rows.at(2).at(3).text == text);
    }
    const std::string longest(max_cell_characters, 'a');
    CHECK(read(write(longest)).sheets[0].rows.at(2).at(3).text == longest);
}

TEST_CASE("equal calls give equal bytes") {
    CHECK(write("sama") == write("sama"));
}

TEST_CASE("a text too long for a cell is an error that names the cell") {
    try {
        write(std::string(max_cell_characters + 1, 'a'));
        FAIL("no error");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::file_too_large);
        CHECK(error.context() == "Soal!C2");
    }
}
