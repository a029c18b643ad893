#include "base/folders.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>

#include "base/error.h"
#include "base/files.h"
#include "scratch.h"

using namespace netra;
using test::code_of;
namespace fs = std::filesystem;

namespace {

// Each folder of it holds one file of words.
class Place : public test::Scratch {
  public:
    fs::path folder(const char* name, const char* words) const {
        base::make_folder(*this / name);
        base::write_file(*this / name / "kata", base::as_bytes(words));
        return *this / name;
    }
};

std::string words_in(const fs::path& folder) {
    return base::read_text_file(folder / "kata");
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
