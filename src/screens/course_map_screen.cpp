#include "screens/course_map_screen.h"

#include <string>

#include "screens/surround.h"
#include "screens/words.h"
#include "ui/card.h"
#include "ui/chip.h"
#include "ui/picture.h"
#include "ui/progress.h"
#include "ui/scroll.h"
#include "ui/tap.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using ui::Rect;

constexpr float least_plate = 88, highest_plate = 152;

std::size_t columns(const ui::Context& ctx) {
    return ctx.portrait() ? 2 : 3;
}

float foot_height(const ui::Context& ctx) {
    return ctx.grown(26) * 1.4f + 40;
}

std::string minutes_left(const ui::Context& ctx, const core::ProgressView& view) {
    return ui::filled(ctx.say(words::minutes_left), {std::to_string(view.minutes_left)});
}

class CourseMapScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override;

  private:
    void summary(ui::Context& ctx, const Rect& rect, const core::ProgressView& view);
    float summary_above(ui::Context& ctx, const Rect& rect, const core::ProgressView& view);
    float cards(ui::Context& ctx, const Rect& rect, const app::KioskState& state,
                const core::ProgressView& view);
    void card(ui::Context& ctx, const Rect& rect, const core::Module& module, std::size_t index,
              const core::ModuleView& view, bool next);
    void card_foot(ui::Context& ctx, const Rect& rect, const core::Module& module, core::ModuleState state,
                   bool next);

    float card_height(ui::Context& ctx, const core::Course& course, float width, float room);

    core::Status status_ = core::Status::pns;
    float plate_ = 0;  // height of the picture on a card
    ui::Scroll scroll_{"modules"};
    std::optional<std::string> tapped_;
};

void CourseMapScreen::summary(ui::Context& ctx, const Rect& rect, const core::ProgressView& view) {
    auto& paint = ctx.paint();
    const ui::Theme& theme = ctx.theme();
    const std::string count = std::to_string(view.modules.size());
    float y = rect.y;
    y += ui::paragraph(paint, {rect.x, y, rect.w, 0}, ctx.say(words::map_title), ui::type::title, theme.ink) +
         8;
    const std::string line = ui::filled(ctx.say(words::map_line), {count});
    y += ui::paragraph(paint, {rect.x, y, rect.w, 0}, line, ui::type::subtitle, theme.ink_soft) + 40;
    const float share =
        view.modules.empty() ? 0 : static_cast<float>(view.done) / static_cast<float>(view.modules.size());
    const ui::Ring ring{.centre = {rect.x + 124, y + 124}, .radius = 112, .width = 24, .share = share};
    ui::ring(ctx, ring);
    ui::ring_words(ctx, ring, std::to_string(view.done), ui::filled(ctx.say(words::of_count), {count}));
    y += 248 + 40;
    const auto note = [&](const char* icon, const std::string& text, const ui::Type& type, ui::Color ink) {
        const float height = ui::text_height(paint, text, type, rect.w - 52);
        if (y + height > rect.bottom()) return;
        ui::icon(ctx, {rect.x + 18, y + paint.leading(type) / 2}, 36, icon, theme.brand);
        y += ui::paragraph(paint, {rect.x + 52, y, rect.w - 52, 0}, text, type, ink) + 12;
    };
    note("clock", minutes_left(ctx, view), ui::type::list_strong, theme.ink);
    note("lock", std::string(ctx.say(words::saved_auto)), ui::type::utility, theme.ink_soft);
}

// The title, and under it how many are done and how long the rest takes.
float CourseMapScreen::summary_above(ui::Context& ctx, const Rect& rect, const core::ProgressView& view) {
    auto& paint = ctx.paint();
    const ui::Theme& theme = ctx.theme();
    const float title = ui::paragraph(paint, rect, ctx.say(words::map_title), ui::type::title, theme.ink) + 4;
    const std::string done = ui::filled(ctx.say(words::modules_done),
                                        {std::to_string(view.done), std::to_string(view.modules.size())});
    const float line = paint.leading(ui::type::list);
    const float middle = rect.y + title + line / 2;
    const float width = paint.text_on({rect.x, middle}, done, ui::type::list, theme.ink_soft);
    ui::icon(ctx, {rect.x + width + 48 + 18, middle}, 36, "clock", theme.brand);
    paint.text_on({rect.x + width + 48 + 52, middle}, minutes_left(ctx, view), ui::type::list_strong,
                  theme.ink);
    return title + line;
}

void CourseMapScreen::card(ui::Context& ctx, const Rect& rect, const core::Module& module, std::size_t index,
                           const core::ModuleView& view, bool next) {
    auto& paint = ctx.paint();
    const ui::Theme& theme = ctx.theme();
    const bool locked = view.state == core::ModuleState::locked;
    ui::Item item;
    item.id = "module." + module.id;
    item.role = ui::Role::button;
    item.label = module.title;
    item.enabled = !locked;
    item.selected = next;
    const ui::Tap tap = ui::tap(ctx, rect, item);
    if (tap.tapped) tapped_ = module.id;
    ui::card(ctx, rect, locked ? ui::CardKind::locked : next ? ui::CardKind::next : ui::CardKind::surface);
    const Rect picture = rect.inset(16).top(plate_);
    paint.fill(picture, theme.info.ground, ui::radius_picture);
    ui::picture(ctx, picture.inset(8), module.image, ui::Fit::contain);
    paint.text({picture.x + 20, picture.y + 44}, std::to_string(index + 1),
               ui::type::card_title.as(ui::Face::bold), theme.brand);
    const Rect text = rect.inset(32, 0).without_top(16 + plate_ + 20);
    ui::paragraph(paint, text, module.title, ui::type::card_title, locked ? theme.ink_soft : theme.ink);
    card_foot(ctx, rect, module, view.state, next);
    if (tap.focused) ui::focus_ring(ctx, rect, ui::radius_card);
}

// What there is to it at the left, how it stands at the right.
void CourseMapScreen::card_foot(ui::Context& ctx, const Rect& rect, const core::Module& module,
                                core::ModuleState state, bool next) {
    auto& paint = ctx.paint();
    const ui::Theme& theme = ctx.theme();
    const float middle = rect.bottom() - foot_height(ctx) / 2;
    float taken = 86;  // at the right, with the margin
    if (state == core::ModuleState::done) {
        const ui::Type type = ui::type::utility.as(ui::Face::semibold);
        const float width = paint.text_on({rect.right() - 32, middle}, ctx.say(words::module_done), type,
                                          theme.right.ink, ui::Align::right);
        paint.disc({rect.right() - 32 - width - 30, middle}, 18, theme.right.ink);
        paint.tick({rect.right() - 32 - width - 30, middle}, 18, theme.right.on_ink, 3);
        taken = 32 + width + 60;
    } else if (next) {
        const ui::Chip chip{.word = ctx.say(words::module_next), .kind = ui::ChipKind::action};
        taken = 24 + ui::chip(ctx, {rect.right() - 24, middle}, chip, ui::Align::right) + 16;
    } else {
        ui::icon(ctx, {rect.right() - 50, middle}, 36, "lock", theme.ink_soft);
    }
    const std::string minutes = std::to_string(module.minutes);
    const std::string pages = std::to_string(module.pages_for(status_).size());
    const bool done = state == core::ModuleState::done;
    const std::string room_for[] = {
        done ? std::string() : ui::filled(ctx.say(words::module_pages), {minutes, pages}),
        done ? ui::filled(ctx.say(words::module_page_count), {pages})
             : ui::filled(ctx.say(words::module_minutes), {minutes})};
    const float room = rect.w - 32 - taken;
    for (const std::string& facts : room_for) {
        if (facts.empty() || paint.width(facts, ui::type::small) > room) continue;
        paint.text_on({rect.x + 32, middle}, facts, ui::type::small, theme.ink_soft);
        return;
    }
}

// Whole rows without scrolling where a lower picture makes that possible.
float CourseMapScreen::card_height(ui::Context& ctx, const core::Course& course, float width, float room) {
    float title = 0;
    for (const core::Module& module : course.modules)
        title = std::max(title, ui::text_height(ctx.paint(), module.title, ui::type::card_title, width - 64));
    const float rest = 16 + 20 + title + 8 + foot_height(ctx);
    const auto rows = static_cast<float>((course.modules.size() + columns(ctx) - 1) / columns(ctx));
    const float fits = (room - 8 - (rows - 1) * ctx.layout().gap) / rows - rest;
    plate_ = fits >= least_plate ? std::min(fits, highest_plate) : least_plate + 24;
    return rest + plate_;
}

float CourseMapScreen::cards(ui::Context& ctx, const Rect& rect, const app::KioskState& state,
                             const core::ProgressView& view) {
    const core::Course& course = course_of(ctx, state);
    const std::size_t across = columns(ctx);
    const float gap = ctx.layout().gap;
    const float width = (rect.w - gap * static_cast<float>(across - 1)) / static_cast<float>(across);
    const float height = card_height(ctx, course, width, rect.h);
    float bottom = rect.y;
    for (std::size_t i = 0; i < course.modules.size(); ++i) {
        const auto column = static_cast<float>(i % across);
        const auto row = static_cast<float>(i / across);
        const Rect cell{rect.x + column * (width + gap), rect.y + row * (height + gap), width, height};
        card(ctx, cell, course.modules[i], i, view.modules[i], view.next == i);
        bottom = cell.bottom();
    }
    return bottom - rect.y + 4;
}

std::optional<app::Action> CourseMapScreen::draw(ui::Context& ctx, const app::KioskState& state) {
    const core::ProgressView view =
        core::view_progress(state.course->indonesian, state.visitor->status, state.progress);
    const std::string open = view.next
                                 ? ui::filled(ctx.say(words::open_module), {std::to_string(*view.next + 1)})
                                 : std::string(ctx.say(words::to_test));
    auto action =
        surround(ctx, state, {.back = ctx.say(words::leave), .back_icon = "cross", .primary = open});
    const Rect content = ctx.layout().content;
    Rect room = content.without_left(320 + 48);
    if (ctx.layout().tall_header) {
        room = content.without_top(summary_above(ctx, content, view) + 24);
    } else {
        summary(ctx, content.left(320), view);
    }
    tapped_.reset();
    status_ = state.visitor->status;
    // A little room around the cards lets their shadows and the edge of the next one be seen.
    scroll_.draw(ctx, room.inset(-8, -4),
                 [&](const Rect& rect) { return cards(ctx, rect.inset(8, 4), state, view); });
    if (tapped_) return app::action::OpenModule{*tapped_};
    return action;
}

}  // namespace

std::unique_ptr<Screen> make_course_map() {
    return std::make_unique<CourseMapScreen>();
}

}  // namespace netra::screens
