#include "app/stick.h"

#include <doctest/doctest.h>

#include <fstream>

#include "base/error.h"
#include "base/files.h"
#include "base/temporary_folder.h"

using namespace netra;
namespace fs = std::filesystem;

namespace {

void put(const fs::path& file) {
    base::make_folder(file.parent_path());
    base::write_file(file, {});
}

std::vector<std::string> names(const fs::path& stick, const std::vector<fs::path>& found) {
    std::vector<std::string> names;
    for (const fs::path& path : found) names.push_back(path.lexically_relative(stick).string());
    return names;
}

}  // namespace

TEST_CASE("what may be of use on a stick is found down to two folders, whatever the case of its ending") {
    const base::TemporaryFolder stick;
    for (const char* name :
         {"a.netra", "Materi/B.NETRA", "x/y/c.netra", "x/y/z/d.netra", ".trash/e.netra", "f.txt"})
        put(stick.path() / name);
    fs::create_symlink(stick.path() / "a.netra", stick.path() / "link.netra");
    CHECK(names(stick.path(), app::files_on(stick.path(), {".netra"})) ==
          std::vector<std::string>{"Materi/B.NETRA", "a.netra", "x/y/c.netra"});
}

TEST_CASE("a course's folder on a stick is known by the file that it begins with") {
    const base::TemporaryFolder stick;
    put(stick.path() / "kursus/course.toml");
    put(stick.path() / "foto/libur.jpg");
    CHECK(names(stick.path(), app::folders_on(stick.path(), "course.toml")) ==
          std::vector<std::string>{"kursus"});
}

TEST_CASE("a stick that is gone holds nothing") {
    CHECK(app::files_on("/nowhere/at/all", {".netra"}).empty());
}

TEST_CASE("what is saved onto a stick stands beside what was there") {
    const base::TemporaryFolder stick;
    const base::Bytes first{1}, second{2};
    const app::Appliance appliance{{}};
    CHECK(app::save_on(stick.path(), "masalah.txt", first, appliance) == stick.path() / "masalah.txt");
    CHECK(app::save_on(stick.path(), "masalah.txt", second, appliance) == stick.path() / "masalah-2.txt");
    CHECK(base::read_file(stick.path() / "masalah.txt") == first);
}
