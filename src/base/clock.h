// Wall time as a value that is handed in, never read in passing.
#pragma once
#include <chrono>
#include <cstdint>

namespace netra::base {

using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

class Clock {
  public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

// The machine's wall clock.
class SystemClock final : public Clock {
  public:
    Instant now() const override;
};

// A clock that stands still until it is told otherwise.
class FixedClock final : public Clock {
  public:
    explicit FixedClock(Instant now) : now_(now) {}
    Instant now() const override { return now_; }
    void set(Instant now) { now_ = now; }
    void advance(std::chrono::milliseconds by) { now_ += by; }

  private:
    Instant now_;
};

// Whole seconds since 1970-01-01T00:00Z, rounded down, as credentials and the ledger carry them.
std::int64_t unix_seconds(Instant instant);
Instant from_unix_seconds(std::int64_t seconds);

}  // namespace netra::base
