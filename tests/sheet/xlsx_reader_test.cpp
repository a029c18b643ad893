#include "sheet/xlsx_reader.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "base/random.h"
#include "parts.h"

using namespace netra;
using namespace netra::sheet;

namespace {

Workbook read(const Parts& parts) {
    return read_xlsx(zip(parts), "soal.xlsx");
}

// "A1=text B2=text …" of the first sheet.
std::string cells(const Workbook& workbook) {
    std::string text;
    for (const base::Diagnostic& fault : workbook.diagnostics) text += fault.message.en;
    if (workbook.sheets.empty()) return text;
    for (const auto& [number, row] : workbook.sheets[0].rows) {
        for (const auto& [column, cell] : row) {
            const char name = static_cast<char>('A' + column - 1);
            text +=
                (text.empty() ? "" : " ") + std::string(1, name) + std::to_string(number) + "=" + cell.text;
        }
    }
    return text;
}

std::string refusal(base::ByteView bytes) {
    const Workbook workbook = read_xlsx(bytes, "soal.xlsx");
    CHECK(workbook.sheets.empty());
    REQUIRE(workbook.diagnostics.size() == 1);
    CHECK(workbook.diagnostics[0].file == "soal.xlsx");
    CHECK(workbook.diagnostics[0].severity == base::Severity::error);
    CHECK(!workbook.diagnostics[0].hint.id.empty());
    return workbook.diagnostics[0].message.en;
}

std::string repeated(const std::string& piece, std::size_t count) {
    std::string text;
    text.reserve(piece.size() * count);
    while (count-- > 0) text += piece;
    return text;
}

// Each part's checksum a wrong one, in both of its headers (APPNOTE 4.3.7, 4.3.12).
base::Bytes with_wrong_checksums(base::Bytes bytes) {
    const auto spoil = [&](std::string_view header, std::size_t checksum_at) {
        const auto sought = base::as_bytes(header);
        auto at = std::ranges::search(bytes, sought).begin();
        for (; at != bytes.end(); at = std::search(at + 1, bytes.end(), sought.begin(), sought.end()))
            at[static_cast<std::ptrdiff_t>(checksum_at)] ^= 1;
    };
    spoil("PK\3\4", 14);
    spoil("PK\1\2", 16);
    return bytes;
}

constexpr const char* damaged = "this .xlsx file is damaged or not whole";
constexpr const char* too_large = "the file is too large once unpacked";

}  // namespace

TEST_CASE("every way of writing a text is read") {
    const Workbook workbook = read(
        whole(R"(<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><t>dalam</t></is></c>)"
              R"(<c r="B2" t="s"><v>1</v></c><c r="D2" t="str"><f>A2&amp;"x"</f><v>rumus</v></c></row>)",
              R"(<si><t xml:space="preserve"> satu &lt;b&gt;
dua </t></si><si><r><t>te</t></r><r><rPr><b/></rPr><t>bal</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>)"));
    CHECK(cells(workbook) == "A2= satu <b>\ndua  B2=tebal C2=dalam D2=rumus");
    CHECK(workbook.sheets[0].name == "Lembar");
    CHECK(workbook.sheets[0].rows.at(2).at(1).kind == CellKind::text);
}

TEST_CASE("numbers know what their format makes of them") {
    const std::string styles =
        R"(<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yy"/></numFmts><cellXfs><xf numFmtId="0"/>)"
        R"(<xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs>)";
    const Workbook workbook = read(whole(
        R"(<row><c><v>12.5</v></c><c s="1"><v>0.5</v></c><c s="2"><v>46000</v></c><c s="3"><v>1</v></c>)"
        R"(<c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c s="99"><v>0.30000000000000004</v></c></row>)",
        "", styles));
    CHECK(cells(workbook) == "A1=12.5 B1=50% C1=46000 D1=1 E1=TRUE F1=#REF! G1=0.3");
    const Row& row = workbook.sheets[0].rows.at(1);
    CHECK(row.at(1).kind == CellKind::number);
    CHECK(row.at(1).number == 12.5);
    CHECK(row.at(2).kind == CellKind::percent);
    CHECK(row.at(3).kind == CellKind::date);
    CHECK(row.at(4).kind == CellKind::date);
    CHECK(row.at(5).kind == CellKind::boolean);
    CHECK(row.at(6).kind == CellKind::error);
}

TEST_CASE("characters that XML cannot hold are read from their escapes") {
    CHECK(cells(read(whole(R"(<row><c t="str"><v>a_x000D_b_x005F_x0041__x00e9__xZZZZ_ _x</v></c></row>)"))) ==
          "A1=a\rb_x0041_\u00e9_xZZZZ_ _x");
}

TEST_CASE("a row after empty ones, styled empty cells and merged ones are no trouble") {
    Parts parts =
        whole(R"(<row r="1"><c r="A1" s="1"/><c r="B1" t="s"><v></v></c></row><row r="900" ht="20"/>)"
              R"(<row r="1000"><c r="A1000"><v>7</v></c></row>)");
    std::string& sheet = parts["xl/worksheets/sheet1.xml"];
    sheet.insert(sheet.find("</worksheet>"),
                 "<mergeCells><mergeCell ref=\"A1000:XFD1048576\"/></mergeCells>");
    CHECK(cells(read(parts)) == "A1000=7");
}

TEST_CASE("prefixed elements and parts elsewhere in the package are found by their relationships") {
    Parts parts = whole("");
    parts["xl/worksheets/sheet1.xml"] =
        R"(<x:worksheet xmlns:x="s"><x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>)";
    parts["lain/buku.xml"] = parts["xl/workbook.xml"];
    parts["lain/_rels/buku.xml.rels"] =
        R"(<Relationships><Relationship Id="r3" Type="x/worksheet" Target="../xl/worksheets/Sheet1.xml"/></Relationships>)";
    parts["_rels/.rels"] =
        R"(<Relationships><Relationship Id="a" Type="x/officeDocument" Target="/lain/buku.xml"/></Relationships>)";
    CHECK(cells(read(parts)) == "A1=7");
}

TEST_CASE("what is no .xlsx file is named for what it is") {
    CHECK(refusal({}) == "not an .xlsx spreadsheet");
    CHECK(refusal(base::as_bytes("id,soal\n1,Apa?\n")) == "not an .xlsx spreadsheet");
    CHECK(refusal(base::as_bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old")) ==
          "an old Excel file (.xls), or one locked by a password");
    CHECK(refusal(zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}})) ==
          "not an .xlsx spreadsheet");
    CHECK(refusal(zip({{"[Content_Types].xml", ""}, {"word/document.xml", "<w/>"}})) == damaged);
}

TEST_CASE("a file cut short anywhere is refused") {
    const base::Bytes bytes = zip(whole("<row><c><v>7</v></c></row>"));
    for (std::size_t length = 4; length < bytes.size(); ++length) {
        CHECK(refusal(base::ByteView(bytes).first(length)) == damaged);
    }
}

TEST_CASE("a part that is not what its checksum says is refused") {
    CHECK(refusal(with_wrong_checksums(zip(whole("<row><c><v>7</v></c></row>")))) == damaged);
}

TEST_CASE("XML that is broken, or that declares entities, is refused") {
    for (const char* xml :
         {"", "<worksheet>", "<a", "\xff\xfe<", "<worksheet>\xe9</worksheet>",
          "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><worksheet>&b;</worksheet>",
          "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><worksheet/>"}) {
        CAPTURE(xml);
        Parts parts = whole("");
        parts["xl/worksheets/sheet1.xml"] = xml;
        CHECK(refusal(zip(parts)) == damaged);
    }
}

TEST_CASE("cells and strings that point nowhere are refused") {
    for (const char* row :
         {R"(<row r="0"/>)", R"(<row r="1048577"/>)", R"(<row r="-3"/>)",
          R"(<row r="1"><c r="A2"><v>1</v></c></row>)", R"(<row><c r="XFE1"><v>1</v></c></row>)",
          R"(<row><c r="?"><v>1</v></c></row>)", R"(<row><c r="XFD1"/><c><v>1</v></c></row>)",
          R"(<row><c t="s"><v>0</v></c></row>)", R"(<row><c t="s"><v>-1</v></c></row>)",
          R"(<row><c t="s"><v>x</v></c></row>)", R"(<row><c t="s"><v>99999999999999999999</v></c></row>)",
          R"(<row><c><v>banyak</v></c></row>)", R"(<row><c><v>1e999</v></c></row>)",
          R"(<row><c><v>nan</v></c></row>)"}) {
        CAPTURE(row);
        CHECK(refusal(zip(whole(row))) == damaged);
    }
    Parts parts = whole("");
    parts.erase("xl/worksheets/sheet1.xml");
    CHECK(refusal(zip(parts)) == damaged);
    parts = whole("");
    parts["xl/_rels/workbook.xml.rels"] = "<Relationships/>";
    CHECK(refusal(zip(parts)) == damaged);
}

TEST_CASE("what swells is refused before it is unpacked") {
    Parts parts = whole("");
    parts["xl/sharedStrings.xml"] = std::string(std::size_t{30} << 20, ' ');  // packs 1000 to 1
    CHECK(refusal(zip(parts)) == too_large);
    Parts many = whole("");
    for (int i = 0; i < 2100; ++i) many["x" + std::to_string(i)] = "";
    CHECK(refusal(zip(many)) == too_large);
}

TEST_CASE("one long text named by endless cells does not fill the memory") {
    const std::string row = "<row>" + repeated(R"(<c t="s"><v>0</v></c>)", 1'000) + "</row>";
    const std::string text = "<si><t>" + std::string(100'000, 'a') + "</t></si>";
    CHECK(refusal(zip(whole(row, text))).starts_with("too much in it"));
}

TEST_CASE("a deep nest of elements is read without end of stack") {
    constexpr std::size_t depth = 100'000;
    CHECK(refusal(zip(whole(repeated("<a>", depth)))) == damaged);
    CHECK(cells(read(whole(repeated("<a>", depth) + repeated("</a>", depth)))).empty());
}

TEST_CASE("bytes changed at random are read or refused, never more") {
    const base::Bytes whole_file = zip(whole(
        R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2</v></c></row>)", "<si><t>teks</t></si>"));
    base::SeededRandom random(20261122);
    for (int i = 0; i < 3'000; ++i) {
        base::Bytes bytes = whole_file;
        for (std::uint64_t change = random.below(6) + 1; change > 0; --change) {
            bytes[random.below(bytes.size())] = static_cast<std::uint8_t>(random.below(256));
        }
        const Workbook workbook = read_xlsx(bytes, "soal.xlsx");
        REQUIRE(workbook.sheets.empty() == !workbook.diagnostics.empty());
    }
}
