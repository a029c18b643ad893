#include "platform/screen.h"

#define GL_GLEXT_PROTOTYPES
#include <GL/gl.h>
#include <GL/glext.h>
#include <imgui.h>

#include <string_view>

#include "platform/textures.h"
#include "platform/window.h"
#include "ui/glyph_atlas.h"

namespace netra::platform {

namespace {

// Where the processor draws, swapping copies the back buffer to the window: it still holds the frame that is
// shown, and only what changes is drawn. A graphics card may hand out another buffer, and draws all in no
// time.
bool swapping_copies() {
    const auto* renderer = reinterpret_cast<const char*>(glGetString(GL_RENDERER));
    return renderer != nullptr && std::string_view(renderer).starts_with("llvmpipe");
}

}  // namespace

Screen::Screen(Window& window, ui::Context& context)
    : window_(window), context_(context), keeps_(swapping_copies()) {
    glGenTextures(1, &glyph_texture_);
    glBindTexture(GL_TEXTURE_2D, glyph_texture_);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
    // Glyphs stand on whole pixels. One byte of coverage reads as white of that opacity.
    constexpr GLint as_alpha[] = {GL_ONE, GL_ONE, GL_ONE, GL_RED};
    glTexParameteriv(GL_TEXTURE_2D, GL_TEXTURE_SWIZZLE_RGBA, as_alpha);
    context_.glyphs().texture = reinterpret_cast<ImTextureID>(static_cast<std::uintptr_t>(glyph_texture_));
}

Screen::~Screen() {
    context_.glyphs().texture = nullptr;
    glDeleteTextures(1, &glyph_texture_);
}

void Screen::upload_glyphs() {
    ui::GlyphAtlas& atlas = context_.glyphs();
    const ui::GlyphAtlas::Rows rows = atlas.take_changed_rows();
    if (rows.first == rows.end) return;
    glBindTexture(GL_TEXTURE_2D, glyph_texture_);
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    if (glyph_height_ != atlas.height()) {
        glyph_height_ = atlas.height();
        glTexImage2D(GL_TEXTURE_2D, 0, GL_R8, atlas.width(), atlas.height(), 0, GL_RED, GL_UNSIGNED_BYTE,
                     atlas.pixels().data());
        return;
    }
    const auto from = static_cast<std::size_t>(rows.first) * static_cast<std::size_t>(atlas.width());
    glTexSubImage2D(GL_TEXTURE_2D, 0, 0, rows.first, atlas.width(), rows.end - rows.first, GL_RED,
                    GL_UNSIGNED_BYTE, atlas.pixels().data() + from);
}

bool Screen::show(const Textures& textures) {
    const ui::Color ground = context_.theme().ground;
    const auto colour = static_cast<std::uint64_t>(ground.r << 16 | ground.g << 8 | ground.b);
    const std::uint64_t contents = textures.version() + context_.glyphs().version();
    std::vector<Area> areas = damage_.of(*context_.draw_data(), contents << 24 ^ colour);
    if (areas.empty()) return false;
    if (!keeps_) areas = {{0, 0, window_.width(), window_.height()}};
    upload_glyphs();
    renderer_.draw(*context_.draw_data(), window_.width(), window_.height(), areas, ground);
    window_.swap();
    return true;
}

}  // namespace netra::platform
