#include "content/gift.h"

#include <doctest/doctest.h>

#include <cmath>

#include "sample_course.h"

using namespace netra;
using content::GiftQuestion;
using core::plain_text;
using core::Question;
using core::QuestionType;

namespace {

struct Reading {
    std::vector<GiftQuestion> questions;
    std::string problems;

    const Question& only() const {
        REQUIRE(questions.size() == 1);
        return questions[0].question;
    }
};

Reading read(const std::string& text) {
    content::Report report;
    const content::SourceText source("soal.gift", text);
    Reading reading;
    reading.questions = content::read_gift(source, report);
    reading.problems = test::lines_of(report.diagnostics());
    return reading;
}

// "text/weight/feedback" of each option, parted by bars.
std::string options_of(const Question& question) {
    std::string text;
    for (const core::Option& option : question.options) {
        text += (text.empty() ? "" : "|") + plain_text(option.text) + "/" +
                std::to_string(static_cast<int>(std::lround(option.weight))) + "/" +
                plain_text(option.feedback);
    }
    return text;
}

std::string pairs_of(const Question& question) {
    std::string text;
    for (const core::Pair& pair : question.pairs) {
        text += (text.empty() ? "" : "|") + plain_text(pair.left) + ">" + pair.right;
    }
    return text;
}

}  // namespace

TEST_CASE("a choice with one right answer") {
    const Reading reading = read("Who's buried in Grant's tomb?{~Grant ~Jefferson =no one}");
    CHECK(reading.problems == "");
    CHECK(reading.only().type == QuestionType::single);
    CHECK(plain_text(reading.only().stem) == "Who's buried in Grant's tomb?");
    CHECK(options_of(reading.only()) == "Grant/0/|Jefferson/0/|no one/100/");
}

TEST_CASE("weights, feedback over several lines, title and general feedback") {
    const Reading reading = read(R"(::Jesus' hometown::Jesus Christ was from {
    ~Jerusalem#This was an important city,
        but the wrong answer.
    ~%25%Bethlehem#He was born here, but not raised here.
    ~%50%Galilee   # You need to be more specific.
    =Nazareth#Yes! That's right!
    ####General words.
}.)");
    CHECK(reading.problems == "");
    CHECK(reading.only().title == "Jesus' hometown");
    CHECK(reading.only().type == QuestionType::missing_word);
    CHECK(plain_text(reading.only().stem) == "Jesus Christ was from _____.");
    CHECK(plain_text(reading.only().feedback) == "General words.");
    CHECK(options_of(reading.only()) ==
          "Jerusalem/0/This was an important city, but the wrong answer."
          "|Bethlehem/25/He was born here, but not raised here."
          "|Galilee/50/You need to be more specific.|Nazareth/100/Yes! That's right!");
}

TEST_CASE("a choice without = has several right answers") {
    const Reading reading = read("Two people?{~%-50%No one ~%50%Grant ~%50%Grant's wife ~%-50.5%Father}");
    CHECK(reading.problems == "");
    CHECK(reading.only().type == QuestionType::several);
    CHECK(reading.only().options[3].weight == doctest::Approx(-50.5));
    CHECK(read("Three?{~%33.33333%a ~%33.33333%b ~%33.33333%c ~d}").problems == "");
}

TEST_CASE("true and false, with what is shown when wrong and when right") {
    const Question yes = read("Sun rises in the east.{T#wrong#right####general}").only();
    CHECK(yes.type == QuestionType::true_false);
    CHECK(options_of(yes) == "Benar/100/right|Salah/0/wrong");
    CHECK(plain_text(yes.feedback) == "general");
    const Question no = read("Grant is buried here.{FALSE#No one is.}").only();
    CHECK(options_of(no) == "Benar/0/No one is.|Salah/100/");
    for (const char* word : {"TRUE", "T", "FALSE", "F"}) {
        CHECK(read("X{ " + std::string(word) + " }").only().type == QuestionType::true_false);
    }
    const Reading small = read("X{true}");
    CHECK(small.only().type == QuestionType::short_answer);
    CHECK(small.problems == "soal.gift:1:3: warning: read as a short answer, not as true/false\n");
}

TEST_CASE("short answers and their weights") {
    const Reading reading = read("Two plus two equals {=four =%50%vier#close =4}.");
    CHECK(reading.problems == "");
    CHECK(reading.only().type == QuestionType::short_answer);
    CHECK(plain_text(reading.only().stem) == "Two plus two equals _____.");
    CHECK(options_of(reading.only()) == "four/100/|vier/50/close|4/100/");
    CHECK(options_of(read("Who?{nobody}").only()) == "nobody/100/");
}

TEST_CASE("matching, with sides that nobody has and text in several formats") {
    const Reading reading = read(R"(::M::[html]Match the <b>activity</b>.{
    =[html]An <i>activity</i> -> Forum
    =[markdown]a *choice* -> Choice
    = -> Chat
})");
    CHECK(reading.problems == "");
    CHECK(reading.only().type == QuestionType::matching);
    CHECK(pairs_of(reading.only()) == "An activity>Forum|a choice>Choice");
    CHECK(reading.only().distractors == std::vector<std::string>{"Chat"});
    CHECK(reading.only().stem[0].spans[1].bold);
    CHECK(reading.only().pairs[1].left[0].spans[1].italic);
}

TEST_CASE("ordering is matching with the tag urutan, sorting is matching with right sides that repeat") {
    const Question order = read("// [tag:urutan]\nUrutkan.{=a -> 1 =b -> 2 =c -> 3}").only();
    CHECK(order.type == QuestionType::ordering);
    CHECK(pairs_of(order) == "a>1|b>2|c>3");
    CHECK(read("Pilah.{=a -> Boleh =b -> Dilarang =c -> Boleh}").only().type == QuestionType::sorting);
    CHECK(read("// [tag:urutan]\nUrutkan.{=a -> 2 =b -> 1}").problems ==
          "soal.gift:2:1: error: the order does not rise at -> 1\n");
}

TEST_CASE("numbers with tolerance, range, weight and feedback") {
    const Reading reading = read(R"(When?{#
    =1822:0      #Correct!
    =%50%1822:2  #Close.
    =%25%1800..1830
    ~#Not at all.
})");
    CHECK(reading.problems == "");
    const Question& question = reading.only();
    CHECK(question.type == QuestionType::numerical);
    REQUIRE(question.numbers.size() == 4);
    CHECK(question.numbers[0].low == 1822);
    CHECK(question.numbers[0].high == 1822);
    CHECK(plain_text(question.numbers[0].feedback) == "Correct!");
    CHECK(question.numbers[1].low == 1820);
    CHECK(question.numbers[1].high == 1824);
    CHECK(question.numbers[1].weight == 50);
    CHECK(question.numbers[2].low == 1800);
    CHECK(question.numbers[2].high == 1830);
    CHECK(question.numbers[3].any);
    CHECK(question.numbers[3].weight == 0);
    CHECK(plain_text(question.numbers[3].feedback) == "Not at all.");
}

TEST_CASE("every way of writing a number") {
    const auto range = [](const std::string& answer) {
        return read("X{#" + answer + "}").only().numbers.at(0);
    };
    CHECK(range("3.141..3.142").high == doctest::Approx(3.142));
    CHECK(range("-5..-2").low == -5);
    CHECK(range(" 3.1415 : 0.0005 ").low == doctest::Approx(3.1410));
    CHECK(range("1e3").low == 1000);
    CHECK(range("+4").high == 4);
    CHECK(range("1822\\:5").low == 1817);
    for (const char* wrong : {"3,14", "abc", "5:x", "5:-1", "9..1", "..", "nan", "inf", ""}) {
        CHECK_MESSAGE(read("X{#" + std::string(wrong) + "}").problems.find("error") != std::string::npos,
                      wrong);
    }
}

TEST_CASE("essay and description") {
    const Reading reading = read("How are you? {}\n\nJust words.\n\nTell.{####thanks}");
    CHECK(reading.problems == "");
    REQUIRE(reading.questions.size() == 3);
    CHECK(reading.questions[0].question.type == QuestionType::essay);
    CHECK(reading.questions[1].question.type == QuestionType::description);
    CHECK(plain_text(reading.questions[1].question.stem) == "Just words.");
    CHECK(reading.questions[2].question.type == QuestionType::essay);
    CHECK(plain_text(reading.questions[2].question.feedback) == "thanks");
}

TEST_CASE("escapes give the characters themselves, a backslash before any other stays") {
    const Question question = read(R"(Which \{braces\}?{ ~ \= 2 + 2 = \~ \# \: \} \\ \x # fine\= })").only();
    CHECK(plain_text(question.stem) == "Which {braces}?");
    CHECK(options_of(question) == R"(= 2 + 2/0/|~ # : } \ \x/100/fine=)");
    // Two backslashes are one, and what follows them is a mark again.
    CHECK(options_of(read(R"(X{=a\\~b})").only()) == R"(a\/100/|b/0/)");
    CHECK(plain_text(read(R"(one\ntwo{T})").only().stem) == "one\ntwo");
}

TEST_CASE("without a format line ends are spaces and HTML is understood") {
    const Question question = read("Japanese characters <b>originally</b>\ncame &amp; went a < b.{T}").only();
    CHECK(plain_text(question.stem) == "Japanese characters originally came & went a < b.");
    CHECK(question.stem[0].spans[1].bold);
    const Question plain = read("[plain]a <b>b</b> *c*{T}").only();
    CHECK(plain_text(plain.stem) == "a <b>b</b> *c*");
}

TEST_CASE("answers take the stem's format unless they name their own") {
    const Question question = read("[markdown]Who's **it**?{=*me*#**yes** ~[plain]*you*}").only();
    CHECK(question.options[0].text[0].spans[0].italic);
    CHECK(question.options[0].feedback[0].spans[0].bold);
    CHECK(plain_text(question.options[1].text) == "*you*");
}

TEST_CASE("a scenario has a post in its stem") {
    const Reading reading = read(R"([markdown]Apa sikap Anda?
```post
author: Budi Contoh
handle: @budi.contoh
text: Siap menang! #X
Ayo \{ramai\}.
likes: 12
```
{=diam ~suka})");
    CHECK(reading.problems == "");
    const core::RichText& stem = reading.only().stem;
    REQUIRE(stem.size() == 2);
    CHECK(stem[1].kind == core::BlockKind::post);
    CHECK(stem[1].post.text == "Siap menang! #X\nAyo {ramai}.");
    CHECK(stem[1].post.likes == 12);
    CHECK(read("Sikap?\n```post\nauthor: a\n```\n{T}").problems ==
          "soal.gift:2:1: error: a ``` block is read in [markdown] only\n");
}

TEST_CASE("a blank in a Markdown stem is drawn as five underscores") {
    const Reading reading = read("[markdown]{=Netral ~Bebas} adalah **wajib**.");
    CHECK(reading.problems == "");
    CHECK(plain_text(reading.only().stem) == "_____ adalah wajib.");
}

TEST_CASE("categories hold until the next, ids and tags stand in comments") {
    const Reading reading = read(R"($CATEGORY: $course$/top/a//b/dasar

// question: 7 [id:d-1] [tag:mudah]
// [tag:sumber:S4] [tag:sumber:P12] [tag:a\]b]
One{T}

Two{T}

$CATEGORY: lanjut

// [tag:sulit] [tag:status:pns] [tag:status:non-asn]
Three{T})");
    CHECK(reading.problems == "");
    REQUIRE(reading.questions.size() == 3);
    const GiftQuestion& one = reading.questions[0];
    CHECK(one.category == std::vector<std::string>{"$course$", "top", "a/b", "dasar"});
    CHECK(one.question.id == "d-1");
    CHECK(one.question.difficulty == core::Difficulty::easy);
    CHECK(one.question.source == "S4; P12");
    CHECK(one.question.tags == std::vector<std::string>{"mudah", "sumber:S4", "sumber:P12", "a]b"});
    CHECK(one.place == content::Place{"soal.gift", 5, 1});
    CHECK(reading.questions[1].question.id.empty());
    CHECK(reading.questions[1].category.back() == "dasar");
    CHECK(reading.questions[2].category == std::vector<std::string>{"lanjut"});
    CHECK(reading.questions[2].question.difficulty == core::Difficulty::hard);
    CHECK(reading.questions[2].question.statuses ==
          std::vector<core::Status>{core::Status::pns, core::Status::non_asn});
}

TEST_CASE("comment lines within a question are passed over, and only whole lines are comments") {
    const Question question = read("Who?{\n//~nobody\n  // =me\n=you // not a comment\n~they}").only();
    CHECK(options_of(question) == "you // not a comment/100/|they/0/");
}

TEST_CASE("lines end in LF, CRLF or CR, and a byte order mark is no character") {
    for (const char* text :
         {"\xef\xbb\xbfOne{T}\n\nTwo{F}\n", "One{T}\r\n\r\nTwo{F}\r\n", "One{T}\r\rTwo{F}"}) {
        const Reading reading = read(text);
        CHECK(reading.problems == "");
        REQUIRE(reading.questions.size() == 2);
        CHECK(plain_text(reading.questions[0].question.stem) == "One");
    }
}

TEST_CASE("all problems of a file are reported in one pass, columns in characters") {
    const Reading reading = read(R"(É unclosed {=a ~b

Ünopened =a ~b}

$CATEGORY: x
Glued{T}

::no end{T}

Many{~%60%a ~%60%b}

None{~a ~b}

One{=a ~}

Weight{=%50%a ~%150%b ~%x%c}

Pair{=a -> b =c =d -> e}

// [id:]
Two{T} and {F}

// [id:lost]

)");
    CHECK(reading.problems ==
          "soal.gift:1:12: error: the brace { is not closed\n"
          "soal.gift:6:1: error: a question right below $CATEGORY:\n"
          "soal.gift:8:1: error: the question's title is not closed\n"
          "soal.gift:10:6: error: the positive weights add up to 120 %, not to 100 %\n"
          "soal.gift:12:6: error: no answer is right\n"
          "soal.gift:14:9: error: an empty answer\n"
          "soal.gift:16:9: error: a weight after = is not read\n"
          "soal.gift:16:16: error: a weight outside -100 to 100\n"
          "soal.gift:16:24: warning: this % is not read as a weight\n"
          "soal.gift:18:15: error: a pair without ->\n"
          "soal.gift:20:4: error: this mark is not complete\n"
          "soal.gift:21:12: error: a second brace in one question\n"
          "soal.gift:23:1: warning: this mark belongs to no question\n");
}

TEST_CASE("the rest of a question that a blank line cut is not a second problem") {
    CHECK(read("One{\n=a\n\n~b\n}\n\nTwo}\n").problems ==
          "soal.gift:1:4: error: the brace { is not closed\n"
          "soal.gift:7:4: error: a brace } without {\n");
    CHECK(read("One{=a ~b\n\nTwo{=c ~d}").questions.size() == 1);
}

TEST_CASE("a right answer that = split by accident is questioned") {
    CHECK(read("X{=a=b ~c}").problems == "soal.gift:1:3: warning: more than one right answer (=)\n");
}

TEST_CASE("a question with more than fifty answers is refused, not stored") {
    std::string text = "X{=a";
    for (int i = 0; i < 60; ++i) text += " ~b" + std::to_string(i);
    const Reading reading = read(text + "}");
    CHECK(reading.problems.find("more than 50 answers") != std::string::npos);
    CHECK(reading.only().options.empty());
}
