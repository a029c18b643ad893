#include "content/quiz_file.h"

#include <doctest/doctest.h>

#include "base/error.h"
#include "sample_course.h"

using namespace netra;
using content::NumberForm;
using content::TextFormat;
using content::WrittenQuestion;
using core::QuestionType;

namespace {

struct Reading {
    content::QuizFile file;
    std::string problems;

    const WrittenQuestion& only() const {
        REQUIRE(file.questions.size() == 1);
        return file.questions[0].written;
    }
};

Reading read(const std::string& text) {
    const test::TemporaryFolder folder;
    folder.write("soal.gift", text);
    const std::string path = (folder.path() / "soal.gift").string();
    Reading reading{content::read_quiz_file(path), {}};
    reading.problems = test::lines_of(reading.file.diagnostics);
    for (std::size_t at = 0; (at = reading.problems.find(path)) != std::string::npos;) {
        reading.problems.replace(at, path.size(), "soal.gift");
    }
    return reading;
}

// "text/weight/feedback" of each answer, parted by bars.
std::string answers_of(const WrittenQuestion& question) {
    std::string text;
    for (const content::WrittenAnswer& answer : question.answers) {
        text += (text.empty() ? "" : "|") + answer.text.text + "/" +
                std::to_string(static_cast<int>(answer.weight)) + "/" + answer.feedback.text;
    }
    return text;
}

}  // namespace

TEST_CASE("texts are as their author wrote them, with escapes resolved and marks of their format kept") {
    const Reading reading = read(R"(::a \:\: b::[html]Is <b>2 \= 2</b> &amp; \{so\}?{
    =[plain]<i>yes</i>\nsure#Path C\:\\dir \x
    ~%-33.3%no
    ####[markdown]*why*
})");
    CHECK(reading.problems == "");
    const WrittenQuestion& question = reading.only();
    CHECK(question.title == "a :: b");
    CHECK(question.stem == content::WrittenText{TextFormat::html, "Is <b>2 = 2</b> &amp; {so}?"});
    CHECK(question.answers[0].text == content::WrittenText{TextFormat::plain, "<i>yes</i>\nsure"});
    CHECK(question.answers[0].feedback == content::WrittenText{TextFormat::html, R"(Path C:\dir \x)"});
    CHECK(question.answers[1].weight == doctest::Approx(-33.3));
    CHECK(question.feedback == content::WrittenText{TextFormat::markdown, "*why*"});
}

TEST_CASE("line ends are spaces in a text of Moodle or HTML, and stay in Markdown and plain text") {
    CHECK(read("one\n  two\\nthree{T}").only().stem.text == "one two\nthree");
    CHECK(read("[markdown]one\n- two{T}").only().stem.text == "one\n- two");
    CHECK(read("[plain]one\r\ntwo{T}").only().stem.text == "one\ntwo");
}

TEST_CASE("a blank is named by where it stands in the stem") {
    const WrittenQuestion question = read("[markdown] PNS \\{dan\\} {=PPPK ~KPU} adalah ASN.").only();
    CHECK(question.type == QuestionType::missing_word);
    CHECK(question.stem.text == "PNS {dan} _____ adalah ASN.");
    CHECK(question.blank == 10);
    CHECK(read("{=PNS ~KPU} adalah ASN.").only().blank == 0);
    CHECK(!read("Apa?{=PNS ~KPU}").only().blank);
    CHECK(read("Dua tambah dua {=empat} ya.").only().type == QuestionType::short_answer);
}

TEST_CASE("true and false are two answers, each with what is shown to who chose it") {
    CHECK(answers_of(read("X{T#wrong#right}").only()) == "TRUE/100/right|FALSE/0/wrong");
    CHECK(answers_of(read("X{FALSE#wrong#right}").only()) == "TRUE/0/wrong|FALSE/100/right");
}

TEST_CASE("numbers keep the form they were written in, and know their limits without noise") {
    const WrittenQuestion question = read("X{#=3.14:0.01 =%50%1..5#close =* ~#far}").only();
    REQUIRE(question.numbers.size() == 4);
    CHECK(question.numbers[0].form == NumberForm::value);
    CHECK(question.numbers[0].tolerance == 0.01);
    CHECK(question.numbers[0].low == 3.13);
    CHECK(question.numbers[0].high == 3.15);
    CHECK(question.numbers[1].form == NumberForm::range);
    CHECK(question.numbers[1].value == 3);
    CHECK(question.numbers[1].tolerance == 2);
    CHECK(question.numbers[1].weight == 50);
    CHECK(question.numbers[1].feedback.text == "close");
    CHECK(question.numbers[2].form == NumberForm::any);
    CHECK(question.numbers[3].weight == 0);
    CHECK(question.numbers[3].feedback.text == "far");
}

TEST_CASE("pairs stand in their order, a side that is nobody's has an empty left") {
    const WrittenQuestion question = read("// [tag:urutan]\nX{=a -> 2 = -> c =[html]<b>b</b> -> 1}").only();
    CHECK(question.type == QuestionType::matching);
    REQUIRE(question.pairs.size() == 3);
    CHECK(question.pairs[1] == content::WrittenPair{{TextFormat::moodle, ""}, "c"});
    CHECK(question.pairs[2].left.format == TextFormat::html);
}

TEST_CASE("what only a course asks of its questions is no problem of a file") {
    const Reading reading = read(R"($CATEGORY: $course$/top/a//b \\ c

// [tag:urutan] [tag:status:menteri]
Urutkan.{=a -> 2 =b -> 1}

[markdown]See ![](https://example.org/a.png) <b>this</b>

<img src\="a.png">{=<img src\="b.png"> ~<img src\="c.png">}

Bare ``` fence{T})");
    CHECK(reading.problems == "");
    REQUIRE(reading.file.questions.size() == 4);
    CHECK(reading.file.questions[0].written.category == R"($course$/top/a//b \ c)");
    CHECK(reading.file.questions[0].written.tags == std::vector<std::string>{"urutan", "status:menteri"});
    CHECK(reading.file.questions[2].written.answers[1].text.text == R"(<img src="c.png">)");
}

TEST_CASE("a file past the report's limit is still read to its end") {
    std::string text;
    for (int i = 0; i < 300; ++i) text += "Bad }\n\nGood{T}\n\n";
    const Reading reading = read(text);
    CHECK(reading.file.questions.size() == 300);
    CHECK(reading.file.diagnostics.size() >= 200);
}

TEST_CASE("a file that is no UTF-8 is named by its first bad byte, one that is not there is an error") {
    CHECK(read("\xff\xfeX\n").problems == "soal.gift:1:1: error: not UTF-8 text\n");
    CHECK(read("A{T}\n\nB\xe9{T}\n").problems == "soal.gift:3:2: error: not UTF-8 text\n");
    CHECK(read(std::string("A{T}\0", 5)).problems == "soal.gift:1:5: error: not UTF-8 text\n");
    CHECK_THROWS_AS(content::read_quiz_file("/nowhere/soal.gift"), Error);
}
