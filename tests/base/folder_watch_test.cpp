#include "base/folder_watch.h"

#include <doctest/doctest.h>

#include <future>

#include "base/files.h"
#include "scratch.h"

using namespace netra;
using namespace std::chrono_literals;
using base::FolderWatch;

namespace fs = std::filesystem;

namespace {

constexpr auto quiet = 1ms;

void write(const fs::path& file, const std::string& text) {
    base::write_file(file, base::as_bytes(text));
}

}  // namespace

TEST_CASE("what is written, renamed or removed in a folder is heard") {
    const test::Scratch scratch;
    write(scratch / "a.md", "satu");
    FolderWatch watch(scratch.path());
    write(scratch / "a.md", "dua");
    CHECK(watch.wait(quiet));
    fs::rename(scratch / "a.md", scratch / "b.md");
    CHECK(watch.wait(quiet));
    fs::remove(scratch / "b.md");
    CHECK(watch.wait(quiet));
}

TEST_CASE("a folder made below is watched too, as deep as it goes") {
    const test::Scratch scratch;
    FolderWatch watch(scratch.path());
    fs::create_directories(scratch / "modules" / "baru");
    REQUIRE(watch.wait(quiet));
    write(scratch / "modules" / "baru" / "1.md", "isi");
    CHECK(watch.wait(quiet));
}

TEST_CASE("a folder that is gone is waited for until it is back") {
    const test::Scratch scratch;
    const fs::path course = scratch / "course";
    fs::create_directory(course);
    FolderWatch watch(course);
    fs::remove(course);
    REQUIRE(watch.wait(quiet));
    auto back = std::async(std::launch::async, [&] { return watch.wait(quiet); });
    fs::create_directory(course);
    CHECK(back.get());
    write(course / "a.md", "isi");
    CHECK(watch.wait(quiet));
}

TEST_CASE("reading changes nothing, and an order to stop ends the waiting for good") {
    const test::Scratch scratch;
    write(scratch / "a.md", "isi");
    FolderWatch watch(scratch.path());
    auto waiting = std::async(std::launch::async, [&] { return watch.wait(quiet); });
    CHECK(base::read_text_file(scratch / "a.md") == "isi");
    CHECK(waiting.wait_for(50ms) == std::future_status::timeout);
    watch.stop();
    CHECK_FALSE(waiting.get());
    CHECK_FALSE(watch.wait(quiet));
}

TEST_CASE("a folder that was never there is refused") {
    CHECK(test::code_of([] { FolderWatch watch("/tiada/di/sini"); }) == ErrorCode::file_missing);
}
