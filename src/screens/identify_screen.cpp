#include "screens/identify_screen.h"

#include <string>

#include "core/date.h"
#include "core/nip.h"
#include "screens/surround.h"
#include "screens/words.h"
#include "ui/button.h"
#include "ui/callout.h"
#include "ui/card.h"
#include "ui/number_field.h"
#include "ui/number_pad.h"
#include "ui/picture.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using ui::Rect;

class IdentifyScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override;

  private:
    void field(ui::Context& ctx, const Rect& rect, const core::NumberReading& reading);
    std::optional<app::Action> others(ui::Context& ctx, const Rect& rect);

    std::string digits_;
};

core::Date today(const app::KioskState& state) {
    return core::date_from_days(state.event->last_day);
}

std::string started(const core::NumberReading& reading, base::Language language) {
    if (!reading.start_year) return {};
    if (reading.start_month) return core::format_month(*reading.start_year, *reading.start_month, language);
    return reading.digits.size() >= 14 ? std::to_string(*reading.start_year) : std::string();
}

void IdentifyScreen::field(ui::Context& ctx, const Rect& rect, const core::NumberReading& reading) {
    const std::string born = reading.born ? core::format_date(*reading.born, ctx.language()) : std::string();
    const std::string since = started(reading, ctx.language());
    const std::string count = ui::filled(ctx.say(words::digits_count), {std::to_string(digits_.size())});
    ui::NumberField look;
    look.id = "number";
    look.label = ctx.say(words::identify_title);
    look.digits = digits_;
    look.groups = {8, 6, 1, 3};
    look.meanings = {{ctx.say(words::born), born}, {ctx.say(words::started), since}, {}, {}};
    look.count = count;
    ui::number_field(ctx, rect, look);
}

std::optional<app::Action> IdentifyScreen::others(ui::Context& ctx, const Rect& rect) {
    const ui::Theme& theme = ctx.theme();
    auto& paint = ctx.paint();
    const float button_width = std::max(312.0f, ctx.grown(280));
    const Rect ticket = rect.without_right(button_width + 32);
    ui::card(ctx, ticket);
    const Rect inside = ticket.inset(32);
    const float tile = std::min(inside.h, 152.0f);
    ui::icon_tile(ctx, {inside.x, inside.centre().y - tile / 2, tile, tile}, "ticket");
    const Rect text = inside.without_left(tile + 32);
    const float title = ui::text_height(paint, ctx.say(words::ticket_title), ui::type::card_title, text.w);
    const float body = ui::text_height(paint, ctx.say(words::ticket_text), ui::type::list, text.w);
    const float top = text.centre().y - (title + body + 8) / 2;
    ui::paragraph(paint, {text.x, top, text.w, title}, ctx.say(words::ticket_title), ui::type::card_title,
                  theme.ink);
    ui::paragraph(paint, {text.x, top + title + 8, text.w, body}, ctx.say(words::ticket_text), ui::type::list,
                  theme.ink_soft);
    const Rect other = rect.from_right(button_width);
    ui::card(ctx, other);
    const Rect half = other.inset(28);
    ui::paragraph_middle(paint, half.without_bottom(112), ctx.say(words::no_number),
                         ui::type::card_title.sized(30), theme.ink, ui::Align::centre);
    const ui::Button way{.id = "other-way", .label = ctx.say(words::other_way)};
    if (ui::button(ctx, half.from_bottom(96), way)) return app::action::ChooseWalkIn{};
    return std::nullopt;
}

std::optional<app::Action> IdentifyScreen::draw(ui::Context& ctx, const app::KioskState& state) {
    const core::NumberReading reading = core::read_number(digits_, today(state));
    auto action = surround(ctx, state,
                           {.back = ctx.say(words::back),
                            .primary = ctx.say(words::check),
                            .primary_enabled = reading.complete});
    const Rect room = ctx.layout().content;
    const bool portrait = ctx.portrait();
    const Rect left = portrait ? room : room.without_right(624 + 64);
    auto& paint = ctx.paint();
    float y = left.y;
    y += ui::paragraph(paint, {left.x, y, left.w, 0}, ctx.say(words::identify_title), ui::type::title,
                       ctx.theme().ink) +
         8;
    // Where large text leaves no room for the other ways, the line under the title gives way.
    const float line = ui::text_height(paint, ctx.say(words::identify_line), ui::type::subtitle, left.w);
    if (y + line + 28 + ui::number_field_height(ctx) + 24 + 96 <= left.bottom()) {
        ui::paragraph(paint, {left.x, y, left.w, 0}, ctx.say(words::identify_line), ui::type::subtitle,
                      ctx.theme().ink_soft);
        y += line + 28;
    }
    field(ctx, {left.x, y, left.w, 0}, reading);
    y += ui::number_field_height(ctx) + 24;
    const float free = left.bottom() - y;
    // Portrait: the pad stands under the field and gives up what the other ways need.
    const float pad_height = portrait ? std::min(728.0f, free - 96 - 24) : room.h;
    const Rect pad = portrait ? room.from_bottom(pad_height) : room.from_right(624);
    const Rect below{left.x, y, left.w, portrait ? free - pad_height - 24 : free};
    if (reading.complete && !reading.doubts.empty() && below.h >= 160) {
        const ui::Callout caution{.say = ui::Say::caution,
                                  .title = ctx.say(words::check_again),
                                  .text = ctx.say(core::describe(reading.doubts.front()))};
        ui::callout(ctx, below.top(ui::callout_height(ctx, below.w, caution)), caution);
    } else if (below.h >= ctx.grown(200)) {
        if (const auto other = others(ctx, below.from_bottom(std::min(below.h, 240.0f)))) action = other;
    } else {
        const ui::Button way{.id = "other-way", .label = ctx.say(words::no_number)};
        const float width = std::min(below.w, std::max(320.0f, ui::button_width(ctx, way)));
        if (ui::button(ctx, below.top(96).left(width), way)) action = app::action::ChooseWalkIn{};
    }
    const auto key = ui::number_pad(ctx, pad);
    ui::number_typed(ctx, digits_, core::number_digits, key ? &*key : nullptr);
    if (ctx.take_key(ui::Key::enter) && reading.complete) action = app::action::Forward{};
    if (action && std::holds_alternative<app::action::Forward>(*action))
        return app::action::EnterNumber{digits_};
    return action;
}

}  // namespace

std::unique_ptr<Screen> make_identify() {
    return std::make_unique<IdentifyScreen>();
}

}  // namespace netra::screens
