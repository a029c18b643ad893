#include "base/folders.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>

#include "base/error.h"
#include "base/files.h"

using namespace netra;
namespace fs = std::filesystem;

namespace {

class Place {
  public:
    Place() {
        std::string pattern = (fs::temp_directory_path() / "netra-folders-XXXXXX").string();
        path_ = ::mkdtemp(pattern.data());
    }
    ~Place() { fs::remove_all(path_); }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
    fs::path operator/(const char* name) const { return path_ / name; }

    fs::path folder(const char* name, const char* words) const {
        base::make_folder(path_ / name);
        base::write_file(path_ / name / "kata", base::as_bytes(words));
        return path_ / name;
    }

  private:
    fs::path path_;
};

std::string words_in(const fs::path& folder) {
    return base::read_text_file(folder / "kata");
}

ErrorCode code_of(auto action) {
    try {
        action();
    } catch (const Error& error) {
        return error.code();
    }
    FAIL("nothing was thrown");
    return ErrorCode::internal;
}

}  // namespace

TEST_CASE("two folders exchange their names") {
    const Place place;
    const fs::path a = place.folder("a", "satu"), b = place.folder("b", "dua");
    base::exchange_names(a, b);
    CHECK(words_in(a) == "dua");
    CHECK(words_in(b) == "satu");
    base::write_file(place / "berkas", base::as_bytes("tiga"));
    base::exchange_names(a, place / "berkas");
    CHECK(base::read_text_file(a) == "tiga");
}

TEST_CASE("a folder takes the place of nothing and of an empty folder, never of a full one") {
    const Place place;
    base::move_to(place.folder("a", "satu"), place / "b");
    CHECK(words_in(place / "b") == "satu");
    base::make_folder(place / "c");
    base::move_to(place / "b", place / "c");
    CHECK(words_in(place / "c") == "satu");
    const fs::path full = place.folder("d", "dua");
    CHECK(code_of([&] { base::move_to(place / "c", full); }) == ErrorCode::file_failed);
    CHECK(words_in(full) == "dua");
}

TEST_CASE("what is not there cannot be exchanged, and removing it is no error") {
    const Place place;
    const fs::path a = place.folder("a", "satu");
    CHECK(code_of([&] { base::exchange_names(a, place / "tiada"); }) == ErrorCode::file_missing);
    CHECK(words_in(a) == "satu");
    base::remove_folder(place / "tiada");
    base::remove_folder(a);
    CHECK_FALSE(fs::exists(a));
}

TEST_CASE("a link is removed and what it leads to stays") {
    const Place place;
    const fs::path kept = place.folder("tetap", "satu"), gone = place.folder("hilang", "dua");
    fs::create_directory_symlink(kept, gone / "tautan");
    base::remove_folder(gone);
    CHECK(words_in(kept) == "satu");
}
