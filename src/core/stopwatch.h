// Time spent on something that may be interrupted.
#pragma once
#include <chrono>
#include <optional>

namespace netra::core {

// Every `now` is a steady clock's (base::Clock::steady) and not before the one of the call before it.
class Stopwatch {
  public:
    // `before`: what was spent already, not negative. It stands still until it is started.
    explicit Stopwatch(std::chrono::milliseconds before = {}) : before_(before) {}

    // A running one runs on; a stopped one stays as it is.
    void start(std::chrono::milliseconds now);
    void stop(std::chrono::milliseconds now);
    bool running() const { return since_.has_value(); }
    std::chrono::milliseconds spent(std::chrono::milliseconds now) const;

  private:
    std::chrono::milliseconds before_;
    std::optional<std::chrono::milliseconds> since_;
};

}  // namespace netra::core
