#include "platform/renderer.h"

#define GL_GLEXT_PROTOTYPES
#include <GL/gl.h>
#include <GL/glext.h>
#include <imgui.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <string>

#include "base/error.h"
#include "ui/texture_mark.h"

namespace netra::platform {

namespace {

// Positions in window pixels from the top left; `size` is the window's.
constexpr const char* vertex_source = R"(#version 330 core
layout(location = 0) in vec2 position;
layout(location = 1) in vec2 place;
layout(location = 2) in vec4 colour;
uniform vec2 size;
noperspective out vec2 at;
noperspective out vec4 ink;
void main() {
    at = place;
    ink = colour;
    gl_Position = vec4(position.x / size.x * 2.0 - 1.0, 1.0 - position.y / size.y * 2.0, 0.0, 1.0);
})";

constexpr const char* shape_source = R"(#version 330 core
noperspective in vec4 ink;
out vec4 pixel;
void main() { pixel = ink; })";

constexpr const char* picture_source = R"(#version 330 core
noperspective in vec2 at;
noperspective in vec4 ink;
uniform sampler2D picture;
out vec4 pixel;
void main() { pixel = ink * texture(picture, at); })";

unsigned int compiled(GLenum kind, const char* source) {
    const unsigned int shader = glCreateShader(kind);
    glShaderSource(shader, 1, &source, nullptr);
    glCompileShader(shader);
    return shader;
}

unsigned int program_of(const char* fragment_source) {
    const unsigned int vertex = compiled(GL_VERTEX_SHADER, vertex_source);
    const unsigned int fragment = compiled(GL_FRAGMENT_SHADER, fragment_source);
    const unsigned int program = glCreateProgram();
    glAttachShader(program, vertex);
    glAttachShader(program, fragment);
    glLinkProgram(program);
    glDeleteShader(vertex);
    glDeleteShader(fragment);
    int linked = GL_FALSE;
    glGetProgramiv(program, GL_LINK_STATUS, &linked);
    if (linked == GL_TRUE) return program;
    std::array<char, 512> reason{};
    glGetProgramInfoLog(program, reason.size(), nullptr, reason.data());
    throw Error(ErrorCode::display_missing, "OpenGL refuses a program", reason.data());
}

// What a command can reach of the window: within its clip and around its corners.
Area seen_of(const ImDrawCmd& command, const ImDrawList& list) {
    ImVec2 low{1e9f, 1e9f}, high{-1e9f, -1e9f};
    const ImDrawIdx* index = list.IdxBuffer.Data + command.IdxOffset;
    for (const ImDrawIdx* end = index + command.ElemCount; index != end; ++index) {
        const ImVec2& at = list.VtxBuffer.Data[*index + command.VtxOffset].pos;
        low = {std::min(low.x, at.x), std::min(low.y, at.y)};
        high = {std::max(high.x, at.x), std::max(high.y, at.y)};
    }
    const ImVec4& clip = command.ClipRect;
    return {static_cast<int>(std::max(clip.x, std::floor(low.x))),
            static_cast<int>(std::max(clip.y, std::floor(low.y))),
            static_cast<int>(std::min(clip.z, std::ceil(high.x))),
            static_cast<int>(std::min(clip.w, std::ceil(high.y)))};
}

// OpenGL counts from the bottom left.
void cut(const Area& area, int height) {
    glScissor(area.left, height - area.bottom, area.right - area.left, area.bottom - area.top);
}

const void* offset(std::size_t bytes) {
    return reinterpret_cast<const void*>(bytes);
}

}  // namespace

Renderer::Renderer() : shapes_(program_of(shape_source)), pictures_(program_of(picture_source)) {
    glGenVertexArrays(1, &layout_);
    glGenBuffers(1, &vertices_);
    glGenBuffers(1, &indices_);
    glBindVertexArray(layout_);
    glBindBuffer(GL_ARRAY_BUFFER, vertices_);
    glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, indices_);
    constexpr int stride = sizeof(ImDrawVert);
    for (const unsigned int input : {0u, 1u, 2u}) glEnableVertexAttribArray(input);
    glVertexAttribPointer(0, 2, GL_FLOAT, GL_FALSE, stride, offset(offsetof(ImDrawVert, pos)));
    glVertexAttribPointer(1, 2, GL_FLOAT, GL_FALSE, stride, offset(offsetof(ImDrawVert, uv)));
    glVertexAttribPointer(2, 4, GL_UNSIGNED_BYTE, GL_TRUE, stride, offset(offsetof(ImDrawVert, col)));
    glGenSamplers(1, &smooth_);
    for (const GLenum end : {GL_TEXTURE_MIN_FILTER, GL_TEXTURE_MAG_FILTER})
        glSamplerParameteri(smooth_, end, GL_LINEAR);
    for (const GLenum side : {GL_TEXTURE_WRAP_S, GL_TEXTURE_WRAP_T})
        glSamplerParameteri(smooth_, side, GL_CLAMP_TO_EDGE);
    glBlendFunc(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA);
}

Renderer::~Renderer() {
    glDeleteSamplers(1, &smooth_);
    glDeleteBuffers(1, &indices_);
    glDeleteBuffers(1, &vertices_);
    glDeleteVertexArrays(1, &layout_);
    glDeleteProgram(pictures_);
    glDeleteProgram(shapes_);
}

void Renderer::draw(const ImDrawData& data, int width, int height, const std::vector<Area>& areas,
                    ui::Color ground) {
    glViewport(0, 0, width, height);
    for (const unsigned int program : {shapes_, pictures_}) {
        glUseProgram(program);
        glUniform2f(glGetUniformLocation(program, "size"), static_cast<float>(width),
                    static_cast<float>(height));
    }
    glEnable(GL_SCISSOR_TEST);
    glClearColor(static_cast<float>(ground.r) / 255, static_cast<float>(ground.g) / 255,
                 static_cast<float>(ground.b) / 255, 1);
    for (const Area& area : areas) {
        cut(area, height);
        glClear(GL_COLOR_BUFFER_BIT);
    }
    for (int i = 0; i < data.CmdListsCount; ++i) draw_list(*data.CmdLists[i], height, areas);
    glDisable(GL_SCISSOR_TEST);
}

void Renderer::draw_list(const ImDrawList& list, int height, const std::vector<Area>& areas) {
    glBufferData(GL_ARRAY_BUFFER, list.VtxBuffer.size_in_bytes(), list.VtxBuffer.Data, GL_STREAM_DRAW);
    glBufferData(GL_ELEMENT_ARRAY_BUFFER, list.IdxBuffer.size_in_bytes(), list.IdxBuffer.Data,
                 GL_STREAM_DRAW);
    for (const ImDrawCmd& command : list.CmdBuffer) {
        const Area whole = seen_of(command, list);
        for (const Area& area : areas) {
            const Area seen = area.meet(whole);
            if (seen.empty()) continue;
            cut(seen, height);
            draw_command(command);
        }
    }
}

void Renderer::draw_command(const ImDrawCmd& command) {
    const unsigned int texture = ui::texture_name(command.TextureId);
    ui::has(command.TextureId, ui::Mark::opaque) ? glDisable(GL_BLEND) : glEnable(GL_BLEND);
    glBindSampler(0, ui::has(command.TextureId, ui::Mark::exact) ? 0 : smooth_);
    glUseProgram(texture == 0 ? shapes_ : pictures_);
    if (texture != 0) glBindTexture(GL_TEXTURE_2D, texture);
    constexpr GLenum index_type = sizeof(ImDrawIdx) == 2 ? GL_UNSIGNED_SHORT : GL_UNSIGNED_INT;
    glDrawElementsBaseVertex(GL_TRIANGLES, static_cast<int>(command.ElemCount), index_type,
                             offset(command.IdxOffset * sizeof(ImDrawIdx)),
                             static_cast<int>(command.VtxOffset));
}

}  // namespace netra::platform
