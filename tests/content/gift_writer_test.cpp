#include "content/gift_writer.h"

#include <doctest/doctest.h>

#include <array>
#include <filesystem>

#include "base/files.h"
#include "base/random.h"
#include "base/utf8.h"
#include "content/gift.h"
#include "sample_course.h"

using namespace netra;
using content::WrittenQuestion;

namespace fs = std::filesystem;

namespace {

struct Reading {
    std::vector<WrittenQuestion> questions;
    std::string problems;
    bool has_errors = false;
};

Reading read(const std::string& text) {
    content::Report report;
    const content::SourceText source("soal.gift", text);
    Reading reading;
    for (auto& question : content::read_gift(source, report, content::GiftPurpose::inspection)) {
        reading.questions.push_back(std::move(question.written));
    }
    reading.problems = test::lines_of(report.diagnostics());
    reading.has_errors = base::has_errors(report.diagnostics());
    return reading;
}

// How many questions there were; each reads the same from what was written, and that is written the same.
std::size_t check_round(const std::string& text) {
    const Reading first = read(text);
    CAPTURE(text);
    CAPTURE(first.problems);
    CHECK(!first.has_errors);
    const std::string written = content::write_gift(first.questions);
    CAPTURE(written);
    const Reading second = read(written);
    CAPTURE(second.problems);
    CHECK(!second.has_errors);
    CHECK(second.questions == first.questions);
    CHECK(content::write_gift(second.questions) == written);
    return first.questions.size();
}

constexpr std::array<const char*, 35> samples = {
    " \xef\xbb\xbf"
    "a",
    "Who's buried in Grant's tomb?{~Grant ~Jefferson =no one}",
    "::Jesus' hometown::Jesus Christ was from {~Jerusalem#An important city,\nbut wrong. ~%25%Bethlehem "
    "~%50%Galilee # More. =Nazareth#Yes! ####General words.}.",
    "Two people?{~%-50%No one ~%50%Grant ~%50%Grant's wife ~%-50.5%Father}",
    "Three?{~%33.33333%a ~%33.33333%b ~%33.33333%c ~d}",
    "One of them, but ticked.{~%100%a ~b}",
    "Two right.{=a =b ~c}",
    "No order.{a ~b =c}",
    "Sun rises in the east.{T#wrong#right####general}",
    "Sun rises.{F##right}",
    "Sun rises.{F####general}",
    "X{true}",
    "Two plus two equals {=four =%50%vier#close =4}.",
    "Who?{a -> b#so}",
    "Who?{%50%a -> b}",
    "{=PNS ~KPU}\\nadalah ASN.",
    "[markdown]baris satu\n{=Netral ~Bebas} adalah\n\n",
    "[html]{=Netral ~Bebas}[html] adalah.",
    "::M::[html]Match <b>it</b>.{=[html]An <i>a</i> -> Forum =[markdown]a *c* -> Choice = -> Chat -> X}",
    "When?{#=1822:0#Correct! =%50%1822:2#Close. =%25%1800..1830 =* ~#Not at all.}",
    "When?{#3.14:0.01}",
    "When?{#1..5}",
    "When?{#=1e300:1e-9 =%33.333%-5..-2 ~}",
    "How are you? {}",
    "Tell.{####thanks}",
    "Just words.",
    "::Only a title::\n[plain]// no comment\n  and [html] more\\n\\n  indented\\n// nor this",
    R"(Which \{braces\}?{ ~ \= 2 + 2 = \~ \# \: \} \\ \x # fine\= })",
    "[markdown]Who's **it**?{=*me*#**yes** ~[plain]*you*#[html]<b>no</b>}",
    "[moodle][html]x{=[plain][moodle]a ~[html]%50%b ~%0%%20 of c}",
    "[markdown]Apa?\n```post\nauthor: Budi\ntext: Siap! \\#X\nAyo \\{ramai\\}.\n```\n{=diam ~suka}",
    "$CATEGORY: $course$/top/a//b \\\\ c\n\n// [id:d-1] [tag:mudah] [tag:a\\]b]\nOne{T}\n\nTwo{T}\n\n"
    "$CATEGORY:\n\n// [tag:x\\ ]\nThree{T}",
    "\xef\xbb\xbfOne{T}\r\n\r\nTwo\r\nlines{F}\r\n",
    "::\\:a\\:::$CATEGORY: no category\n\nx $CATEGORY: y",
    "100%{=%50 ~%%}",
};

}  // namespace

TEST_CASE("every kind of question reads the same after it was written") {
    for (const char* sample : samples) CHECK(check_round(sample) > 0);
}

TEST_CASE("every question of the shipped courses and of the sample course survives") {
    std::size_t questions = 0;
    for (const auto& entry : fs::recursive_directory_iterator(NETRA_SOURCE_DIR "/content")) {
        if (entry.path().extension() != ".gift") continue;
        questions += check_round(base::read_text_file(entry.path()));
    }
    CHECK(questions > 100);
    const test::TemporaryFolder folder;
    test::write_sample_course(folder);
    CHECK(check_round(folder.read("questions/1-dasar.gift")) > 0);
    CHECK(check_round(folder.read("questions/2-lain.gift")) > 0);
}

TEST_CASE("whatever was read without an error is written without a loss") {
    constexpr std::array<const char*, 26> pieces = {
        "{",   "}",    "=",  "~",    "#",          "####",     "::",         "->", "\\",
        "\\n", "%50%", "%",  "\n\n", "\n//[",      "[id:",     "[tag:",      "T",  "[html]",
        "//",  "\n",   "..", ":",    "[markdown]", "\xc2\xa0", "$CATEGORY:", "\\]"};
    base::SeededRandom random(20261122);
    std::size_t whole = 0;
    for (int i = 0; i < 12'000; ++i) {
        std::string text = samples[random.below(samples.size())];
        for (std::uint64_t change = random.below(4) + 1; change > 0; --change) {
            const std::size_t at = random.below(text.size() + 1);
            if (random.below(3) == 0) {
                text.erase(at, random.below(6));
            } else {
                text.insert(at, pieces[random.below(pieces.size())]);
            }
        }
        text = base::from_code_points(base::code_points(text));
        if (read(text).has_errors) continue;
        ++whole;
        check_round(text);
    }
    CHECK(whole > 1'000);
}

TEST_CASE("a file is written as its author would have") {
    const std::string text = R"($CATEGORY: dasar

// [id:dasar-01] [tag:mudah]
::Siapa ASN::Pegawai ASN terdiri atas … {
    =PNS dan PPPK#Benar.
    ~PNS saja
    ####Rujukan\: UU 20/2023.
}

// [id:dasar-02]
[markdown]Apa?
- satu
{
    ~%50%a
    ~%50%b
    ~%-100%c
}

Benar? {FALSE#Belum tepat.#Benar.}

Kapan? {#
    =1945:1
    =%50%1900..1999
    ~#Bukan.
}

Pegawai {
    =ASN
    ~KPU
} netral.

Ceritakan. {####Terima kasih.}

Hanya kata-kata.
)";
    CHECK(content::write_gift(read(text).questions) == text);
    CHECK(content::write_gift({}) == "");
}
