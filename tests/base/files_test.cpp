#include "base/files.h"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>

#include "base/error.h"
#include "scratch.h"

using namespace netra;
using base::Bytes;
using test::code_of;
using Folder = test::Scratch;
namespace fs = std::filesystem;

namespace {

mode_t mode_of(const fs::path& path) {
    struct stat status {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 0777;
}

std::size_t entries(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

}  // namespace

TEST_CASE("a file holds what was written, and a second writing replaces it") {
    const Folder folder;
    const Bytes first(100000, 7);
    base::write_file(folder / "a", first);
    CHECK(base::read_file(folder / "a") == first);
    base::write_file(folder / "a", base::as_bytes("baru"));
    CHECK(base::read_text_file(folder / "a") == "baru");
    base::replace_file(folder / "a", base::as_bytes("lagi"));
    CHECK(base::read_text_file(folder / "a") == "lagi");
    base::write_file(folder / "empty", {});
    CHECK(base::read_file(folder / "empty").empty());
    CHECK(entries(folder.path()) == 2);  // no draft is left
}

TEST_CASE("a secret file is its owner's alone, even where another stood") {
    const Folder folder;
    const mode_t before = ::umask(0);
    base::write_file(folder / "a", base::as_bytes("x"));
    CHECK(mode_of(folder / "a") == 0644);
    base::write_file(folder / "a", base::as_bytes("y"), base::FileMode::secret);
    CHECK(mode_of(folder / "a") == 0600);
    ::umask(before);
}

TEST_CASE("a file that cannot be read says why") {
    const Folder folder;
    CHECK(code_of([&] { base::read_file(folder / "none"); }) == ErrorCode::file_missing);
    CHECK(code_of([&] { base::read_file(folder / "none" / "deeper"); }) == ErrorCode::file_missing);
    CHECK(code_of([&] { base::read_file(folder.path()); }) == ErrorCode::file_damaged);
    CHECK(code_of([&] { base::read_file("/dev/zero"); }) == ErrorCode::file_damaged);
    REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
    CHECK(code_of([&] { base::read_file(folder / "pipe"); }) == ErrorCode::file_damaged);
    base::write_file(folder / "big", Bytes(11));
    CHECK(code_of([&] { base::read_file(folder / "big", 10); }) == ErrorCode::file_too_large);
    CHECK(base::read_file(folder / "big", 11).size() == 11);
}

TEST_CASE("what cannot be written leaves the old file and no draft") {
    const Folder folder;
    CHECK(code_of([&] { base::write_file(folder / "none" / "a", {}); }) == ErrorCode::file_missing);
    base::make_folder(folder / "a");
    base::write_file(folder / "a" / "child", base::as_bytes("x"));
    CHECK_THROWS_AS(base::write_file(folder / "a", base::as_bytes("y")), Error);  // a folder stands there
    CHECK(base::read_text_file(folder / "a" / "child") == "x");
    CHECK(entries(folder.path()) == 1);
    CHECK(code_of([] { base::write_file("/dev/full-of-nothing/a", {}); }) == ErrorCode::file_missing);
}

TEST_CASE("a draft takes the place of the old file in one step") {
    const Folder folder;
    base::write_file(folder / "a", base::as_bytes("lama"));
    base::write_file(folder / "draft", base::as_bytes("baru"));
    base::put_in_place(folder / "draft", folder / "a");
    CHECK(base::read_text_file(folder / "a") == "baru");
    CHECK(entries(folder.path()) == 1);
    CHECK(code_of([&] { base::put_in_place(folder / "draft", folder / "a"); }) == ErrorCode::file_missing);
    CHECK(base::read_text_file(folder / "a") == "baru");
}

TEST_CASE("a folder without write permission is named as read-only") {
    if (::geteuid() == 0) {
        MESSAGE("skipped: root may write anywhere");
        return;
    }
    const Folder folder;
    REQUIRE(::chmod(folder.path().c_str(), 0500) == 0);
    CHECK(code_of([&] { base::write_file(folder / "a", {}); }) == ErrorCode::read_only);
}

TEST_CASE("folders are made with those above them, and again without harm") {
    const Folder folder;
    base::make_folder(folder / "a" / "b" / "c");
    CHECK(fs::is_directory(folder / "a" / "b" / "c"));
    CHECK_NOTHROW(base::make_folder(folder / "a" / "b" / "c"));
    CHECK_NOTHROW(base::sync_folder(folder / "a"));
    base::write_file(folder / "file", {});
    CHECK_THROWS_AS(base::make_folder(folder / "file" / "b"), Error);
    CHECK_THROWS_AS(base::sync_folder(folder / "none"), Error);
}
