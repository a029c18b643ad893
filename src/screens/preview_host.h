// A course as its author sees it: a participant's kiosk that follows the folder, or the list of what is
// wrong.
#pragma once
#include <functional>
#include <memory>
#include <optional>

#include "app/course_watch.h"
#include "app/kiosk_thread.h"
#include "app/passing_folder.h"
#include "screens/course_problems.h"
#include "screens/preview_world.h"
#include "screens/screen_host.h"

namespace netra::screens {

class PreviewHost {
  public:
    // What `world` names outlives the host. Throws as app::CourseWatch and app::PassingFolder do.
    PreviewHost(const app::Settings& settings, const std::filesystem::path& folder, PreviewWorld world);
    ~PreviewHost();

    void draw(ui::Context& ctx);

  private:
    struct Stage;  // a kiosk with a data folder of its own
    void take_up(const app::CourseSight& sight);
    void mark(ui::Context& ctx);

    app::Settings settings_;
    PreviewWorld world_;
    app::CourseWatch watch_;
    std::unique_ptr<Stage> stage_;
    CourseProblems problems_;
    std::uint64_t seen_ = 0;
};

}  // namespace netra::screens
