#include "screens/page_screen.h"

#include <algorithm>
#include <string>

#include "screens/surround.h"
#include "screens/words.h"
#include "ui/picture.h"
#include "ui/progress.h"
#include "ui/rich_text.h"
#include "ui/scroll.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using ui::Rect;

class PageScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override;

  private:
    int shown_ms(const ui::Context& ctx) const { return static_cast<int>((ctx.now() - since_) * 1000); }
    float words_of(ui::Context& ctx, const Rect& rect, const core::Module& module, const core::Page& page);
    void place(ui::Context& ctx, const Rect& rect, const app::KioskState& state, const core::Module& module,
               const core::Page& page);

    ui::Scroll scroll_{"text"};
    std::size_t page_ = static_cast<std::size_t>(-1);
    double since_ = 0;
};

std::size_t number_of(const core::Course& course, const core::Module& module) {
    return static_cast<std::size_t>(std::ranges::find(course.modules, module.id, &core::Module::id) -
                                    course.modules.begin()) +
           1;
}

float PageScreen::words_of(ui::Context& ctx, const Rect& rect, const core::Module& module,
                           const core::Page& page) {
    static_cast<void>(module);
    auto& paint = ctx.paint();
    float y = rect.y;
    y += ui::paragraph(paint, {rect.x, y, rect.w, 0}, page.title, ui::type::page_title, ctx.theme().ink) + 16;
    y += ui::rich_text(ctx, page.body, {rect.x, y, rect.w, 0});
    return y - rect.y;
}

void PageScreen::place(ui::Context& ctx, const Rect& rect, const app::KioskState& state,
                       const core::Module& module, const core::Page& page) {
    const Rect foot = rect.from_bottom(ctx.grown(40));
    const Rect picture = rect.without_bottom(foot.h + 16);
    if (!page.image.empty()) ui::picture(ctx, picture, page.image, ui::Fit::contain, ui::radius_card);
    const auto pages = module.pages_for(state.visitor->status).size();
    const std::string count =
        ui::filled(ctx.say(words::page_of), {std::to_string(state.page + 1), std::to_string(pages)});
    const float width = ctx.paint().text_on({foot.x, foot.centre().y}, count,
                                            ui::type::utility.as(ui::Face::regular), ctx.theme().ink_soft);
    ui::page_marks(ctx, {foot.right(), foot.centre().y}, foot.w - width - 32, static_cast<int>(state.page),
                   static_cast<int>(pages));
}

std::optional<app::Action> PageScreen::draw(ui::Context& ctx, const app::KioskState& state) {
    const core::Course& course = course_of(ctx, state);
    const core::Module& module = *course.find_module(state.module);
    const auto& pages = module.pages_for(state.visitor->status);
    const core::Page& page = pages[std::min(state.page, pages.size() - 1)];
    if (page_ != state.page) {
        page_ = state.page;
        since_ = ctx.now();
        scroll_.to_top();
    }
    const bool last = state.page + 1 >= pages.size();
    const double ready_at = since_ + course.minimum_page_seconds;
    const bool ready = ctx.now() >= ready_at || core::is_read(state.progress, state.module, state.page);
    if (!ready) ctx.wake_at(ready_at);
    auto action = surround(ctx, state,
                           {.back = ctx.say(words::back),
                            .primary = ctx.say(last ? words::to_quiz : words::next),
                            .primary_enabled = ready});
    Rect room = ctx.layout().content;
    const std::string kicker =
        ui::filled(ctx.say(words::module_number), {std::to_string(number_of(course, module)), module.title});
    room = room.without_top(ui::paragraph(ctx.paint(), room, kicker, ui::type::utility.as(ui::Face::semibold),
                                          ctx.theme().brand) +
                            8);
    const bool portrait = ctx.portrait();
    const Rect text = portrait ? room.without_top(room.h * 0.42f + 32) : room.left(room.w * 0.472f);
    place(ctx, portrait ? room.top(room.h * 0.42f) : room.without_left(room.w * 0.472f + 80), state, module,
          page);
    scroll_.draw(ctx, text, [&](const Rect& rect) { return words_of(ctx, rect, module, page); });
    if (!action) return action;
    if (std::holds_alternative<app::action::Back>(*action) && state.page > 0) {
        return app::action::ShowPage{state.page - 1, shown_ms(ctx)};
    }
    if (std::holds_alternative<app::action::Forward>(*action)) {
        if (last) return app::action::StartQuiz{shown_ms(ctx)};
        return app::action::ShowPage{state.page + 1, shown_ms(ctx)};
    }
    return action;
}

}  // namespace

std::unique_ptr<Screen> make_page() {
    return std::make_unique<PageScreen>();
}

}  // namespace netra::screens
