#include "ui/gallery_course.h"

#include <array>

#include "ui/button.h"
#include "ui/callout.h"
#include "ui/card.h"
#include "ui/choice.h"
#include "ui/clause.h"
#include "ui/gallery_examples.h"
#include "ui/picture.h"
#include "ui/progress.h"
#include "ui/rich_text.h"
#include "ui/social_post.h"
#include "ui/text.h"
#include "ui/title.h"

namespace netra::ui {

namespace {

// Two columns beside one another, or one above the other in portrait.
std::pair<Rect, Rect> columns(Context& ctx, const Rect& rect, float share) {
    const float gap = 64;
    if (ctx.portrait())
        return {rect.top(rect.h * share - gap / 2), rect.without_top(rect.h * share + gap / 2)};
    return {rect.left(rect.w * share - gap / 2), rect.without_left(rect.w * share + gap / 2)};
}

}  // namespace

namespace {

struct ModuleCard {
    int number;
    std::string_view title;
    std::string_view picture;
};

void module_card(Context& ctx, const Rect& cell, const ModuleCard& module) {
    const Theme& t = ctx.theme();
    Painter& paint = ctx.paint();
    const bool next = module.number == 3, done = module.number < 3;
    card(ctx, cell, next ? CardKind::next : done ? CardKind::surface : CardKind::locked);
    const Rect plate = cell.inset(16).top(152);
    paint.fill(plate, next ? t.info.ground : t.quiet, radius_picture);
    picture(ctx, plate.centred(120, 120), module.picture);
    paint.text({plate.x + 20, plate.y + 42}, std::to_string(module.number), type::card_title, t.brand);
    paragraph(paint, cell.inset(32, 0).without_top(188), module.title, type::card_title, t.ink);
    const Point foot{cell.x + 32, cell.bottom() - 38};
    paint.text_on(foot, "6 halaman", type::small, t.ink_soft);
    if (done) {
        const float width = paint.text_on({cell.right() - 32, foot.y}, "Selesai", type::small_strong,
                                          t.right.ink, Align::right);
        paint.disc({cell.right() - 32 - width - 30, foot.y}, 18, t.right.ink);
        paint.tick({cell.right() - 32 - width - 30, foot.y}, 22, t.right.on_ink, 3.1f);
    } else if (next) {
        pill(ctx, {cell.right() - 24, foot.y}, "Berikutnya");
    } else {
        icon(ctx, {cell.right() - 48, foot.y}, 32, "lock", t.ink_soft);
    }
}

}  // namespace

void gallery_map(Context& ctx, Scroll& scroll) {
    const Theme& t = ctx.theme();
    const Rect content = ctx.layout().content;
    const bool beside = !ctx.layout().tall_header;
    if (beside) {
        Rect rest = content.left(336);
        rest = rest.without_top(paragraph(ctx.paint(), rest, "Peta belajar", type::title, t.ink) + 6);
        paragraph(ctx.paint(), rest, "Enam modul singkat. Buka berurutan.", type::subtitle, t.ink_soft);
        const Ring all{{content.x + 124, content.y + 360}, 112, 24, 2.0f / 6};
        ring(ctx, all);
        ring_words(ctx, all, "2", "dari 6", 84);
        icon(ctx, {content.x + 18, content.y + 552}, 36, "clock", t.brand);
        ctx.paint().text_on({content.x + 52, content.y + 552}, "± 17 menit lagi", type::body_strong, t.ink);
    }
    constexpr std::array<std::string_view, 6> titles{
        "Mengapa ASN harus netral", "Empat indikator netralitas", "Bentuk pelanggaran",
        "Netral di media sosial",   "Sanksi dan penanganan",      "Mencegah, melapor, dan berikrar"};
    const int across = ctx.portrait() ? 2 : 3;
    const float high = 188 + 2.3f * ctx.paint().leading(type::card_title) + ctx.grown(64);
    // The edge of the next card stands 2 px out: the region leaves it the room.
    scroll.draw(ctx, content.without_left(beside ? 368 : 0).inset(-4), [&](const Rect& view) {
        const float height = std::max(high * static_cast<float>(6 / across) + 32, view.h - 8);
        const Rect grid = Rect{view.x, view.y, view.w, height + 8}.inset(4);
        for (int i = 0; i < 6; ++i) {
            const ModuleCard one{
                i + 1, titles[static_cast<std::size_t>(i)],
                i % 2 ? "images/modules/2-empat-indikator.svg" : "images/modules/1-mengapa-netral.svg"};
            module_card(ctx, grid.cell(i % across, i / across, across, 6 / across, 32), one);
        }
        return height + 8;
    });
}

void gallery_page_of_text(Context& ctx) {
    const auto [left, right] = columns(ctx, ctx.layout().content, ctx.portrait() ? 0.62f : 0.51f);
    Rect rest = left;
    rest = rest.without_top(paragraph(ctx.paint(), rest, "Modul 1 · Mengapa ASN harus netral",
                                      type::callout_title, ctx.theme().brand) +
                            4);
    rest =
        rest.without_top(paragraph(ctx.paint(), rest, "Arti netral", type::page_title, ctx.theme().ink) + 16);
    const auto pages = paginate(ctx, example_text(), rest.w, rest.h);
    rich_text(ctx, pages.front(), rest);
    picture(ctx, right.without_bottom(ctx.portrait() ? 64 : 80), "images/pages/arti-netral.svg", Fit::cover,
            radius_card, 960.0f / 720);
    const Point marks{right.right(), right.bottom() - 20};
    ctx.paint().text_on({right.x, marks.y}, "Halaman 2 dari 6", type::callout, ctx.theme().ink_soft);
    page_marks(ctx, marks, right.w / 2, 1, 6);
}

void gallery_scenario(Context& ctx, Scroll& scroll, Scroll& post_scroll) {
    const float top = count_line(ctx, "Modul 4 · Netral di media sosial", "Soal 3 dari 5", 0.6f);
    const Rect content = ctx.layout().content;
    const auto [left, right] = columns(ctx, content.without_top(top - content.y), 0.43f);
    social_post(ctx, left, example_post(), post_scroll);
    scroll.draw(ctx, right, [&](const Rect& view) {
        Rect at = view.without_top(paragraph(ctx.paint(), view,
                                             "Anda ingin menekan “Suka” pada unggahan ini. Apa sikap Anda?",
                                             type::question, ctx.theme().ink) +
                                   24);
        constexpr std::array<std::string_view, 3> keys{"A", "B", "C"},
            texts{"Boleh", "Jangan lakukan", "Tanya dulu"};
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const std::string id = "answer." + std::to_string(i);
            const Choice one{.id = id,
                             .key = keys[i],
                             .text = texts[i],
                             .state = i == 1 ? ChoiceState::right : ChoiceState::others};
            const float height = choice_height(ctx, at.w, one);
            choice(ctx, at.top(height), one);
            at = at.without_top(height + 12);
        }
        const Callout why{
            .say = Say::right,
            .text =
                "Menyukai, membagikan, atau mengikuti akun pemenangan bakal calon termasuk bentuk "
                "yang dilarang.",
            .rule = "SKB 2022 Lampiran II · PP 42/2004 Pasal 11 huruf c"};
        const float height = feedback_height(ctx, at.w, why);
        feedback(ctx, at.top(height), why);
        return at.y + height - view.y;
    });
}

void gallery_result(Context& ctx) {
    const Theme& t = ctx.theme();
    const Rect rest = title(ctx, "Anda lulus uji pemahaman", "9 dari 10 jawaban tepat. Batas lulus 80.");
    const auto [left, right] = columns(ctx, rest, ctx.portrait() ? 0.45f : 0.34f);
    card(ctx, left);
    const Ring score{{left.centre().x, left.y + 214}, 144, 30, 0.9f};
    ring(ctx, score);
    pass_mark(ctx, score, 0.8f, "Batas", "80");
    ring_words(ctx, score, "90", "nilai Anda", 112);
    card(ctx, right);
    constexpr std::array<std::string_view, 6> names{
        "Mengapa ASN harus netral", "Empat indikator netralitas", "Bentuk pelanggaran",
        "Netral di media sosial",   "Sanksi dan penanganan",      "Mencegah, melapor, berikrar"};
    const Rect list = right.inset(48, 40);
    ctx.paint().text_on({list.x, list.y + 32}, "Hasil tiap modul", type::heading, t.ink);
    for (int i = 0; i < 6; ++i) {
        const Rect row = list.without_top(90).cell(0, i, 1, 6, 0);
        ctx.paint().text_on(
            {row.x, row.centre().y},
            shortened(ctx.paint(), names[static_cast<std::size_t>(i)], type::list, row.w * 0.42f), type::list,
            t.ink);
        const int count = i < 4 ? 2 : 1, done = i == 3 ? 1 : count;
        parts_bar(ctx, {row.x + row.w * 0.45f, row.centre().y - 10, row.w * 0.4f, 20}, done, count);
        ctx.paint().text_on({row.right() - 50, row.centre().y},
                            std::to_string(done) + "/" + std::to_string(count), type::list_strong.figures(),
                            t.ink, Align::right);
        if (done == count)
            ctx.paint().tick({row.right() - 14, row.centre().y}, 32, t.right.ink, 4);
        else
            ctx.paint().cross({row.right() - 14, row.centre().y}, 32, t.wrong.ink, 4);
    }
}

void gallery_pact(Context& ctx, Scroll& scroll, std::span<bool, 4> ticked) {
    const Rect sheet = ctx.layout().content;
    card(ctx, sheet, CardKind::paper);
    constexpr std::array<std::string_view, 4> words{
        "Saya menjaga dan menegakkan netralitas dalam pelayanan publik sebelum, selama, dan sesudah "
        "pemilihan.",
        "Saya menghindari konflik kepentingan, tidak mengintimidasi siapa pun, dan tidak memihak pasangan "
        "calon.",
        "Saya memakai media sosial secara bijak dan tidak menyebarkan ujaran kebencian atau berita bohong.",
        "Saya menolak politik uang dan pemberian apa pun."};
    Rect rest = sheet.inset(40);
    if (!ctx.portrait()) {
        const Rect left = sheet.left(562).inset(56, 48);
        paragraph(ctx.paint(), left.without_top(96), "Pakta integritas", type::title, ctx.theme().ink);
        button(ctx, Rect{left.x - 20, left.bottom() - 152, 340, 88},
               {.id = "decline", .label = "Saya tidak bersedia", .kind = ButtonKind::text});
        ctx.paint().fill({sheet.x + 562, sheet.y + 48, 2, sheet.h - 96}, ctx.theme().line);
        rest = sheet.without_left(608).inset(0, 48).without_right(48);
    }
    rest = rest.without_top(paragraph(ctx.paint(), rest, "Sentuh setiap butir untuk menyetujui",
                                      type::body_strong, ctx.theme().ink) +
                            16);
    scroll.draw(ctx, rest, [&](const Rect& view) {
        Rect at = view;
        for (int i = 0; i < 4; ++i) {
            const core::Spans text{{std::string(words[static_cast<std::size_t>(i)]), false, false, {}}};
            const std::string id = "clause." + std::to_string(i);
            const Clause one{.id = id, .text = text, .ticked = ticked[i]};
            const float height = clause_height(ctx, at.w, one);
            if (clause(ctx, at.top(height), one)) ticked[i] = !ticked[i];
            at = at.without_top(height + clause_gap);
        }
        return at.y - view.y - clause_gap;
    });
}

}  // namespace netra::ui
