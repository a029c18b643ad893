// The kiosk's window: full screen on the primary monitor, or a window of a given size.
//
// All of GLFW and OpenGL stays behind this folder's headers. One window a program, used from the thread that
// made it; only wake() may be called from others.
#pragma once
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "ui/input.h"

namespace netra::platform {

struct WindowOptions {
    std::string title = "Netra";
    std::optional<std::pair<int, int>> windowed;  // width and height; full screen when absent
};

class Window {
  public:
    // Throws Error(display_missing) without a window system, or when it offers no OpenGL 3.3.
    explicit Window(const WindowOptions& options);
    ~Window();
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    int width() const;  // pixels
    int height() const;
    bool closing() const;  // asked to close
    void close();

    // Seconds, monotonic, of Input::now and PointerSample::at.
    static double now();
    // Seconds between two frames of the monitor.
    double tick() const;
    // Sleeps until the window system reports something, wake() is called or `until` (of now()) has come;
    // without it for as long as it takes. True when there is something to draw for: a pointer that only
    // passes over the screen is nothing.
    bool wait(std::optional<double> until);
    // What happened up to the next edge of the pointer. Call again while more().
    ui::Input take_input();
    bool more() const;
    // The window was uncovered, resized or asked to close since the last call.
    bool take_changed();
    void swap();
    // When keys that may belong to a scanner's burst are to be delivered as typed.
    std::optional<double> deadline() const;

    // From any thread: ends wait(). Without a window, nothing.
    static void wake();

    struct Inner;

  private:
    std::unique_ptr<Inner> inner_;
};

}  // namespace netra::platform
