// A watch on any GLFW program's frames: preloaded (LD_PRELOAD), it writes to NETRA_FRAME_LOG a line a frame,
// "start end" (CLOCK_MONOTONIC, ns): from waking up to the picture's hand-over to the window system.
//
// Work done before the first wait (a program's start) counts into no frame; its first line still says when
// the first picture stood.
#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>

struct GLFWwindow;

namespace {

long long now_ns() {
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

long long awake_since = now_ns();

template <typename Function>
Function behind(const char* name) {
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

}  // namespace

extern "C" {

void glfwPollEvents() {
    static const auto next = behind<void (*)()>("glfwPollEvents");
    next();
    awake_since = now_ns();
}

void glfwWaitEvents() {
    static const auto next = behind<void (*)()>("glfwWaitEvents");
    next();
    awake_since = now_ns();
}

void glfwWaitEventsTimeout(double seconds) {
    static const auto next = behind<void (*)(double)>("glfwWaitEventsTimeout");
    next(seconds);
    awake_since = now_ns();
}

void glfwSwapBuffers(GLFWwindow* window) {
    static const auto next = behind<void (*)(GLFWwindow*)>("glfwSwapBuffers");
    static const char* path = std::getenv("NETRA_FRAME_LOG");
    static const int log = path ? open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
    const long long start = awake_since;
    next(window);
    if (log >= 0) dprintf(log, "%lld %lld\n", start, now_ns());
}

}  // extern "C"
