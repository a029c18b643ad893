// The courses that Netra ships with.
#pragma once
#include <doctest/doctest.h>

#include <memory>
#include <string>

#include "app/courses.h"

namespace netra::test {

inline std::shared_ptr<const app::CourseInBoth> shipped(const std::string& id) {
    const auto load = app::load_course(std::string(NETRA_SOURCE_DIR "/content/") + id);
    REQUIRE(load.course != nullptr);
    return load.course;
}

}  // namespace netra::test
