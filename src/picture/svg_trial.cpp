#include "picture/svg_trial.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>

#include "base/error.h"
#include "picture/svg.h"

namespace netra::picture {

static constexpr rlim_t cpu_seconds = 5;
static constexpr unsigned wall_seconds = 30;
static constexpr rlim_t more_memory = rlim_t{512} << 20;
static constexpr int trial_side = 1024;

static void limit(__rlimit_resource resource, rlim_t value) {
    const rlimit both{value, value};
    if (setrlimit(resource, &both) != 0) _exit(2);
}

static rlim_t address_space_now() {
    unsigned long pages = 0;
    if (FILE* file = std::fopen("/proc/self/statm", "r")) {
        if (std::fscanf(file, "%lu", &pages) != 1) pages = 0;
        std::fclose(file);
    }
    return static_cast<rlim_t>(pages) * static_cast<rlim_t>(sysconf(_SC_PAGESIZE));
}

[[noreturn]] static void draw_as_child(std::string_view source) {
    limit(RLIMIT_CPU, cpu_seconds);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_AS, address_space_now() + more_memory);
    std::signal(SIGALRM, SIG_DFL);
    alarm(wall_seconds);
    try {
        render_svg(source, trial_side, trial_side);
    } catch (...) {
        _exit(1);
    }
    _exit(0);
}

void try_svg(std::string_view source) {
    check_svg(source);
    const pid_t child = fork();
    if (child < 0) throw Error(ErrorCode::internal, "no process for a drawing's trial");
    if (child == 0) draw_as_child(source);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        throw Error(ErrorCode::picture_invalid, "the SVG drawing takes too long or too much memory to draw");
    }
}

}  // namespace netra::picture
