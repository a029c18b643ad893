#include "content/question_sheet_writer.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>

#include "base/random.h"
#include "base/utf8.h"
#include "content/gift.h"
#include "content/gift_writer.h"
#include "content/question_sheet.h"
#include "content/question_sheet_examples.h"
#include "content/quiz_file.h"
#include "gift_samples.h"
#include "sample_course.h"
#include "sheet/xlsx_reader.h"

using namespace netra;
using content::WrittenQuestion;

namespace {

struct Reading {
    std::vector<WrittenQuestion> questions;
    std::string problems;
    bool has_errors = false;
};

Reading read(const std::optional<content::SourceText>& source, content::Report& report) {
    Reading reading;
    if (source) {
        for (auto& question : content::read_gift(*source, report, content::GiftPurpose::inspection)) {
            reading.questions.push_back(std::move(question.written));
        }
    }
    reading.problems = test::lines_of(report.diagnostics());
    reading.has_errors = base::has_errors(report.diagnostics());
    return reading;
}

Reading read_gift_text(const std::string& text) {
    content::Report report;
    return read(content::SourceText("soal.gift", text), report);
}

Reading read_sheet(base::ByteView bytes) {
    content::Report report;
    return read(content::decode_question_sheet("soal.xlsx", bytes, report, content::GiftPurpose::inspection),
                report);
}

// How many questions there were; each reads the same from the sheet that was written of them.
std::size_t check_round(const std::vector<WrittenQuestion>& questions) {
    const Reading again = read_sheet(content::write_question_sheet(questions));
    CAPTURE(content::write_gift(questions));
    CAPTURE(again.problems);
    CHECK(!again.has_errors);
    CHECK(again.questions == questions);
    return again.questions.size();
}

std::size_t check_round(const std::string& gift) {
    const Reading first = read_gift_text(gift);
    CHECK(!first.has_errors);
    return check_round(first.questions);
}

}  // namespace

TEST_CASE("every kind of question reads the same from a sheet as from GIFT") {
    for (const char* sample : test::gift_samples) CHECK(check_round(std::string(sample)) > 0);
}

TEST_CASE("every question of the shipped courses and of the sample course survives a sheet") {
    std::size_t questions = 0;
    for (const std::string& bank : test::whole_banks()) {
        const std::size_t here = check_round(bank);
        CHECK(here > 0);
        questions += here;
    }
    CHECK(questions > 100);
}

TEST_CASE("whatever GIFT was read without an error goes through a sheet without a loss") {
    base::SeededRandom random(20261122);
    std::vector<WrittenQuestion> all;
    for (int i = 0; i < 6'000; ++i) {
        const std::string text = test::mutated_sample(random);
        const Reading reading = read_gift_text(text);
        if (reading.has_errors) continue;
        // Cells have no CR before a line end.
        std::ranges::copy_if(reading.questions, std::back_inserter(all), [](const WrittenQuestion& question) {
            return content::write_gift({question}).find('\r') == std::string::npos;
        });
    }
    REQUIRE(all.size() > 1'000);
    // In one file, since that is quick; one by one where they do not all come back, to see which.
    const Reading again = read_sheet(content::write_question_sheet(all));
    const bool same = again.questions == all;
    CHECK(same);
    for (std::size_t i = 0; !same && i < all.size(); ++i) check_round(std::vector<WrittenQuestion>{all[i]});
}

TEST_CASE("the template holds no question, an example of each type, and help") {
    const base::Bytes bytes = content::write_question_sheet({});
    const sheet::Workbook workbook = sheet::read_xlsx(bytes, "soal.xlsx");
    REQUIRE(workbook.sheets.size() == 3);
    CHECK(workbook.sheets[0].name == "Soal");
    CHECK(workbook.sheets[0].rows.size() == 1);
    CHECK(workbook.sheets[1].name == "Contoh");
    CHECK(workbook.sheets[1].rows.size() == 2 + content::example_questions().size());
    CHECK(workbook.sheets[2].name == "Petunjuk");
    CHECK(read_sheet(bytes).problems == "soal.xlsx Soal: warning: no question in this sheet yet\n");
}

TEST_CASE("the examples cover every type and survive") {
    const Reading examples = read_gift_text(content::example_gift);
    CHECK(examples.problems == "");
    CHECK(examples.questions == content::example_questions());
    CHECK(check_round(examples.questions) == 12);
}

TEST_CASE("equal questions give equal bytes") {
    CHECK(content::write_question_sheet(content::example_questions()) ==
          content::write_question_sheet(content::example_questions()));
}

TEST_CASE("a sheet saved by LibreOffice reads the same as its GIFT") {
    const std::string folder = NETRA_SOURCE_DIR "/tests/content/libreoffice/";
    const auto sheet = content::read_quiz_file(folder + "soal.xlsx");
    const auto gift = content::read_quiz_file(folder + "soal.gift");
    CHECK(test::lines_of(sheet.diagnostics) == "");
    CHECK(test::lines_of(gift.diagnostics) == "");
    REQUIRE(sheet.questions.size() == gift.questions.size());
    CHECK(sheet.questions.size() > 12);
    for (std::size_t i = 0; i < gift.questions.size(); ++i) {
        CAPTURE(i);
        CHECK(sheet.questions[i].written == gift.questions[i].written);
    }
}
