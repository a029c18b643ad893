#include "screens/preview_host.h"

#include "screens/words.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

// What a kiosk's event and its lists say of a course: where it differs, the kiosk begins anew.
bool same_head(const core::Course& a, const core::Course& b) {
    return a.id == b.id && a.version == b.version && a.title == b.title && a.short_title == b.short_title;
}

}  // namespace

struct PreviewHost::Stage {
    Stage(const app::Settings& own, const std::filesystem::path& folder, const PreviewWorld& world)
        : settings(app::preview_settings(own, folder, data.path())),
          kiosk(settings, world.clock, world.random, world.seed, world.wake),
          host(kiosk, settings) {
        kiosk.wait_until_open();
        course = kiosk.view()->course;
    }

    app::PassingFolder data;
    app::Settings settings;
    app::KioskThread kiosk;
    ScreenHost host;
    std::shared_ptr<const app::CourseInBoth> course;
};

PreviewHost::PreviewHost(const app::Settings& settings, const std::filesystem::path& folder,
                         PreviewWorld world)
    : settings_(settings), world_(std::move(world)), watch_(folder, world_.wake) {}

PreviewHost::~PreviewHost() = default;

void PreviewHost::take_up(const app::CourseSight& sight) {
    seen_ = sight.revision;
    if (sight.load.course == nullptr) return;
    const bool goes_on =
        stage_ && stage_->course && same_head(stage_->course->indonesian, sight.load.course->indonesian);
    if (goes_on) {
        stage_->course = sight.load.course;
        stage_->kiosk.show_course(sight.load.course);
    } else {
        stage_.reset();
        stage_ = std::make_unique<Stage>(settings_, watch_.folder(), world_);
    }
    world_.on_course(sight.load.course);
}

void PreviewHost::mark(ui::Context& ctx) {
    constexpr ui::Type type = ui::type::small_strong.sized(22).still();
    constexpr float high = 34;
    auto& paint = ctx.paint();
    const std::string_view words = ctx.say(words::preview);
    const ui::Rect page = ctx.canvas().rect();
    const float wide = paint.width(words, type) + 48;
    const ui::Rect tab = page.top(high).centred(wide, high);
    const ui::Still still(ctx, page.top(high));
    paint.fill(tab, ctx.theme().caution.ink);
    paint.text_on({tab.x + 24, tab.centre().y}, words, type, ctx.theme().caution.on_ink);
}

void PreviewHost::draw(ui::Context& ctx) {
    const app::CourseSight sight = watch_.sight();
    if (sight.revision != seen_) take_up(sight);
    // What was begun a moment after the reading may have met other files.
    const bool shown = sight.load.course != nullptr && stage_ && stage_->course;
    if (shown) {
        stage_->host.draw(ctx);
    } else {
        ctx.screen("course_problems");
        problems_.draw(ctx, watch_.folder().string(), sight.load.diagnostics);
    }
    mark(ctx);
}

}  // namespace netra::screens
