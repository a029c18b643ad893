#include "ui/canvas.h"

#include <array>

namespace netra::ui {

Canvas Canvas::fit(int window_width, int window_height) {
    const float w = static_cast<float>(window_width), h = static_cast<float>(window_height);
    Canvas canvas;
    canvas.portrait = h > w;
    canvas.scale = canvas.portrait ? std::min(w / 1080, h / 1920) : std::min(w / 1920, h / 1080);
    canvas.width = w / canvas.scale;
    canvas.height = h / canvas.scale;
    return canvas;
}

float text_factor(TextSize size) {
    constexpr std::array factors{1.0f, 1.25f, 1.5f};
    return factors[static_cast<std::size_t>(size)];
}

float grown(float type_size, TextSize size) {
    const float factor = text_factor(size);
    return type_size * (type_size < 56 ? factor : 1 + (factor - 1) / 2);
}

Layout layout(const Canvas& canvas, TextSize size) {
    Layout layout;
    layout.page = canvas.rect();
    layout.margin = canvas.portrait ? 64.0f : 96.0f;
    layout.tall_header = canvas.portrait || size != TextSize::normal;
    const float more = size == TextSize::larger ? (canvas.portrait ? 32.0f : 16.0f) : 0.0f;
    const float header = !layout.tall_header ? 104.0f : more + (canvas.portrait ? 200.0f : 128.0f);
    const float footer = canvas.portrait ? 360.0f : 160.0f;
    const float air = layout.tall_header ? 40.0f : 48.0f;
    layout.header = layout.page.top(header);
    layout.footer = layout.page.from_bottom(footer);
    layout.content =
        layout.page.without_top(header + air).without_bottom(footer + 40).inset(layout.margin, 0);
    return layout;
}

}  // namespace netra::ui
