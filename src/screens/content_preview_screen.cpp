#include "screens/content_preview_screen.h"

#include <algorithm>
#include <string>

#include "core/date.h"
#include "screens/content_changes.h"
#include "screens/content_words.h"
#include "screens/staff_note.h"
#include "screens/staff_surround.h"
#include "screens/words.h"
#include "ui/button.h"
#include "ui/callout.h"
#include "ui/card.h"
#include "ui/dialog.h"
#include "ui/picture.h"
#include "ui/scroll.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using app::CoursePreview;
using app::content_action::From;
using ui::Rect;

std::string date_words(const ui::Context& ctx, const std::string& iso) {
    const auto date = core::parse_date(iso);
    return date ? core::format_date(*date, ctx.language()) : iso;
}

// A mark, a word for it, and a line below.
float fact(ui::Context& ctx, const Rect& place, ui::Say say, std::string_view word, std::string_view line) {
    auto& paint = ctx.paint();
    ui::say_mark(ctx, {place.x + 22, place.y + 30}, 22, say);
    const Rect text = place.without_left(64);
    float y = ui::paragraph(paint, text, word, ui::type::small_strong, ui::tone(ctx.theme(), say).ink);
    if (!line.empty())
        y += ui::paragraph(paint, text.without_top(y), line, ui::type::small, ctx.theme().ink_soft);
    return y + 20;
}

float signer(ui::Context& ctx, const Rect& place, const CoursePreview& preview) {
    std::string key;
    if (preview.key) {
        const std::string hex = base::to_hex(*preview.key);
        key = ui::filled(ctx.say(content_words::key), {hex.substr(0, 4) + " " + hex.substr(4, 4)});
    }
    if (preview.signer == credential::PackSigner::organisation)
        return fact(ctx, place, ui::Say::right, ctx.say(content_words::signed_by), key);
    if (!preview.signer)
        return preview.installed
                   ? 0
                   : fact(ctx, place, ui::Say::caution, ctx.say(content_words::from_folder), "");
    return fact(ctx, place, ui::Say::caution, sentence(*preview.signer).in(ctx.language()), key);
}

float approval(ui::Context& ctx, const Rect& place, const CoursePreview& preview) {
    if (!preview.approval)
        return fact(ctx, place, ui::Say::caution, ctx.say(content_words::not_approved),
                    ctx.say(content_words::no_approval_text));
    const std::string by = ui::filled(ctx.say(content_words::approved_by), {preview.approval->by_position});
    const std::string until = date_words(ctx, preview.approval->valid_until);
    if (preview.approved_today)
        return fact(ctx, place, ui::Say::right, by, ui::filled(ctx.say(content_words::valid_until), {until}));
    return fact(
        ctx, place, ui::Say::caution, by,
        ui::filled(ctx.say(content_words::approval_over), {date_words(ctx, preview.approval->date), until}));
}

// "Soal        48 → 50"
float figure(ui::Context& ctx, const Rect& place, std::string_view name, std::optional<int> before, int after,
             std::string_view unit = {}) {
    auto& paint = ctx.paint();
    const ui::Theme& theme = ctx.theme();
    const float middle = place.y + 8 + paint.leading(ui::type::list) / 2;
    const std::string now = std::to_string(after) + (unit.empty() ? "" : " " + std::string(unit));
    const bool differs = before && *before != after;
    paint.text_on({place.x, middle}, name, ui::type::list, theme.ink_soft);
    const float wide =
        paint.text_on({place.right(), middle}, now, differs ? ui::type::list_strong : ui::type::list,
                      theme.ink, ui::Align::right);
    if (differs) {
        const float x = place.right() - wide - 36;
        ui::icon(ctx, {x, middle}, 32, "arrow-right", theme.ink_soft);
        paint.text_on({x - 28, middle}, std::to_string(*before), ui::type::list, theme.ink_soft,
                      ui::Align::right);
    }
    const float high = 16 + paint.leading(ui::type::list);
    ui::rule(ctx, {place.x, place.y + high}, place.w);
    return high;
}

float figures(ui::Context& ctx, const Rect& place, const CoursePreview& preview) {
    const auto& before = preview.before;
    const auto was = [&](int app::CourseFigures::*part) {
        return before ? std::optional((*before).*part) : std::nullopt;
    };
    const app::CourseFigures& after = preview.after;
    float y = 0;
    const auto add = [&](const ui::Words& name, int app::CourseFigures::*part, std::string_view unit = {}) {
        y += figure(ctx, place.without_top(y), ctx.say(name), was(part), after.*part, unit);
    };
    add(content_words::modules, &app::CourseFigures::modules);
    add(content_words::pages, &app::CourseFigures::pages);
    add(content_words::questions, &app::CourseFigures::questions);
    if (after.hours > 0) add(content_words::hours, &app::CourseFigures::hours, "JP");
    add(content_words::pass_mark, &app::CourseFigures::pass_mark);
    return y;
}

// "1.2.0 → 1.3.0"
float versions(ui::Context& ctx, const Rect& place, const CoursePreview& preview) {
    auto& paint = ctx.paint();
    const ui::Theme& theme = ctx.theme();
    const float high = ctx.grown(60);
    float x = place.x;
    const auto pill = [&](std::string_view version, bool filled) {
        const float wide = paint.width(version, ui::type::list_strong) + 56;
        const Rect box{x, place.y, wide, high};
        if (filled)
            paint.fill(box, theme.action, high / 2);
        else
            paint.box(box, theme.surface, theme.edge, 2, high / 2);
        paint.text_on(box.centre(), version, ui::type::list_strong, filled ? theme.on_action : theme.ink,
                      ui::Align::centre);
        x += wide + 20;
    };
    const std::string& before = preview.change.from_version;
    if (!before.empty() && before != preview.version) {
        pill(before, false);
        ui::icon(ctx, {x + 20, place.y + high / 2}, 40, "arrow-right", theme.brand);
        x += 60;
    }
    pill(preview.version, true);
    return high;
}

class ContentPreviewScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override;

  private:
    std::optional<app::Action> surround(ui::Context& ctx, const app::KioskState& state,
                                        const CoursePreview& preview);
    float course_card(ui::Context& ctx, const Rect& place, const app::KioskState& state);
    float problems_card(ui::Context& ctx, const Rect& place, const CoursePreview& preview);
    void save_row(ui::Context& ctx, const Rect& row, const CoursePreview& preview);
    void ask_for_word(ui::Context& ctx, const app::KioskState& state, const CoursePreview& preview);

    ui::Scroll scroll_{"preview"};
    bool asking_ = false;  // whether to install what nobody known signed
    std::optional<app::Action> chosen_;
};

// What the primary button does now; empty: nothing.
std::string primary_of(const ui::Context& ctx, const CoursePreview& preview) {
    if (preview.has_errors()) return {};
    if (!preview.installed) return ui::filled(ctx.say(content_words::install), {preview.version});
    if (preview.in_event && preview.in_use) return {};
    return ui::filled(ctx.say(content_words::use_now), {preview.version});
}

FooterNote note_of(const ui::Context& ctx, const CoursePreview& preview, bool admin) {
    if (preview.has_errors())
        return {std::string(ctx.say(content_words::cannot_install)),
                std::string(ctx.say(content_words::cannot_install_text))};
    if (preview.installed && preview.in_event) return {std::string(ctx.say(content_words::used_now)), {}};
    if (!admin) return {std::string(ctx.say(content_words::admin_needed)), {}};
    if (preview.open_visits > 0 && !preview.event_version.empty())
        return {ui::filled(ctx.say(content_words::visits_keep),
                           {std::to_string(preview.open_visits), preview.event_version}),
                std::string(ctx.say(content_words::old_stays))};
    if (!preview.before) return {};
    return {std::string(ctx.say(content_words::old_stays)), {}};
}

std::optional<app::Action> ContentPreviewScreen::surround(ui::Context& ctx, const app::KioskState& state,
                                                          const CoursePreview& preview) {
    const std::string primary = primary_of(ctx, preview);
    const bool admin = state.staff->person && state.staff->person->admin;
    auto action = staff_surround(ctx, state,
                                 {.back = ctx.say(words::back),
                                  .primary = primary,
                                  .primary_icon = "check",
                                  .primary_enabled = admin && !state.staff->work,
                                  .primary_by_enter = false,
                                  .help = false},
                                 note_of(ctx, preview, admin));
    if (!action) return action;
    using namespace app::content_action;
    if (std::holds_alternative<app::action::Back>(*action)) return app::ContentAction{Close{}};
    if (!std::holds_alternative<app::action::Forward>(*action)) return action;
    if (preview.installed) return app::ContentAction{Use{From::now}};
    if (!preview.needs_word()) return app::ContentAction{Install{}};
    asking_ = true;
    return std::nullopt;
}

float head(ui::Context& ctx, const Rect& place, const CoursePreview& preview) {
    auto& paint = ctx.paint();
    const ui::Theme& theme = ctx.theme();
    std::string where = preview.place;
    if (preview.bytes > 0) where += " · " + file_size(ctx, preview.bytes);
    if (preview.installed) where = ctx.say(content_words::on_shelf);
    float y = ui::paragraph(paint, place, where, ui::type::small, theme.ink_soft);
    if (preview.title.empty()) return y;
    y += ui::paragraph(paint, place.without_top(y), preview.title, ui::type::heading.sized(44), theme.brand) +
         12;
    return y + versions(ctx, place.without_top(y), preview) + 16;
}

float facts(ui::Context& ctx, const Rect& place, const CoursePreview& preview) {
    if (preview.title.empty()) return 0;
    float y = figures(ctx, place, preview) + 24;
    y += signer(ctx, place.without_top(y), preview);
    return y + approval(ctx, place.without_top(y), preview);
}

// What it is, what else may be done with it once it is installed, and its figures.
float ContentPreviewScreen::course_card(ui::Context& ctx, const Rect& place, const app::KioskState& state) {
    using namespace app::content_action;
    const CoursePreview& preview = *state.staff->content.preview;
    float y = head(ctx, place, preview);
    const auto offer = [&](const ui::Button& button, const app::ContentAction& action) {
        if (ui::button(ctx, place.without_top(y).top(96), button)) chosen_ = action;
        y += 96 + 16;
    };
    if (preview.installed)
        offer({.id = "try", .label = ctx.say(content_words::try_it), .icon = "eye"}, {Try{}});
    if (preview.installed && !preview.in_use && state.staff->person->admin)
        offer({.id = "next-event", .label = ctx.say(content_words::use_next), .icon = "calendar"},
              {Use{From::next_event}});
    return y + facts(ctx, place.without_top(y), preview);
}

// "Tidak ada kesalahan", "2 peringatan"
float verdict(ui::Context& ctx, const Rect& place, const CoursePreview& preview) {
    const auto errors =
        std::ranges::count(preview.problems, base::Severity::error, &base::Diagnostic::severity);
    const auto warnings = static_cast<std::ptrdiff_t>(preview.problems.size()) - errors;
    auto& paint = ctx.paint();
    float x = place.x, y = place.y;
    const auto put = [&](ui::Say say, const std::string& words) {
        const float wide = 64 + paint.width(words, ui::type::card_title);
        if (x > place.x && x + wide > place.right()) x = place.x, y += ctx.grown(60);
        const float middle = y + ctx.grown(52) / 2;
        ui::say_mark(ctx, {x + 24, middle}, 24, say);
        paint.text_on({x + 64, middle}, words, ui::type::card_title, ui::tone(ctx.theme(), say).ink);
        x += wide + 48;
    };
    if (errors == 0)
        put(ui::Say::right, std::string(ctx.say(content_words::no_errors)));
    else
        put(ui::Say::wrong, ui::filled(ctx.say(content_words::errors), {std::to_string(errors)}));
    if (warnings > 0)
        put(ui::Say::caution, ui::filled(ctx.say(content_words::warnings), {std::to_string(warnings)}));
    return y + ctx.grown(52) - place.y;
}

float ContentPreviewScreen::problems_card(ui::Context& ctx, const Rect& place, const CoursePreview& preview) {
    float y = verdict(ctx, place, preview);
    if (preview.problems.empty() || preview.installed) return y;
    save_row(ctx, place.without_top(y + 16).top(88), preview);
    y += 120;
    for (const base::Diagnostic& one : preview.problems) y += content_problem(ctx, place.without_top(y), one);
    return y;
}

// Where the list of problems can be saved, or was.
void ContentPreviewScreen::save_row(ui::Context& ctx, const Rect& row, const CoursePreview& preview) {
    if (!preview.saved.empty()) {
        const std::string saved = ui::filled(ctx.say(content_words::saved), {preview.saved});
        ui::paragraph_middle(ctx.paint(), row, saved, ui::type::small_strong,
                             ui::tone(ctx.theme(), ui::Say::right).ink);
        return;
    }
    const ui::Button save{
        .id = "save-problems", .label = ctx.say(content_words::save_problems), .icon = "save"};
    if (ui::button(ctx, row.left(std::min(row.w, ui::button_width(ctx, save))), save))
        chosen_ = app::ContentAction{app::content_action::SaveProblems{}};
}

void ContentPreviewScreen::ask_for_word(ui::Context& ctx, const app::KioskState& state,
                                        const CoursePreview& preview) {
    const std::string text =
        ui::filled(ctx.say(content_words::word_text), {preview.place, state.staff->person->name});
    const ui::DialogAction answer = ui::dialog(ctx, {.title = ctx.say(content_words::word_title),
                                                     .text = text,
                                                     .primary = ctx.say(content_words::word_yes),
                                                     .secondary = ctx.say(content_words::word_no),
                                                     .primary_icon = "check",
                                                     .primary_key = ui::Shortcut::none});
    if (answer == ui::DialogAction::none) return;
    asking_ = false;
    if (answer == ui::DialogAction::primary)
        chosen_ = app::ContentAction{app::content_action::Install{.at_my_word = true}};
}

std::optional<app::Action> ContentPreviewScreen::draw(ui::Context& ctx, const app::KioskState& state) {
    const app::ContentRoomState& content = state.staff->content;
    if (!content.preview) return staff_surround(ctx, state, {.back = ctx.say(words::back), .help = false});
    const CoursePreview& preview = *content.preview;
    chosen_.reset();
    auto action = surround(ctx, state, preview);
    const Rect room = staff_note(ctx, ctx.layout().content, content.note);
    scroll_.draw(ctx, room, [&](const Rect& place) {
        const bool beside = !ctx.portrait();
        const float gap = ctx.layout().gap * 0.75f;
        const float left = beside ? std::max(560.0f, place.w * 0.34f) : place.w;
        const float course = ui::card_around(
            ctx, place.left(left), [&](const Rect& inside) { return course_card(ctx, inside, state); });
        const Rect rest = beside ? place.without_left(left + gap) : place.without_top(course + gap);
        float y = 0;
        if (!preview.title.empty()) {
            y = gap + ui::card_around(ctx, rest, [&](const Rect& inside) {
                    return content_changes(ctx, inside, preview.change, preview.before.has_value());
                });
        }
        y += ui::card_around(ctx, rest.without_top(y),
                             [&](const Rect& inside) { return problems_card(ctx, inside, preview); });
        return beside ? std::max(course, y) : course + gap + y;
    });
    if (asking_) ask_for_word(ctx, state, preview);
    return chosen_ ? chosen_ : action;
}

}  // namespace

std::unique_ptr<Screen> make_content_preview() {
    return std::make_unique<ContentPreviewScreen>();
}

}  // namespace netra::screens
