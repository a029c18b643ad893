#include "platform/textures.h"

#define GL_GLEXT_PROTOTYPES
#include <GL/gl.h>
#include <GL/glext.h>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <exception>
#include <map>
#include <mutex>
#include <thread>
#include <tuple>

#include "base/log.h"
#include "platform/window.h"

namespace netra::platform {

namespace {

struct Wanted {
    std::string name;
    int width = 0;
    int height = 0;
    auto operator<=>(const Wanted&) const = default;
};

struct Texture {
    unsigned int id = 0;
    int width = 0;
    int height = 0;
    bool opaque = false;
    ui::ImageState state = ui::ImageState::coming;
    std::uint64_t used = 0;  // the frame it was last asked for in
    std::size_t bytes() const {
        return static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4;
    }
};

void upload(Texture& texture, const PixelImage& pixels) {
    if (pixels.rgba.empty()) {
        texture.state = ui::ImageState::missing;
        return;
    }
    if (texture.id == 0) glGenTextures(1, &texture.id);
    glBindTexture(GL_TEXTURE_2D, texture.id);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
    glPixelStorei(GL_UNPACK_ALIGNMENT, 4);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, pixels.width, pixels.height, 0, GL_RGBA, GL_UNSIGNED_BYTE,
                 pixels.rgba.data());
    texture.width = pixels.width;
    texture.height = pixels.height;
    texture.opaque = pixels.opaque();
    texture.state = ui::ImageState::ready;
}

ui::Image image_of(const Texture& texture) {
    return {reinterpret_cast<ImTextureID>(static_cast<std::uintptr_t>(texture.id)), texture.width,
            texture.height, texture.opaque, texture.state};
}

bool is_icon(std::string_view name) {
    return name.starts_with("icons/") || name.starts_with("mark");
}

}  // namespace

bool PixelImage::opaque() const {
    std::uint8_t least = 255;
    for (std::size_t i = 3; i < rgba.size(); i += 4) least = std::min(least, rgba[i]);
    return least == 255;
}

struct Textures::Inner {
    ImageLoader loader;
    std::size_t max_bytes;
    std::map<Wanted, Texture> made;
    std::map<std::string, Texture, std::less<>> given;  // by put
    std::uint64_t frame = 1;
    std::uint64_t version = 1;

    std::mutex mutex;  // guards what follows
    std::condition_variable_any wake;
    std::deque<Wanted> orders;
    std::vector<std::pair<Wanted, PixelImage>> done;
    std::jthread worker;  // last: it ends before what it uses

    PixelImage load(const Wanted& wanted) {
        try {
            return loader(wanted.name, wanted.width, wanted.height);
        } catch (const std::exception& error) {
            base::log_warning("picture " + wanted.name + ": " + error.what());
            return {};
        }
    }

    void work(const std::stop_token& stop) {
        std::unique_lock lock(mutex);
        while (wake.wait(lock, stop, [this] { return !orders.empty(); })) {
            const Wanted wanted = orders.front();
            orders.pop_front();
            lock.unlock();
            PixelImage pixels = load(wanted);
            lock.lock();
            done.emplace_back(wanted, std::move(pixels));
            Window::wake();
        }
    }

    void order(const Wanted& wanted) {
        const std::lock_guard lock(mutex);
        orders.push_back(wanted);
        if (!worker.joinable()) worker = std::jthread([this](const std::stop_token& stop) { work(stop); });
        wake.notify_one();
    }

    void drop(Texture& texture) {
        if (texture.id != 0) glDeleteTextures(1, &texture.id);
        ++version;
    }

    void forget(const auto& which) {
        for (auto it = made.begin(); it != made.end();) {
            if (which(*it)) {
                drop(it->second);
                it = made.erase(it);
            } else {
                ++it;
            }
        }
    }

    // The longest unused go until the rest fits; what this frame shows stays.
    void make_room() {
        std::size_t bytes = 0;
        std::vector<std::map<Wanted, Texture>::iterator> idle;
        for (auto it = made.begin(); it != made.end(); ++it) {
            bytes += it->second.bytes();
            if (it->second.used < frame && it->second.state != ui::ImageState::coming) idle.push_back(it);
        }
        if (bytes <= max_bytes) return;
        std::sort(idle.begin(), idle.end(), [](auto a, auto b) { return a->second.used < b->second.used; });
        for (const auto it : idle) {
            if (bytes <= max_bytes) return;
            bytes -= it->second.bytes();
            drop(it->second);
            made.erase(it);
        }
    }
};

Textures::Textures(ImageLoader loader, std::size_t max_bytes) : inner_(std::make_unique<Inner>()) {
    inner_->loader = std::move(loader);
    inner_->max_bytes = max_bytes;
}

Textures::~Textures() {
    if (inner_->worker.joinable()) {
        inner_->worker.request_stop();
        inner_->worker.join();
    }
    forget_all();
    for (auto& [name, texture] : inner_->given) inner_->drop(texture);
}

bool Textures::coming() const {
    return std::any_of(inner_->made.begin(), inner_->made.end(), [this](const auto& made) {
        return made.second.state == ui::ImageState::coming && made.second.used == inner_->frame;
    });
}

ui::Image Textures::find(std::string_view name, int width, int height) {
    if (const auto given = inner_->given.find(name); given != inner_->given.end())
        return image_of(given->second);
    const Wanted wanted{std::string(name), width, height};
    const auto [found, is_new] = inner_->made.try_emplace(wanted);
    Texture& texture = found->second;
    texture.used = inner_->frame;
    if (is_new && is_icon(name)) {
        upload(texture, inner_->load(wanted));
    } else if (is_new) {
        inner_->order(wanted);
    }
    return image_of(texture);
}

void Textures::put(const std::string& name, const PixelImage& pixels) {
    upload(inner_->given[name], pixels);
    ++inner_->version;
}

void Textures::forget(std::string_view name) {
    if (const auto given = inner_->given.find(name); given != inner_->given.end()) {
        inner_->drop(given->second);
        inner_->given.erase(given);
    }
    inner_->forget([name](const auto& made) { return made.first.name == name; });
}

void Textures::forget_all() {
    inner_->forget([](const auto&) { return true; });
}

void Textures::forget_unseen() {
    inner_->forget([this](const auto& made) { return made.second.used < inner_->frame; });
}

void Textures::update() {
    std::vector<std::pair<Wanted, PixelImage>> done;
    {
        const std::lock_guard lock(inner_->mutex);
        done.swap(inner_->done);
    }
    for (const auto& [wanted, pixels] : done) {
        const auto found = inner_->made.find(wanted);
        if (found == inner_->made.end()) continue;  // forgotten meanwhile
        upload(found->second, pixels);
    }
    inner_->make_room();
    ++inner_->frame;
}

std::uint64_t Textures::version() const {
    return inner_->version;
}

}  // namespace netra::platform
