// How far a visit has come in its course: pages read, quizzes passed.
//
// `status` is the participant's: pages and questions vary with it.
#pragma once
#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/cbor.h"
#include "core/course.h"

namespace netra::core {

struct ModuleProgress {
    std::vector<bool> read;  // by page; shorter than the module when the last ones are unread
    int quizzes = 0;         // finished so far
    bool quiz_passed = false;
    bool operator==(const ModuleProgress&) const = default;
};

struct Progress {
    std::map<std::string, ModuleProgress> modules;  // by id; a module without an entry is untouched
    bool operator==(const Progress&) const = default;
};

// A module is done when its quiz is passed, or, where it has no quiz, when its pages are read. It opens when
// those before it are done.
enum class ModuleState { locked, open, done };

// A page counts as read once it has been shown for the course's minimum time without a break.
bool is_read(const Progress& progress, const std::string& module, std::size_t page);
bool long_enough(const Course& course, std::chrono::milliseconds shown);
// Marks it; says whether that was new. A page the course does not have, or that was not shown for long
// enough, changes nothing.
bool read_page(Progress& progress, const Course& course, Status status, const std::string& module,
               std::size_t page, std::chrono::milliseconds shown);
bool all_pages_read(const Progress& progress, const Module& module, Status status);
// The first page not yet read; the first page when all are.
std::size_t next_page(const Progress& progress, const Module& module, Status status);

// Records a finished quiz; a quiz once passed stays passed.
void finish_quiz(Progress& progress, const std::string& module, bool passed);

// The picture of a course's map. Made anew after each change; O(questions + modules).
struct ModuleView {
    ModuleState state = ModuleState::locked;
    int pages_read = 0;
    bool has_quiz = false;  // the module has questions that are asked; without, reading is enough
    int minutes_left = 0;   // rounded up
};
struct ProgressView {
    std::vector<ModuleView> modules;  // in the course's order
    std::optional<std::size_t> next;  // the first that is not done; nothing when all are
    int done = 0;
    int minutes_left = 0;
    int percent = 0;  // of all pages and quizzes, rounded down: 100 only when all is done
};
ProgressView view_progress(const Course& course, Status status, const Progress& progress);

// {module id: [read pages as a bit string (first page = lowest bit), quizzes, passed]}; depth 2.
base::Cbor encode_progress(const Progress& progress);
// Nothing for any other value.
std::optional<Progress> decode_progress(const base::Cbor& value);

}  // namespace netra::core
