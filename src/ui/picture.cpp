#include "ui/picture.h"

#include <cmath>
#include <string>

namespace netra::ui {

namespace {

int whole(float pixels) {
    return std::max(1, static_cast<int>(std::lround(pixels)));
}

}  // namespace

void icon(Context& ctx, Point centre, float size, std::string_view name, Color color) {
    const int side = whole(size * ctx.canvas().scale);
    const Image image = ctx.images().find("icons/" + std::string(name) + ".svg", side, side);
    if (image.state != ImageState::ready) return;
    // On whole pixels, one to one, so that lines stay sharp.
    const float scale = ctx.canvas().scale;
    const float shown = static_cast<float>(side) / scale;
    const Rect rect{std::round((centre.x - shown / 2) * scale) / scale,
                    std::round((centre.y - shown / 2) * scale) / scale, shown, shown};
    ctx.paint().image(image, rect, color);
}

void picture(Context& ctx, const Rect& rect, std::string_view name, Fit fit, float radius, float natural) {
    const float own = rect.w / rect.h;
    const float proportion = natural > 0 ? natural : own;
    float w = rect.w, h = rect.h;
    if ((fit == Fit::cover) == (proportion > own))
        w = h * proportion;
    else
        h = w / proportion;
    const float scale = ctx.canvas().scale;
    const Image image = ctx.images().find(name, whole(w * scale), whole(h * scale));
    Painter& paint = ctx.paint();
    if (image.state != ImageState::ready) {
        paint.fill(rect, ctx.theme().quiet, radius);
        return;
    }
    if (fit == Fit::cover) {
        paint.image_part(image, rect.centred(w, h), rect, radius);
        return;
    }
    const float shown =
        std::min(rect.w / static_cast<float>(image.width), rect.h / static_cast<float>(image.height));
    const Rect place =
        rect.centred(static_cast<float>(image.width) * shown, static_cast<float>(image.height) * shown);
    paint.image(image, place, {255, 255, 255, 255}, radius);
}

}  // namespace netra::ui
