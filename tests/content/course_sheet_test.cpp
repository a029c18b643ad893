// Question sheets within a course.
#include <doctest/doctest.h>

#include "base/bytes.h"
#include "content/course_reader.h"
#include "content/question_sheet_writer.h"
#include "content/quiz_file.h"
#include "sample_course.h"
#include "sheet/xlsx_writer.h"

using namespace netra;
using base::Language;

namespace {

// The questions of a file that cover what a course says of them.
std::string described(const core::Course& course) {
    std::string text;
    for (const core::Question& question : course.questions) {
        text += question.id + " " + question.module + " " + std::to_string(static_cast<int>(question.type)) +
                " " + question.title + " " + core::plain_text(question.stem) + " " +
                core::plain_text(question.feedback) + " " + question.source + "\n";
        for (const core::Option& option : question.options) {
            text += core::plain_text(option.text) + " " + std::to_string(option.weight) + " " +
                    core::plain_text(option.feedback) + "\n";
        }
        for (const core::Pair& pair : question.pairs)
            text += core::plain_text(pair.left) + ">" + pair.right + "\n";
        for (const std::string& tag : question.tags) text += tag + " ";
        for (const std::string& right : question.distractors) text += right + " ";
    }
    return text;
}

// Puts a sheet of the same questions in the place of a GIFT file.
void turn_into_sheet(const test::TemporaryFolder& folder, const std::string& gift) {
    std::vector<content::WrittenQuestion> questions;
    for (auto& question : content::read_quiz_file((folder.path() / gift).string()).questions) {
        questions.push_back(std::move(question.written));
    }
    folder.remove(gift);
    folder.write(gift.substr(0, gift.size() - 5) + ".xlsx",
                 base::to_text(content::write_question_sheet(questions)));
}

std::string sheet_of(const std::vector<std::vector<std::string>>& rows) {
    sheet::XlsxWriter writer("Uji");
    writer.begin_sheet("Soal", 0);
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        int column = 0;
        for (const std::string& text : rows[static_cast<std::size_t>(row)])
            writer.put({row + 1, ++column}, text, {});
    }
    return base::to_text(writer.finish());
}

std::string problems(const test::TemporaryFolder& folder) {
    return test::lines_of(content::read_course(folder.path(), Language::indonesian).diagnostics);
}

}  // namespace

TEST_CASE("a course whose bank is a sheet is the course whose bank is GIFT") {
    const test::TemporaryFolder folder;
    test::write_sample_course(folder);
    const auto before = content::read_course(folder.path(), Language::indonesian);
    turn_into_sheet(folder, "questions/1-dasar.gift");
    turn_into_sheet(folder, "questions/2-lain.gift");
    const auto after = content::read_course(folder.path(), Language::indonesian);
    CHECK(test::lines_of(after.diagnostics) == test::lines_of(before.diagnostics));
    CHECK(described(after.course) == described(before.course));
    CHECK(after.course.questions.size() == before.course.questions.size());
    CHECK(after.course.questions.size() > 3);
}

TEST_CASE("what a course finds in a sheet is named at its cell") {
    const test::TemporaryFolder folder;
    test::write_sample_course(folder);
    folder.write("questions/3-baru.xlsx",
                 sheet_of({{"Id", "Modul", "Jenis", "Soal", "Kunci", "Jawaban A", "Jawaban B", "Tag"},
                           {"b 1", "dasar", "Pilihan ganda", "Apa?", "A", "satu", "dua", ""},
                           {"", "dasar", "Pilihan ganda", "Siapa?", "A", "satu", "dua", ""},
                           {"b-3", "tiada", "Pilihan ganda", "Di mana?", "A", "satu", "satu", ""},
                           {"b-4", "dasar", "Pilihan ganda", "[markdown]![x](images/tiada.png)", "A", "satu",
                            "dua", ""},
                           {"b-5", "dasar", "Uraian", "Ceritakan.", "", "", "", "status:menteri"},
                           {"b-5", "dasar", "Pilihan ganda", "Apa <table>?", "A", "satu", "dua", ""}}));
    const std::string said = problems(folder);
    CAPTURE(said);
    const auto says = [&](const std::string& cell, const std::string& what) {
        const std::size_t at = said.find("questions/3-baru.xlsx Soal!" + cell + ": ");
        return at != std::string::npos &&
               said.substr(at, said.find('\n', at) - at).find(what) != std::string::npos;
    };
    CHECK(says("A2", "an id takes letters"));
    CHECK(says("D3", "a question without an id"));
    CHECK(says("B4", "unknown module: tiada"));
    CHECK(says("F4", "the same answer twice"));
    CHECK(says("D5", "tiada.png"));
    CHECK(says("A6", "unknown status: menteri"));
    CHECK(says("A7", "is used already at questions/3-baru.xlsx Soal!A6"));
}

TEST_CASE("a sheet may translate, and one that cannot be read is named") {
    const test::TemporaryFolder folder;
    test::write_sample_course(folder);
    const std::string id = content::read_course(folder.path(), Language::indonesian).course.questions[0].id;
    folder.write("questions/9-x.en.xlsx",
                 sheet_of({{"Id", "Type", "Question"}, {"bukan-" + id, "Essay", "What?"}}));
    CHECK(problems(folder).find(
              "questions/9-x.en.xlsx Soal!A2: error: translation of a question that is not there") !=
          std::string::npos);
    folder.write("questions/9-x.en.xlsx", "PK rusak");
    CHECK(problems(folder) == "questions/9-x.en.xlsx: error: this .xlsx file is damaged or not whole\n");
}
