#include "app/settings.h"

#include <doctest/doctest.h>

#include "base/error.h"

using netra::Error;
using netra::ErrorCode;
using netra::app::parse_settings;

TEST_CASE("the shipped settings file says the defaults") {
    const auto shipped = netra::app::load_settings(NETRA_SOURCE_DIR "/kiosk-config/kiosk.toml");
    const auto defaults = netra::app::default_settings();
    CHECK(shipped.idle_seconds == defaults.idle_seconds);
    CHECK(shipped.warning_seconds == defaults.warning_seconds);
    CHECK(shipped.verify_url == defaults.verify_url);
    CHECK(shipped.text_size == defaults.text_size);
    CHECK(shipped.backup_minutes == defaults.backup_minutes);
    CHECK(shipped.course == NETRA_SOURCE_DIR "/content/netralitas-asn");
}

TEST_CASE("a fault is named with its line and key") {
    struct Fault {
        const char* text;
        const char* place;
    };
    const Fault faults[] = {
        {"[visit]\nidle_secs = 3\n", "kiosk.toml:2 visit.idle_secs"},
        {"[visit]\nidle_seconds = \"lama\"\n", "kiosk.toml:2 visit.idle_seconds"},
        {"[visit]\n\nidle_seconds = 5\n", "kiosk.toml:3 visit.idle_seconds"},
        {"[kiosk]\nlanguage = \"de\"\n", "kiosk.toml:2 kiosk.language"},
        {"[tampilan]\n", "kiosk.toml:1 [tampilan]"},
        {"[kiosk\n", "kiosk.toml:1"},
        {"[kiosk]\nverify_url = \"http://a/c\"\n", "kiosk.toml kiosk.verify_url"},
    };
    for (const Fault& fault : faults) {
        CAPTURE(fault.text);
        try {
            parse_settings(fault.text, "/");
            FAIL("accepted");
        } catch (const Error& error) {
            CHECK(error.code() == ErrorCode::config_invalid);
            CHECK(error.context() == fault.place);
        }
    }
}

TEST_CASE("a course is a folder beside the file or an id") {
    CHECK(parse_settings("[event]\ncourse = \"../x\"\n", "/a/b").course == "/a/x");
    CHECK(parse_settings("[event]\ncourse = \"netralitas-asn\"\n", "/a/b").course == "netralitas-asn");
}
