#include "content/course_shelf.h"

#include <doctest/doctest.h>

#include "base/error.h"
#include "sample_course.h"

using namespace netra;
using base::Language;
using content::CourseShelf;
using content::Installation;
using test::TemporaryFolder;

namespace fs = std::filesystem;

// The names in the folder of courses that are not hidden.
static std::size_t visible(const fs::path& folder) {
    std::size_t count = 0;
    for (const auto& entry : fs::directory_iterator(folder))
        count += !entry.path().filename().string().starts_with('.');
    return count;
}

TEST_CASE("an installed course is listed and loads as it was") {
    const TemporaryFolder data;
    const TemporaryFolder source;
    test::write_sample_course(source);
    const CourseShelf shelf(data.path());
    CHECK(shelf.list().empty());

    const Installation first = shelf.install(source.path());
    CHECK(test::lines_of(first.diagnostics) == "");
    CHECK(first.installed.id == "contoh");
    CHECK(first.installed.hash == content::content_hash(source.path()));
    REQUIRE(shelf.list().size() == 1);
    CHECK(shelf.list()[0] == first.installed);

    const core::Course course = shelf.load("contoh", "1.0", Language::indonesian);
    CHECK(course.questions.size() == 4);
    CHECK(course.images.at("images/dasar.svg") ==
          (data.path() / "courses/contoh/1.0/images/dasar.svg").string());
}

TEST_CASE("versions are listed as numbers compare") {
    const TemporaryFolder data;
    const CourseShelf shelf(data.path());
    for (const char* version : {"1.10", "1.9", "1.9-b"}) {
        const TemporaryFolder source;
        test::write_sample_course(source);
        source.replace("course.toml", "\"1.0\"", "\"" + std::string(version) + "\"");
        shelf.install(source.path());
    }
    REQUIRE(shelf.list().size() == 3);
    CHECK(shelf.list()[0].version == "1.9");
    CHECK(shelf.list()[1].version == "1.9-b");
    CHECK(shelf.list()[2].version == "1.10");
}

TEST_CASE("a course with an error is not installed and leaves nothing behind") {
    const TemporaryFolder data;
    const TemporaryFolder source;
    test::write_sample_course(source);
    const CourseShelf shelf(data.path());
    SUBCASE("in a file") {
        source.replace("course.toml", "retries", "retires");
    }
    SUBCASE("a link out of the folder") {
        fs::create_symlink("/etc/hostname", source.path() / "images/x.svg");
    }
    const Installation installation = shelf.install(source.path());
    CHECK(base::has_errors(installation.diagnostics));
    CHECK(shelf.list().empty());
    CHECK(visible(data.path() / "courses") == 0);
    CHECK_THROWS_AS(shelf.load("contoh", "1.0", Language::indonesian), Error);
}

TEST_CASE("a broken update leaves the installed version as it was") {
    const TemporaryFolder data;
    const TemporaryFolder source;
    test::write_sample_course(source);
    const CourseShelf shelf(data.path());
    const auto before = shelf.install(source.path()).installed;
    source.replace("course.toml", "\"1.0\"", "\"2.0\"");
    source.replace("pact/pakta.md", "1. butir satu;\n2. butir *dua*.", "");
    CHECK(base::has_errors(shelf.install(source.path()).diagnostics));
    REQUIRE(shelf.list().size() == 1);
    CHECK(shelf.list()[0] == before);
}

TEST_CASE("the same version again changes nothing, and with other content is refused") {
    const TemporaryFolder data;
    const TemporaryFolder source;
    test::write_sample_course(source);
    const CourseShelf shelf(data.path());
    const auto first = shelf.install(source.path()).installed;
    CHECK(shelf.install(source.path()).installed == first);
    source.write(".catatan", "nothing of the course");
    CHECK(shelf.install(source.path()).installed == first);

    source.replace("modules/1-dasar.md", "Halaman satu", "Halaman pertama");
    try {
        shelf.install(source.path());
        FAIL("other content under the same version was installed");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::already_exists);
    }
    CHECK(shelf.load("contoh", "1.0", Language::indonesian).modules[0].pages[0].title == "Halaman satu");
}

TEST_CASE("an installation that was cut off is cleared away by the next") {
    const TemporaryFolder data;
    data.write("courses/.staging-999999/course.toml", "half");
    const TemporaryFolder source;
    test::write_sample_course(source);
    const CourseShelf shelf(data.path());
    CHECK(shelf.list().empty());
    shelf.install(source.path());
    CHECK_FALSE(fs::exists(data.path() / "courses/.staging-999999"));
    CHECK(shelf.list().size() == 1);
}

TEST_CASE("the content hash changes with any byte, name or file, and with nothing else") {
    const TemporaryFolder folder;
    test::write_sample_course(folder);
    const base::Digest whole = content::content_hash(folder.path());
    SUBCASE("a byte") {
        folder.replace("pact/ikrar.md", "netral", "netraL");
    }
    SUBCASE("a name") {
        fs::rename(folder.path() / "images/dasar.svg", folder.path() / "images/dasaR.svg");
    }
    SUBCASE("a file") {
        folder.write("catatan.txt", "");
    }
    CHECK(content::content_hash(folder.path()) != whole);
}

TEST_CASE("a course that was damaged after its installation does not load") {
    const TemporaryFolder data;
    const TemporaryFolder source;
    test::write_sample_course(source);
    const CourseShelf shelf(data.path());
    shelf.install(source.path());
    fs::remove(data.path() / "courses/contoh/1.0/pact/pakta.md");
    try {
        shelf.load("contoh", "1.0", Language::indonesian);
        FAIL("a damaged course was loaded");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::course_invalid);
        CHECK(error.context().find("pact/pakta.md") != std::string::npos);
    }
}

TEST_CASE("names that lead out of the shelf find nothing") {
    const TemporaryFolder data;
    const CourseShelf shelf(data.path());
    CHECK_THROWS_AS(shelf.folder("..", ".."), Error);
    CHECK_THROWS_AS(shelf.folder("", ""), Error);
    CHECK_THROWS_AS(shelf.folder("a/b", "1"), Error);
}
