#include "screens/scanner_test_screen.h"

#include <string>

#include "core/scan.h"
#include "screens/device_words.h"
#include "screens/words.h"
#include "ui/button.h"
#include "ui/callout.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using ui::Rect;

std::string words_for(const ui::Context& ctx, const core::Scan& scan, std::size_t length) {
    switch (scan.kind) {
        case core::ScanKind::ticket:
            return ui::filled(ctx.say(device_words::ticket), {scan.ticket.event});
        case core::ScanKind::number:
            return ui::filled(ctx.say(device_words::badge), {scan.digits.substr(scan.digits.size() - 3)});
        case core::ScanKind::certificate:
            return ui::filled(ctx.say(device_words::certificate), {std::to_string(scan.digits.size())});
        case core::ScanKind::unknown:
            break;
    }
    return ui::filled(ctx.say(device_words::unknown), {std::to_string(length)});
}

class ScannerTestScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState&) override;

  private:
    int count_ = 0;
    core::Scan last_;  // where something was read
    std::size_t length_ = 0;
};

std::optional<app::Action> ScannerTestScreen::draw(ui::Context& ctx, const app::KioskState&) {
    for (const std::string& line : ctx.scans()) {
        ++count_;
        length_ = line.size();
        last_ = core::read_scan(line);
    }
    auto& paint = ctx.paint();
    const Rect page = ctx.canvas().rect();
    paint.fill(page, ctx.theme().ground);
    Rect room =
        page.inset(ctx.layout().margin, 0).centred(std::min(1200.0f, page.w - 2 * ctx.layout().margin), 640);
    room = room.without_top(ui::paragraph(paint, room, ctx.say(device_words::scan_something), ui::type::title,
                                          ctx.theme().ink, ui::Align::centre) +
                            48);
    const bool known = count_ > 0 && last_.kind != core::ScanKind::unknown;
    const std::string text =
        count_ == 0 ? std::string(ctx.say(device_words::nothing_yet)) : words_for(ctx, last_, length_);
    const ui::Callout callout{.say = count_ == 0 ? ui::Say::info
                                     : known     ? ui::Say::right
                                                 : ui::Say::caution,
                              .text = text};
    const float high = ui::callout_height(ctx, room.w, callout);
    ui::callout(ctx, room.top(high), callout);
    room = room.without_top(high + 24);
    if (count_ > 0) {
        room = room.without_top(
            ui::paragraph(paint, room, ui::filled(ctx.say(device_words::times), {std::to_string(count_)}),
                          ui::type::list, ctx.theme().ink_soft, ui::Align::centre));
    }
    const ui::Button close{.id = "close", .label = ctx.say(words::done), .shortcut = ui::Shortcut::escape};
    if (ui::button(ctx, room.without_top(32).top(112).centred(336, 112), close))
        return app::action::EnterRoom{app::StaffRoom::device};
    return std::nullopt;
}

}  // namespace

std::unique_ptr<Screen> make_scanner_test() {
    return std::make_unique<ScannerTestScreen>();
}

}  // namespace netra::screens
