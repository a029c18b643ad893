#include "app/course_watch.h"

#include <doctest/doctest.h>

#include <condition_variable>

#include "app/kiosk.h"
#include "app/passing_folder.h"
#include "base/files.h"
#include "visit_support.h"

using namespace netra;
using namespace netra::app;

namespace fs = std::filesystem;

namespace {

const fs::path example = NETRA_SOURCE_DIR "/content/TEMPLATE";

void write(const fs::path& file, const std::string& text) {
    base::write_file(file, base::as_bytes(text));
}

// A kiosk of the example course, on the first page of its first module.
struct OnPage {
    OnPage() {
        for (int i = 0; i < 100 && kiosk.view()->screen != core::Screen::page; ++i)
            step(kiosk, "Siti Contoh");
        REQUIRE(kiosk.view()->screen == core::Screen::page);
    }

    PassingFolder data;
    base::SystemClock clock;
    base::SystemRandom random;
    Workspace workspace{preview_settings(default_settings(), example, data.path()), clock, random};
    Kiosk kiosk{workspace};
};

// The course that the kiosk shows, to be changed.
std::shared_ptr<CourseInBoth> copy_of(const Kiosk& kiosk) {
    return std::make_shared<CourseInBoth>(*kiosk.view()->course);
}

}  // namespace

TEST_CASE("a course is read again when its files change, with its problems while it has some") {
    const TestFolder scratch;
    const fs::path folder = scratch / "kursus";
    fs::copy(example, folder, fs::copy_options::recursive);
    const std::string whole = base::read_text_file(folder / "course.toml");
    std::mutex mutex;
    std::condition_variable read;
    const CourseWatch watch(folder, [&] {
        const std::lock_guard lock(mutex);
        read.notify_all();
    });
    CHECK(watch.sight().load.course != nullptr);
    const auto becomes = [&](bool good) {
        std::unique_lock lock(mutex);
        return read.wait_for(lock, std::chrono::seconds(30),
                             [&] { return (watch.sight().load.course != nullptr) == good; });
    };
    write(folder / "course.toml", "id = ");
    CHECK(becomes(false));
    CHECK(watch.sight().load.diagnostics.at(0).file == "course.toml");
    write(folder / "course.toml", whole);
    CHECK(becomes(true));
    CHECK(watch.sight().revision > 2);
}

TEST_CASE("new words of a course stand at once where the visit is") {
    OnPage on;
    const auto course = copy_of(on.kiosk);
    course->indonesian.modules[0].pages[0].title = "Judul baru";
    const KioskView view = on.kiosk.show_course(course);
    CHECK(view->screen == core::Screen::page);
    CHECK(view->course->indonesian.modules[0].pages[0].title == "Judul baru");
}

TEST_CASE("a page that is no more brings the beginning") {
    OnPage on;
    const auto course = copy_of(on.kiosk);
    course->indonesian.modules[0].id = "lain";
    CHECK(on.kiosk.show_course(course)->screen == core::Screen::attract);
}

TEST_CASE("a question that is no more, or asks something else, ends its test") {
    OnPage on;
    for (int i = 0; i < 100 && on.kiosk.view()->screen != core::Screen::module_quiz; ++i)
        step(on.kiosk, "Siti Contoh");
    REQUIRE(on.kiosk.view()->test.has_value());
    CHECK(on.kiosk.show_course(copy_of(on.kiosk))->screen == core::Screen::module_quiz);
    const auto course = copy_of(on.kiosk);
    course->indonesian.questions.clear();
    const KioskView view = on.kiosk.show_course(course);
    CHECK(view->screen == core::Screen::attract);
    CHECK_FALSE(view->test.has_value());
}
