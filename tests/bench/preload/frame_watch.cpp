// A watch on any GLFW program's frames: preloaded (LD_PRELOAD), it writes to NETRA_FRAME_LOG a line a frame,
// "start end stolen": from waking up to the picture's hand-over to the window system (CLOCK_MONOTONIC, ns),
// and for how long meanwhile the machine below took processors away from this one (all of them together, ms).
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

// The eighth figure of /proc/stat's first line ("cpu  user nice system idle iowait irq softirq steal …"), in
// ms.
long long stolen_ms() {
    static const int stat = open("/proc/stat", O_RDONLY | O_CLOEXEC);
    char line[256] = {};
    long long steal = 0;
    if (pread(stat, line, sizeof line - 1, 0) <= 0) return 0;
    if (std::sscanf(line, "cpu %*d %*d %*d %*d %*d %*d %*d %lld", &steal) != 1) return 0;
    return steal * 1000 / sysconf(_SC_CLK_TCK);
}

long long awake_since = now_ns();
long long stolen_before = stolen_ms();

void wake() {
    awake_since = now_ns();
    stolen_before = stolen_ms();
}

template <typename Function>
Function behind(const char* name) {
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

}  // namespace

extern "C" {

void glfwPollEvents() {
    static const auto next = behind<void (*)()>("glfwPollEvents");
    next();
    wake();
}

void glfwWaitEvents() {
    static const auto next = behind<void (*)()>("glfwWaitEvents");
    next();
    wake();
}

void glfwWaitEventsTimeout(double seconds) {
    static const auto next = behind<void (*)(double)>("glfwWaitEventsTimeout");
    next(seconds);
    wake();
}

void glfwSwapBuffers(GLFWwindow* window) {
    static const auto next = behind<void (*)(GLFWwindow*)>("glfwSwapBuffers");
    static const char* path = std::getenv("NETRA_FRAME_LOG");
    static const int log = path ? open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
    const long long start = awake_since;
    next(window);
    const long long end = now_ns();
    if (log >= 0) dprintf(log, "%lld %lld %lld\n", start, end, stolen_ms() - stolen_before);
}

}  // extern "C"
