#include "base/random.h"

#include <sys/random.h>

#include <cassert>
#include <cerrno>
#include <cstring>

#include "base/error.h"

namespace netra::base {

Bytes Random::bytes(std::size_t count) {
    Bytes result(count);
    fill(result);
    return result;
}

std::uint64_t Random::number() {
    std::uint64_t value = 0;
    fill({reinterpret_cast<std::uint8_t*>(&value), sizeof value});
    return value;
}

void SystemRandom::fill(std::span<std::uint8_t> bytes) {
    while (!bytes.empty()) {
        const ssize_t got = getrandom(bytes.data(), bytes.size(), 0);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0)
            throw Error(ErrorCode::internal, "the kernel gives no random numbers", std::strerror(errno));
        bytes = bytes.subspan(static_cast<std::size_t>(got));
    }
}

std::uint64_t SeededRandom::next() {
    state_ += 0x9e3779b97f4a7c15U;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
}

void SeededRandom::fill(std::span<std::uint8_t> bytes) {
    for (std::size_t i = 0; i < bytes.size(); i += 8) {
        std::uint64_t word = next();
        for (std::size_t j = i; j < bytes.size() && j < i + 8; ++j, word >>= 8) {
            bytes[j] = static_cast<std::uint8_t>(word & 0xff);
        }
    }
}

std::uint64_t SeededRandom::below(std::uint64_t bound) {
    assert(bound >= 1);
    // Values under `rest` would favour small results.
    const std::uint64_t rest = (0 - bound) % bound;
    std::uint64_t value = next();
    while (value < rest) value = next();
    return value % bound;
}

}  // namespace netra::base
