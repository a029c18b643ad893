// How this kiosk is set up: kiosk.toml as values.
#pragma once
#include <filesystem>
#include <string>
#include <string_view>

#include "base/language.h"

namespace netra::app {

enum class Contrast { normal, high };
enum class Motion { full, reduced };

struct Settings {
    std::string organisation;  // empty: whatever the data folder was made for
    std::string kiosk_id;      // empty: from the enrolment
    std::filesystem::path data_folder;
    base::Language language = base::Language::indonesian;
    std::string verify_url = "https://netra.example/c";  // host at most 32 characters

    std::string course;      // folder of a pack, or the id of an installed course; empty: the event's
    std::string event_code;  // empty: the open event

    int idle_seconds = 90;          // 10..3600
    int warning_seconds = 45;       // 5..300
    int minimum_page_seconds = -1;  // -1: as the course says; else 0..600
    int retries = -1;               // -1: as the course says; else 0..20

    std::filesystem::path requests;  // not in kiosk.toml: where an appliance takes requests (app/appliance.h)
    std::filesystem::path assets;    // not in kiosk.toml: where the program's own pictures are

    int text_size = 100;  // 100, 125 or 150 percent
    Contrast contrast = Contrast::normal;
    Motion motion = Motion::full;

    std::string printer;  // CUPS queue; empty: none
    std::string camera;   // device; empty: none
    bool scanner = true;
    std::filesystem::path sticks = "/media/netra";  // what is mounted below it is a stick

    std::filesystem::path backup_folder;  // empty: backups/ in the data folder
    int backup_minutes = 60;              // 0: only when an event closes
    int retention_days = 0;               // 0: no date is set
};

// The settings of a kiosk without a file.
Settings default_settings();

// Reads the text of a kiosk.toml. Relative paths start from `folder`; "~/" is the home folder.
// Throws Error(config_invalid) whose context names line and key for the first key that is unknown, of the
// wrong type, out of range, or for text that is not TOML.
Settings parse_settings(std::string_view text, const std::filesystem::path& folder);

// The same for a file. Throws what read_file throws as well.
Settings load_settings(const std::filesystem::path& file);

// "netra.example" of "https://netra.example/c".
std::string verify_host(const Settings& settings);

}  // namespace netra::app
