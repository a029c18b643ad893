#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>

#include "base/error.h"
#include "base/files.h"
#include "picture/svg.h"
#include "platform/run.h"
#include "platform/textures.h"
#include "platform/window.h"
#include "ui/gallery.h"

using namespace netra;

namespace {

// The program's own pictures, and the first course's.
platform::PixelImage load(const std::string& name, int width, int height) {
    const std::filesystem::path root = NETRA_SOURCE_DIR;
    for (const auto& folder : {root / "assets", root / "content/netralitas-asn"}) {
        if (!exists(folder / name)) continue;
        const std::string source = base::read_text_file(folder / name);
        picture::Pixels pixels = picture::render_svg(source, width, height);
        return {pixels.width, pixels.height, std::move(pixels.rgba)};
    }
    return {};
}

}  // namespace

int main(int argc, char** argv) try {
    platform::WindowOptions options;
    ui::Settings settings;
    platform::RunOptions run;
    int page = 0;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        int width = 0, height = 0;
        if (std::sscanf(word.c_str(), "%dx%d", &width, &height) == 2)
            options.windowed = {width, height};
        else if (word == "high")
            settings.contrast = ui::Contrast::high;
        else if (word == "en")
            settings.language = base::Language::english;
        else if (word == "reduced")
            settings.reduced_motion = true;
        else if (word == "125")
            settings.text_size = ui::TextSize::large;
        else if (word == "150")
            settings.text_size = ui::TextSize::larger;
        else if (word == "--describe" && i + 1 < argc)
            run.describe = argv[++i];
        else
            page = std::atoi(word.c_str()) - 1;
    }
    platform::Window window(options);
    platform::Textures textures(load);
    ui::Context context(textures);
    context.settings = settings;
    ui::Gallery gallery(page);
    platform::run(
        window, textures, context,
        [&](ui::Context& ctx) {
            gallery.draw(ctx);
            return platform::FrameResult{};
        },
        run);
    return 0;
} catch (const netra::Error& error) {
    std::fprintf(stderr, "%s: %s (%s)\n", argv[0], error.what(), error.context().c_str());
    return 3;
}
