#include "ui/gallery.h"

#include <array>

#include "ui/footer.h"
#include "ui/gallery_words.h"
#include "ui/header.h"
#include "ui/progress.h"
#include "ui/text.h"
#include "ui/words.h"

namespace netra::ui {

namespace {

constexpr std::array<std::string_view, 6> steps{"Kenali", "Belajar",      "Uji",
                                                "Ikrar",  "Tanda tangan", "Sertifikat"};
constexpr std::array<std::string_view, 6> steps_english{"Identify", "Learn", "Test",
                                                        "Pledge",   "Sign",  "Certificate"};
constexpr float ring_room = 16;  // for what stands around a thing: its ring, its shadow

}  // namespace

struct Gallery::Page {
    Words title;
    Content content;
    bool fills = false;  // the whole room, without scrolling
};

const Gallery::Page& Gallery::page_at(int index) {
    static const std::array<Page, page_count> pages{{
        {words::page_colours, &Gallery::colours},
        {words::page_type, &Gallery::type_scale},
        {words::page_buttons, &Gallery::buttons},
        {words::page_choices, &Gallery::choices},
        {words::page_clauses, &Gallery::clauses},
        {words::page_progress, &Gallery::progress},
        {words::page_messages, &Gallery::messages},
        {words::page_texts, &Gallery::texts},
        {words::page_fields, &Gallery::fields},
        {words::page_pad, &Gallery::pad},
        {words::page_keyboard, &Gallery::keyboard, true},
        {words::page_dialog, &Gallery::question, true},
        {words::page_countdown, &Gallery::countdown, true},
        {words::page_tables, &Gallery::tables},
        {words::page_charts, &Gallery::charts},
        {words::page_icons, &Gallery::all_icons},
        {words::page_cards, &Gallery::cards},
        {words::page_signature, &Gallery::signature},
        {words::page_signature_empty, &Gallery::empty_signature},
    }};
    return pages[static_cast<std::size_t>(index)];
}

void Gallery::turn(int pages) {
    page_ = (page_ + pages + page_count) % page_count;
    begun_ = false;
}

void Gallery::draw_content(Context& ctx, const Page& page) {
    Rect room = ctx.layout().content;
    if (page.content == &Gallery::progress) {
        const float top = count_line(ctx, ctx.say(page.title), ctx.say(words::question_count), 0.4f);
        room = room.without_top(top - room.y);
    } else if (page.content != &Gallery::keyboard) {  // there its field bears the title
        room = room.without_top(
            paragraph(ctx.paint(), room, ctx.say(page.title), type::heading, ctx.theme().ink) + 12);
    }
    if (page.content == &Gallery::messages) {
        // For longer than anybody looks at the page.
        if (!begun_) toast_.show(ctx, std::string(ctx.say(words::toast_text)), Say::right, 3600);
        room = room.top(toast_.place(ctx).y - 24 - room.y);
    }
    if (page.fills) {
        (this->*page.content)(ctx, room);
        return;
    }
    scroll_.draw(ctx, room.inset(-ring_room, 0), [&](const Rect& view) {
        const Rect inner = view.inset(ring_room, ring_room / 2);
        return (this->*page.content)(ctx, inner) + ring_room / 2 - view.y;
    });
}

void Gallery::draw(Context& ctx) {
    ctx.screen("gallery." + std::to_string(page_ + 1));
    if (!begun_) {
        scroll_.to_top();
        toast_ = {};
        dialog_ = true;
    }
    const Page& page = page_at(page_);
    const auto& names = ctx.language() == Language::english ? steps_english : steps;
    header(ctx, {.course = "Netralitas ASN",
                 .steps = {names.begin(), names.end()},
                 .current = page_ % static_cast<int>(names.size()),
                 .person = "Ratna W.",
                 .number = "NIP •••013"});
    FooterAction action = FooterAction::none;
    // The keyboard stands in the footer's place.
    if (page.content != &Gallery::keyboard)
        action = footer(ctx, {.back = ctx.say(words::back), .primary = ctx.say(words::next)});
    if (action == FooterAction::help)
        ctx.settings.contrast = ctx.theme().contrast == Contrast::high ? Contrast::normal : Contrast::high;
    const int before = page_;
    draw_content(ctx, page);
    toast_.draw(ctx);
    if (page_ != before) return;
    begun_ = true;
    if (action == FooterAction::primary) turn(1);
    if (action == FooterAction::back) turn(-1);
}

}  // namespace netra::ui
