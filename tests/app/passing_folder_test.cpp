#include "app/passing_folder.h"

#include <doctest/doctest.h>

#include <filesystem>

#include "base/files.h"

using namespace netra;
using namespace netra::app;

namespace fs = std::filesystem;

TEST_CASE("a passing folder is of its own, for its owner alone, and goes with all that is in it") {
    fs::path path;
    {
        const PassingFolder one;
        const PassingFolder other;
        path = one.path();
        CHECK(path != other.path());
        CHECK(fs::status(path).permissions() == fs::perms::owner_all);
        base::make_folder(path / "keys");
        base::write_file(path / "keys" / "a", base::as_bytes("a"));
    }
    CHECK_FALSE(fs::exists(path));
}

TEST_CASE("a passing folder that is in use is left alone by the next one") {
    const PassingFolder one;
    const PassingFolder next;
    CHECK(fs::exists(one.path()));
}

TEST_CASE("a preview takes the look of the settings and nothing that would be recorded elsewhere") {
    Settings own = default_settings();
    own.organisation = "Pemerintah Provinsi Contoh";
    own.event_code = "LPG26";
    own.printer = "meja";
    own.backup_folder = "/media/cadangan";
    own.text_size = 125;
    const Settings settings = preview_settings(own, "/kursus/", "/sementara");
    CHECK(settings.text_size == 125);
    CHECK(settings.organisation.empty());
    CHECK(settings.event_code.empty());
    CHECK(settings.printer.empty());
    CHECK(settings.backup_folder.empty());
    CHECK(settings.data_folder == "/sementara");
    CHECK(settings.course == "/kursus/");
}
