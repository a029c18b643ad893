#include "content/question_sheet.h"

#include <doctest/doctest.h>

#include "content/gift.h"
#include "sample_course.h"
#include "sheet/xlsx_writer.h"

using namespace netra;
using content::WrittenQuestion;
using core::QuestionType;

namespace {

using Table = std::vector<std::vector<std::string>>;

struct Reading {
    std::vector<content::GiftQuestion> questions;
    std::string problems;

    const WrittenQuestion& only() const {
        REQUIRE(problems == "");
        REQUIRE(questions.size() == 1);
        return questions[0].written;
    }
};

Reading read_bytes(base::ByteView bytes, content::GiftPurpose purpose = content::GiftPurpose::inspection) {
    content::Report report;
    Reading reading;
    const auto source = content::decode_question_sheet("bank.xlsx", bytes, report, purpose);
    if (source) reading.questions = content::read_gift(*source, report, purpose);
    reading.problems = test::lines_of(report.diagnostics());
    for (const base::Diagnostic& diagnostic : report.diagnostics()) CHECK(!diagnostic.message.id.empty());
    return reading;
}

// A cell "#12.5" is a number; the sheets hold these rows from the first on.
base::Bytes sheets(const std::vector<std::pair<std::string, Table>>& tables) {
    sheet::XlsxWriter writer("Uji");
    for (const auto& [name, rows] : tables) {
        writer.begin_sheet(name, 0);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            for (std::size_t column = 0; column < rows[row].size(); ++column) {
                const std::string& text = rows[row][column];
                const sheet::Address at{static_cast<int>(row) + 1, static_cast<int>(column) + 1};
                if (text.starts_with('#')) {
                    writer.put(at, std::stod(text.substr(1)), {});
                } else if (!text.empty()) {
                    writer.put(at, text, {});
                }
            }
        }
    }
    return writer.finish();
}

Reading read(const Table& rows) {
    return read_bytes(sheets({{"Soal", rows}}));
}

std::string problems(const Table& rows) {
    return read(rows).problems;
}

const std::vector<std::string> choice_titles = {"Id",        "Jenis",     "Soal",     "Kunci",
                                                "Jawaban A", "Jawaban B", "Jawaban C"};

// A multiple-choice row with one cell changed.
Table choice(std::size_t column, const std::string& text) {
    std::vector<std::string> row = {"d-1", "Pilihan ganda", "Siapa ASN?", "A", "PNS", "KPU", "TNI"};
    row.at(column) = text;
    return {choice_titles, row};
}

std::string weights(const WrittenQuestion& question) {
    std::string text;
    for (const content::WrittenAnswer& answer : question.answers) {
        text += answer.text.text + "=" + std::to_string(answer.weight) + " ";
    }
    return text;
}

}  // namespace

TEST_CASE("titles are found in any order and case, in Indonesian and English, below a letterhead") {
    const WrittenQuestion indonesian =
        read({{"BKD Contoh"},
              {},
              {"jawaban b", "SOAL", "Kunci:", "No", " Jenis ", "Pilihan A", "Modul"},
              {"KPU", "Siapa ASN?", "a", "#1", "pilihan ganda", "PNS", "dasar"}})
            .only();
    CHECK(indonesian.stem.text == "Siapa ASN?");
    CHECK(indonesian.category == "dasar");
    CHECK(weights(indonesian) == "PNS=100.000000 KPU=0.000000 ");
    const WrittenQuestion english =
        read({{"Answer 1", "Answer 2", "Question", "Type", "Correct answer", "Notes"},
              {"PNS", "KPU", "Siapa ASN?", "Multiple choice", "1", "cek lagi"}})
            .only();
    CHECK(english.answers == indonesian.answers);
}

TEST_CASE("several keys share the full mark, own weights are taken as they are") {
    CHECK(
        weights(read({choice_titles, {"", "Pilihan ganda kompleks", "X?", "A; c", "p", "q", "r"}}).only()) ==
        "p=50.000000 q=0.000000 r=50.000000 ");
    CHECK(weights(
              read({{"Jenis", "Soal", "Jawaban A", "Bobot A", "Jawaban B", "Bobot B", "Jawaban C", "Bobot C"},
                    {"PG kompleks", "X?", "p", "#33.5", "q", "66,5%", "r", "-50"}})
                  .only()) == "p=33.500000 q=66.500000 r=-50.000000 ");
}

TEST_CASE("true and false are said in words, whichever column they stand in") {
    const std::vector<std::string> titles = {"Jenis",     "Soal",      "Kunci",
                                             "Jawaban A", "Jawaban B", "Umpan balik A"};
    const WrittenQuestion plain = read({titles, {"Benar/Salah", "X", "SALAH", "", "", "untuk benar"}}).only();
    CHECK(plain.answers[0].weight == 0);
    CHECK(plain.answers[0].feedback.text == "untuk benar");
    const WrittenQuestion turned =
        read({titles, {"True/False", "X", "TRUE", "Salah", "Benar", "untuk salah"}}).only();
    CHECK(turned.answers[0].weight == 100);
    CHECK(turned.answers[1].feedback.text == "untuk salah");
}

TEST_CASE("pairs, orders and piles are what their GIFT would be") {
    const std::vector<std::string> titles = {"Jenis",      "Soal",       "Jawaban A", "Jawaban B",
                                             "Pasangan A", "Pasangan B", "Pasangan C"};
    const WrittenQuestion ordering = read({titles, {"Mengurutkan", "Urutkan", "satu", "dua"}}).only();
    CHECK(ordering.type == QuestionType::matching);
    CHECK(ordering.tags == std::vector<std::string>{"urutan"});
    CHECK(ordering.pairs[1].right == "2");
    const WrittenQuestion sorting =
        read({titles, {"Memilah", "Pilah", "a", "b", "Boleh", "Boleh", "Dilarang"}}).only();
    REQUIRE(sorting.pairs.size() == 3);
    CHECK(sorting.pairs[2].left.text == "");
    CHECK(sorting.pairs[2].right == "Dilarang");
}

TEST_CASE("numbers are read with a decimal comma or point, as text or as numbers") {
    const WrittenQuestion question =
        read({{"Jenis", "Soal", "Jawaban A", "Jawaban B", "Jawaban C", "Jawaban D", "Bobot D"},
              {"Angka", "Berapa?", "#3.14", "3,14:0,01", "1..5", "*", "0"}})
            .only();
    REQUIRE(question.numbers.size() == 4);
    CHECK(question.numbers[0].value == 3.14);
    CHECK(question.numbers[1].tolerance == 0.01);
    CHECK(question.numbers[2].high == 5);
    CHECK(question.numbers[3].form == content::NumberForm::any);
    CHECK(question.numbers[3].weight == 0);
}

TEST_CASE("line ends in a cell stay, formats are named by column or at a text's beginning") {
    const WrittenQuestion question =
        read({{"Jenis", "Soal", "Format", "Kunci", "Jawaban A", "Jawaban B"},
              {"Pilihan ganda", "Apa?\n\n- satu", "Markdown", "A", " [plain] a*b ", "[html]<b>c</b>"}})
            .only();
    CHECK(question.stem == content::WrittenText{content::TextFormat::markdown, "Apa?\n\n- satu"});
    CHECK(question.answers[0].text == content::WrittenText{content::TextFormat::plain, "a*b"});
    CHECK(question.answers[1].text.format == content::TextFormat::html);
}

TEST_CASE("tags come from level, source, status and tag") {
    CHECK(read({{"Jenis", "Soal", "Tingkat", "Sumber", "Status", "Tag"},
                {"Keterangan", "X", "Sulit", "UU 20/2023, pasal 1\nPP 94/2021", "PNS, PPPK Paruh Waktu",
                 "tetap; x"}})
              .only()
              .tags == std::vector<std::string>{"sulit", "sumber:UU 20/2023, pasal 1", "sumber:PP 94/2021",
                                                "tetap", "x", "status:pns", "status:pppk-paruh-waktu"});
}

TEST_CASE("each fault of a row is named at its cell") {
    CHECK(problems(choice(1, "Tebakan")) == "bank.xlsx Soal!B2: error: unknown type of question: Tebakan\n");
    CHECK(problems(choice(1, "")) == "bank.xlsx Soal!B2: error: the type of question is missing\n");
    CHECK(problems(choice(2, "")) == "bank.xlsx Soal!C2: error: a question without text\n");
    CHECK(problems(choice(3, "")) == "bank.xlsx Soal!D2: error: no answer is right\n");
    CHECK(problems(choice(3, "D")) ==
          "bank.xlsx Soal!D2: error: the key names no answer that is filled: D\n");
    CHECK(problems(choice(3, "A, B")) == "bank.xlsx Soal!D2: error: Pilihan ganda has one right answer\n");
    CHECK(problems(choice(0, "#1.5")) ==
          "bank.xlsx Soal!A2: error: the spreadsheet turned the id into the number 1.5\n");
    CHECK(read(choice(0, "#7")).only().id == "7");
    const auto one = [](const std::string& title, const std::string& text,
                        const std::string& type = "Pilihan ganda", const std::string& key = "A") {
        return problems(
            {{"Jenis", "Soal", "Kunci", "Jawaban A", "Jawaban B", title}, {type, "X?", key, "p", "q", text}});
    };
    CHECK(one("Tingkat", "gampang") == "bank.xlsx Soal!F2: error: unknown level: gampang\n");
    CHECK(one("Status", "honorer") == "bank.xlsx Soal!F2: error: unknown status: honorer\n");
    CHECK(one("Format", "word") == "bank.xlsx Soal!F2: error: unknown format: word\n");
    CHECK(one("Bobot A", "separuh") ==
          "bank.xlsx Soal!F2: error: not a weight of -100 to 100: separuh\n"
          "bank.xlsx Soal!F2: error: this weight contradicts the key A\n");
    CHECK(one("Bobot A", "50") == "bank.xlsx Soal!F2: error: this weight contradicts the key A\n");
    CHECK(one("Bobot A", "60", "Pilihan ganda kompleks") ==
          "bank.xlsx Soal!F2: error: the positive weights add up to 60 %, not to 100 %\n");
    CHECK(one("Umpan balik C", "x") ==
          "bank.xlsx Soal!F2: error: Umpan balik C is filled, but Jawaban C is empty\n");
    CHECK(one("Pasangan A", "x") ==
          "bank.xlsx Soal!F2: warning: this cell is not read: the type Pilihan ganda does not use Pasangan "
          "A\n");
    CHECK(one("Pasangan A", "x", "Menjodohkan", "") ==
          "bank.xlsx Soal!A2: error: Jawaban B has no partner\n");
    CHECK(one("Catatan", "x", "Kata rumpang") ==
          "bank.xlsx Soal!B2: error: the place of the missing word is not found\n");
    CHECK(one("Catatan", "x", "Benar/Salah", "mungkin") ==
          "bank.xlsx Soal!C2: error: the key of this true/false question is not clear\n"
          "bank.xlsx Soal!D2: error: neither Benar nor Salah: p\nbank.xlsx Soal!E2: error: neither Benar nor "
          "Salah: q\n");
    CHECK(one("Catatan", "x", "Angka", "") ==
          "bank.xlsx Soal!D2: error: not a number: p\nbank.xlsx Soal!D2: error: fewer than 1 answers\n"
          "bank.xlsx Soal!E2: error: not a number: q\n");
    CHECK(problems({{"Jenis", "Soal", "Jawaban A", "Pasangan A", "Jawaban B", "Pasangan B"},
                    {"Menjodohkan", "X", "a -> b", "1", "c", "2"}}) ==
          "bank.xlsx Soal!C2: error: -> cannot be written in a left side\n");
}

TEST_CASE("all faults of a sheet come in one pass, rows after empty ones too") {
    CHECK(problems({choice_titles,
                    {"a", "Tebakan", "", "A", "p", "q"},
                    {},
                    {"b", "Pilihan ganda", "X?", "", "p", "q"},
                    {"a", "Uraian", "X"},
                    {},
                    {"a", "Uraian", "Y"}}) ==
          "bank.xlsx Soal!B2: error: unknown type of question: Tebakan\n"
          "bank.xlsx Soal!C2: error: a question without text\n"
          "bank.xlsx Soal!D4: error: no answer is right\n"
          "bank.xlsx Soal!A7: warning: id a is used already at Soal!A5\n");
}

TEST_CASE("what is wrong with the titles is named at them") {
    CHECK(problems({{"Jenis", "Soal", "Jawban A", "Soal"}, {"Uraian", "X", "y", "z"}}) ==
          "bank.xlsx Soal!C1: error: unknown title of a column: Jawban A\n"
          "bank.xlsx Soal!D1: error: this title is there twice: Soal\n");
    CHECK(problems({{"Id", "Soal"}, {"a", "X"}}) == "bank.xlsx Soal!A1: error: there is no column Jenis\n");
    CHECK(problems({{"Jenis", "Soal"}, {"Uraian", "X", "terlewat"}}) ==
          "bank.xlsx Soal!C2: error: this column has no title\n");
    CHECK(problems({{"Jenis", "Soal"}}) == "bank.xlsx Soal: warning: no question in this sheet yet\n");
    CHECK(problems({{"apa saja"}}) ==
          "bank.xlsx: error: no sheet has the titles of questions\n"
          "bank.xlsx Soal: warning: this sheet is not read: it has no row of titles\n");
}

TEST_CASE("every sheet with titles is read but help and examples, and its name is said") {
    const Table rows = {{"Jenis", "Soal"}, {"Uraian", ""}};
    const Reading reading =
        read_bytes(sheets({{"Petunjuk", rows}, {"contoh", rows}, {"Bank soal", rows}, {"Dua", rows}}));
    CHECK(reading.problems ==
          "bank.xlsx 'Bank soal'!B2: error: a question without text\nbank.xlsx Dua!B2: error: a question "
          "without text\n");
}

TEST_CASE("a file that is no spreadsheet is one error") {
    CHECK(read_bytes(base::as_bytes("Apa?{T}")).problems == "bank.xlsx: error: not an .xlsx spreadsheet\n");
}
