// The system's orders to end (SIGTERM, SIGINT), heard on a thread of their own: whoever waits can be woken,
// and what is called may lock and allocate, as no signal handler may.
#pragma once
#include <atomic>
#include <functional>
#include <thread>

namespace netra::base {

class StopSignals {
  public:
    // Made before any other thread: threads begun later inherit that the signals are not for them. `heard` is
    // called on this object's thread, at each order. One at a time a program.
    explicit StopSignals(std::function<void()> heard);
    // The signals stay blocked: an order that comes while the program ends does not cut that short.
    ~StopSignals();
    StopSignals(const StopSignals&) = delete;
    StopSignals& operator=(const StopSignals&) = delete;

    // From any thread: whether the program was asked to end.
    bool asked() const { return asked_; }

  private:
    void listen();

    std::function<void()> heard_;
    std::atomic<bool> asked_ = false;
    std::atomic<bool> ending_ = false;
    std::thread thread_;  // last: starts when everything above stands
};

}  // namespace netra::base
