#include "screens/signature_screen.h"

#include <string>

#include "core/date.h"
#include "core/election_text.h"
#include "screens/surround.h"
#include "screens/words.h"
#include "ui/button.h"
#include "ui/callout.h"
#include "ui/dialog.h"
#include "ui/field.h"
#include "ui/keyboard.h"
#include "ui/signature_pad.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using ui::Rect;

class SignatureScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override;

  private:
    std::optional<app::Action> drawing(ui::Context& ctx, const app::KioskState& state);
    std::optional<app::Action> typing(ui::Context& ctx, const app::KioskState& state);
    bool tools(ui::Context& ctx, const Rect& rect);
    std::optional<app::Action> sign();

    ui::SignaturePad pad_;
    ui::Field name_{"typed-name", core::max_name_bytes};
    ui::Keyboard keyboard_;
    bool loaded_ = false;
    bool typing_ = false;
    bool asked_ = false;  // the one question about a simple signature
    bool asking_ = false;
};

struct Places {
    Rect pad, tools, note;
};

// The pad takes what the others leave. Portrait: one above the other. Landscape: the tools at the left, where
// the hand that signs does not cover them, the note under the pad.
Places places_in(ui::Context& ctx, const Rect& room, const ui::Callout& note) {
    if (ctx.portrait()) {
        const float gap = 32, note_height = ui::callout_height(ctx, room.w, note);
        const Rect pad = room.top(std::min(640.0f, room.h - 104 - note_height - 2 * gap));
        const Rect tools{room.x, pad.bottom() + gap, room.w, 104};
        return {pad, tools, {room.x, tools.bottom() + gap, room.w, note_height}};
    }
    const float beside = ctx.layout().tall_header ? 320.0f : 256.0f, gap = 24;
    const Rect right = room.without_left(beside + 32);
    const float note_height = ui::callout_height(ctx, right.w, note);
    const Rect pad = right.top(std::min(432.0f, right.h - note_height - gap));
    return {pad, {room.x, pad.y, beside, pad.h}, {right.x, pad.bottom() + gap, right.w, note_height}};
}

// Undo, clear, type: answers whether the ink changed.
bool SignatureScreen::tools(ui::Context& ctx, const Rect& rect) {
    const ui::Button undo{.id = "undo",
                          .label = ctx.say(words::undo),
                          .icon = "undo",
                          .enabled = !pad_.empty(),
                          .type = ui::type::label};
    const ui::Button erase{.id = "clear",
                           .label = ctx.say(words::erase),
                           .icon = "trash",
                           .enabled = !pad_.empty(),
                           .type = ui::type::label};
    const ui::Button type{
        .id = "type-name", .label = ctx.say(words::type_name), .icon = "keyboard", .type = ui::type::label};
    const auto cell = [&](int i) {
        if (ctx.portrait()) return rect.cell(i, 0, 3, 1, 24);
        const float height = std::min(104.0f, (rect.h - 32) / 3);
        return i == 2 ? rect.from_bottom(height)
                      : rect.without_top(static_cast<float>(i) * (height + 16)).top(height);
    };
    bool changed = false;
    if (ui::button(ctx, cell(0), undo)) pad_.undo(), changed = true;
    if (ui::button(ctx, cell(1), erase)) pad_.clear(), changed = true;
    if (ui::button(ctx, cell(2), type)) typing_ = true;
    return changed;
}

std::optional<app::Action> SignatureScreen::sign() {
    if (!asked_ && core::looks_too_simple(pad_.signature())) {
        asked_ = asking_ = true;
        return std::nullopt;
    }
    return app::action::Sign{pad_.signature()};
}

std::optional<app::Action> SignatureScreen::drawing(ui::Context& ctx, const app::KioskState& state) {
    auto action = surround(ctx, state,
                           {.back = ctx.say(words::back),
                            .primary = ctx.say(words::sign_now),
                            .primary_icon = "pen",
                            .primary_enabled = !pad_.empty(),
                            .primary_by_enter = false});
    const core::Pact& pact = course_of(ctx, state).pact_for(state.visitor->status);
    const std::string line =
        ui::filled(ctx.say(words::sign_line), {core::with_election(pact.title, *state.event), pact.version});
    // Large text leaves no room for a second line: the screen before named the pact and its version.
    const bool brief = !ctx.portrait() && ctx.layout().tall_header;
    const Rect room = heading(ctx, ctx.say(words::sign_title), brief ? std::string_view() : line);
    const core::LocalTime now = core::local_time(state.now, state.event->utc_offset_minutes);
    const std::string date = core::format_full_date(now.date, ctx.language());
    const std::string time = core::format_time(now, ctx.language());
    const std::string number = number_line(state, ctx.language());
    const ui::SignaturePad::Look look{
        .name = state.visitor->name, .number = number, .date = date, .time = time};
    const ui::Callout note{.title = ctx.portrait() ? ctx.say(words::about_signature) : std::string_view(),
                           .text = ctx.say(words::about_signature_text)};
    const Places places = places_in(ctx, room, note);
    bool changed = pad_.draw(ctx, places.pad, look);
    changed = tools(ctx, places.tools) || changed;
    ui::callout(ctx, places.note, note);
    if (action && std::holds_alternative<app::action::Forward>(*action)) return sign();
    if (changed && !action) return app::action::KeepStrokes{pad_.signature()};
    return action;
}

// What kind of signature a typed name is, where the keys leave the room for it.
void note_under(ui::Context& ctx, float below) {
    const Rect content = ctx.layout().content;
    const float bottom = ctx.canvas().height - ui::Keyboard::height(ctx);
    const auto words = ctx.say(words::about_signature_text);
    const float height = ui::text_height(ctx.paint(), words, ui::type::small, content.w);
    if (below + 24 + height + 16 <= bottom)
        ui::paragraph(ctx.paint(), {content.x, below + 24, content.w, height}, words, ui::type::small,
                      ctx.theme().ink_soft);
}

std::optional<app::Action> SignatureScreen::typing(ui::Context& ctx, const app::KioskState& state) {
    surround_without_footer(ctx, state);
    const auto key = keyboard_.draw(ctx);
    const Rect content = ctx.layout().content;
    auto& paint = ctx.paint();
    ui::paragraph(paint, content, ctx.say(words::sign_title), ui::type::title, ctx.theme().ink);
    const float top = content.y + paint.leading(ui::type::title) + 24;
    const ui::Button back{.id = "back",
                          .label = ctx.say(words::draw_instead),
                          .icon = "arrow-left",
                          .shortcut = ui::Shortcut::escape};
    const ui::Button go{.id = "primary",
                        .label = ctx.say(words::sign_now),
                        .kind = ui::ButtonKind::primary,
                        .icon = "pen",
                        .icon_after = true,
                        .enabled = !core::check_name(name_.text()).problem};
    const float back_width = std::max(224.0f, ui::button_width(ctx, back));
    const float go_width = std::max(320.0f, ui::button_width(ctx, go));
    const ui::Field::Look look{.label = ctx.say(words::type_name), .hint = ctx.say(words::typed_hint)};
    const bool stacked = ctx.portrait();
    const float width = stacked ? content.w : content.w - back_width - go_width - 64;
    if (!name_.focused(ctx) && !ctx.focus_visible()) name_.focus(ctx);
    name_.draw(ctx, {content.x, top, width, 0}, look, key);
    note_under(ctx, top + name_.height(ctx, look) + (stacked ? 24 + 112 : 0));
    const float buttons = stacked ? top + name_.height(ctx, look) + 24 : top + 48;
    if (ui::button(ctx, {content.right() - go_width - 32 - back_width, buttons, back_width, 112}, back))
        typing_ = false;
    // Signing is to be meant: Enter goes to the button, and no further.
    const bool done = name_.entered() || (key && key->key == ui::Key::enter);
    if (done && go.enabled) ctx.set_focus(go.id, true);
    if (ui::button(ctx, {content.right() - go_width, buttons, go_width, 112}, go)) {
        core::Signature signature;
        signature.method = core::SignatureMethod::typed;
        signature.typed_name = core::check_name(name_.text()).text;
        return app::action::Sign{signature};
    }
    return std::nullopt;
}

std::optional<app::Action> SignatureScreen::draw(ui::Context& ctx, const app::KioskState& state) {
    if (!loaded_) pad_.set(state.signature);
    loaded_ = true;
    if (typing_) return typing(ctx, state);
    auto action = drawing(ctx, state);
    if (!asking_) return action;
    const ui::Dialog question{.title = ctx.say(words::simple_title),
                              .text = ctx.say(words::simple_text),
                              .primary = ctx.say(words::simple_yes),
                              .secondary = ctx.say(words::simple_no),
                              .primary_key = ui::Shortcut::none};
    switch (ui::dialog(ctx, question)) {
        case ui::DialogAction::primary:
            asking_ = false;
            return app::action::Sign{pad_.signature()};
        case ui::DialogAction::secondary:
            asking_ = false;
            pad_.clear();
            return app::action::KeepStrokes{pad_.signature()};
        case ui::DialogAction::none:
            break;
    }
    return std::nullopt;
}

}  // namespace

std::unique_ptr<Screen> make_signature() {
    return std::make_unique<SignatureScreen>();
}

}  // namespace netra::screens
