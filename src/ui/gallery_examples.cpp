#include "ui/gallery_examples.h"

#include <cmath>
#include <utility>

namespace netra::ui {

namespace {

core::Block block_of(core::BlockKind kind, core::Spans spans) {
    core::Block block;
    block.kind = kind;
    block.spans = std::move(spans);
    return block;
}

core::Span plain(const char* words) {
    return {words, false, false, {}};
}

}  // namespace

core::RichText example_text() {
    using core::BlockKind;
    core::RichText text;
    text.push_back(
        block_of(BlockKind::paragraph,
                 {plain("Netral berarti "),
                  {"tidak berpihak", true, false, {}},
                  plain(" dari segala bentuk pengaruh mana pun, dan tidak memihak kepada kepentingan "),
                  {"siapa pun", false, true, {}},
                  plain(".")}));
    text.push_back(block_of(BlockKind::bullet_item, {plain("Setiap warga dilayani dengan cara yang sama.")}));
    text.push_back(block_of(BlockKind::numbered_item, {plain("Apa pun pilihan politiknya.")}));
    text.back().number = 1;
    text.push_back(block_of(BlockKind::callout, {}));
    text.back().callout = core::CalloutKind::law;
    text.back().children.push_back(block_of(
        BlockKind::paragraph, {plain("UU Nomor 20 Tahun 2023 Pasal 9 ayat (2): ASN bebas dari pengaruh dan "
                                     "intervensi semua golongan dan partai politik.")}));
    return text;
}

core::Post example_post() {
    core::Post post;
    post.author = "Tim Pemenangan X";
    post.handle = "@timpemenangan_x";
    post.text = "Bakal Calon X siap melayani warga. Sukai dan bagikan unggahan ini, ya.";
    post.image = "scenes/attract.svg";
    return post;
}

core::Signature example_signature() {
    core::Signature signature;
    core::Stroke stroke;
    for (int i = 0; i <= 160; ++i) {
        const float t = static_cast<float>(i) / 160;
        stroke.push_back({static_cast<int>(2200 + 4600 * t + 260 * std::sin(t * 40)),
                          static_cast<int>(1500 - 500 * (1 - t) * std::cos(t * 40)),
                          250 + static_cast<int>(500 * std::abs(std::sin(t * 20)))});
    }
    signature.strokes.push_back(stroke);
    return signature;
}

}  // namespace netra::ui
