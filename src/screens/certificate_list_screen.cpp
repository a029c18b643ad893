#include "screens/certificate_list_screen.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "screens/certificate_find_form.h"
#include "screens/certificate_standing.h"
#include "screens/staff_note.h"
#include "screens/staff_surround.h"
#include "screens/staff_words.h"
#include "screens/words.h"
#include "ui/button.h"
#include "ui/card.h"
#include "ui/scroll.h"
#include "ui/table.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using app::CertificateAction;
using ui::Rect;
using Kind = CertificateFindForm::Kind;

constexpr float pager_height = 96, button_height = 96;

class CertificateListScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override;

  private:
    void ask(CertificateAction action) { chosen_ = std::move(action); }
    Rect finders(ui::Context& ctx, const Rect& room);
    Rect found(ui::Context& ctx, const Rect& room, const app::CertificateList& list);
    float lines(ui::Context& ctx, const Rect& place, const app::KioskState& state);
    void pager(ui::Context& ctx, const Rect& row, const app::CertificateList& list);

    CertificateFindForm form_;
    ui::Scroll scroll_{"certificates"};
    std::int64_t page_ = 0;
    std::string sought_;
    std::optional<app::Action> chosen_;
};

// Title, and beside it (in portrait below it) the two ways to find one; answers the room under them.
Rect CertificateListScreen::finders(ui::Context& ctx, const Rect& room) {
    auto& paint = ctx.paint();
    const ui::Button digits{
        .id = "by-digits", .label = ctx.say(certificate_words::by_digits), .icon = "search"};
    const ui::Button words{
        .id = "by-words", .label = ctx.say(certificate_words::by_words), .icon = "keyboard"};
    const float title = ui::text_height(paint, ctx.say(certificate_words::title), ui::type::title, room.w);
    const float line = ui::text_height(paint, ctx.say(certificate_words::scan_line), ui::type::list, room.w);
    ui::paragraph(paint, room, ctx.say(certificate_words::title), ui::type::title, ctx.theme().ink);
    ui::paragraph(paint, room.without_top(title), ctx.say(certificate_words::scan_line), ui::type::list,
                  ctx.theme().ink_soft);
    float first = ui::button_width(ctx, digits), second = ui::button_width(ctx, words);
    const float words_width = paint.width(ctx.say(certificate_words::scan_line), ui::type::list);
    const bool beside = first + second + words_width + 72 <= room.w;
    if (!beside)
        first = std::min(first, (room.w - 24) * 0.6f), second = std::min(second, room.w - 24 - first);
    const Rect row = beside ? room.top(std::max(button_height, title + line)).from_right(first + 24 + second)
                            : room.without_top(title + line + 16).top(button_height);
    if (ui::button(ctx, row.left(first).top(button_height), digits)) form_.open(ctx, Kind::digits);
    if (ui::button(ctx, row.without_left(first + 24).left(second).top(button_height), words))
        form_.open(ctx, Kind::words);
    return room.without_top(row.bottom() - room.y + 20);
}

// What was searched for and how many there are, with the way back to all.
Rect CertificateListScreen::found(ui::Context& ctx, const Rect& room, const app::CertificateList& list) {
    if (list.sought.empty()) return room;
    const ui::Button all{.id = "all", .label = ctx.say(certificate_words::all), .icon = "cross"};
    const float width = std::min(room.w * 0.5f, ui::button_width(ctx, all));
    const std::string words =
        ui::filled(ctx.say(certificate_words::sought), {list.sought, staff_count(ctx, list.found)});
    const float text = room.w - width - 32;
    const float high =
        std::max(button_height, ui::text_height(ctx.paint(), words, ui::type::list_strong, text));
    const Rect row = room.top(high);
    ui::paragraph_middle(ctx.paint(), row.left(text), words, ui::type::list_strong, ctx.theme().ink);
    if (ui::button(ctx, row.from_right(width).centred(width, button_height), all))
        ask({app::certificate_action::ShowAll{}});
    return room.without_top(high + 16);
}

float CertificateListScreen::lines(ui::Context& ctx, const Rect& place, const app::KioskState& state) {
    const app::CertificateList& list = state.staff->certificates.list;
    const std::array<ui::TableColumn, 5> columns{
        {{.title = ctx.say(certificate_words::number), .share = 3.4f},
         {.title = ctx.say(certificate_words::name), .share = 5, .strong = true},
         {.title = ctx.say(certificate_words::nip), .share = 1.5f},
         {.title = ctx.say(certificate_words::issued), .share = 3},
         {.title = ctx.say(certificate_words::standing), .share = 2.2f}}};
    std::vector<ui::TableRow> rows;
    for (const app::CertificateLine& line : list.lines) {
        const StandingLook look = standing_look(line.standing, state.demo);
        rows.push_back({.id = line.number,
                        .cells = {{.text = line.number},
                                  {.text = line.name},
                                  {.text = line.tail.empty() ? "" : "•••" + line.tail},
                                  {.text = staff_time(ctx, state, line.issued)},
                                  {.text = std::string(ctx.say(look.word)), .say = look.say}}});
    }
    const auto& nothing =
        list.sought.empty() ? certificate_words::none_yet : certificate_words::nothing_found;
    const ui::Table table{.id = "certificates",
                          .columns = columns,
                          .rows = rows,
                          .empty = ctx.say(nothing),
                          .row_tappable = true};
    return ui::card_around(ctx, place, [&](const Rect& inside) {
        const float height = ui::table_height(ctx, inside.w, table);
        if (const auto row = ui::table(ctx, inside.top(height), table).row)
            ask({app::certificate_action::Look{list.lines.at(*row).entry}});
        return height;
    });
}

void CertificateListScreen::pager(ui::Context& ctx, const Rect& row, const app::CertificateList& list) {
    const ui::Button newer{
        .id = "newer", .label = ctx.say(staff_words::newer), .icon = "arrow-left", .enabled = list.page > 0};
    const ui::Button older{.id = "older",
                           .label = ctx.say(staff_words::older),
                           .icon = "arrow-right",
                           .icon_after = true,
                           .enabled = list.page + 1 < list.pages};
    const float width =
        std::min(row.w * 0.34f, std::max(ui::button_width(ctx, newer), ui::button_width(ctx, older)));
    if (ui::button(ctx, row.left(width), newer)) ask({app::certificate_action::ShowPage{list.page - 1}});
    if (ui::button(ctx, row.from_right(width), older))
        ask({app::certificate_action::ShowPage{list.page + 1}});
    const std::string words = ui::filled(ctx.say(staff_words::page_of),
                                         {std::to_string(list.page + 1), std::to_string(list.pages)});
    const ui::Type type = ui::fitting(ctx.paint(), words, ui::type::list, row.w - 2 * width - 32);
    ctx.paint().text_on(row.centre(), words, type, ctx.theme().ink_soft, ui::Align::centre);
}

std::optional<app::Action> CertificateListScreen::draw(ui::Context& ctx, const app::KioskState& state) {
    if (form_.is_open()) return form_.draw(ctx, state);
    auto action = staff_surround(ctx, state, {.back = ctx.say(words::back), .help = false});
    if (action && std::holds_alternative<app::action::Back>(*action))
        action = app::action::EnterRoom{app::StaffRoom::home};
    const app::CertificateRoomState& certificates = state.staff->certificates;
    const app::CertificateList& list = certificates.list;
    if (page_ != list.page || sought_ != list.sought) scroll_.to_top();
    page_ = list.page, sought_ = list.sought;
    chosen_.reset();
    const Rect all = ctx.layout().content;
    const Rect view = list.pages > 1 ? all.without_bottom(pager_height + 20) : all;
    scroll_.draw(ctx, view, [&](const Rect& place) {
        const Rect room = staff_note(ctx, found(ctx, finders(ctx, place), list), certificates.note);
        return room.y - place.y + lines(ctx, room, state);
    });
    if (list.pages > 1) pager(ctx, all.from_bottom(pager_height), list);
    return chosen_ ? chosen_ : action;
}

}  // namespace

std::unique_ptr<Screen> make_certificate_list() {
    return std::make_unique<CertificateListScreen>();
}

}  // namespace netra::screens
