// netra content check --watch: checks a course again at each change, and says what became of it.
#pragma once
#include <string>

#include "base/diagnostic.h"
#include "cli/context.h"

namespace netra::cli {

struct CheckChange {
    base::Diagnostics fresh;   // not there before
    base::Diagnostics mended;  // there before and no more
    bool empty() const { return fresh.empty() && mended.empty(); }
};

// What parts two results of one folder's check; a problem that moved to another line is fresh and mended.
CheckChange compare_checks(const base::Diagnostics& before, const base::Diagnostics& after);

// Until the program is asked to end (SIGINT, SIGTERM). Answers `no` when the last check found an error.
// Throws as base::FolderWatch does.
int watch_course(Context& context, const std::string& folder);

}  // namespace netra::cli
