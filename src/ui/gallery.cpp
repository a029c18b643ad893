#include "ui/gallery.h"

#include <algorithm>
#include <array>

#include "ui/button.h"
#include "ui/callout.h"
#include "ui/card.h"
#include "ui/choice.h"
#include "ui/clause.h"
#include "ui/dialog.h"
#include "ui/footer.h"
#include "ui/gallery_course.h"
#include "ui/gallery_examples.h"
#include "ui/header.h"
#include "ui/number_field.h"
#include "ui/number_pad.h"
#include "ui/picture.h"
#include "ui/progress.h"
#include "ui/rich_text.h"
#include "ui/social_post.h"
#include "ui/text.h"
#include "ui/title.h"

namespace netra::ui {

namespace {

constexpr std::array<std::string_view, 6> steps{"Kenali", "Belajar",      "Uji",
                                                "Ikrar",  "Tanda tangan", "Sertifikat"};
constexpr std::array<int, Gallery::page_count> step_of{1, 0, 1, 1, 1, 2, 4, 4, 0, 1};

}  // namespace

void Gallery::draw_page(Context& ctx) {
    switch (page_) {
        case 0:
            return components(ctx);
        case 1:
            return identify(ctx);
        case 2:
            return gallery_map(ctx, scroll_);
        case 3:
            return gallery_page_of_text(ctx);
        case 4:
            return gallery_scenario(ctx, scroll_, post_scroll_);
        case 5:
            return gallery_result(ctx);
        case 6:
            return gallery_pact(ctx, scroll_, ticked_);
        case 7:
            return signature(ctx);
        default:
            return messages(ctx);
    }
}

void Gallery::draw(Context& ctx) {
    ctx.screen("gallery." + std::to_string(page_ + 1));
    header(ctx, {.course = "Netralitas ASN",
                 .steps = {steps.begin(), steps.end()},
                 .current = step_of[static_cast<std::size_t>(page_)],
                 .person = "Ratna W.",
                 .number = "NIP •••013"});
    if (page_ != 8) {
        const FooterAction action =
            footer(ctx, {.back = "Kembali", .primary = page_ == 2 ? "Buka modul 3" : "Lanjut"});
        const int turn = action == FooterAction::primary ? 1
                         : action == FooterAction::back  ? page_count - 1
                                                         : 0;
        if (action == FooterAction::help)
            ctx.settings.contrast =
                ctx.theme().contrast == Contrast::high ? Contrast::normal : Contrast::high;
        draw_page(ctx);
        page_ = (page_ + turn) % page_count;
    } else {
        walk_in(ctx);
    }
    toast_.draw(ctx);
}

void Gallery::components(Context& ctx) {
    scroll_.draw(ctx, ctx.layout().content, [&](const Rect& view) {
        Rect at = view;
        constexpr std::array<ChoiceState, 5> states{ChoiceState::idle, ChoiceState::selected,
                                                    ChoiceState::right, ChoiceState::wrong,
                                                    ChoiceState::others};
        constexpr std::array<std::string_view, 5> texts{"Belum dipilih", "Dipilih", "Jawaban tepat",
                                                        "Jawaban keliru", "Tidak dipilih, sesudah dijawab"};
        constexpr std::array<std::string_view, 5> keys{"A", "B", "C", "D", "E"};
        const float width = ctx.portrait() ? view.w - 24 : 832;
        for (std::size_t i = 0; i < states.size(); ++i) {
            const std::string id = "choice." + std::to_string(i);
            const Choice one{.id = id, .key = keys[i], .text = texts[i], .state = states[i]};
            const float height = choice_height(ctx, width, one);
            choice(ctx, {at.x, at.y, width, height}, one);
            at = at.without_top(height + choice_gap);
        }
        const core::Spans open{{"Belum dicentang", false, false, {}}},
            done{{"Sudah dicentang", false, false, {}}};
        for (const bool ticked : {false, true}) {
            const Clause one{
                .id = ticked ? "clause.1" : "clause.0", .text = ticked ? done : open, .ticked = ticked};
            clause(ctx, {at.x, at.y, width, 108}, one);
            at = at.without_top(124);
        }
        Rect right = ctx.portrait() ? at : view.without_left(896);
        button(ctx, {right.x, right.y, 336, 112},
               {.id = "b.primary",
                .label = "Lanjut",
                .kind = ButtonKind::primary,
                .icon = "arrow-right",
                .icon_after = true});
        button(ctx, {right.x + 360, right.y, 336, 112},
               {.id = "b.off", .label = "Lanjut", .kind = ButtonKind::primary, .enabled = false});
        right = right.without_top(160);
        button(ctx, {right.x, right.y, 256, 112},
               {.id = "b.second", .label = "Kembali", .icon = "arrow-left"});
        button(ctx, {right.x + 280, right.y, 256, 112},
               {.id = "b.second-off", .label = "Cetak", .icon = "printer", .enabled = false});
        button(ctx, {right.x + 560, right.y + 12, 270, 88},
               {.id = "b.text", .label = "Saya tidak bersedia", .kind = ButtonKind::text});
        right = right.without_top(160);
        constexpr std::array<Say, 4> tones{Say::info, Say::right, Say::wrong, Say::caution};
        constexpr std::array<std::string_view, 4> titles{"Keterangan", "Tepat", "Keliru", "Periksa lagi"};
        const float half = (std::min(right.w, 832.0f) - 16) / 2;
        float tall = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            const Callout one{.say = tones[i], .title = titles[i], .text = "Isi pesan di sini."};
            tall = callout_height(ctx, half, one);
            callout(ctx,
                    {right.x + static_cast<float>(i % 2) * (half + 16),
                     right.y + static_cast<float>(i / 2) * (tall + 16), half, tall},
                    one);
        }
        right = right.without_top(2 * tall + 48);
        return std::max(at.y, right.y) - view.y;
    });
}

void Gallery::identify(Context& ctx) {
    const Rect content = ctx.layout().content;
    const Rect pad = ctx.portrait() ? content.from_bottom(640) : content.from_right(624);
    const auto key = number_pad(ctx, pad);
    number_typed(ctx, digits_, 18, key ? &*key : nullptr);
    Rect rest = ctx.portrait() ? content : content.without_right(624 + 64);
    rest = title(ctx, rest, "Masukkan NIP atau NI PPPK", "18 angka, tertera di kartu pegawai atau SK Anda.");
    const std::string count = std::to_string(digits_.size()) + " dari 18 angka";
    number_field(ctx, rest,
                 {.id = "nip",
                  .label = "NIP",
                  .digits = digits_,
                  .groups = {8, 6, 1, 3},
                  .meanings = {{"Lahir", "12 Maret 1985"}, {"Mulai bertugas", "Januari 2010"}},
                  .count = count});
    if (ctx.portrait()) return;
    const Rect row = rest.without_top(number_field_height(ctx) + 24);
    if (row.h < 220) return;
    const Rect ticket = row.without_right(344);
    card(ctx, ticket);
    icon_tile(ctx, {ticket.x + 32, ticket.centre().y - 76, 152, 152}, "ticket");
    Rect words = ticket.without_left(220).without_right(24);
    words = words.centred(words.w, ctx.paint().leading(type::heading) + 2 * ctx.paint().leading(type::list));
    words = words.without_top(
        paragraph(ctx.paint(), words, "Punya tiket acara?", type::heading, ctx.theme().ink));
    paragraph(ctx.paint(), words, "Dekatkan kodenya ke pemindai di bawah layar.", type::list,
              ctx.theme().ink_soft);
    const Rect other = row.from_right(312);
    card(ctx, other);
    ctx.paint().text_on({other.centre().x, other.y + 70}, "Tidak punya NIP?", type::card_title,
                        ctx.theme().ink, Align::centre);
    button(ctx, other.from_bottom(128).inset(32, 16), {.id = "other", .label = "Cara lain"});
}

void Gallery::signature(Context& ctx) {
    if (pad_.empty()) pad_.set(example_signature());
    const Rect rest =
        title(ctx, "Bubuhkan tanda tangan Anda", "Pakta integritas netralitas pegawai ASN · versi 1.2");
    const Callout law{
        .text =
            "Ini tanda tangan elektronik tidak tersertifikasi (PP 71/2019). Kiosk ini menyegelnya "
            "dengan kuncinya sendiri, sehingga perubahan sesudahnya akan terlihat."};
    const Rect column = ctx.portrait() ? rest : rest.without_left(288);
    const float note = callout_height(ctx, column.w, law);
    const Rect pad =
        column.top(std::min(ctx.portrait() ? 640.0f : 432.0f, rest.h - note - (ctx.portrait() ? 176 : 24)));
    pad_.draw(ctx, pad,
              {.name = "Ratna Widyaningrum",
               .number = "NIP •••013",
               .date = "Kamis, 26 November 2026",
               .time = "Pukul 09.42 WIB"});
    const auto place = [&](int i) {
        return ctx.portrait() ? Rect{rest.x, pad.bottom() + 32, rest.w, 104}.cell(i, 0, 3, 1, 24)
                              : Rect{rest.x, rest.y + static_cast<float>(i) * 120, 256, 104};
    };
    if (button(ctx, place(0), {.id = "undo", .label = "Urungkan", .icon = "undo", .type = type::label}))
        pad_.undo();
    if (button(ctx, place(1), {.id = "clear", .label = "Hapus", .icon = "trash", .type = type::label}))
        pad_.clear();
    button(ctx, place(2), {.id = "type", .label = "Ketik nama", .icon = "keyboard", .type = type::label});
    callout(ctx, {column.x, pad.bottom() + (ctx.portrait() ? 176.0f : 24.0f), column.w, note}, law);
}

void Gallery::walk_in(Context& ctx) {
    const Rect content = ctx.layout().content;
    if (!name_.focused(ctx) && !unit_.focused(ctx)) name_.focus(ctx);
    const auto key = keyboard_.draw(ctx);
    const Field::Look name{.label = "Nama lengkap dengan gelar", .hint = "Ratna Widyaningrum, S.Sos."};
    const Field::Look unit{.label = "Unit kerja", .error = "Tulis nama unit kerja Anda."};
    const float height = name_.height(ctx, name);
    const float half = ctx.portrait() ? content.w : (content.w - 32) / 2;
    const bool in_name = name_.focused(ctx);
    name_.draw(ctx, {content.x, content.y, half, height}, name, in_name ? key : std::nullopt);
    const Rect second = ctx.portrait() ? Rect{content.x, content.y + height + 32, half, height}
                                       : Rect{content.right() - half, content.y, half, height};
    unit_.draw(ctx, second, unit, in_name ? std::nullopt : key);
    if ((in_name ? name_ : unit_).entered()) page_ = 9;
}

void Gallery::messages(Context& ctx) {
    if (button(ctx, ctx.layout().content.top(112).left(336), {.id = "again", .label = "Tampilkan lagi"}))
        dialog_ = true;
    if (button(ctx, ctx.layout().content.moved(368, 0).top(112).left(336),
               {.id = "toast", .label = "Kabar singkat"}))
        toast_.show(ctx, "Jawaban Anda tersimpan.", Say::right);
    if (dialog_ && dialog(ctx, {.title = "Masih di sana?",
                                .text = "Jawaban Anda sudah tersimpan. Bila layar tidak disentuh, kunjungan "
                                        "disimpan dan layar dikosongkan.",
                                .primary = "Lanjutkan",
                                .secondary = "Selesai dulu",
                                .seconds = 32,
                                .seconds_word = "detik"}) != DialogAction::none)
        dialog_ = false;
}

}  // namespace netra::ui
