#include <doctest/doctest.h>

#include <filesystem>
#include <map>

#include "base/files.h"
#include "cli/context.h"
#include "office.h"

using namespace netra;
using namespace netra::cli;

namespace fs = std::filesystem;

namespace {

std::map<std::string, std::string> contents(const std::string& folder) {
    std::map<std::string, std::string> all;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file())
            all[entry.path().lexically_relative(folder)] = base::read_text_file(entry.path());
    }
    return all;
}

Answer publish(Office& office, const std::string& folder, const std::string& course,
               std::vector<std::string> more = {}) {
    std::vector<std::string> arguments = {"publish-course", office.path(folder), "--course", course};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return office.run(arguments);
}

std::string spoiled_course(const Office& office) {
    const std::string copy = office.path("course");
    fs::copy(course_folder("keselamatan-gedung"), copy, fs::copy_options::recursive);
    const std::string file = copy + "/course.toml";
    base::write_file(file, base::as_bytes(base::read_text_file(file) + "\nbukan toml"));
    return copy;
}

}  // namespace

TEST_CASE("a course's folder is published without a data folder, the same bytes each time") {
    Office office;
    const Answer first = publish(office, "a", course_folder("netralitas-asn"), {"--json"});
    CAPTURE(first.err);
    REQUIRE(first.status == yes);
    CHECK_FALSE(fs::exists(office.data()));
    REQUIRE(publish(office, "b", course_folder("netralitas-asn")).status == yes);
    const auto files = contents(office.path("a"));
    CHECK(files == contents(office.path("b")));
    for (const char* name : {"index.html", "index.en.html", "tayangan.html", "modul-5.pppk.html", "sw.js",
                             "course-files.js", "course.webmanifest", "site/pages.css"}) {
        CAPTURE(name);
        CHECK(files.contains(name));
    }
    const auto json = first.json();
    CHECK(json["course"] == "netralitas-asn");
    CHECK(json["languages"] == nlohmann::json::array({"id", "en"}));
    CHECK(json["files"] == files.size());
    CHECK(json["draft"] == true);
    CHECK(json["kept"].is_null());
    CHECK(files.at("course-files.js").find(json["version"].get<std::string>()) != std::string::npos);
}

TEST_CASE("no question, no test and no pact leaves with the pages") {
    Office office;
    REQUIRE(publish(office, "a", course_folder("keselamatan-gedung")).status == yes);
    for (const auto& [name, text] : contents(office.path("a"))) {
        CAPTURE(name);
        CHECK(text.find("Alarm berbunyi dan Anda berada di lantai tiga") == std::string::npos);
        CHECK(text.find("Saya menjaga jalan keluar tetap bebas") == std::string::npos);
    }
}

TEST_CASE("the list names every file, so that a phone keeps the whole course") {
    Office office;
    REQUIRE(publish(office, "a", course_folder("netralitas-asn")).status == yes);
    const auto files = contents(office.path("a"));
    const std::string& list = files.at("course-files.js");
    for (const auto& [name, text] : files) CHECK(list.find('"' + name + '"') != std::string::npos);
}

TEST_CASE("without --course it is the course that the kiosk would use") {
    Office office;
    const Answer nothing = office.run({"publish-course", office.path("a")});
    CHECK(nothing.status == world_failed);
    office.must({"init"});
    const Answer empty = office.run({"publish-course", office.path("a")});
    CHECK(empty.status == no);
    CHECK(empty.err.find("--course") != std::string::npos);
    base::write_file(office.path("kiosk.toml"), base::as_bytes("[event]\ncourse = \"keselamatan-gedung\"\n"));
    office.must({"content", "install", course_folder("keselamatan-gedung")});
    const Answer made =
        office.run({"--config", office.path("kiosk.toml"), "publish-course", office.path("a"), "--json"});
    CAPTURE(made.err);
    REQUIRE(made.status == yes);
    CHECK(made.json()["course"] == "keselamatan-gedung");
}

TEST_CASE("a course with errors is refused with their places, and what is published stays") {
    Office office;
    REQUIRE(publish(office, "a", course_folder("keselamatan-gedung")).status == yes);
    const auto before = contents(office.path("a"));
    const Answer refused = publish(office, "a", spoiled_course(office));
    CHECK(refused.status == no);
    CHECK(refused.err.find("course.toml:") != std::string::npos);
    CHECK(refused.err.find("Materi tidak diterbitkan") != std::string::npos);
    CHECK(refused.out.empty());
    CHECK(contents(office.path("a")) == before);
}

TEST_CASE("the slideshow shows the address that is given, which is one of the web") {
    Office office;
    const std::string course = course_folder("keselamatan-gedung");
    for (const char* bad : {"contoh.go.id", "javascript:alert(1)"}) {
        CHECK(publish(office, "a", course, {"--address", bad}).status == wrong_usage);
        CHECK_FALSE(fs::exists(office.path("a")));
    }
    REQUIRE(publish(office, "a", course, {"--address", "https://contoh.go.id/kursus/"}).status == yes);
    const auto files = contents(office.path("a"));
    CHECK(files.contains("site/address.svg"));
    CHECK(files.at("tayangan.html").find("contoh.go.id/kursus/") != std::string::npos);
}

TEST_CASE("a folder that holds other things is refused, and kept beside when forced") {
    Office office;
    base::make_folder(office.path("a"));
    base::write_file(office.path("a/surat.txt"), base::as_bytes("penting"));
    const Answer refused = publish(office, "a", course_folder("keselamatan-gedung"));
    CHECK(refused.status == no);
    CHECK(refused.err.find("--force") != std::string::npos);
    CHECK(contents(office.path("a")).size() == 1);
    const Answer forced = publish(office, "a", course_folder("keselamatan-gedung"), {"--force", "--json"});
    REQUIRE(forced.status == yes);
    CHECK(base::read_text_file(office.path("a.old/surat.txt")) == "penting");
    CHECK(forced.json()["kept"] == fs::weakly_canonical(office.path("a.old")).string());
    CHECK(contents(office.path("a")).contains("index.html"));
}

TEST_CASE("a published course is replaced by another, and nothing of it stays") {
    Office office;
    REQUIRE(publish(office, "a", course_folder("netralitas-asn")).status == yes);
    REQUIRE(publish(office, "a", course_folder("keselamatan-gedung")).status == yes);
    CHECK_FALSE(fs::exists(office.path("a/modul-6.html")));
    CHECK_FALSE(fs::exists(office.path("a.old")));
}
