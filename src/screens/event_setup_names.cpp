// Code, title, host, place, election: a line each.
#include <array>

#include "base/utf8.h"
#include "screens/entry_row.h"
#include "screens/event_setup.h"
#include "screens/event_words.h"
#include "screens/staff_surround.h"
#include "screens/text_entry.h"
#include "screens/words.h"
#include "ui/scroll.h"

namespace netra::screens {

namespace {

using ui::Rect;

struct Line {
    const char* id;
    core::EventField field;
    std::string core::Event::*text;
    const ui::Words& label;
    const ui::Words& hint;
};

constexpr int line_count = 5;

const Line& line(int at) {
    using namespace event_words;
    using core::Event;
    using core::EventField;
    static const std::array<Line, line_count> lines{{
        {"code", EventField::code, &Event::code, code, code_hint},
        {"title", EventField::title, &Event::title, title, title_hint},
        {"host", EventField::host, &Event::host, host, host_hint},
        {"place", EventField::place, &Event::place, place, place_hint},
        {"election", EventField::election, &Event::election, election, election_hint},
    }};
    return lines.at(static_cast<std::size_t>(at));
}

class NamesPage final : public SetupPage {
  public:
    SetupAnswer draw(ui::Context& ctx, const app::KioskState& state, SetupForm& form) override {
        return typing_ ? type(ctx, state, form) : list(ctx, state, form);
    }

  private:
    SetupAnswer list(ui::Context& ctx, const app::KioskState& state, SetupForm& form);
    SetupAnswer type(ui::Context& ctx, const app::KioskState& state, SetupForm& form);
    float rows(ui::Context& ctx, const Rect& rect, bool fresh, const SetupForm& form);
    void begin(ui::Context& ctx, int at, const SetupForm& form);

    std::optional<int> typing_;
    TextEntry entry_{"entry", 120};
    ui::Scroll scroll_{"names"};
};

void NamesPage::begin(ui::Context& ctx, int at, const SetupForm& form) {
    typing_ = at;
    entry_.begin(ctx, form.event.*line(at).text);
}

float NamesPage::rows(ui::Context& ctx, const Rect& rect, bool fresh, const SetupForm& form) {
    float y = rect.y;
    for (int i = 0; i < line_count; ++i) {
        const bool fixed = i == 0 && !fresh;
        const EntryRow row{.id = line(i).id,
                           .label = ctx.say(fixed ? event_words::code_stays : line(i).label),
                           .value = form.event.*line(i).text,
                           .hint = ctx.say(line(i).hint),
                           .enabled = !fixed};
        const float height = entry_row_height(ctx, rect.w, row);
        if (entry_row(ctx, {rect.x, y, rect.w, height}, row)) begin(ctx, i, form);
        y += height + 16;
    }
    return y - rect.y;
}

SetupAnswer NamesPage::list(ui::Context& ctx, const app::KioskState& state, SetupForm& form) {
    const auto& event = form.event;
    const bool filled =
        !event.code.empty() && !event.title.empty() && !event.host.empty() && !event.place.empty();
    Rect room;
    const SetupAnswer answer =
        setup_surround(ctx, state, SetupStep::names, ctx.say(words::next), filled, room);
    const bool fresh = state.staff->event.draft->fresh;
    scroll_.draw(ctx, room, [&](const Rect& rect) { return rows(ctx, rect, fresh, form); });
    return answer;
}

// The next line that is still empty follows by itself.
SetupAnswer NamesPage::type(ui::Context& ctx, const app::KioskState& state, SetupForm& form) {
    SetupAnswer answer;
    answer.action = staff_surround_without_footer(ctx, state);
    const Line& now = line(*typing_);
    switch (entry_.draw(ctx, {.title = setup_title(ctx, SetupStep::names),
                              .label = ctx.say(now.label),
                              .hint = ctx.say(now.hint),
                              .forward = ctx.say(words::next),
                              .capitals = *typing_ == 0})) {
        case EntryMove::none:
            break;
        case EntryMove::back:
            typing_.reset();
            break;
        case EntryMove::done:
            form.event.*now.text = base::trim(entry_.text());
            for (const core::EventProblem& problem : core::check_event(form.event)) {
                if (problem.field != now.field) continue;
                entry_.refuse(ctx.say(*typing_ == 0 ? event_words::code_wrong : event_words::needed));
                return answer;
            }
            const int after = *typing_ + 1;
            typing_.reset();
            if (after < line_count && (form.event.*line(after).text).empty()) begin(ctx, after, form);
    }
    return answer;
}

}  // namespace

std::unique_ptr<SetupPage> make_setup_names() {
    return std::make_unique<NamesPage>();
}

}  // namespace netra::screens
