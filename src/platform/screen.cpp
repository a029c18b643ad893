#include "platform/screen.h"

#define GL_GLEXT_PROTOTYPES
#include <GL/gl.h>
#include <GL/glext.h>
#include <imgui.h>

#include <bit>
#include <cstring>

#include "platform/textures.h"
#include "platform/window.h"
#include "ui/glyph_atlas.h"

namespace netra::platform {

namespace {

class Hash {
  public:
    void add(std::uint64_t word) { state_ = std::rotl((state_ ^ word) * 0x9E3779B97F4A7C15u, 29); }
    void add(const void* data, std::size_t bytes) {
        const char* at = static_cast<const char*>(data);
        for (; bytes >= 8; bytes -= 8, at += 8) add(word(at, 8));
        if (bytes > 0) add(word(at, bytes));
    }
    std::uint64_t value() const { return state_ ^ state_ >> 32; }

  private:
    static std::uint64_t word(const char* from, std::size_t bytes) {
        std::uint64_t value = 0;
        std::memcpy(&value, from, bytes);
        return value;
    }
    std::uint64_t state_ = 0x243F6A8885A308D3u;
};

}  // namespace

std::uint64_t draw_hash(const ImDrawData& data, std::uint64_t texture_versions) {
    Hash hash;
    hash.add(texture_versions);
    hash.add(&data.DisplaySize, sizeof data.DisplaySize);
    for (int i = 0; i < data.CmdListsCount; ++i) {
        const ImDrawList& list = *data.CmdLists[i];
        hash.add(list.VtxBuffer.Data, static_cast<std::size_t>(list.VtxBuffer.size_in_bytes()));
        hash.add(list.IdxBuffer.Data, static_cast<std::size_t>(list.IdxBuffer.size_in_bytes()));
        for (const ImDrawCmd& command : list.CmdBuffer) {
            hash.add(&command.ClipRect, sizeof command.ClipRect);
            hash.add(reinterpret_cast<std::uintptr_t>(command.TextureId));
            hash.add(std::uint64_t{command.ElemCount} << 32 | command.VtxOffset);
        }
    }
    return hash.value() | 1;  // 0 means that nothing is shown yet
}

Screen::Screen(Window& window, ui::Context& context) : window_(window), context_(context) {
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
    const ImDrawData& data = *context_.draw_data();
    const std::uint64_t hash = draw_hash(data, textures.version() + context_.glyphs().version());
    if (hash == shown_) return false;
    shown_ = hash;
    upload_glyphs();
    const ui::Color ground = context_.theme().ground;
    glClearColor(static_cast<float>(ground.r) / 255, static_cast<float>(ground.g) / 255,
                 static_cast<float>(ground.b) / 255, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    renderer_.draw(data, window_.width(), window_.height());
    window_.swap();
    return true;
}

}  // namespace netra::platform
