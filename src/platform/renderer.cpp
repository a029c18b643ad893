#include "platform/renderer.h"

#define GL_GLEXT_PROTOTYPES
#include <GL/gl.h>
#include <GL/glext.h>
#include <imgui.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "base/error.h"

namespace netra::platform {

namespace {

// Positions in window pixels from the top left; `size` is the window's.
constexpr const char* vertex_source = R"(#version 330 core
layout(location = 0) in vec2 position;
layout(location = 1) in vec2 place;
layout(location = 2) in vec4 colour;
uniform vec2 size;
out vec2 at;
out vec4 ink;
void main() {
    at = place;
    ink = colour;
    gl_Position = vec4(position.x / size.x * 2.0 - 1.0, 1.0 - position.y / size.y * 2.0, 0.0, 1.0);
})";

constexpr const char* shape_source = R"(#version 330 core
in vec4 ink;
out vec4 pixel;
void main() { pixel = ink; })";

constexpr const char* picture_source = R"(#version 330 core
in vec2 at;
in vec4 ink;
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
    glEnable(GL_BLEND);
    glBlendFunc(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA);
}

Renderer::~Renderer() {
    glDeleteBuffers(1, &indices_);
    glDeleteBuffers(1, &vertices_);
    glDeleteVertexArrays(1, &layout_);
    glDeleteProgram(pictures_);
    glDeleteProgram(shapes_);
}

void Renderer::draw(const ImDrawData& data, int width, int height) {
    glViewport(0, 0, width, height);
    for (const unsigned int program : {shapes_, pictures_}) {
        glUseProgram(program);
        glUniform2f(glGetUniformLocation(program, "size"), static_cast<float>(width),
                    static_cast<float>(height));
    }
    glEnable(GL_SCISSOR_TEST);
    for (int i = 0; i < data.CmdListsCount; ++i) draw_list(*data.CmdLists[i], height);
    glDisable(GL_SCISSOR_TEST);
}

void Renderer::draw_list(const ImDrawList& list, int height) {
    glBufferData(GL_ARRAY_BUFFER, list.VtxBuffer.size_in_bytes(), list.VtxBuffer.Data, GL_STREAM_DRAW);
    glBufferData(GL_ELEMENT_ARRAY_BUFFER, list.IdxBuffer.size_in_bytes(), list.IdxBuffer.Data,
                 GL_STREAM_DRAW);
    constexpr GLenum index_type = sizeof(ImDrawIdx) == 2 ? GL_UNSIGNED_SHORT : GL_UNSIGNED_INT;
    for (const ImDrawCmd& command : list.CmdBuffer) {
        const ImVec4& clip = command.ClipRect;
        const int left = static_cast<int>(clip.x), bottom = static_cast<int>(clip.w);
        const int wide = static_cast<int>(clip.z) - left, high = bottom - static_cast<int>(clip.y);
        if (command.ElemCount == 0 || wide <= 0 || high <= 0) continue;
        glScissor(left, height - bottom, wide, high);
        const auto texture = static_cast<unsigned int>(reinterpret_cast<std::uintptr_t>(command.TextureId));
        glUseProgram(texture == 0 ? shapes_ : pictures_);
        if (texture != 0) glBindTexture(GL_TEXTURE_2D, texture);
        glDrawElementsBaseVertex(GL_TRIANGLES, static_cast<int>(command.ElemCount), index_type,
                                 offset(command.IdxOffset * sizeof(ImDrawIdx)),
                                 static_cast<int>(command.VtxOffset));
    }
}

}  // namespace netra::platform
