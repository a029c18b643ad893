#include "ui/social_post.h"

#include <algorithm>

#include "core/initials.h"
#include "ui/card.h"
#include "ui/picture.h"
#include "ui/text.h"
#include "ui/words.h"

namespace netra::ui {

namespace {

constexpr float padding = 32, above = 36, avatar = 80, picture_share = 272.0f / 640;

constexpr Type post_text{Face::regular, 32, 1.4f};

void head(Context& ctx, const Rect& row, const core::Post& post) {
    const Theme& t = ctx.theme();
    Painter& paint = ctx.paint();
    const Point centre{row.x + avatar / 2, row.centre().y};
    paint.disc(centre, avatar / 2, t.avatar);
    paint.text_on(centre, core::initials(post.author), type::small_strong.sized(28).still(), t.surface,
                  Align::centre);
    const Rect words = row.without_left(avatar + 20).without_right(56);
    const float line = paint.leading(type::small);
    const Type name = fitting(paint, post.author, type::body_strong, words.w);
    paint.text_on({words.x, row.centre().y - line / 2}, shortened(paint, post.author, name, words.w), name,
                  t.ink);
    const std::string handle = post.handle + " · " + std::string(ctx.say(words::invented_account));
    const Type type = fitting(paint, handle, type::small, row.right() - words.x);
    paint.text_on({words.x, row.centre().y + line / 2 + 4},
                  shortened(paint, handle, type, row.right() - words.x), type, t.ink_soft);
    icon(ctx, {row.right() - 16, row.centre().y - line / 2}, 32, "dots", t.ink_soft);
}

void reactions(Context& ctx, const Rect& row, const core::Post& post) {
    const Theme& t = ctx.theme();
    Painter& paint = ctx.paint();
    std::string like(ctx.say(words::like));
    if (post.likes > 0) like += " " + std::to_string(post.likes);
    const std::pair<const char*, std::string> all[] = {{"heart", like},
                                                       {"comment", std::string(ctx.say(words::comment))},
                                                       {"share", std::string(ctx.say(words::share))}};
    constexpr float text_at = 54;
    const Type type = type::utility.sized(28);
    float needed = 0;
    for (const auto& [name, word] : all) needed += text_at + paint.width(word, type);
    const float gap = std::min(70.0f, (row.w - needed) / 2);
    float x = row.x;
    for (const auto& [name, word] : all) {
        icon(ctx, {x + 20, row.centre().y}, 38, name, t.ink_soft);
        x += text_at + paint.text_on({x + text_at, row.centre().y}, word, type, t.ink) + gap;
    }
}

// With a picture so many times as high as it is wide.
float height_with(Context& ctx, float width, const core::Post& post, float share) {
    const float inner = width - 2 * padding;
    const float text = text_height(ctx.paint(), post.text, post_text, inner);
    const float picture = post.image.empty() ? 0 : inner * share + 32;
    return above + std::max(avatar, ctx.grown(80)) + 24 + text + 22 + picture + ctx.grown(38) + 38;
}

void whole(Context& ctx, const Rect& rect, const core::Post& post) {
    card(ctx, rect);
    const Rect inner = rect.inset(padding, 0).without_top(above);
    const float head_height = std::max(avatar, ctx.grown(80));
    head(ctx, inner.top(head_height), post);
    Rect rest = inner.without_top(head_height + 24);
    rest = rest.without_top(paragraph(ctx.paint(), rest, post.text, post_text, ctx.theme().ink) + 22);
    const float foot = ctx.grown(38) + 38;
    const float room = std::min(rest.w * picture_share, rest.h - foot - 32);
    if (!post.image.empty() && room > 0)
        picture(ctx, rest.top(room), post.image, Fit::cover, radius_picture, 1 / picture_share);
    reactions(ctx, {inner.x, rect.bottom() - foot, inner.w, ctx.grown(38)}, post);
}

}  // namespace

float social_post_height(Context& ctx, float width, const core::Post& post) {
    return height_with(ctx, width, post, picture_share);
}

void social_post(Context& ctx, const Rect& rect, const core::Post& post, Scroll& scroll) {
    if (height_with(ctx, rect.w, post, picture_share / 2) <= rect.h) {
        whole(ctx, rect, post);
        return;
    }
    scroll.draw(ctx, rect, [&](const Rect& room) {
        const float height = social_post_height(ctx, room.w, post);
        whole(ctx, {room.x, room.y, room.w, height}, post);
        return height;
    });
}

}  // namespace netra::ui
