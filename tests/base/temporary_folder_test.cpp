#include "base/temporary_folder.h"

#include <doctest/doctest.h>

#include "base/files.h"

namespace fs = std::filesystem;
using netra::base::TemporaryFolder;

TEST_CASE("a temporary folder is empty, its owner's alone, and goes with all that is in it") {
    fs::path path;
    {
        const TemporaryFolder folder;
        path = folder.path();
        CHECK(fs::is_empty(path));
        CHECK((fs::status(path).permissions() & fs::perms::all) == fs::perms::owner_all);
        CHECK(TemporaryFolder().path() != path);
        netra::base::make_folder(path / "a" / "b");
        netra::base::write_file(path / "a" / "b" / "kata", netra::base::as_bytes("satu"));
    }
    CHECK_FALSE(fs::exists(path));
}
