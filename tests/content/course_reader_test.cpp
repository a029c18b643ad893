#include "content/course_reader.h"

#include <doctest/doctest.h>

#include "base/error.h"
#include "base/files.h"
#include "sample_course.h"

using namespace netra;
using base::Language;
using content::read_course;
using test::lines_of;
using test::TemporaryFolder;

TEST_CASE("a whole course is read without a diagnostic") {
    const TemporaryFolder folder;
    test::write_sample_course(folder);
    const content::CourseReading reading = read_course(folder.path(), Language::indonesian);
    CHECK(lines_of(reading.diagnostics) == "");

    const core::Course& course = reading.course;
    CHECK(course.id == "contoh");
    CHECK(course.version == "1.0");
    CHECK(course.title == "Kursus Contoh");
    CHECK(course.short_title == "CONTOH");
    CHECK(course.hours == 2);
    CHECK(course.retries == 1);
    CHECK(course.minimum_page_seconds == 3);
    REQUIRE(course.modules.size() == 2);
    CHECK(course.modules[0].minutes == 3);
    REQUIRE(course.modules[0].pages.size() == 2);
    CHECK(course.modules[0].pages[0].image == "images/dasar.svg");
    CHECK(course.modules[0].pages[0].image_alternative == "Sebuah kotak");
    CHECK(course.images.at("images/dasar.svg") == (folder.path() / "images/dasar.svg").string());
    REQUIRE(course.questions.size() == 4);
    CHECK(course.questions[0].module == "dasar");
    CHECK(course.questions[3].module == "lanjut");
    CHECK(course.blueprint_for(core::Mode::full, core::Status::pppk).total() == 3);
    CHECK(course.blueprint_for(core::Mode::full, core::Status::pppk).pass_mark == 75);
    CHECK(course.blueprint_for(core::Mode::express, core::Status::pppk).total() == 2);
    CHECK(course.blueprint_for(core::Mode::express, core::Status::non_asn).total() == 1);
    CHECK(course.pact.version == "1.2");
    CHECK(course.pact.clauses.size() == 2);
    CHECK(course.pact.hash == base::sha256(base::as_bytes(folder.read("pact/pakta.md"))));
    CHECK(course.pledge.title == "Ikrar Contoh");
    REQUIRE(course.approval);
    CHECK(course.approval->date == "2026-11-01");
    CHECK(course.approval->valid_until == "2027-12-31");
}

TEST_CASE("the folder that is not there is the world's failure, not a diagnostic") {
    CHECK_THROWS_AS(read_course("/nowhere/at/all", Language::indonesian), Error);
}

TEST_CASE("each planted fault is named with its file, line and column") {
    const TemporaryFolder folder;
    test::write_sample_course(folder);
    const auto found = [&] { return lines_of(read_course(folder.path(), Language::indonesian).diagnostics); };

    SUBCASE("no course.toml") {
        folder.remove("course.toml");
        CHECK(found() == "course.toml: error: this file is missing\n");
    }
    SUBCASE("an ending that the editor added and hides") {
        folder.write("questions/1-dasar.gift.txt", folder.read("questions/1-dasar.gift"));
        CHECK(found() == "questions/1-dasar.gift.txt: warning: this file is not used\n");
    }
    SUBCASE("a slip in a key") {
        folder.replace("course.toml", "retries = 1", "retires = 1");
        CHECK(found() == "course.toml:7:1: error: unknown key: retires\n");
    }
    SUBCASE("a wrong type") {
        folder.replace("course.toml", "hours = 2", "hours = \"dua\"");
        CHECK(found() == "course.toml:6:9: error: hours must be a whole number 0–999\n");
    }
    SUBCASE("a missing key") {
        folder.replace("course.toml", "title = \"Dasar\"\n", "");
        const std::string lines = found();
        CHECK(lines.find("course.toml:9:1: error: key title is missing [[module]]\n") != std::string::npos);
    }
    SUBCASE("broken TOML") {
        folder.replace("course.toml", "version = \"1.0\"", "version = 1.0.0");
        CHECK(found().starts_with("course.toml:2:"));
    }
    SUBCASE("a page file that is not there") {
        folder.replace("course.toml", "modules/2-lanjut.md", "modules/2-lanjut2.md");
        CHECK(found() ==
              "course.toml:19:8: error: file not found: modules/2-lanjut2.md\n"
              "modules/2-lanjut.md: warning: this file is not used\n");
    }
    SUBCASE("a path that leaves the folder") {
        folder.replace("modules/1-dasar.md", "images/dasar.svg", "../dasar.svg");
        CHECK(found() ==
              "modules/1-dasar.md:5:1: error: this path leaves the course's folder: ../dasar.svg\n");
    }
    SUBCASE("a picture that is not there") {
        folder.replace("modules/1-dasar.md", "images/dasar.svg", "images/tidak-ada.svg");
        CHECK(found() == "modules/1-dasar.md:5:1: error: file not found: images/tidak-ada.svg\n");
    }
    SUBCASE("a picture that is none") {
        folder.write("images/dasar.svg", "bukan svg");
        CHECK(found() == "images/dasar.svg:1:10: error: not XML: No document element found\n");
    }
    SUBCASE("a page without a title") {
        folder.replace("modules/1-dasar.md", "# Halaman dua\n", "");
        CHECK(found() == "modules/1-dasar.md:10:1: error: the page does not begin with its title\n");
    }
    SUBCASE("raw HTML") {
        folder.replace("modules/1-dasar.md", "Teks halaman dua.", "Teks <b>halaman</b> dua.");
        CHECK(found() == "modules/1-dasar.md:11:6: error: raw HTML is not used\n");
    }
    SUBCASE("text that is not UTF-8") {
        folder.replace("modules/1-dasar.md", "Teks halaman dua.", "Teks \xff halaman dua.");
        CHECK(found() == "modules/1-dasar.md:11:6: error: not UTF-8 text\n");
    }
    SUBCASE("a question of an unknown module") {
        folder.replace("questions/2-lain.gift", "contoh/lanjut", "contoh/lanjutan");
        CHECK(found().find("questions/2-lain.gift:4:1: error: unknown module: lanjutan\n") !=
              std::string::npos);
    }
    SUBCASE("an id twice") {
        folder.replace("questions/2-lain.gift", "[id:l1]", "[id:d2]");
        CHECK(found() ==
              "questions/2-lain.gift:4:1: error: id d2 is used already at questions/1-dasar.gift:5\n");
    }
    SUBCASE("a question without an id") {
        folder.replace("questions/1-dasar.gift", "// [id:d1]\n", "");
        CHECK(found() == "questions/1-dasar.gift:1:1: warning: a question without [id:…]\n");
    }
    SUBCASE("no right answer") {
        folder.replace("questions/1-dasar.gift", "=ya", "~ya");
        CHECK(found() == "questions/1-dasar.gift:2:7: error: no answer is right\n");
    }
    SUBCASE("weights over a hundred") {
        folder.replace("questions/1-dasar.gift", "%50%a", "%70%a");
        CHECK(found() ==
              "questions/1-dasar.gift:8:7: error: the positive weights add up to 120 %, not to 100 %\n");
    }
    SUBCASE("a type that a kiosk cannot ask") {
        folder.write("questions/3-dasar.gift", "// [id:e1]\nJelaskan.{}\n");
        CHECK(found() == "questions/3-dasar.gift:2:1: warning: a question without choices: not asked\n");
    }
    SUBCASE("a test that asks more than the bank has, counted for each status") {
        folder.replace("course.toml", "{ module = \"dasar\", count = 2 },",
                       "{ module = \"dasar\", count = 3 },");
        CHECK(found() ==
              "course.toml:25:5: error: the test lengkap asks for 3 questions of dasar, there are 2 for "
              "cpns\n");
    }
    SUBCASE("a difficulty that no question has") {
        folder.replace("course.toml", "difficulty = \"sulit\"", "difficulty = \"mudah\"");
        CHECK(found() ==
              "course.toml:26:5: error: the test lengkap asks for 1 question of lanjut (mudah), there are 0 "
              "for pns\n");
    }
    SUBCASE("a pact without clauses") {
        folder.write("pact/pakta.md", "version: 1\n\n# Pakta\n\nSaya menyatakan.\n");
        CHECK(found() == "pact/pakta.md:1:1: error: a pact without clauses\n");
    }
    SUBCASE("an approval that ends before it begins") {
        folder.replace("course.toml", "2027-12-31", "2025-12-31");
        CHECK(found() == "course.toml:45:15: error: valid_until is earlier than date\n");
    }
    SUBCASE("a link") {
        std::filesystem::create_symlink("/etc/hostname", folder.path() / "images/tautan.svg");
        CHECK(found() == "images/tautan.svg: error: not a regular file\n");
    }
    SUBCASE("a file that nothing names") {
        folder.write("images/lain.svg", test::small_svg);
        CHECK(found() == "images/lain.svg: warning: this file is not used\n");
    }
}

TEST_CASE("diagnostics are sorted by file and line") {
    const TemporaryFolder folder;
    test::write_sample_course(folder);
    folder.replace("questions/1-dasar.gift", "=ya", "~ya");
    folder.replace("questions/1-dasar.gift", "%50%a", "%70%a");
    folder.replace("modules/1-dasar.md", "# Halaman dua\n", "");
    folder.replace("course.toml", "retries", "retires");
    const auto diagnostics = read_course(folder.path(), Language::indonesian).diagnostics;
    REQUIRE(diagnostics.size() == 4);
    CHECK(diagnostics[0].file == "course.toml");
    CHECK(diagnostics[1].file == "modules/1-dasar.md");
    CHECK(diagnostics[2].line == 2);
    CHECK(diagnostics[3].line == 8);
    for (const auto& diagnostic : diagnostics) {
        CHECK_FALSE(diagnostic.hint.id.empty() != diagnostic.hint.en.empty());
        CHECK(diagnostic.message.id != diagnostic.message.en);
    }
}

TEST_CASE("variants of pages, pact and pledge belong to their status") {
    const TemporaryFolder folder;
    test::write_sample_course(folder);
    folder.write("modules/1-dasar.pppk.md", "# Halaman PPPK\n\nTeks.\n");
    folder.write("pact/pakta.non-asn.md", "version: 1.2-n\n\n# Pakta\n\nSaya:\n\n1. butir.\n");
    folder.write("pact/ikrar.pppk-paruh-waktu.md", "# Ikrar PW\n\nKami.\n");
    const auto reading = read_course(folder.path(), Language::indonesian);
    CHECK(lines_of(reading.diagnostics) == "");
    const core::Course& course = reading.course;
    CHECK(course.modules[0].pages_for(core::Status::pppk)[0].title == "Halaman PPPK");
    CHECK(course.modules[0].pages_for(core::Status::pns)[0].title == "Halaman satu");
    CHECK(course.pact_for(core::Status::non_asn).version == "1.2-n");
    CHECK(course.pact_for(core::Status::non_asn).closing.empty());
    CHECK(course.pledge_for(core::Status::pppk_part_time).title == "Ikrar PW");
}

TEST_CASE("a translation is read where it stands and falls back where it does not") {
    const TemporaryFolder folder;
    test::write_sample_course(folder);
    folder.write("course.en.toml",
                 "title = \"Sample Course\"\n[[module]]\nid = \"lanjut\"\ntitle = \"Further\"\n");
    folder.write("modules/1-dasar.en.md", "# Page one\n\nText of page one.\n");
    folder.write("questions/1-dasar.en.gift", "// [id:d1] [tag:sumber:Law 1]\nOne?{=yes#Good ~no}\n");
    folder.write("pact/pakta.en.md",
                 "version: 1.2\n\n# Pact\n\nAt {pemilihan} I declare:\n\n1. one;\n2. two.\n");

    const auto english = read_course(folder.path(), Language::english);
    CHECK(lines_of(english.diagnostics) == "");
    CHECK(english.course.title == "Sample Course");
    CHECK(english.course.short_title == "CONTOH");
    CHECK(english.course.modules[0].title == "Dasar");
    CHECK(english.course.modules[1].title == "Further");
    CHECK(english.course.modules[0].pages[0].title == "Page one");
    CHECK(english.course.modules[0].pages[1].title == "Halaman dua");
    CHECK(core::plain_text(english.course.questions[0].stem) == "One?");
    CHECK(english.course.questions[0].source == "Law 1");
    CHECK(english.course.questions[0].options[0].weight == 100);
    CHECK(core::plain_text(english.course.questions[1].stem) == "Dua?");
    CHECK(core::plain_text(english.course.questions[1].options[0].text) == "True");
    CHECK(english.course.pact.title == "Pact");
    CHECK(english.course.pledge.title == "Ikrar Contoh");

    const auto indonesian = read_course(folder.path(), Language::indonesian);
    CHECK(lines_of(indonesian.diagnostics) == "");
    CHECK(indonesian.course.title == "Kursus Contoh");
    CHECK(indonesian.course.modules[0].pages[0].title == "Halaman satu");
    CHECK(core::plain_text(indonesian.course.questions[1].options[1].text) == "Salah");
    CHECK(indonesian.course.pact.title == "Pakta Contoh");
}

TEST_CASE("a translation that does not fit its original is an error in either language") {
    const TemporaryFolder folder;
    test::write_sample_course(folder);
    folder.write("questions/1-dasar.en.gift",
                 "// [id:d1]\nOne?{=yes ~no ~perhaps}\n\n// [id:x]\nWhat?{TRUE}\n");
    folder.write("pact/pakta.en.md", "version: 1.2\n\n# Pact\n\nI declare:\n\n1. one.\n");
    for (const Language language : {Language::indonesian, Language::english}) {
        CHECK(lines_of(read_course(folder.path(), language).diagnostics) ==
              "pact/pakta.en.md: error: version or number of clauses differ from the original\n"
              "questions/1-dasar.en.gift:2:1: error: the translation of question d1 differs in form\n"
              "questions/1-dasar.en.gift:5:1: error: translation of a question that is not there: x\n");
    }
}
