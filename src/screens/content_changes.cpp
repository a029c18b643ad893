#include "screens/content_changes.h"

#include <algorithm>
#include <string>
#include <vector>

#include "screens/content_words.h"
#include "ui/callout.h"
#include "ui/card.h"
#include "ui/chip.h"
#include "ui/picture.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using core::CourseChange;
using ui::Rect;

enum class Kind { added, changed, removed };

struct Line {
    Kind kind = Kind::changed;
    std::string what;  // "Soal"
    std::string text;
    int parts = 1;  // that it names
};

void add_parts(std::vector<Line>& lines, const core::PartChanges& parts, std::string_view what) {
    const auto add = [&](Kind kind, const std::vector<std::string>& names) {
        for (const std::string& name : names) lines.push_back({kind, std::string(what), name});
    };
    add(Kind::added, parts.added);
    add(Kind::changed, parts.changed);
    add(Kind::removed, parts.removed);
}

// Their names are short: all of one kind in a line.
void add_questions(std::vector<Line>& lines, const core::PartChanges& parts, std::string_view what) {
    const auto add = [&](Kind kind, const std::vector<std::string>& names) {
        if (names.empty()) return;
        std::string all;
        for (const std::string& name : names) all += (all.empty() ? "" : ", ") + name;
        lines.push_back({kind, std::string(what), std::move(all), static_cast<int>(names.size())});
    };
    add(Kind::added, parts.added);
    add(Kind::changed, parts.changed);
    add(Kind::removed, parts.removed);
}

std::vector<Line> lines_of(const ui::Context& ctx, const CourseChange& change) {
    using namespace content_words;
    std::vector<Line> lines;
    add_parts(lines, change.modules, ctx.say(module));
    add_parts(lines, change.pages, ctx.say(page));
    add_questions(lines, change.questions, ctx.say(question));
    const auto number = [&](const ui::Words& name, const core::NumberChange& one, const ui::Words& words) {
        if (!one.differs()) return;
        lines.push_back(
            {Kind::changed, std::string(ctx.say(name)),
             ui::filled(ctx.say(words), {std::to_string(one.before), std::to_string(one.after)})});
    };
    for (const auto& [mode, mark] : change.pass_marks) {
        if (!mark.differs()) continue;
        const std::string name =
            std::string(ctx.say(pass_mark)) + ", " + core::mode_name(mode).in(ctx.language());
        lines.push_back(
            {Kind::changed, name,
             ui::filled(ctx.say(from_to), {std::to_string(mark.before), std::to_string(mark.after)})});
    }
    number(hours, change.hours, hours_from_to);
    const auto said = [&](bool differs, const ui::Words& name, const ui::Words& words) {
        if (differs)
            lines.push_back({Kind::changed, std::string(ctx.say(name)), std::string(ctx.say(words))});
    };
    said(change.test_rules, test, test_rules);
    said(change.pact, pact, pact_changed);
    said(change.approval, approval, approval_changed);
    return lines;
}

struct Look {
    const char* icon;
    const ui::Words& words;
    ui::ChipKind chip;
};

Look look_of(Kind kind) {
    switch (kind) {
        case Kind::added:
            return {"plus", content_words::added, ui::ChipKind::info};
        case Kind::removed:
            return {"minus", content_words::removed, ui::ChipKind::caution};
        case Kind::changed:
            break;
    }
    return {"pen", content_words::changed, ui::ChipKind::info};
}

float chips(ui::Context& ctx, const Rect& place, const std::vector<Line>& lines) {
    const float high = ui::chip_height(ctx);
    float x = place.x, y = place.y;
    for (const Kind kind : {Kind::added, Kind::changed, Kind::removed}) {
        int count = 0;
        for (const Line& line : lines) count += line.kind == kind ? line.parts : 0;
        if (count == 0) continue;
        const Look look = look_of(kind);
        const std::string word = ui::filled(ctx.say(look.words), {std::to_string(count)});
        const ui::Chip chip{word, look.chip, look.icon};
        if (x > place.x && x + ui::chip_width(ctx, chip) > place.right()) x = place.x, y += high + 12;
        x += ui::chip(ctx, {x, y + high / 2}, chip) + 16;
    }
    return y + high - place.y;
}

float draw_line(ui::Context& ctx, const Rect& place, const Line& line, float name) {
    auto& paint = ctx.paint();
    const ui::Theme& theme = ctx.theme();
    const bool beside = !ctx.portrait() && ctx.text_size() != ui::TextSize::larger;
    const Look look = look_of(line.kind);
    const ui::Color ink = line.kind == Kind::removed ? theme.caution.ink : theme.brand;
    ui::rule(ctx, {place.x, place.y}, place.w);
    const Rect row = place.without_top(12);
    ui::icon(ctx, {row.x + 18, row.y + paint.leading(ui::type::list) / 2}, 32, look.icon, ink);
    const Rect text = row.without_left(56);
    const float first = ui::paragraph(paint, beside ? text.left(name - 24) : text, line.what,
                                      ui::type::list_strong, theme.ink);
    const Rect rest = beside ? text.without_left(name) : text.without_top(first);
    const float second = ui::paragraph(paint, rest, line.text, ui::type::list, theme.ink);
    return 24 + (beside ? std::max(first, second) : first + second);
}

}  // namespace

float content_changes(ui::Context& ctx, const Rect& place, const CourseChange& change, bool known) {
    auto& paint = ctx.paint();
    const std::vector<Line> lines = known ? lines_of(ctx, change) : std::vector<Line>();
    std::string title(ctx.say(content_words::first_version));
    if (known) {
        title = ui::filled(ctx.say(lines.empty() ? content_words::no_changes : content_words::changes),
                           {change.from_version});
    }
    float y = ui::paragraph(paint, place, title, ui::type::card_title, ctx.theme().brand);
    if (lines.empty()) return y;
    y += 12 + chips(ctx, place.without_top(y + 12), lines) + 16;
    float name = 0;
    for (const Line& line : lines) name = std::max(name, paint.width(line.what, ui::type::list_strong) + 24);
    name = std::min(name, place.w * 0.4f);
    for (const Line& line : lines) y += draw_line(ctx, place.without_top(y), line, name);
    return y;
}

float content_problem(ui::Context& ctx, const Rect& place, const base::Diagnostic& problem) {
    auto& paint = ctx.paint();
    const ui::Theme& theme = ctx.theme();
    const bool wrong = problem.severity == base::Severity::error;
    const ui::Say say = wrong ? ui::Say::wrong : ui::Say::caution;
    ui::rule(ctx, {place.x, place.y}, place.w);
    const Rect row = place.without_top(12);
    ui::say_mark(ctx, {row.x + 18, row.y + paint.leading(ui::type::small) / 2}, 16, say);
    const Rect text = row.without_left(52);
    std::string where = problem.file;
    if (!problem.cell.empty())
        where += " " + problem.cell;
    else if (problem.line > 0)
        where += ":" + std::to_string(problem.line);
    float y = ui::paragraph(paint, text, where, ui::type::small_strong, theme.ink);
    y += ui::paragraph(paint, text.without_top(y), problem.message.in(ctx.language()), ui::type::small,
                       ui::tone(theme, say).ink);
    const std::string& hint = problem.hint.in(ctx.language());
    if (!hint.empty()) y += ui::paragraph(paint, text.without_top(y), hint, ui::type::small, theme.ink_soft);
    return 24 + y;
}

}  // namespace netra::screens
