// What a course that is shown without being installed for participants needs of the program around it.
#pragma once
#include <functional>
#include <memory>
#include <optional>

#include "app/courses.h"
#include "base/clock.h"
#include "base/random.h"

namespace netra::screens {

struct PreviewWorld {
    const base::Clock& clock;
    base::Random& random;
    std::optional<std::uint64_t> seed;
    std::function<void()> wake;  // from any thread: another frame is wanted
    // Before the first frame of a course as it now is: its pictures may be others.
    std::function<void(std::shared_ptr<const app::CourseInBoth>)> on_course;
};

}  // namespace netra::screens
