// The course version that participants of the event meet.
#include "screens/entry_row.h"
#include "screens/event_setup.h"
#include "screens/event_words.h"
#include "screens/words.h"
#include "ui/callout.h"
#include "ui/scroll.h"

namespace netra::screens {

namespace {

using ui::Rect;

bool is_chosen(const core::Event& event, const app::CourseOffer& offer) {
    return event.course == offer.id && event.course_version == offer.version;
}

class CoursePage final : public SetupPage {
  public:
    SetupAnswer draw(ui::Context& ctx, const app::KioskState& state, SetupForm& form) override {
        const auto& offers = state.staff->event.draft->courses;
        bool chosen = false;
        for (const app::CourseOffer& offer : offers) chosen = chosen || is_chosen(form.event, offer);
        Rect room;
        const SetupAnswer answer =
            setup_surround(ctx, state, SetupStep::course, ctx.say(words::next), chosen, room);
        if (offers.empty()) {
            const ui::Callout none{.say = ui::Say::caution, .text = ctx.say(event_words::no_course)};
            ui::callout(ctx, room.top(ui::callout_height(ctx, room.w, none)), none);
            return answer;
        }
        scroll_.draw(ctx, room.inset(-4, 0),
                     [&](const Rect& rect) { return rows(ctx, rect.inset(4, 0), offers, form.event); });
        return answer;
    }

  private:
    static float rows(ui::Context& ctx, const Rect& rect, const std::vector<app::CourseOffer>& offers,
                      core::Event& event) {
        float y = rect.y + 4;
        for (std::size_t i = 0; i < offers.size(); ++i) {
            const app::CourseOffer& offer = offers[i];
            std::string title = offer.title + " " + offer.version;
            if (offer.active) title += " · " + std::string(ctx.say(event_words::in_use));
            const std::string approval =
                offer.approved_by.empty()
                    ? std::string(ctx.say(event_words::draft))
                    : ui::filled(ctx.say(event_words::approved_by), {offer.approved_by});
            const std::string id = "course." + std::to_string(i);
            const bool chosen = is_chosen(event, offer);
            const EntryRow row{.id = id,
                               .label = approval,
                               .value = title,
                               .icon = chosen ? "check" : "book",
                               .touch = title,
                               .selected = chosen};
            const float height = entry_row_height(ctx, rect.w, row);
            if (entry_row(ctx, {rect.x, y, rect.w, height}, row)) {
                event.course = offer.id;
                event.course_version = offer.version;
            }
            y += height + 16;
        }
        return y - rect.y;
    }

    ui::Scroll scroll_{"courses"};
};

}  // namespace

std::unique_ptr<SetupPage> make_setup_course() {
    return std::make_unique<CoursePage>();
}

}  // namespace netra::screens
