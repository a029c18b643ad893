#include "camera.h"

#include <GL/gl.h>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <stdexcept>

#include "app/artwork.h"
#include "base/files.h"
#include "picture/png_writer.h"
#include "platform/description.h"
#include "platform/screen.h"
#include "platform/textures.h"
#include "platform/window.h"
#include "screens/idle_warning.h"
#include "screens/screen.h"
#include "screens/staff_screen.h"
#include "ui/gallery.h"

namespace netra::album {

namespace {

constexpr double between_occasions = 1;  // seconds: a touch must not pass for the second of a double tap
constexpr double coming_limit = 30;      // seconds a picture may take

platform::PixelImage load(const app::Artwork& artwork, const std::string& name, int width, int height) {
    picture::Pixels pixels = artwork.draw(name, width, height);
    return {pixels.width, pixels.height, std::move(pixels.rgba)};
}

// What stands in the window, from the top.
picture::Pixels shown(int width, int height) {
    picture::Pixels pixels{width, height, {}};
    const auto stride = static_cast<std::size_t>(width) * 4;
    std::vector<std::uint8_t> upwards(stride * static_cast<std::size_t>(height));
    glReadPixels(0, 0, width, height, GL_RGBA, GL_UNSIGNED_BYTE, upwards.data());
    pixels.rgba.reserve(upwards.size());
    for (auto row = static_cast<std::size_t>(height); row-- > 0;) {
        const auto* begin = upwards.data() + row * stride;
        pixels.rgba.insert(pixels.rgba.end(), begin, begin + stride);
    }
    for (std::size_t i = 3; i < pixels.rgba.size(); i += 4) pixels.rgba[i] = 255;
    return pixels;
}

}  // namespace

Look look_of(const std::string& name) {
    char language[3] = {}, contrast[6] = {};
    int size = 0;
    if (std::sscanf(name.c_str(), "%2[a-z]-%d-%5[a-z]", language, &size, contrast) != 3)
        throw std::invalid_argument("no look: " + name);
    Look look;
    if (language == std::string("en")) look.language = ui::Language::english;
    if (contrast == std::string("high")) look.contrast = ui::Contrast::high;
    look.size = size == 150 ? ui::TextSize::larger : size == 125 ? ui::TextSize::large : ui::TextSize::normal;
    return look;
}

struct Camera::Inner {
    int width, height;
    app::Artwork artwork{NETRA_SOURCE_DIR "/assets"};
    std::optional<platform::Window> window;
    std::optional<platform::Textures> textures;
    std::function<void(ui::Context&)> scene;
    std::optional<ui::Stage> stage;
    std::optional<platform::Screen> screen;

    Inner(int w, int h, bool with_window) : width(w), height(h) {
        const auto draw = [this](ui::Context& ctx) { scene(ctx); };
        if (!with_window) {
            stage.emplace(draw, w, h);
            return;
        }
        window.emplace(platform::WindowOptions{.windowed = std::pair(w, h)});
        textures.emplace([this](const std::string& name, int across, int down) {
            return load(artwork, name, across, down);
        });
        stage.emplace(*textures, draw, w, h);
        screen.emplace(*window, stage->ctx);
    }

    // Until every picture is there; time stands still meanwhile.
    void develop() {
        if (!screen) return;
        const double end = platform::Window::now() + coming_limit;
        for (bool whole = false; !whole;) {
            textures->update();
            stage->frame(0);
            whole = !textures->coming();
            if (!whole && platform::Window::now() > end) throw std::runtime_error("a picture does not come");
            if (!whole) window->wait(platform::Window::now() + 0.01);
        }
        stage->frame(0);
        screen->invalidate();
        screen->show(*textures);
    }

    void begin(const std::string& name, const Look& look, std::function<void(ui::Context&)> drawn) {
        stage->ctx.settings = {look.language, look.size, look.contrast, true};
        scene = [name, drawn = std::move(drawn)](ui::Context& ctx) {
            ctx.screen(name, ui::Direction::none);
            drawn(ctx);
        };
        stage->frame(between_occasions);
        stage->settle();
    }

    void keep(const std::string& name, const std::filesystem::path& folder) {
        develop();
        const ui::Canvas& canvas = stage->ctx.canvas();
        const platform::DescribedFrame frame{
            1, {canvas.width, canvas.height}, {static_cast<float>(width), static_cast<float>(height)}};
        platform::write_description(folder / (name + ".json"), stage->ctx.registry(), frame, true);
        if (screen) base::replace_file(folder / (name + ".png"), picture::encode_png(shown(width, height)));
    }
};

Camera::Camera(int width, int height, bool window) : inner_(std::make_unique<Inner>(width, height, window)) {}
Camera::~Camera() = default;

void Camera::take(const Occasion& occasion, const Look& look, const std::filesystem::path& folder) {
    inner_->artwork.use_course(occasion.state.course);
    const auto& staff = occasion.state.staff;
    const auto screen =
        staff ? screens::make_staff_screen(staff->room) : screens::make_screen(occasion.state.screen);
    inner_->begin(occasion.name, look, [&](ui::Context& ctx) {
        screen->draw(ctx, occasion.state);
        if (occasion.idle_warning) screens::idle_warning(ctx, 32, 45);
    });
    if (occasion.hand) occasion.hand(*inner_->stage);
    inner_->stage->settle();
    inner_->keep(occasion.name, folder);
}

void Camera::take_gallery(int page, const Look& look, const std::filesystem::path& folder) {
    ui::Gallery gallery(page);
    const std::string number = std::to_string(page + 1);
    const std::string name =
        "gallery-" + std::string(2 - std::min<std::size_t>(2, number.size()), '0') + number;
    inner_->begin(name, look, [&](ui::Context& ctx) { gallery.draw(ctx); });
    inner_->keep(name, folder);
}

}  // namespace netra::album
