// Randomness as a value that is handed in.
#pragma once
#include <cstdint>
#include <span>

#include "base/bytes.h"

namespace netra::base {

class Random {
  public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;

    Bytes bytes(std::size_t count);
    std::uint64_t number();
};

// The kernel's generator (getrandom); fit for keys, ids and salts. Throws Error(internal) when it fails.
class SystemRandom final : public Random {
  public:
    void fill(std::span<std::uint8_t> bytes) override;
};

// A repeatable sequence (SplitMix64) for the order of questions and for tests; never for keys or ids.
class SeededRandom final : public Random {
  public:
    explicit SeededRandom(std::uint64_t seed) : state_(seed) {}
    void fill(std::span<std::uint8_t> bytes) override;
    std::uint64_t next();
    // Uniform in [0, bound); bound >= 1.
    std::uint64_t below(std::uint64_t bound);

  private:
    std::uint64_t state_;
};

}  // namespace netra::base
