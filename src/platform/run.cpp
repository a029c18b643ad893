#include "platform/run.h"

#include <algorithm>

#include "platform/description.h"
#include "platform/screen.h"
#include "platform/textures.h"
#include "platform/window.h"

namespace netra::platform {

namespace {

constexpr int least_frames = 3;  // after an event: ImGui needs them to come to rest

void earlier(std::optional<double>& until, std::optional<double> other) {
    if (other) until = until ? std::min(*until, *other) : *other;
}

// Told between frames: a loop that hangs falls silent.
class Heartbeat {
  public:
    explicit Heartbeat(const RunOptions& options) : options_(options) {}

    // When it is to beat again; nothing where nobody listens.
    std::optional<double> beat() {
        if (!options_.alive) return std::nullopt;
        if (Window::now() >= next_) {
            options_.alive();
            next_ = Window::now() + options_.alive_every;
        }
        return next_;
    }

  private:
    const RunOptions& options_;
    double next_ = 0;
};

}  // namespace

void run(Window& window, Textures& textures, ui::Context& context, const Draw& draw,
         const RunOptions& options) {
    Screen screen(window, context);
    context.describe(!options.describe.empty());
    const double tick = window.tick();
    Heartbeat heart(options);
    std::uint64_t number = 0;
    int frames = 0;
    bool described = false;
    while (!window.closing()) {
        const double began = Window::now();
        textures.update();
        context.begin_frame(window.take_input());
        const FrameResult result = draw(context);
        context.end_frame();
        if (!result.go_on) return;

        if (window.take_changed()) screen.invalidate();
        const bool changed = screen.show(textures);
        if (changed) ++number, described = false;
        ++frames;
        std::optional<double> until = context.next_frame();
        const bool moving = until && *until <= Window::now();
        const bool settled = !changed && !moving && frames >= least_frames && !window.more();
        if (settled && !described && !options.describe.empty() && !textures.coming()) {
            const ui::Canvas& canvas = context.canvas();
            write_description(options.describe, context.registry(),
                              {number,
                               {canvas.width, canvas.height},
                               {static_cast<float>(window.width()), static_cast<float>(window.height())}},
                              options.describe_typed && options.describe_typed());
            described = true;
        }
        if (result.again_in) earlier(until, began + *result.again_in);
        earlier(until, window.deadline());
        earlier(until, heart.beat());
        if (!settled && !window.more()) earlier(until, 0);
        // At most one picture a tick of the display, however fast events come.
        while (changed && !window.more() && Window::now() < began + tick) window.wait(began + tick);
        if (window.more()) until = 0;
        while (!window.wait(until) && !(until && Window::now() >= *until)) {
            if (options.stop && options.stop()) return;
        }
        if (options.stop && options.stop()) return;
        if (settled) frames = 0;
    }
}

}  // namespace netra::platform
