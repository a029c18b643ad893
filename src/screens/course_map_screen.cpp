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

class CourseMapScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override;

  private:
    float summary(ui::Context& ctx, const Rect& rect, const app::KioskState& state,
                  const core::ProgressView& view);
    float cards(ui::Context& ctx, const Rect& rect, const app::KioskState& state,
                const core::ProgressView& view);
    void card(ui::Context& ctx, const Rect& rect, const core::Module& module, std::size_t index,
              const core::ModuleView& view, bool next);
    void card_foot(ui::Context& ctx, const Rect& rect, const core::Module& module, core::ModuleState state,
                   bool next);

    core::Status status_ = core::Status::pns;
    ui::Scroll scroll_{"modules"};
    std::optional<std::string> tapped_;
};

float CourseMapScreen::summary(ui::Context& ctx, const Rect& rect, const app::KioskState& state,
                               const core::ProgressView& view) {
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
    if (!ctx.portrait() && y + 248 < rect.bottom()) {
        ui::ring(ctx, ring);
        ui::ring_words(ctx, ring, std::to_string(view.done), ui::filled(ctx.say(words::of_count), {count}));
        y += 248 + 40;
    }
    const auto note = [&](const char* icon, const std::string& text, const ui::Type& type, ui::Color ink) {
        const float height = ui::text_height(paint, text, type, rect.w - 52);
        if (y + height > rect.bottom()) return;
        ui::icon(ctx, {rect.x + 18, y + paint.leading(type) / 2}, 36, icon, theme.brand);
        y += ui::paragraph(paint, {rect.x + 52, y, rect.w - 52, 0}, text, type, ink) + 12;
    };
    note("clock", ui::filled(ctx.say(words::minutes_left), {std::to_string(view.minutes_left)}),
         ui::type::list_strong, theme.ink);
    note("lock", std::string(ctx.say(words::saved_auto)), ui::type::utility, theme.ink_soft);
    static_cast<void>(state);
    return y - rect.y;
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
    const Rect picture = rect.inset(16).top(152);
    paint.fill(picture, theme.info.ground, ui::radius_picture);
    ui::picture(ctx, picture.inset(8), module.image, ui::Fit::contain);
    paint.text({picture.x + 20, picture.y + 44}, std::to_string(index + 1),
               ui::type::card_title.as(ui::Face::bold), theme.brand);
    const Rect text = rect.inset(32, 0).without_top(16 + 152 + 20);
    ui::paragraph(paint, text, module.title, ui::type::card_title, locked ? theme.ink_soft : theme.ink);
    card_foot(ctx, rect, module, view.state, next);
    if (tap.focused) ui::focus_ring(ctx, rect, ui::radius_card);
}

// What there is to it at the left, how it stands at the right.
void CourseMapScreen::card_foot(ui::Context& ctx, const Rect& rect, const core::Module& module,
                                core::ModuleState state, bool next) {
    auto& paint = ctx.paint();
    const ui::Theme& theme = ctx.theme();
    const float middle = rect.bottom() - 38;
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
    const std::string facts = state == core::ModuleState::done
                                  ? ui::filled(ctx.say(words::module_page_count), {pages})
                              : next ? ui::filled(ctx.say(words::module_minutes), {minutes})
                                     : ui::filled(ctx.say(words::module_pages), {minutes, pages});
    const float room = rect.w - 32 - taken;
    // Half a word says less than none.
    if (paint.width(facts, ui::type::small) <= room || state == core::ModuleState::locked)
        paint.text_on({rect.x + 32, middle}, ui::shortened(paint, facts, ui::type::small, room),
                      ui::type::small, theme.ink_soft);
}

float CourseMapScreen::cards(ui::Context& ctx, const Rect& rect, const app::KioskState& state,
                             const core::ProgressView& view) {
    const core::Course& course = course_of(ctx, state);
    const int columns = ctx.portrait() ? 2 : 3;
    const float gap = ctx.layout().gap;
    const float width = (rect.w - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    const float height = 348 + (ctx.grown(84) - 84);
    float bottom = rect.y;
    for (std::size_t i = 0; i < course.modules.size(); ++i) {
        const auto column = static_cast<float>(i % static_cast<std::size_t>(columns));
        const auto row = static_cast<float>(i / static_cast<std::size_t>(columns));
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
    if (ctx.portrait()) {
        room = content.without_top(summary(ctx, content.top(360), state, view) + 24);
    } else {
        summary(ctx, content.left(320), state, view);
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
