// Draws ImGui's draw data with OpenGL 3.3.
//
// Shapes (commands without a texture) have a program of their own: on a processor that does the work of a
// graphics card, looking up a texture costs four times what filling with a colour does.
#pragma once

#include <vector>

#include "platform/damage.h"
#include "ui/theme.h"

struct ImDrawCmd;
struct ImDrawData;
struct ImDrawList;

namespace netra::platform {

class Renderer {
  public:
    // With the window's context current. Throws Error(display_missing) when OpenGL refuses the programs.
    Renderer();
    ~Renderer();
    Renderer(const Renderer&) = delete;
    Renderer& operator=(const Renderer&) = delete;

    // Into the current framebuffer of width × height pixels, within the areas and on that ground.
    void draw(const ImDrawData& data, int width, int height, const std::vector<Area>& areas,
              ui::Color ground);

  private:
    void draw_list(const ImDrawList& list, int height, const std::vector<Area>& areas);
    void draw_command(const ImDrawCmd& command);

    unsigned int shapes_ = 0;  // programs
    unsigned int pictures_ = 0;
    unsigned int layout_ = 0;    // vertex array
    unsigned int smooth_ = 0;    // sampler of textures that are scaled; others take the nearest pixel
    unsigned int vertices_ = 0;  // buffers
    unsigned int indices_ = 0;
};

}  // namespace netra::platform
