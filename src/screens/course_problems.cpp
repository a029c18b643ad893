#include "screens/course_problems.h"

#include "screens/words.h"
#include "ui/card.h"
#include "ui/header.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

// The problem's own line, and under it what to do.
float problem(ui::Context& ctx, const ui::Rect& place, const base::Diagnostic& one) {
    const ui::Theme& theme = ctx.theme();
    auto& paint = ctx.paint();
    const std::string text = describe(one, ctx.language());
    const std::size_t end = text.find('\n');
    const ui::Color ink = one.severity == base::Severity::error ? theme.ink : theme.ink_soft;
    float high =
        ui::paragraph(paint, place, std::string_view(text).substr(0, end), ui::type::list_strong, ink);
    const std::string& hint = one.hint.in(ctx.language());
    high += ui::paragraph(paint, place.without_top(high), hint, ui::type::list, theme.ink_soft);
    return high + 24;
}

}  // namespace

void CourseProblems::draw(ui::Context& ctx, const std::string& folder, const base::Diagnostics& problems) {
    auto& paint = ctx.paint();
    const ui::Theme& theme = ctx.theme();
    paint.fill(ctx.canvas().rect(), theme.ground);
    ui::Rect room = ctx.canvas().rect().inset(ctx.layout().margin, 64);
    room = room.without_top(
        ui::paragraph(paint, room, ctx.say(words::problems_title), ui::type::title, theme.ink) + 8);
    const std::string where = ui::filled(ctx.say(words::problems_line), {folder});
    room = room.without_top(ui::paragraph(paint, room, where, ui::type::subtitle, theme.ink_soft) + 32);
    ui::card(ctx, room);
    const auto list = [&](const ui::Rect& place) {
        float high = 0;
        for (const base::Diagnostic& one : problems) high += problem(ctx, place.without_top(high), one);
        return high;
    };
    scroll_.draw(ctx, room.inset(48, 32), list, theme.surface);
}

}  // namespace netra::screens
