#include "base/stop_signals.h"

#include <pthread.h>

#include <csignal>
#include <utility>

namespace netra::base {

static sigset_t orders() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    return set;
}

StopSignals::StopSignals(std::function<void()> heard) : heard_(std::move(heard)) {
    const sigset_t set = orders();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    thread_ = std::thread([this] { listen(); });
}

StopSignals::~StopSignals() {
    ending_ = true;
    pthread_kill(thread_.native_handle(), SIGTERM);  // to that thread alone: it wakes from waiting
    thread_.join();
}

void StopSignals::listen() {
    const sigset_t set = orders();
    for (;;) {
        int signal = 0;
        sigwait(&set, &signal);
        if (ending_) return;
        asked_ = true;
        heard_();
    }
}

}  // namespace netra::base
