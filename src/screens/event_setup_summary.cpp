// The event once more before it is kept, and the root key where the trust list has to say something new.
#include "screens/entry_row.h"
#include "screens/event_facts.h"
#include "screens/event_setup.h"
#include "screens/event_words.h"
#include "screens/staff_surround.h"
#include "screens/text_entry.h"
#include "screens/words.h"
#include "ui/callout.h"
#include "ui/card.h"
#include "ui/scroll.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using ui::Rect;

class SummaryPage final : public SetupPage {
  public:
    SetupAnswer draw(ui::Context& ctx, const app::KioskState& state, SetupForm& form) override {
        return typing_ ? passphrase(ctx, state, form) : summary(ctx, state, form);
    }

  private:
    SetupAnswer summary(ui::Context& ctx, const app::KioskState& state, SetupForm& form);
    SetupAnswer passphrase(ui::Context& ctx, const app::KioskState& state, SetupForm& form);
    float content(ui::Context& ctx, const Rect& rect, const app::KioskState& state, SetupForm& form,
                  const std::string& problems, bool key);

    bool typing_ = false;
    TextEntry entry_{"passphrase", 256};
    ui::Scroll scroll_{"summary"};
};

bool key_is_needed(const app::KioskState& state, const SetupForm& form) {
    return !state.demo && app::needs_root_key(*state.staff->event.draft, form.event);
}

std::string problems_of(const ui::Context& ctx, const core::Event& event) {
    std::string text;
    for (const core::EventProblem& problem : core::check_event(event))
        text += (text.empty() ? "" : "\n") + ctx.say(problem.message);
    return text;
}

float say(ui::Context& ctx, const Rect& rect, const ui::Callout& callout) {
    const float height = ui::callout_height(ctx, rect.w, callout);
    ui::callout(ctx, rect.top(height), callout);
    return height + 20;
}

// The files on the sticks that may be the key.
float key_choice(ui::Context& ctx, const Rect& rect, const std::vector<std::filesystem::path>& files,
                 SetupForm& form) {
    float y =
        say(ctx, rect,
            {.title = ctx.say(event_words::key), .text = ctx.say(event_words::key_text), .icon = "lock"});
    if (files.empty())
        return y +
               say(ctx, rect.without_top(y), {.say = ui::Say::caution, .text = ctx.say(event_words::no_key)});
    for (std::size_t i = 0; i < files.size(); ++i) {
        const std::string id = "key-file." + std::to_string(i), name = files[i].filename().string();
        const std::string folder = files[i].parent_path().string();
        const bool chosen = form.root_key == files[i];
        const EntryRow row{.id = id,
                           .label = folder,
                           .value = name,
                           .icon = chosen ? "check" : "usb",
                           .touch = name,
                           .selected = chosen};
        const float height = entry_row_height(ctx, rect.w, row);
        if (entry_row(ctx, {rect.x, rect.y + y, rect.w, height}, row)) form.root_key = files[i];
        y += height + 16;
    }
    return y;
}

float SummaryPage::content(ui::Context& ctx, const Rect& rect, const app::KioskState& state, SetupForm& form,
                           const std::string& problems, bool key) {
    const app::EventRoomState& room = state.staff->event;
    float y = 0;
    if (!problems.empty())
        y += say(ctx, rect, {.say = ui::Say::caution, .title = ctx.say(event_words::mend), .text = problems});
    if (room.refusal)
        y += say(ctx, rect.without_top(y),
                 {.say = ui::Say::caution,
                  .title = ctx.say(event_words::refused),
                  .text = ctx.say(*room.refusal)});
    if (key) y += key_choice(ctx, rect.without_top(y), room.draft->key_files, form);
    y += ui::paragraph(ctx.paint(), rect.without_top(y), form.event.title, ui::type::heading,
                       ctx.theme().ink) +
         12;
    return y + fact_rows(ctx, rect.without_top(y), event_facts(ctx, form.event));
}

SetupAnswer SummaryPage::summary(ui::Context& ctx, const app::KioskState& state, SetupForm& form) {
    const std::string problems = problems_of(ctx, form.event);
    const bool key = key_is_needed(state, form);
    const bool ready = problems.empty() && (!key || !form.root_key.empty());
    Rect room;
    SetupAnswer answer = setup_surround(ctx, state, SetupStep::summary,
                                        ctx.say(key ? words::next : event_words::save), ready, room);
    ui::card(ctx, room);
    scroll_.draw(
        ctx, room.inset(32, 24),
        [&](const Rect& rect) { return content(ctx, rect, state, form, problems, key); },
        ctx.theme().surface);
    if (!answer.forward) return answer;
    answer.forward = false;
    if (key) {
        typing_ = true;
        entry_.begin(ctx, "", false);
    } else {
        answer.action = app::EventAction{app::event_action::Save{form.event, {}, {}}};
    }
    return answer;
}

SetupAnswer SummaryPage::passphrase(ui::Context& ctx, const app::KioskState& state, SetupForm& form) {
    SetupAnswer answer;
    answer.action = staff_surround_without_footer(ctx, state);
    const EntryMove move = entry_.draw(ctx, {.title = form.root_key.filename().string(),
                                             .label = ctx.say(event_words::passphrase),
                                             .hint = ctx.say(event_words::passphrase_hint),
                                             .forward = ctx.say(event_words::save),
                                             .secret = true});
    if (move == EntryMove::done)
        answer.action = app::EventAction{app::event_action::Save{form.event, form.root_key, entry_.text()}};
    if (move == EntryMove::none) return answer;
    typing_ = false;
    entry_.begin(ctx, "");
    return answer;
}

}  // namespace

std::unique_ptr<SetupPage> make_setup_summary() {
    return std::make_unique<SummaryPage>();
}

}  // namespace netra::screens
