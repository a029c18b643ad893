#include "ui/social_post.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/initials.h"
#include "ui/card.h"
#include "ui/picture.h"
#include "ui/text.h"
#include "ui/words.h"

namespace netra::ui {

namespace {

constexpr float padding = 32, above = 36, avatar = 80, picture_share = 272.0f / 640;

constexpr Type post_text{Face::regular, 32, 1.4f};

constexpr float words_at = avatar + 20, dots_room = 56;

// Who writes: the name, and under it the handle with what kind of account that is, in one line or two.
std::vector<std::string> under_name(Context& ctx, const core::Post& post, float width) {
    const std::string invented(ctx.say(words::invented_account));
    const std::string line = post.handle + " · " + invented;
    if (ctx.paint().width(line, type::small) <= width - words_at) return {line};
    return {post.handle, invented};
}

float head_height(Context& ctx, const core::Post& post, float width) {
    const auto more = static_cast<float>(under_name(ctx, post, width).size() - 1);
    return std::max(avatar, ctx.grown(80)) + more * ctx.paint().leading(type::small);
}

void head(Context& ctx, const Rect& row, const core::Post& post) {
    const Theme& t = ctx.theme();
    Painter& paint = ctx.paint();
    const Point centre{row.x + avatar / 2, row.centre().y};
    paint.disc(centre, avatar / 2, t.avatar);
    paint.text_on(centre, core::initials(post.author), type::small_strong.sized(28).still(), t.surface,
                  Align::centre);
    const Rect words = row.without_left(words_at);
    const auto lines = under_name(ctx, post, row.w);
    const float line = paint.leading(type::small);
    float y = row.centre().y - line * static_cast<float>(lines.size()) / 2;
    const Type name = fitting(paint, post.author, type::body_strong, words.w - dots_room);
    paint.text_on({words.x, y}, shortened(paint, post.author, name, words.w - dots_room), name, t.ink);
    icon(ctx, {row.right() - 16, y}, 32, "dots", t.ink_soft);
    y += 4;
    for (const std::string& text : lines) {
        y += line;
        const Type type = fitting(paint, text, type::small, words.w);
        paint.text_on({words.x, y}, shortened(paint, text, type, words.w), type, t.ink_soft);
    }
}

void reactions(Context& ctx, const Rect& row, const core::Post& post) {
    const Theme& t = ctx.theme();
    Painter& paint = ctx.paint();
    const std::string likes = post.likes > 0 ? std::to_string(post.likes) : std::string();
    std::string like(ctx.say(words::like));
    if (!likes.empty()) like += " " + likes;
    std::array<std::pair<const char*, std::string>, 3> all{{{"heart", like},
                                                            {"comment", std::string(ctx.say(words::comment))},
                                                            {"share", std::string(ctx.say(words::share))}}};
    constexpr float text_at = 54, least_gap = 24;
    const Type type = type::utility.sized(28);
    const auto width = [&] {
        float sum = 0;
        for (const auto& [name, word] : all) sum += text_at + paint.width(word, type);
        return sum;
    };
    // Where the words have no room the signs stand alone, with the number.
    if (width() + 2 * least_gap > row.w) all = {{{"heart", likes}, {"comment", ""}, {"share", ""}}};
    const float needed = width();
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
    return above + head_height(ctx, post, inner) + 24 + text + 22 + picture + ctx.grown(38) + 38;
}

void whole(Context& ctx, const Rect& rect, const core::Post& post) {
    card(ctx, rect);
    const Rect inner = rect.inset(padding, 0).without_top(above);
    const float high = head_height(ctx, post, inner.w);
    head(ctx, inner.top(high), post);
    Rect rest = inner.without_top(high + 24);
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
