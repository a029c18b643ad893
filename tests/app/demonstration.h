// A demonstration with the small course, in a folder of its own and at a time that the test tells.
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "app/kiosk.h"
#include "base/clock.h"
#include "base/random.h"
#include "visit_support.h"

namespace netra::app {

// In course.toml the first text, which is there, becomes the second.
using CourseChanges = std::vector<std::pair<std::string, std::string>>;

struct Demonstration {
    explicit Demonstration(const CourseChanges& changes = {});

    TestFolder folder;
    base::FixedClock clock{base::from_unix_seconds(1870000000)};
    base::SystemRandom random;
    Workspace workspace;
};

}  // namespace netra::app
