#include "screens/page_screen.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

#include "screens/surround.h"
#include "screens/words.h"
#include "ui/picture.h"
#include "ui/progress.h"
#include "ui/rich_text.h"
#include "ui/scroll.h"
#include "ui/social_post.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using ui::Rect;

struct Places {
    Rect text, picture;
};

// The picture beside the text, in portrait above it. `give`, 0..1, is how far it gives way to the text.
Places places_in(const Rect& room, bool portrait, float give) {
    if (portrait) {
        const float high = room.h * (0.42f - 0.14f * give);
        return {room.without_top(high + 32), room.top(high)};
    }
    const float wide = room.w * (0.472f + 0.13f * give);
    return {room.left(wide), room.without_left(wide + 80 - 24 * give)};
}

class PageScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override;

  private:
    int shown_ms(const ui::Context& ctx) const { return static_cast<int>((ctx.now() - since_) * 1000); }
    void follow(ui::Context& ctx, std::size_t number, const core::Page& page, const Rect& room);
    float words_of(ui::Context& ctx, const Rect& rect, const core::Page& page);
    void place(ui::Context& ctx, const Rect& rect, std::size_t number, std::size_t pages,
               const core::Page& page);
    std::optional<app::Action> turn(ui::Context& ctx, const app::Action& action, std::size_t number,
                                    bool last);

    ui::Scroll scroll_{"text"};  // for a block that is higher than its room
    ui::Scroll post_scroll_{"post"};
    std::size_t number_ = static_cast<std::size_t>(-1);
    double since_ = 0;
    // A page that does not fit is read in parts.
    std::vector<core::RichText> parts_;
    std::size_t part_ = 0;
    Places places_;
    std::tuple<const core::Page*, ui::TextSize, float, float> parted_for_{};
};

std::size_t number_of(const core::Course& course, const core::Module& module) {
    return static_cast<std::size_t>(std::ranges::find(course.modules, module.id, &core::Module::id) -
                                    course.modules.begin()) +
           1;
}

float title_height(ui::Context& ctx, const core::Page& page, float width) {
    return ui::text_height(ctx.paint(), page.title, ui::type::page_title, width) + 16;
}

void PageScreen::follow(ui::Context& ctx, std::size_t number, const core::Page& page, const Rect& room) {
    if (number_ != number) {
        const bool first = number_ == static_cast<std::size_t>(-1);
        if (!first) ctx.turn(number < number_ ? ui::Direction::backward : ui::Direction::forward);
        number_ = number;
        since_ = ctx.now();
        part_ = 0;
        scroll_.to_top();
        post_scroll_.to_top();
    }
    const std::tuple key{&page, ctx.text_size(), room.w, room.h};
    if (parted_for_ == key) return;
    parted_for_ = key;
    // The picture gives way as far as it may if the text is whole then; otherwise it keeps its size.
    for (const float give : {0.0f, 0.5f, 1.0f, 0.0f}) {
        places_ = places_in(room, ctx.portrait(), give);
        const Rect& text = places_.text;
        parts_ = ui::paginate(ctx, page.body, text.w, text.h - title_height(ctx, page, text.w));
        if (parts_.size() == 1) break;
    }
    part_ = std::min(part_, parts_.size() - 1);
}

float PageScreen::words_of(ui::Context& ctx, const Rect& rect, const core::Page& page) {
    const float title = title_height(ctx, page, rect.w);
    ui::paragraph(ctx.paint(), rect, page.title, ui::type::page_title, ctx.theme().ink);
    return title + ui::rich_text(ctx, parts_[part_], rect.without_top(title));
}

// The picture or the drawn post, and which page this is.
void PageScreen::place(ui::Context& ctx, const Rect& rect, std::size_t number, std::size_t pages,
                       const core::Page& page) {
    const Rect foot = rect.from_bottom(ctx.grown(40));
    const Rect picture = rect.without_bottom(foot.h + 16);
    if (const core::Post* post = core::first_post(page.body)) {
        const float height = std::min(picture.h, ui::social_post_height(ctx, picture.w, *post));
        ui::social_post(ctx, picture.top(height), *post, post_scroll_);
    } else if (!page.image.empty()) {
        ui::picture(ctx, picture, page.image, ui::Fit::contain, ui::radius_card);
    }
    std::string count =
        ui::filled(ctx.say(words::page_of), {std::to_string(number + 1), std::to_string(pages)});
    if (parts_.size() > 1)
        count +=
            ui::filled(ctx.say(words::part_of), {std::to_string(part_ + 1), std::to_string(parts_.size())});
    const float width = ctx.paint().text_on({foot.x, foot.centre().y}, count,
                                            ui::type::utility.as(ui::Face::regular), ctx.theme().ink_soft);
    ui::page_marks(ctx, {foot.right(), foot.centre().y}, foot.w - width - 32, static_cast<int>(number),
                   static_cast<int>(pages));
}

// To the next or last part of the page, and from its ends to another page.
std::optional<app::Action> PageScreen::turn(ui::Context& ctx, const app::Action& action, std::size_t number,
                                            bool last) {
    const bool back = std::holds_alternative<app::action::Back>(action);
    const bool on = std::holds_alternative<app::action::Forward>(action);
    if ((back && part_ > 0) || (on && part_ + 1 < parts_.size())) {
        part_ = back ? part_ - 1 : part_ + 1;
        scroll_.to_top();
        ctx.turn(back ? ui::Direction::backward : ui::Direction::forward);
        return std::nullopt;
    }
    if (back && number > 0) return app::action::ShowPage{number - 1, shown_ms(ctx)};
    if (on && last) return app::action::StartQuiz{shown_ms(ctx)};
    if (on) return app::action::ShowPage{number + 1, shown_ms(ctx)};
    return action;
}

std::optional<app::Action> PageScreen::draw(ui::Context& ctx, const app::KioskState& state) {
    const core::Course& course = course_of(ctx, state);
    const core::Module& module = *course.find_module(state.module);
    const auto& pages = module.pages_for(state.visitor->status);
    const std::size_t number = std::min(state.page, pages.size() - 1);
    const core::Page& page = pages[number];
    const std::string kicker =
        ui::filled(ctx.say(words::module_number), {std::to_string(number_of(course, module)), module.title});
    const ui::Type kicker_type = ui::type::utility.as(ui::Face::semibold);
    const Rect content = ctx.layout().content;
    const Rect room = content.without_top(ui::text_height(ctx.paint(), kicker, kicker_type, content.w) + 8);
    follow(ctx, number, page, room);

    const bool last = number + 1 >= pages.size(), last_part = part_ + 1 >= parts_.size();
    const double ready_at = since_ + course.minimum_page_seconds;
    const bool ready = ctx.now() >= ready_at || core::is_read(state.progress, state.module, number);
    if (!ready) ctx.wake_at(ready_at);
    const auto action = surround(ctx, state,
                                 {.back = ctx.say(words::back),
                                  .primary = ctx.say(last && last_part ? words::to_quiz : words::next),
                                  .primary_enabled = ready || !last_part});
    ui::paragraph(ctx.paint(), content, kicker, kicker_type, ctx.theme().brand);
    place(ctx, places_.picture, number, pages.size(), page);
    scroll_.draw(ctx, places_.text, [&](const Rect& rect) { return words_of(ctx, rect, page); });
    return action ? turn(ctx, *action, number, last) : action;
}

}  // namespace

std::unique_ptr<Screen> make_page() {
    return std::make_unique<PageScreen>();
}

}  // namespace netra::screens
