// What nobody means to write: mutated, repeated and endless input. Nothing of it may end the program.
#include <doctest/doctest.h>

#include <array>
#include <ctime>

#include "base/random.h"
#include "base/utf8.h"
#include "content/course_reader.h"
#include "content/gift.h"
#include "content/gift_writer.h"
#include "content/image_check.h"
#include "content/pact_file.h"
#include "content/pages.h"
#include "content/toml.h"
#include "sample_course.h"

using namespace netra;

namespace {

constexpr std::array<const char*, 24> gift_pieces = {
    "{",      "}",   "=",          "~",         "#",          "####",  "::",   "->",
    "\\",     "\\n", "%50%",       "%",         "\n\n",       "\n//[", "[id:", "[tag:",
    "[html]", "<b>", "[markdown]", "```post\n", "$CATEGORY:", "T",     "..",   "\xc3\xa4"};
constexpr std::array<const char*, 24> markdown_pieces = {
    "# ",   "\n---\n", "**",          "*",    "_",         "> ",    "> [!",
    "]",    "[",       "](",          "![",   "```post\n", "```\n", "| a |\n|---|\n",
    "- ",   "1. ",     "<b>",         "<!--", "&amp;",     "&#0;",  "\\",
    "\n\n", "    ",    "\xe2\x82\xac"};

// A text with some of its bytes changed, cut out, repeated, or overlaid by a piece of the grammar. UTF-8
// again, since that is checked before any reader sees it.
template <typename Pieces>
std::string mutate(std::string text, const Pieces& pieces, base::SeededRandom& random) {
    for (std::uint64_t i = random.below(12) + 1; i > 0 && !text.empty(); --i) {
        const std::size_t at = random.below(text.size());
        const std::size_t length = random.below(20);
        switch (random.below(4)) {
            case 0:
                text[at] = static_cast<char>(random.below(256));
                break;
            case 1:
                text.erase(at, length);
                break;
            case 2:
                text.insert(at, text.substr(random.below(text.size()), length * 4));
                break;
            default:
                text.insert(at, pieces[random.below(pieces.size())]);
        }
    }
    return base::from_code_points(base::code_points(text));
}

void read_as_everything(const std::string& text) {
    content::Report report;
    const content::SourceText source("x", text);
    content::read_gift(source, report);
    content::Report unread;
    std::vector<content::WrittenQuestion> written;
    for (auto& question : content::read_gift(source, unread, content::GiftPurpose::inspection)) {
        written.push_back(std::move(question.written));
    }
    REQUIRE(base::is_utf8(content::write_gift(written)));
    content::read_pages(source, report);
    content::read_pact(source, base::as_bytes(text), report);
    content::read_pledge(source, report);
    content::read_toml(source, report);
    content::check_svg("x.svg", base::as_bytes(text), report);
    for (const base::Diagnostic& diagnostic : report.diagnostics()) {
        REQUIRE(diagnostic.line >= 0);
        REQUIRE(diagnostic.column >= 0);
        REQUIRE(base::is_utf8(diagnostic.message.id));
    }
}

std::string repeated(const std::string& piece, std::size_t bytes) {
    std::string text;
    while (text.size() < bytes) text += piece;
    return text;
}

}  // namespace

TEST_CASE("mutated course files are read to the end") {
    const test::TemporaryFolder folder;
    test::write_sample_course(folder);
    const std::string gift = folder.read("questions/1-dasar.gift") + folder.read("questions/2-lain.gift") +
                             "[markdown]a\n```post\nauthor: x\ntext: y\n```\n{#1:2 =%50%3..4#x ~#y####z}\n";
    const std::string markdown = folder.read("modules/1-dasar.md") + "\n| a | b |\n|---|---|\n| c | d |\n" +
                                 "\n```post\nauthor: x\ntext: y\n```\n" + folder.read("pact/pakta.md");
    base::SeededRandom random(20261121);
    for (int i = 0; i < 600; ++i) {
        read_as_everything(mutate(gift, gift_pieces, random));
        read_as_everything(mutate(markdown, markdown_pieces, random));
        read_as_everything(mutate(folder.read("course.toml"), gift_pieces, random));
        read_as_everything(mutate(test::small_svg, markdown_pieces, random));
    }
}

TEST_CASE("a folder of damaged files gives diagnostics and nothing else") {
    const test::TemporaryFolder whole;
    test::write_sample_course(whole);
    base::SeededRandom random(7);
    const std::array<const char*, 7> files = {
        "course.toml",           "modules/1-dasar.md", "modules/2-lanjut.md", "questions/1-dasar.gift",
        "questions/2-lain.gift", "pact/pakta.md",      "images/dasar.svg"};
    for (int i = 0; i < 60; ++i) {
        const test::TemporaryFolder folder;
        test::write_sample_course(folder);
        const char* file = files[random.below(files.size())];
        std::string text = folder.read(file);
        for (int change = 0; change < 5; ++change) {
            text[random.below(text.size())] = static_cast<char>(random.below(256));
        }
        folder.write(file, text.substr(0, random.below(text.size()) + 1));
        CHECK_NOTHROW(content::read_course(folder.path(), base::Language::english));
    }
}

TEST_CASE("any piece of the grammars over and over is read without end of stack or patience") {
    constexpr std::size_t size = 50'000;
    for (const char* piece : gift_pieces) read_as_everything(repeated(piece, size));
    for (const char* piece : markdown_pieces) read_as_everything(repeated(piece, size));
    for (const char* piece :
         {"{=a",          "}\n\n",  "a{T}\n\n", "{~a",  "~a",     "=a->b", "<a<a", "<ul><li>",
          "# A\n\n---\n", "![a](b", "- ",       "> - ", "[a](b)", "**a",   "`",    "<![CDATA[",
          "|a",           "[[",     "a.",       "a={",  "a=[",    "<g>"}) {
        read_as_everything(repeated(piece, size));
        read_as_everything("a{" + repeated(piece, size) + "}");
        read_as_everything("[markdown]" + repeated(piece, 15'000) + "{T}");
        read_as_everything("[html]" + repeated(piece, 15'000) + "{T}");
        read_as_everything("# A\n\n" + repeated(piece, 30'000));
    }
}

TEST_CASE("ten megabytes of questions are read whole") {
    std::string text;
    for (int i = 0; text.size() < 10'000'000; ++i) {
        text += "// [id:q" + std::to_string(i) + "] [tag:mudah] [tag:sumber:S1]\n::Judul " +
                std::to_string(i) +
                "::Manakah yang termasuk bentuk dukungan terlarang menurut contoh ini? {\n"
                "    =Jawaban yang benar\\: satu#Benar. Lihat pasal contoh.\n"
                "    ~Jawaban yang salah, pertama#Belum tepat.\n"
                "    ~Jawaban yang salah, kedua\n"
                "    ~%50%Jawaban separuh\n    ####Rujukan contoh.\n}\n\n";
    }
    const std::clock_t start = std::clock();
    content::Report report;
    const content::SourceText source("besar.gift", text);
    const auto questions = content::read_gift(source, report);
    const double taken = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    MESSAGE(questions.size() << " questions in " << taken << " s of processor time");
    CHECK(questions.size() > 20'000);
    CHECK(report.diagnostics().empty());
}
