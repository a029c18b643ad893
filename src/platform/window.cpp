#include "platform/window.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <atomic>
#include <cmath>
#include <mutex>
#include <utility>

#include "base/error.h"
#include "base/log.h"
#include "platform/input_queue.h"
#include "platform/window_inner.h"

namespace netra::platform {

namespace {

std::atomic<bool> woken = false;

// wake() may come from a thread that knows nothing of the window's life.
std::mutex opening;
bool is_open = false;

void set_open(bool open) {
    const std::lock_guard lock(opening);
    is_open = open;
}

constexpr float touch_jump = 40;  // pixels: a press this far from the last place came from a finger

Window::Inner& inner_of(GLFWwindow* window) {
    return *static_cast<Window::Inner*>(glfwGetWindowUserPointer(window));
}

ui::Point place(GLFWwindow* window) {
    double x = 0, y = 0;
    glfwGetCursorPos(window, &x, &y);
    return {static_cast<float>(x), static_cast<float>(y)};
}

std::optional<ui::Key> key_of(int key, int mods) {
    switch (key) {
        case GLFW_KEY_ENTER:
        case GLFW_KEY_KP_ENTER:
            return ui::Key::enter;
        case GLFW_KEY_BACKSPACE:
            return ui::Key::backspace;
        case GLFW_KEY_DELETE:
            return ui::Key::erase;
        case GLFW_KEY_ESCAPE:
            return ui::Key::escape;
        case GLFW_KEY_TAB:
            return mods & GLFW_MOD_SHIFT ? ui::Key::back_tab : ui::Key::tab;
        case GLFW_KEY_LEFT:
            return ui::Key::left;
        case GLFW_KEY_RIGHT:
            return ui::Key::right;
        case GLFW_KEY_UP:
            return ui::Key::up;
        case GLFW_KEY_DOWN:
            return ui::Key::down;
        case GLFW_KEY_HOME:
            return ui::Key::home;
        case GLFW_KEY_END:
            return ui::Key::end;
        case GLFW_KEY_PAGE_UP:
            return ui::Key::page_up;
        case GLFW_KEY_PAGE_DOWN:
            return ui::Key::page_down;
        default:
            return std::nullopt;
    }
}

void on_move(GLFWwindow* window, double x, double y) {
    Window::Inner& inner = inner_of(window);
    inner.queue.move({static_cast<float>(x), static_cast<float>(y)}, glfwGetTime());
    inner.show_cursor(inner.pointer_moved({static_cast<float>(x), static_cast<float>(y)}));
}

void on_button(GLFWwindow* window, int button, int action, int) {
    if (button != GLFW_MOUSE_BUTTON_LEFT) return;
    Window::Inner& inner = inner_of(window);
    // Where the pointer was when this happened: asked now, it may have gone on to the next key.
    if (action == GLFW_PRESS)
        inner.queue.press(inner.last_place, glfwGetTime());
    else
        inner.queue.release(inner.last_place, glfwGetTime());
}

void on_scroll(GLFWwindow* window, double, double y) {
    Window::Inner& inner = inner_of(window);
    inner.queue.wheel(inner.last_place, static_cast<float>(y));
}

void on_key(GLFWwindow* window, int key, int, int action, int mods) {
    if (action == GLFW_RELEASE) return;
    Window::Inner& inner = inner_of(window);
    inner.key_repeats = action == GLFW_REPEAT;
    if (const auto known = key_of(key, mods)) inner.queue.key(*known, inner.key_repeats, glfwGetTime());
}

void on_character(GLFWwindow* window, unsigned int character) {
    Window::Inner& inner = inner_of(window);
    inner.queue.character(character, glfwGetTime(), inner.key_repeats);
}

void on_changed(GLFWwindow* window) {
    inner_of(window).changed = true;
}

GLFWwindow* open(const WindowOptions& options) {
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
    glfwWindowHint(GLFW_DEPTH_BITS, 0);
    glfwWindowHint(GLFW_STENCIL_BITS, 0);
    glfwWindowHint(GLFW_ALPHA_BITS, 0);
    glfwWindowHint(GLFW_AUTO_ICONIFY, GLFW_FALSE);
    if (options.windowed) {
        const auto [width, height] = *options.windowed;
        return glfwCreateWindow(width, height, options.title.c_str(), nullptr, nullptr);
    }
    GLFWmonitor* monitor = glfwGetPrimaryMonitor();
    const GLFWvidmode* mode = monitor ? glfwGetVideoMode(monitor) : nullptr;
    if (!mode) throw Error(ErrorCode::display_missing, "no monitor is connected");
    return glfwCreateWindow(mode->width, mode->height, options.title.c_str(), monitor, nullptr);
}

}  // namespace

// A mouse shows its cursor; a finger has none. Three moves in a row without a jump come from a mouse.
bool Window::Inner::pointer_moved(ui::Point to) {
    const float distance = std::hypot(to.x - last_place.x, to.y - last_place.y);
    last_place = to;
    small_moves = distance < touch_jump ? small_moves + 1 : 0;
    return small_moves >= 3;
}

void Window::Inner::show_cursor(bool show) {
    if (!hides_cursor || show == cursor_shown) return;
    cursor_shown = show;
    glfwSetInputMode(window, GLFW_CURSOR, show ? GLFW_CURSOR_NORMAL : GLFW_CURSOR_HIDDEN);
}

Window::Window(const WindowOptions& options) : inner_(std::make_unique<Inner>()) {
    glfwSetErrorCallback(
        [](int, const char* text) { base::log_warning(std::string("window system: ") + text); });
    if (!glfwInit()) throw Error(ErrorCode::display_missing, "there is no display to open a window on");
    try {
        inner_->window = open(options);
        if (!inner_->window) throw Error(ErrorCode::display_missing, "the display offers no OpenGL 3.3");
    } catch (...) {
        glfwTerminate();
        throw;
    }
    GLFWwindow* window = inner_->window;
    glfwMakeContextCurrent(window);
    glfwSwapInterval(1);
    glfwSetWindowUserPointer(window, inner_.get());
    inner_->last_place = place(window);
    glfwSetCursorPosCallback(window, on_move);
    glfwSetMouseButtonCallback(window, on_button);
    glfwSetScrollCallback(window, on_scroll);
    glfwSetKeyCallback(window, on_key);
    glfwSetCharCallback(window, on_character);
    glfwSetWindowRefreshCallback(window, on_changed);
    glfwSetFramebufferSizeCallback(window, [](GLFWwindow* w, int, int) { on_changed(w); });
    glfwSetWindowCloseCallback(window, on_changed);
    inner_->hides_cursor = !options.windowed;
    if (inner_->hides_cursor) glfwSetInputMode(window, GLFW_CURSOR, GLFW_CURSOR_HIDDEN);
    glfwFocusWindow(window);
    set_open(true);
}

Window::~Window() {
    set_open(false);
    glfwDestroyWindow(inner_->window);
    glfwTerminate();
}

int Window::width() const {
    int width = 0, height = 0;
    glfwGetFramebufferSize(inner_->window, &width, &height);
    return width;
}

int Window::height() const {
    int width = 0, height = 0;
    glfwGetFramebufferSize(inner_->window, &width, &height);
    return height;
}

bool Window::closing() const {
    return glfwWindowShouldClose(inner_->window);
}
void Window::close() {
    glfwSetWindowShouldClose(inner_->window, GLFW_TRUE);
}
double Window::now() {
    return glfwGetTime();
}
void Window::wake() {
    woken = true;
    const std::lock_guard lock(opening);
    if (is_open) glfwPostEmptyEvent();
}

double Window::tick() const {
    GLFWmonitor* monitor = glfwGetPrimaryMonitor();
    const GLFWvidmode* mode = monitor ? glfwGetVideoMode(monitor) : nullptr;
    return 1.0 / (mode && mode->refreshRate > 0 ? mode->refreshRate : 60);
}

void Window::swap() {
    glfwSwapBuffers(inner_->window);
}

bool Window::wait(std::optional<double> until) {
    const double left = until ? *until - glfwGetTime() : 0;
    if (!until)
        glfwWaitEvents();
    else if (left > 0)
        glfwWaitEventsTimeout(left);
    else
        glfwPollEvents();
    return woken.exchange(false) || inner_->changed || more() || deadline();
}

ui::Input Window::take_input() {
    ui::Input input = inner_->queue.take(glfwGetTime());
    input.window_width = width();
    input.window_height = height();
    return input;
}

bool Window::more() const {
    return inner_->queue.more();
}
bool Window::take_changed() {
    return std::exchange(inner_->changed, false);
}
std::optional<double> Window::deadline() const {
    return inner_->queue.deadline();
}

}  // namespace netra::platform
