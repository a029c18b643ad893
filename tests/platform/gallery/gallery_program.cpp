#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <string>
#include <vector>

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

double processor_time() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

platform::FrameResult tell(std::vector<double>& times) {
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) {
        return 1000 * times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
    };
    std::printf("frames %zu: processor median %.1f ms, 95 %% %.1f ms, longest %.1f ms\n", times.size(),
                at(0.5), at(0.95), at(1));
    return {.go_on = false};
}

}  // namespace

int main(int argc, char** argv) try {
    platform::WindowOptions options;
    ui::Settings settings;
    platform::RunOptions run;
    int page = 0, measured = 0;
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
        else if (word == "--measure" && i + 1 < argc)
            measured = std::atoi(argv[++i]);
        else
            page = std::atoi(word.c_str()) - 1;
    }
    platform::Window window(options);
    platform::Textures textures(load);
    ui::Context context(textures);
    context.settings = settings;
    ui::Gallery gallery(page);
    int frames = 0;
    std::vector<double> times;  // seconds of processor, all threads, a frame
    double before = 0;
    const auto draw = [&](ui::Context& ctx) {
        if (measured > 0) {
            const double now = processor_time();
            if (frames > 3) times.push_back(now - before);
            before = now;

            ctx.animate();
            if (static_cast<int>(times.size()) == measured) return tell(times);
            // Another page every tenth frame, so that most frames slide.
            if (frames % 10 == 9) gallery.turn(1);
        }
        gallery.draw(ctx);
        // As the bare window does: the frame before this one is shown.
        if (++frames == 2) std::puts("first frame"), std::fflush(stdout);
        return platform::FrameResult{};
    };
    platform::run(window, textures, context, draw, run);
    return 0;
} catch (const netra::Error& error) {
    std::fprintf(stderr, "%s: %s (%s)\n", argv[0], error.what(), error.context().c_str());
    return 3;
}
