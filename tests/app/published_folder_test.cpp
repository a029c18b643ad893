#include "app/published_folder.h"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>

#include "base/error.h"
#include "base/files.h"
#include "visit_support.h"

using namespace netra;
using app::PublishedFile;
using app::Standing;
namespace fs = std::filesystem;

namespace {

std::vector<PublishedFile> files(const std::string& words) {
    std::vector<PublishedFile> all = {{"gambar/a.svg", base::to_bytes("<svg/>")},
                                      {"index.html", base::to_bytes(words)}};
    all.push_back(app::list_of_files(all));
    return all;
}

void write(const fs::path& path, const std::string& words) {
    base::make_folder(path.parent_path());
    base::write_file(path, base::as_bytes(words));
}

std::size_t entries(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

}  // namespace

TEST_CASE("a place is free while nothing stands there, ours while only our files do") {
    const app::TestFolder place;
    const fs::path target = place / "kursus";
    CHECK(app::standing_of(target) == Standing::free);
    base::make_folder(target);
    CHECK(app::standing_of(target) == Standing::free);
    CHECK(app::put_folder(target, files("satu")).empty());
    CHECK(app::standing_of(target) == Standing::ours);
    CHECK(app::standing_of(target / "") == Standing::ours);
    write(target / "gambar" / "lain.txt", "milik orang");
    CHECK(app::standing_of(target) == Standing::foreign);
    write(place / "berkas", "milik orang");
    CHECK(app::standing_of(place / "berkas") == Standing::foreign);
}

TEST_CASE("a list that is not ours, or damaged, makes nothing ours") {
    const app::TestFolder place;
    for (const std::string list :
         {"self.course = {\"files\": [\"course-files.js\"]};",
          "// Written by netra publish-course: the files of this folder, which sw.js keeps on a device.\n"
          "self.course = {\"files\": ["}) {
        write(place / "kursus" / "course-files.js", list);
        CHECK(app::standing_of(place / "kursus") == Standing::foreign);
    }
}

TEST_CASE("publishing again leaves the new files alone, and nothing beside them") {
    const app::TestFolder place;
    const fs::path target = place / "kursus";
    auto first = files("satu");
    first.push_back({"modul-9.html", base::to_bytes("lama")});
    std::erase_if(first, [](const PublishedFile& file) { return file.path == "course-files.js"; });
    first.push_back(app::list_of_files(first));
    app::put_folder(target, first);
    CHECK(app::put_folder(target, files("dua")).empty());
    CHECK(base::read_text_file(target / "index.html") == "dua");
    CHECK_FALSE(fs::exists(target / "modul-9.html"));
    CHECK(entries(target.parent_path()) == 1);
}

TEST_CASE("what was not ours stays beside the new folder, each time under another name") {
    const app::TestFolder place;
    const fs::path target = place / "kursus";
    for (const char* name : {"kursus.old", "kursus.old-2"}) {
        write(target / "surat.txt", name);
        CHECK(app::put_folder(target, files("baru")) == fs::weakly_canonical(place / name));
        CHECK(base::read_text_file(place / name / "surat.txt") == name);
        CHECK(app::standing_of(target) == Standing::ours);
    }
}

TEST_CASE("a link is followed: what it leads to is replaced, the link stays") {
    const app::TestFolder place;
    app::put_folder(place / "asli", files("satu"));
    fs::create_directory_symlink(place / "asli", place / "tautan");
    app::put_folder(place / "tautan", files("dua"));
    CHECK(fs::is_symlink(place / "tautan"));
    CHECK(base::read_text_file(place / "asli" / "index.html") == "dua");
}

TEST_CASE("a writing that fails leaves the old folder whole and no draft") {
    const app::TestFolder place;
    const fs::path target = place / "kursus";
    app::put_folder(target, files("satu"));
    auto broken = files("dua");
    broken.push_back({"index.html/tidak-mungkin", {}});  // index.html is a file
    CHECK_THROWS_AS(app::put_folder(target, broken), Error);
    CHECK(base::read_text_file(target / "index.html") == "satu");
    CHECK(entries(target.parent_path()) == 1);
}

TEST_CASE("a draft that a killed run left does not end up in the folder") {
    const app::TestFolder place;
    write(place / ".kursus.netra-new" / "sisa", "setengah");
    app::put_folder(place / "kursus", files("satu"));
    CHECK_FALSE(fs::exists(place / "kursus" / "sisa"));
    CHECK_FALSE(fs::exists(place / ".kursus.netra-new"));
}

TEST_CASE("the version differs with any byte and any name, and not with the list itself") {
    const auto one = files("satu");
    CHECK(app::version_of(one) == app::version_of({one[0], one[1]}));
    CHECK(app::version_of(one).size() == 16);
    CHECK(app::version_of(one) != app::version_of(files("dua")));
    auto renamed = one;
    renamed[0].path = "gambar/b.svg";
    CHECK(app::version_of(one) != app::version_of(renamed));
}

TEST_CASE("the root is no place for a folder") {
    CHECK_THROWS_AS(app::put_folder("/", files("satu")), Error);
}
