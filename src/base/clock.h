// Time as a value that is handed in, never read in passing.
#pragma once
#include <chrono>
#include <cstdint>

namespace netra::base {

using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

class Clock {
  public:
    virtual ~Clock() = default;
    // Wall time.
    virtual Instant now() const = 0;
    // Since some moment that stays while the program runs: it never steps, whatever becomes of the wall
    // clock.
    virtual std::chrono::milliseconds steady() const = 0;
};

// The machine's clocks.
class SystemClock final : public Clock {
  public:
    Instant now() const override;
    std::chrono::milliseconds steady() const override;
};

// A clock that stands still until it is told otherwise. Setting it is a step of the wall clock alone.
class FixedClock final : public Clock {
  public:
    explicit FixedClock(Instant now) : now_(now) {}
    Instant now() const override { return now_; }
    std::chrono::milliseconds steady() const override { return steady_; }
    void set(Instant now) { now_ = now; }
    void advance(std::chrono::milliseconds by) { now_ += by, steady_ += by; }

  private:
    Instant now_;
    std::chrono::milliseconds steady_{};
};

// Whole seconds since 1970-01-01T00:00Z, rounded down, as credentials and the ledger carry them.
std::int64_t unix_seconds(Instant instant);
Instant from_unix_seconds(std::int64_t seconds);

}  // namespace netra::base
