#include "app/courses.h"

#include <doctest/doctest.h>

using namespace netra;
using namespace netra::app;

TEST_CASE("a kiosk's own settings stand before the course's, in both languages") {
    const auto course = load_course(NETRA_SOURCE_DIR "/content/keselamatan-gedung").course;
    REQUIRE(course != nullptr);
    Settings settings = default_settings();
    CHECK(as_set(course, settings) == course);
    settings.minimum_page_seconds = 0;
    settings.retries = 7;
    const auto set = as_set(course, settings);
    for (const base::Language language : {base::Language::indonesian, base::Language::english}) {
        CHECK(set->in(language).minimum_page_seconds == 0);
        CHECK(set->in(language).retries == 7);
        CHECK(set->in(language).title == course->in(language).title);
    }
    CHECK(course->indonesian.minimum_page_seconds > 0);
}
