#include "app/health.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

#include "app/backup.h"
#include "app/workspace.h"
#include "base/files.h"
#include "visit_support.h"

using namespace netra;
using namespace netra::app;

namespace fs = std::filesystem;

namespace {

constexpr Machine sound{std::uint64_t{50} << 30, true, {}};

// A kiosk that was set up a moment ago, with a copy of its data.
struct SoundKiosk {
    SoundKiosk() {
        settings.data_folder = folder / "data";
        settings.course.clear();
        Workspace workspace(settings, clock, random);
        fs::permissions(settings.data_folder, fs::perms::owner_all);
        back_up(workspace);
    }

    const Finding find(const std::string& what, const Machine& machine = sound) const {
        for (const Finding& finding : examine(settings, clock, machine))
            if (finding.what == what) return finding;
        FAIL("nothing was said of " << what);
        return {};
    }

    TestFolder folder;
    base::SystemClock clock;
    base::SystemRandom random;
    Settings settings = default_settings();
};

}  // namespace

TEST_CASE("a kiosk that was just set up is sound, and is told nothing to do") {
    const SoundKiosk kiosk;
    for (const Finding& finding : examine(kiosk.settings, kiosk.clock, sound)) {
        CAPTURE(finding.what);
        CAPTURE(finding.words.en);
        CHECK(finding.health == Health::good);
        CHECK(finding.hint.en.empty());
    }
}

TEST_CASE("a data folder that is not there, not set up or open to others is said so") {
    SoundKiosk kiosk;
    fs::permissions(kiosk.settings.data_folder, fs::perms::others_read, fs::perm_options::add);
    CHECK(kiosk.find("data").health == Health::warning);
    kiosk.settings.data_folder = kiosk.folder / "empty";
    CHECK(kiosk.find("data").health == Health::bad);
    fs::create_directory(kiosk.settings.data_folder);
    CHECK(kiosk.find("data").words.en.find("not set up") != std::string::npos);
    CHECK_FALSE(fs::exists(kiosk.settings.data_folder / "netra.db"));
}

TEST_CASE("a key that others can read is bad, and its file is named") {
    const SoundKiosk kiosk;
    const fs::path key = kiosk.settings.data_folder / "keys" / "kiosk.pem";
    fs::permissions(key, fs::perms::group_read, fs::perm_options::add);
    CHECK(kiosk.find("keys").health == Health::bad);
    CHECK(kiosk.find("keys").hint.en == "chmod 600 " + key.string());
}

TEST_CASE("little free space is a warning, hardly any is bad") {
    const SoundKiosk kiosk;
    CHECK(kiosk.find("disk", {std::uint64_t{1} << 30, true, {}}).health == Health::warning);
    CHECK(kiosk.find("disk", {std::uint64_t{1} << 20, true, {}}).health == Health::bad);
}

TEST_CASE("a clock before the last record, or before any kiosk, is bad") {
    const SoundKiosk kiosk;
    const base::FixedClock before(kiosk.clock.now() - std::chrono::hours(48));
    const base::FixedClock long_before{base::from_unix_seconds(0)};
    for (const base::FixedClock* clock : {&before, &long_before}) {
        const auto findings = examine(kiosk.settings, *clock, sound);
        CHECK(std::ranges::any_of(findings, [](const Finding& finding) {
            return finding.what == "clock" && finding.health == Health::bad;
        }));
    }
}

TEST_CASE("no backup is a warning") {
    const SoundKiosk kiosk;
    fs::remove(newest_backup(kiosk.settings).value());
    CHECK(kiosk.find("backup").health == Health::warning);
}

TEST_CASE("a course folder with an error, or none, is bad") {
    SoundKiosk kiosk;
    kiosk.settings.course = NETRA_SOURCE_DIR "/content/keselamatan-gedung";
    CHECK(kiosk.find("course").health == Health::good);
    kiosk.settings.course = (kiosk.folder / "tiada").string();
    CHECK(kiosk.find("course").health == Health::bad);
    CHECK(kiosk.find("course").hint.en.find("content check") != std::string::npos);
}

TEST_CASE("a machine without a display, or whose service does not run, is bad") {
    const SoundKiosk kiosk;
    CHECK(kiosk.find("display", {sound.free_bytes, false, {}}).health == Health::bad);
    CHECK(kiosk.find("service", {sound.free_bytes, true, "failed"}).health == Health::bad);
    CHECK(kiosk.find("service", {sound.free_bytes, true, "unknown"}).health == Health::warning);
    CHECK(kiosk.find("service", {sound.free_bytes, true, "active"}).health == Health::good);
}
