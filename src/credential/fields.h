// Reading a CBOR map whose keys are small numbers, field by field and type by type.
//
// Each reader is true when the field is there and right; `all_taken` then tells whether there is any other,
// so that `a && b && all_taken()` accepts exactly the maps of a profile.
#pragma once
#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>

#include "base/cbor.h"

namespace netra::credential {

constexpr std::size_t any_length = std::numeric_limits<std::size_t>::max();

// The bytes of a byte string of exactly N; false for anything else.
template <std::size_t N>
bool copy_bytes(const base::Cbor& value, std::array<std::uint8_t, N>& out) {
    const auto* bytes = value.bytes();
    if (bytes == nullptr || bytes->size() != N) return false;
    std::ranges::copy(*bytes, out.begin());
    return true;
}

class Fields {
  public:
    // A value that is no map has no field. The value outlives this object.
    explicit Fields(const base::Cbor* value) : map_(value == nullptr ? nullptr : value->map()) {}

    bool integer(int key, std::int64_t min, std::int64_t max, std::int64_t& out);
    bool unsigned_integer(int key, std::int64_t& out) {
        return integer(key, 0, base::Cbor::max_integer, out);
    }
    bool boolean(int key, bool& out);
    bool text(int key, std::size_t max_bytes, std::string& out);
    const base::Cbor::Array* array(int key);
    const base::Cbor::Map* map(int key);
    const base::Bytes* bytes(int key);

    // The same as `integer` for a narrower type or an enumeration.
    template <typename T>
    bool number(int key, std::int64_t min, std::int64_t max, T& out) {
        std::int64_t value = 0;
        if (!integer(key, min, max, value)) return false;
        out = static_cast<T>(value);
        return true;
    }

    template <std::size_t N>
    bool bytes(int key, std::array<std::uint8_t, N>& out) {
        const auto* value = take(key);
        return value != nullptr && copy_bytes(*value, out);
    }

    // Reads with `read(key, value)` where the field is there; true too where it is not.
    template <typename T, typename Read>
    bool optional(int key, std::optional<T>& out, Read read) {
        return find(key) == nullptr || read(key, out.emplace());
    }

    // The field's value, or nullptr.
    const base::Cbor* take(int key);

    bool all_taken() const { return map_ != nullptr && taken_ == map_->size(); }

  private:
    const base::Cbor* find(int key) const;

    const base::Cbor::Map* map_;
    std::size_t taken_ = 0;
};

}  // namespace netra::credential
