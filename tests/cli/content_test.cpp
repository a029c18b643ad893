#include <doctest/doctest.h>

#include <filesystem>

#include "base/files.h"
#include "cli/context.h"
#include "office.h"

using namespace netra;
using namespace netra::cli;

namespace fs = std::filesystem;

namespace {

// A copy of the evacuation course that a test may spoil.
std::string copy_of_course(const Office& office) {
    const std::string copy = office.path("course");
    fs::copy(course_folder("keselamatan-gedung"), copy, fs::copy_options::recursive);
    return copy;
}

void change(const std::string& file, const std::string& from, const std::string& to) {
    std::string text = base::read_text_file(file);
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
    base::write_file(file, base::as_bytes(text));
}

}  // namespace

TEST_CASE("the shipped courses pass the check") {
    Office office;
    const Answer answer = office.run(
        {"content", "check", course_folder("keselamatan-gedung"), course_folder("netralitas-asn")});
    CAPTURE(answer.err);
    CHECK(answer.status == yes);
    CHECK(answer.out.find("keselamatan-gedung 0.1") != std::string::npos);
}

TEST_CASE("a course with an error is named by file and line, and is not installed") {
    Office office;
    office.must({"init"});
    const std::string course = copy_of_course(office);
    change(course + "/questions/1-evakuasi.gift", "=Tangga", "~Tangga");
    const Answer checked =
        office.run({"content", "check", course_folder("keselamatan-gedung"), course, "--json"});
    CHECK(checked.status == no);
    CHECK(checked.err.find("questions/1-evakuasi.gift:") != std::string::npos);
    CHECK(checked.json()["good"] == true);
    const Answer installed = office.run({"content", "install", course});
    CHECK(installed.status == no);
    CHECK(office.must({"content", "list"}).out.empty());
    CHECK(office.run({"content", "check", office.path("tiada")}).status == world_failed);
}

TEST_CASE("installing twice is one entry, and a new version stands beside the old one") {
    Office office;
    office.must({"init"});
    const std::string course = copy_of_course(office);
    office.must({"content", "install", course});
    office.must({"content", "install", course});
    CHECK(office.must({"audit", "--json"}).json()["entries"] == 2);
    change(course + "/course.toml", "version = \"0.1\"", "version = \"0.2\"");
    office.must({"content", "install", course});
    CHECK(office.must({"content", "list"}).out ==
          "  keselamatan-gedung 0.1  Evakuasi Gedung dengan Aman\n"
          "* keselamatan-gedung 0.2  Evakuasi Gedung dengan Aman\n");
    office.must({"content", "activate", "keselamatan-gedung", "0.1"});
    CHECK(office.must({"content", "list", "--json"}).json()["active"] == true);
    CHECK(office.run({"content", "activate", "keselamatan-gedung", "9.9"}).status == no);
}

TEST_CASE("a version that was installed does not change its content") {
    Office office;
    office.must({"init"});
    const std::string course = copy_of_course(office);
    office.must({"content", "install", course});
    change(course + "/course.toml", "minutes = 2", "minutes = 3");
    CHECK(office.run({"content", "install", course}).status == no);
}
