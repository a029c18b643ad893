#include "screens/content_screen.h"

#include <string>
#include <vector>

#include "core/date.h"
#include "screens/content_words.h"
#include "screens/staff_note.h"
#include "screens/staff_surround.h"
#include "screens/words.h"
#include "ui/callout.h"
#include "ui/card.h"
#include "ui/chip.h"
#include "ui/picture.h"
#include "ui/scroll.h"
#include "ui/tap.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using ui::Rect;

// One course of the list, as it is drawn.
struct Entry {
    std::string id;  // of the item
    std::string_view icon;
    std::string title, version, line;
    std::vector<ui::Chip> chips;
    bool tappable = true;
    app::Action action = app::action::EnterRoom{};
};

std::string approval_line(const ui::Context& ctx, const std::optional<core::Approval>& approval) {
    if (!approval) return std::string(ctx.say(content_words::not_approved));
    const auto until = core::parse_date(approval->valid_until);
    return ui::filled(
        ctx.say(content_words::approved_until),
        {approval->by_position, until ? core::format_date(*until, ctx.language()) : approval->valid_until});
}

Entry entry_of(const ui::Context& ctx, const app::CourseOnStick& one, std::size_t index) {
    Entry entry{.id = "stick." + std::to_string(index),
                .icon = "usb",
                .title = one.title,
                .version = one.version,
                .line = one.place + " · " + file_size(ctx, one.bytes),
                .chips = {},
                .action = app::ContentAction{app::content_action::Look{one.path}}};
    if (one.title.empty()) {
        entry.title = one.place;
        entry.line = ctx.say(content_words::unreadable);
        return entry;
    }
    const bool organisation = one.signer == credential::PackSigner::organisation;
    entry.chips = {organisation
                       ? ui::Chip{ctx.say(content_words::by_organisation), ui::ChipKind::right, "check"}
                       : ui::Chip{ctx.say(one.signer ? content_words::not_signed : content_words::folder),
                                  ui::ChipKind::caution, "attention"}};
    entry.line += "\n" + approval_line(ctx, one.approval);
    return entry;
}

Entry entry_of(const ui::Context& ctx, const app::CourseOnShelf& one, std::size_t index) {
    Entry entry{.id = "shelf." + std::to_string(index),
                .icon = "book",
                .title = one.title,
                .version = one.version,
                .line = approval_line(ctx, one.approval),
                .chips = {},
                .action = app::ContentAction{app::content_action::LookAtInstalled{one.id, one.version}}};
    if (one.in_event) entry.chips.push_back({ctx.say(content_words::in_event), ui::ChipKind::right, "check"});
    if (one.in_use && !one.in_event)
        entry.chips.push_back({ctx.say(content_words::in_use), ui::ChipKind::info});
    return entry;
}

constexpr float padding = 28;

// The words of an entry from the top of `place`; measured only where `draw` is false.
float words_of(ui::Context& ctx, const Rect& place, const Entry& entry, bool draw) {
    const ui::Theme& theme = ctx.theme();
    auto& paint = ctx.paint();
    const auto put = [&](float y, std::string_view text, const ui::Type& type, ui::Color ink) {
        return draw ? ui::paragraph(paint, place.without_top(y), text, type, ink)
                    : ui::text_height(paint, text, type, place.w);
    };
    float y = put(0, entry.title + (entry.version.empty() ? "" : "  " + entry.version), ui::type::card_title,
                  theme.brand);
    y += put(y + 4, entry.line, ui::type::small, theme.ink_soft) + 4;
    if (entry.chips.empty()) return y;
    const float high = ui::chip_height(ctx);
    float x = place.x;
    for (ui::Chip chip : entry.chips) {
        chip.widest = place.w - 80;
        if (draw) x += ui::chip(ctx, {x, place.y + y + 12 + high / 2}, chip) + 16;
    }
    return y + 12 + high;
}

class ContentScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override;

  private:
    float entry(ui::Context& ctx, const Rect& place, const Entry& one);
    float section(ui::Context& ctx, const Rect& place, std::string_view title,
                  const std::vector<Entry>& entries, std::string_view empty);

    ui::Scroll scroll_{"courses"};
    std::optional<app::Action> chosen_;
};

float ContentScreen::entry(ui::Context& ctx, const Rect& place, const Entry& one) {
    const float left = 112 + padding;
    const float high =
        std::max(112.0f, words_of(ctx, place.inset(padding, 0).without_left(left), one, false)) + 2 * padding;
    const Rect card = place.top(high);
    const ui::Tap touch = ui::tap(ctx, card, {.id = one.id, .label = one.title + " " + one.version});
    ui::card(ctx, card);
    if (touch.pressed) ctx.paint().fill(card, ctx.theme().quiet, ui::radius_card);
    const Rect inside = card.inset(padding, padding);
    ui::icon_tile(ctx, inside.left(112).top(112), one.icon);
    words_of(ctx, inside.without_left(left), one, true);
    if (touch.focused) ui::focus_ring(ctx, card, ui::radius_card);
    if (touch.tapped) chosen_ = one.action;
    return high;
}

float ContentScreen::section(ui::Context& ctx, const Rect& place, std::string_view title,
                             const std::vector<Entry>& entries, std::string_view empty) {
    auto& paint = ctx.paint();
    float y = ui::paragraph(paint, place, title, ui::type::heading, ctx.theme().ink) + 16;
    if (entries.empty()) {
        const ui::Callout nothing{.text = empty, .icon = "usb"};
        const float high = ui::callout_height(ctx, place.w, nothing);
        ui::callout(ctx, place.without_top(y).top(high), nothing);
        return y + high;
    }
    for (const Entry& one : entries) y += entry(ctx, place.without_top(y), one) + 20;
    return y - 20;
}

std::optional<app::Action> ContentScreen::draw(ui::Context& ctx, const app::KioskState& state) {
    auto action = staff_surround(ctx, state, {.back = ctx.say(words::back), .help = false});
    if (action && std::holds_alternative<app::action::Back>(*action))
        action = app::action::EnterRoom{app::StaffRoom::home};
    const app::ContentRoomState& content = state.staff->content;
    std::vector<Entry> sticks, shelf;
    for (std::size_t i = 0; i < content.on_sticks.size(); ++i)
        sticks.push_back(entry_of(ctx, content.on_sticks[i], i));
    for (std::size_t i = 0; i < content.on_shelf.size(); ++i)
        shelf.push_back(entry_of(ctx, content.on_shelf[i], i));
    chosen_.reset();
    Rect room = ctx.layout().content;
    room = room.without_top(
        ui::paragraph(ctx.paint(), room, ctx.say(content_words::title), ui::type::title, ctx.theme().ink) +
        16);
    room = staff_note(ctx, room, content.note);
    const auto on_sticks = [&](const Rect& place) {
        const auto& empty =
            state.staff->sticks.empty() ? content_words::no_stick : content_words::nothing_on_stick;
        return section(ctx, place, ctx.say(content_words::on_sticks), sticks, ctx.say(empty));
    };
    const auto on_shelf = [&](const Rect& place) {
        return section(ctx, place, ctx.say(content_words::on_shelf), shelf, {});
    };
    scroll_.draw(ctx, room, [&](const Rect& place) {
        if (ctx.portrait()) {
            const float high = on_sticks(place) + 40;
            return high + on_shelf(place.without_top(high));
        }
        const float half = (place.w - ctx.layout().gap) / 2;
        return std::max(on_sticks(place.left(half)), on_shelf(place.from_right(half)));
    });
    return chosen_ ? chosen_ : action;
}

}  // namespace

std::unique_ptr<Screen> make_content() {
    return std::make_unique<ContentScreen>();
}

}  // namespace netra::screens
