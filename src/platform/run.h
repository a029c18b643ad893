// The loop: waits for an event, a deadline or a moving thing, lets the frame be drawn, shows it.
#pragma once
#include <filesystem>
#include <functional>
#include <optional>

#include "ui/context.h"

namespace netra::platform {

class Window;
class Textures;

struct RunOptions {
    std::filesystem::path describe;        // written once all pictures are there; empty: nothing is
    std::function<bool()> describe_typed;  // whether what people type may be in it; absent: no
    std::function<bool()> stop;            // asked after every wait; a signal handler's flag
    std::function<void()> alive;           // told with the first frame, then every so many seconds
    double alive_every = 30;
};

// What a frame's drawing answers: whether to go on, and when the next frame is wanted without any event, in
// seconds from now. Animations ask through the context by themselves.
struct FrameResult {
    bool go_on = true;
    std::optional<double> again_in = {};
};
using Draw = std::function<FrameResult(ui::Context&)>;

// Runs until `draw` says so, the window is closed or options.stop. Each event is followed by frames until
// two in a row are equal, at least three; then it sleeps.
void run(Window& window, Textures& textures, ui::Context& context, const Draw& draw,
         const RunOptions& options = {});

}  // namespace netra::platform
