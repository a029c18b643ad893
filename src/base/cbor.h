// Core deterministic CBOR (RFC 8949 §4.2.1) for the types Netra uses: integers, byte and text strings,
// arrays, maps, booleans and null. Tags, floats, indefinite lengths and other simple values do not exist
// here; COSE's tag 18 is handled by the credential itself.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/bytes.h"

namespace netra::base {

class Cbor {
  public:
    using Array = std::vector<Cbor>;
    using Map = std::vector<std::pair<Cbor, Cbor>>;
    // Integers lie within ±(2^53 − 1), so that JavaScript reads the same number.
    static constexpr std::int64_t max_integer = 9007199254740991;

    Cbor() = default;  // null
    Cbor(std::nullptr_t) {}
    Cbor(bool value) : value_(value) {}
    Cbor(std::int64_t value) : value_(value) {}
    Cbor(int value) : value_(std::int64_t{value}) {}
    Cbor(std::string value) : value_(std::move(value)) {}
    Cbor(std::string_view value) : value_(std::string(value)) {}
    Cbor(const char* value) : value_(std::string(value)) {}
    Cbor(Bytes value) : value_(std::move(value)) {}
    Cbor(ByteView value) : value_(Bytes(value.begin(), value.end())) {}
    template <std::size_t N>
    Cbor(const std::array<std::uint8_t, N>& value) : value_(Bytes(value.begin(), value.end())) {}
    Cbor(Array value) : value_(std::move(value)) {}
    Cbor(Map value) : value_(std::move(value)) {}

    bool is_null() const { return std::holds_alternative<std::monostate>(value_); }
    // The value where it is of that type, else nullptr.
    const bool* boolean() const { return std::get_if<bool>(&value_); }
    const std::int64_t* integer() const { return std::get_if<std::int64_t>(&value_); }
    const std::string* text() const { return std::get_if<std::string>(&value_); }
    const Bytes* bytes() const { return std::get_if<Bytes>(&value_); }
    const Array* array() const { return std::get_if<Array>(&value_); }
    const Map* map() const { return std::get_if<Map>(&value_); }

    // The value under `key` where this is a map that has it, else nullptr.
    const Cbor* find(const Cbor& key) const;

    bool operator==(const Cbor&) const = default;

  private:
    std::variant<std::monostate, bool, std::int64_t, std::string, Bytes, Array, Map> value_;
};

struct CborLimits {
    std::size_t max_bytes = 1024;
    int max_depth = 4;  // nested arrays and maps; a scalar has depth 0
};

// The one deterministic encoding: shortest heads, map keys in bytewise order of their encodings.
// Throws Error(internal) for a duplicate key, an integer out of range or text that is not UTF-8.
Bytes encode_cbor(const Cbor& value);

// The value of exactly these bytes. Nothing for anything else: another encoding of the same value, a type
// that is not ours, trailing bytes, a length beyond the end (checked before any memory is taken), a limit
// passed. Map entries come in the order of the bytes.
std::optional<Cbor> decode_cbor(ByteView bytes, const CborLimits& limits = {});

// The head of an item (RFC 8949 §3): major type 0..7 and argument in shortest form. For COSE's structures.
void append_cbor_head(Bytes& bytes, int major, std::uint64_t argument);

}  // namespace netra::base
