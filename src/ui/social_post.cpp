#include "ui/social_post.h"

#include <algorithm>

#include "base/utf8.h"
#include "ui/card.h"
#include "ui/picture.h"
#include "ui/text.h"
#include "ui/words.h"

namespace netra::ui {

namespace {

constexpr float padding = 32, avatar = 80, picture_share = 272.0f / 640;

// The first letters of the first two words.
std::string initials(std::string_view name) {
    std::string letters;
    bool begins = true;
    for (std::size_t at = 0; at < name.size() && base::length(letters) < 2;) {
        const std::size_t next = base::next_offset(name, at);
        if (begins && name[at] != ' ') letters += name.substr(at, next - at);
        begins = name[at] == ' ';
        at = next;
    }
    return base::upper_case(letters);
}

void head(Context& ctx, const Rect& row, const core::Post& post) {
    const Theme& t = ctx.theme();
    Painter& paint = ctx.paint();
    const Point centre{row.x + avatar / 2, row.centre().y};
    paint.disc(centre, avatar / 2, t.avatar);
    paint.text_on(centre, initials(post.author), type::small_strong.sized(28).still(), t.surface,
                  Align::centre);
    const Rect words = row.without_left(avatar + 20).without_right(56);
    const float line = paint.leading(type::small);
    paint.text_on({words.x, row.centre().y - line / 2},
                  shortened(paint, post.author, type::body_strong, words.w), type::body_strong, t.ink);
    const std::string handle = post.handle + " · " + std::string(ctx.say(words::invented_account));
    paint.text_on({words.x, row.centre().y + line / 2 + 4}, shortened(paint, handle, type::small, words.w),
                  type::small, t.ink_soft);
    icon(ctx, {row.right() - 16, row.centre().y}, 32, "dots", t.ink_soft);
}

void reactions(Context& ctx, const Rect& row, const core::Post& post) {
    const Theme& t = ctx.theme();
    Painter& paint = ctx.paint();
    std::string like(ctx.say(words::like));
    if (post.likes > 0) like += " " + std::to_string(post.likes);
    const std::pair<const char*, std::string> all[] = {{"heart", like},
                                                       {"comment", std::string(ctx.say(words::comment))},
                                                       {"share", std::string(ctx.say(words::share))}};
    for (int i = 0; i < 3; ++i) {
        const Rect cell = row.cell(i, 0, 3, 1, 8);
        const auto& [name, word] = all[i];
        icon(ctx, {cell.x + 20, cell.centre().y}, 36, name, t.ink_soft);
        const Type type = fitting(paint, word, type::utility, cell.w - 52, 20);
        paint.text_on({cell.x + 52, cell.centre().y}, word, type, t.ink);
    }
}

}  // namespace

float social_post_height(Context& ctx, float width, const core::Post& post) {
    const float inner = width - 2 * padding;
    const float text = text_height(ctx.paint(), post.text, type::body, inner);
    const float picture = post.image.empty() ? 0 : inner * picture_share + 20;
    return padding + std::max(avatar, ctx.grown(80)) + 20 + text + 16 + picture + ctx.grown(64) + padding;
}

void social_post(Context& ctx, const Rect& rect, const core::Post& post) {
    card(ctx, rect);
    const Rect inner = rect.inset(padding);
    const float head_height = std::max(avatar, ctx.grown(80));
    head(ctx, inner.top(head_height), post);
    Rect rest = inner.without_top(head_height + 20);
    rest = rest.without_top(paragraph(ctx.paint(), rest, post.text, type::body, ctx.theme().ink) + 16);
    const float foot = ctx.grown(64);
    if (!post.image.empty())
        picture(ctx, rest.without_bottom(foot + 8), post.image, Fit::cover, radius_picture,
                1 / picture_share);
    reactions(ctx, inner.from_bottom(foot - 8), post);
}

}  // namespace netra::ui
