#include <doctest/doctest.h>

#include <filesystem>
#include <sstream>

#include "base/files.h"
#include "cli/context.h"
#include "office.h"

using namespace netra;
using namespace netra::cli;

namespace {

// The file soal.gift of this office, holding the text.
std::string write_quiz(const Office& office, const std::string& text) {
    const std::string path = office.path("soal.gift");
    base::write_file(path, base::as_bytes(text));
    return path;
}

std::vector<nlohmann::ordered_json> lines_of(const Answer& answer) {
    std::vector<nlohmann::ordered_json> lines;
    std::istringstream out(answer.out);
    for (std::string line; std::getline(out, line);) lines.push_back(nlohmann::ordered_json::parse(line));
    return lines;
}

std::vector<nlohmann::ordered_json> inspect(const std::string& text) {
    Office office;
    const Answer answer = office.run({"quiz", "inspect", write_quiz(office, text), "--json"});
    CHECK(answer.err == "");
    CHECK(answer.status == yes);
    return lines_of(answer);
}

}  // namespace

TEST_CASE("a question is one JSON object on a line, with all keys in their order") {
    Office office;
    const std::string path = write_quiz(office, R"($CATEGORY: top/dasar

// [id:d-1] [tag:mudah] [tag:sumber:S4]
::Siapa::[html]<b>Siapa</b> \= ASN?{
    =PNS#Ya.
    ~%-12.5%KPU
    ####Sekian.
})");
    CHECK(office.must({"quiz", "inspect", path, "--json"}).out ==
          R"({"n":1,"line":4,"category":"top/dasar","id":"d-1","tags":["mudah","sumber:S4"],)"
          R"("type":"multiple_choice","title":"Siapa","format":"html","stem":"<b>Siapa</b> = ASN?",)"
          R"("answers":[{"text":"PNS","correct":true,"weight":100,"feedback":"Ya."},)"
          R"({"text":"KPU","correct":false,"weight":-12.5,"feedback":""}],)"
          R"("pairs":[],"numbers":[],"correct":null,"feedback":"Sekian."})"
          "\n");
}

TEST_CASE("every type is named, with what belongs to it and nothing else") {
    const auto questions = inspect(
        "Dua?{~%50%a ~%50%b ~%-50%c ~d}\n\nBenar?{FALSE#salah#tepat####umum}\n\n"
        "Kapan?{#=3.14:0.01#dekat =%50%1..5 =* ~#jauh}\n\nASN {=netral ~bebas} selalu.\n\n"
        "Pasangkan.{=a -> 1 =b -> 2 = -> 3}\n\nSiapa?{=PNS =%50%ASN#kurang}\n\nCeritakan.{}\n\nHanya "
        "kata.\n");
    REQUIRE(questions.size() == 8);
    std::string types;
    for (const auto& question : questions) types += question["type"].get<std::string>() + " ";
    CHECK(types ==
          "multiple_choice true_false numerical missing_word matching short_answer essay description ");
    CHECK(questions[0]["answers"][1]["correct"] == true);
    CHECK(questions[0]["answers"][2]["weight"] == -50);
    CHECK(questions[0]["answers"][3]["correct"] == false);
    CHECK(questions[1]["correct"] == false);
    CHECK(questions[1]["answers"][0]["feedback"] == "salah");
    CHECK(questions[1]["answers"][1]["feedback"] == "tepat");
    CHECK(questions[1]["feedback"] == "umum");
    CHECK(questions[2]["numbers"].dump() ==
          R"([{"value":3.14,"tolerance":0.01,"low":3.13,"high":3.15,"weight":100,"feedback":"dekat"},)"
          R"({"value":3,"tolerance":2,"low":1,"high":5,"weight":50,"feedback":""},)"
          R"({"value":null,"tolerance":null,"low":null,"high":null,"weight":100,"feedback":""},)"
          R"({"value":null,"tolerance":null,"low":null,"high":null,"weight":0,"feedback":"jauh"}])");
    CHECK(questions[3]["stem"] == "ASN _____ selalu.");
    CHECK(questions[4]["pairs"].dump() ==
          R"([{"left":"a","right":"1"},{"left":"b","right":"2"},{"left":"","right":"3"}])");
    CHECK(questions[5]["answers"][1].dump() ==
          R"({"text":"ASN","correct":false,"weight":50,"feedback":"kurang"})");
    for (const auto& question : questions) {
        CHECK(question.size() == 14);
        CHECK(question["n"] == &question - questions.data() + 1);
    }
}

TEST_CASE("escapes, line ends and the byte order mark are understood, lines counted all the same") {
    const auto questions = inspect(
        "\xef\xbb\xbf// catatan\r\n\r\n// [id:x]\r\nA \\{b\\} \\~ \\\\{T}\r\n\r\n[plain]C\r\nD{F}\r\n");
    REQUIRE(questions.size() == 2);
    CHECK(questions[0]["line"] == 4);
    CHECK(questions[0]["id"] == "x");
    CHECK(questions[0]["stem"] == "A {b} ~ \\");
    CHECK(questions[1]["stem"] == "C\nD");
    CHECK(questions[1]["format"] == "plain");
}

TEST_CASE("errors are named by place with their hint, and what could be read is shown") {
    Office office;
    const std::string path = write_quiz(office, "Rusak {=a ~b\n\nBaik{T}\n\nKurang{~%60%a ~b}\n");
    const Answer answer = office.run({"--lang", "en", "quiz", "inspect", path, "--json"});
    CHECK(answer.status == no);
    CHECK(answer.err.find(path + ":1:7: error: the brace { is not closed\n") != std::string::npos);
    CHECK(answer.err.find("Close it with }.") != std::string::npos);
    CHECK(answer.err.find(path + ":5:8: error: ") != std::string::npos);
    const auto questions = lines_of(answer);
    REQUIRE(questions.size() == 2);
    CHECK(questions[0]["n"] == 1);
    CHECK(questions[0]["line"] == 3);
    CHECK(questions[0]["stem"] == "Baik");
    CHECK(office.run({"quiz", "inspect", office.path("tiada.gift")}).status == world_failed);
    CHECK(office.run({"quiz", "inspect"}).status == wrong_usage);
}

TEST_CASE("people read questions in their language, each file closed by its sum") {
    Office office;
    const std::string path =
        write_quiz(office, "// [tag:mudah]\n::Siapa::Siapa?{=PNS#Ya. ~KPU ####Sekian.}\n\nKapan?{#1945:1}\n");
    CHECK(office.must({"--lang", "id", "quiz", "inspect", path}).out ==
          "1. baris 2: pilihan ganda — Siapa\n"
          "  Tanda             mudah\n"
          "  Format            moodle\n"
          "    Siapa?\n"
          "     100 %  PNS\n"
          "            # Ya.\n"
          "       0 %  KPU\n"
          "    #### Sekian.\n"
          "\n"
          "2. baris 4: angka\n"
          "  Format            moodle\n"
          "    Kapan?\n"
          "     100 %  1945 ± 1\n"
          "\n" +
              path + ": 2 soal terbaca, 0 kesalahan\n");
    const Answer english = office.must({"--lang", "en", "quiz", "inspect", path, path});
    CHECK(english.out.find("1. line 2: multiple choice — Siapa\n") != std::string::npos);
    CHECK(english.out.ends_with(path + ": 2 questions read, 0 errors\n"));
}

TEST_CASE("the shipped questions are inspected without a course around them") {
    Office office;
    const Answer answer = office.must(
        {"quiz", "inspect", course_folder("netralitas-asn") + "/questions/1-mengapa-netral.gift", "--json"});
    CHECK(lines_of(answer).size() > 10);
    CHECK(answer.err == "");
}

TEST_CASE("the template is a sheet to fill in, and is not written over") {
    Office office;
    const std::string sheet = office.path("soal.xlsx");
    CHECK(office.must({"quiz", "template", sheet}).out.starts_with(sheet + ": lembar soal kosong"));
    CHECK(office.must({"quiz", "inspect", sheet}).out == sheet + ": 0 soal terbaca, 0 kesalahan\n");
    CHECK(office.run({"quiz", "template", sheet}).status == no);
    office.must({"quiz", "template", sheet, "--force"});
    CHECK(office.run({"quiz", "template", office.path("soal.ods")}).status == wrong_usage);
}

TEST_CASE("questions go from GIFT into a sheet and back, and are inspected alike") {
    Office office;
    const std::string gift = course_folder("netralitas-asn") + "/questions/1-mengapa-netral.gift";
    const std::string sheet = office.path("soal.xlsx");
    const std::string back = office.path("soal.gift");
    const Answer converted = office.must({"--lang", "en", "quiz", "convert", gift, sheet});
    CHECK(converted.out.ends_with(" questions written\n"));
    office.must({"quiz", "convert", sheet, back});
    auto before = lines_of(office.must({"quiz", "inspect", gift, "--json"}));
    auto after = lines_of(office.must({"quiz", "inspect", sheet, "--json"}));
    CHECK(after.size() > 10);
    CHECK(after[0]["line"] == 2);
    CHECK(lines_of(office.must({"quiz", "inspect", back, "--json"})).size() == after.size());
    for (auto& question : before) question.erase("line");
    for (auto& question : after) question.erase("line");
    CHECK(before == after);
}

TEST_CASE("nothing is converted with an error in it, over a file that is there, or to another kind of file") {
    Office office;
    const std::string gift = write_quiz(office, "Rusak {=a ~b\n");
    const std::string sheet = office.path("soal.xlsx");
    const Answer broken = office.run({"--lang", "en", "quiz", "convert", gift, sheet});
    CHECK(broken.status == no);
    CHECK(broken.err.find("soal.gift:1:7: error: ") != std::string::npos);
    CHECK(broken.err.ends_with("Nothing was written: mend the errors above first.\n"));
    CHECK(!std::filesystem::exists(sheet));
    base::write_file(sheet, base::as_bytes("milik orang"));
    write_quiz(office, "Baik{T}\n");
    CHECK(office.run({"quiz", "convert", gift, sheet}).status == no);
    CHECK(base::read_text_file(sheet) == "milik orang");
    const Answer inspected = office.run({"--lang", "en", "quiz", "inspect", sheet});
    CHECK(inspected.status == no);
    CHECK(inspected.err.find("soal.xlsx: error: not an .xlsx spreadsheet") != std::string::npos);
    CHECK(office.must({"--lang", "en", "quiz", "convert", gift, sheet, "--force"}).out ==
          sheet + ": 1 questions written\n");
    CHECK(office.run({"quiz", "convert", gift, office.path("soal.docx")}).status == wrong_usage);
}
