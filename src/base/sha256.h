// SHA-256 (FIPS 180-4).
#pragma once
#include <array>
#include <cstdint>
#include <memory>

#include "base/bytes.h"

namespace netra::base {

using Digest = std::array<std::uint8_t, 32>;

Digest sha256(ByteView bytes);

// The same over parts that come one after another.
class Sha256 {
  public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    void update(ByteView bytes);
    // Ends the computation; the object is not used afterwards.
    Digest finish();

  private:
    struct State;
    std::unique_ptr<State> state_;
};

// The digest of 64 hexadecimal digits; nothing for any other text.
std::optional<Digest> digest_from_hex(std::string_view hex);
// The digest that these 32 bytes are; nothing for any other length.
std::optional<Digest> digest_from_bytes(ByteView bytes);

}  // namespace netra::base
