// What stands in the room of courses: what sticks carry, what is installed, and the one that is looked at.
#pragma once
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/staff_note.h"
#include "base/diagnostic.h"
#include "core/course.h"
#include "core/course_change.h"
#include "core/signer.h"
#include "credential/pack_signer.h"

namespace netra::app {

// A pack or a course's folder on a stick.
struct CourseOnStick {
    std::filesystem::path path;
    std::string place;  // as people name it: "KINGSTON/materi/netralitas.netra"
    std::string title;  // empty where it cannot be read
    std::string version;
    std::uint64_t bytes = 0;                                      // unpacked
    std::optional<credential::PackSigner> signer = std::nullopt;  // of a pack
    std::optional<core::Approval> approval = std::nullopt;
};

struct CourseOnShelf {
    std::string id, version, title;
    std::optional<core::Approval> approval = std::nullopt;
    bool in_use = false;    // new events take it
    bool in_event = false;  // the event of this kiosk does
};

// The figures of a course that staff compare.
struct CourseFigures {
    int modules = 0, pages = 0, questions = 0;
    int hours = 0;      // JP
    int pass_mark = 0;  // of the event's mode, percent

    bool operator==(const CourseFigures&) const = default;
};

struct CoursePreview {
    std::filesystem::path path;
    std::string place;
    std::string id, version, title;  // empty where the course has errors
    std::string event_version;       // the version of the same course that this kiosk's event takes
    std::uint64_t bytes = 0;
    std::optional<credential::PackSigner> signer = std::nullopt;  // of a pack
    std::optional<core::KeyId> key = std::nullopt;                // that signed it
    std::optional<core::Approval> approval = std::nullopt;
    bool approved_today = false;
    std::optional<CourseFigures> before = std::nullopt;  // of the version in use
    CourseFigures after;
    core::CourseChange change;
    base::Diagnostics problems;
    bool installed = false;  // stands on the shelf
    bool in_use = false;
    bool in_event = false;
    std::int64_t open_visits = 0;  // of this kiosk's event, that go on with the version they began with
    std::string saved = {};        // the file on the stick that the problems were written to

    bool has_errors() const { return base::has_errors(problems); }
    // Whether installing it asks for an admin's own word.
    bool needs_word() const { return signer != credential::PackSigner::organisation; }
};

struct ContentRoomState {
    std::vector<CourseOnStick> on_sticks;
    std::vector<CourseOnShelf> on_shelf;
    std::optional<CoursePreview> preview = std::nullopt;
    std::optional<StaffNote> note = std::nullopt;
    std::filesystem::path trying = {};  // the folder of the course that staff try as a participant
};

}  // namespace netra::app
