// Payloads between their structs and CBOR maps with integer keys. A struct names its fields once:
//
//   template <class Self, class Field>
//   static void fields(Self& self, Field&& field) { field(1, self.event); field(2, self.score); }
//
// An optional without a value leaves its key out. Key 0 is the ledger's salt and no field's.
#pragma once
#include <concepts>
#include <limits>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "base/cbor.h"
#include "base/clock.h"
#include "base/error.h"
#include "core/attempt.h"
#include "core/signature.h"
#include "storage/ledger_kind.h"

namespace netra::storage {

constexpr base::CborLimits payload_limits{std::size_t{1} << 20, 8};

namespace codec {

// A struct that names its fields.
template <class T>
concept Fields = requires(T& value) {
    T::fields(value, [](int, auto&) {});
};

template <class T>
concept Number = std::integral<T> && !std::same_as<T, bool>;

template <class T>
concept Enumeration = std::is_enum_v<T>;

inline base::Cbor to_cbor(bool value) {
    return value;
}
inline base::Cbor to_cbor(const std::string& value) {
    return value;
}
inline base::Cbor to_cbor(const base::Bytes& value) {
    return value;
}
inline base::Cbor to_cbor(base::Instant value) {
    return base::unix_seconds(value);
}
inline base::Cbor to_cbor(const core::Attempt& value) {
    return core::encode_attempt(value);
}
inline base::Cbor to_cbor(const core::Signature& value) {
    return core::encode_signature(value);
}
template <Number T>
base::Cbor to_cbor(T value) {
    return static_cast<std::int64_t>(value);
}
template <Enumeration T>
base::Cbor to_cbor(T value) {
    return static_cast<std::int64_t>(value);
}
template <std::size_t N>
base::Cbor to_cbor(const std::array<std::uint8_t, N>& value) {
    return value;
}
template <Fields T>
base::Cbor::Map to_map(const T& value);
template <Fields T>
base::Cbor to_cbor(const T& value) {
    return to_map(value);
}
template <class T>
base::Cbor to_cbor(const std::vector<T>& values) {
    base::Cbor::Array array;
    for (const T& value : values) array.push_back(to_cbor(value));
    return array;
}

template <Fields T>
base::Cbor::Map to_map(const T& value) {
    base::Cbor::Map map;
    const auto write = [&map]<class V>(int key, const V& field) {
        if constexpr (requires { field.has_value(); }) {
            if (field) map.emplace_back(key, to_cbor(*field));
        } else {
            map.emplace_back(key, to_cbor(field));
        }
    };
    T::fields(value, write);
    return map;
}

// Each says whether the value was of the type; only then is `to` changed.
template <class T, class From>
bool assign(const From* from, T& to) {
    if (from != nullptr) to = *from;
    return from != nullptr;
}
template <class T>
bool assign(std::optional<T>&& from, T& to) {
    if (from) to = std::move(*from);
    return from.has_value();
}
inline bool from_cbor(const base::Cbor& cbor, bool& to) {
    return assign(cbor.boolean(), to);
}
inline bool from_cbor(const base::Cbor& cbor, std::string& to) {
    return assign(cbor.text(), to);
}
inline bool from_cbor(const base::Cbor& cbor, base::Bytes& to) {
    return assign(cbor.bytes(), to);
}
inline bool from_cbor(const base::Cbor& cbor, base::Instant& to) {
    if (cbor.integer() != nullptr) to = base::from_unix_seconds(*cbor.integer());
    return cbor.integer() != nullptr;
}
inline bool from_cbor(const base::Cbor& cbor, core::Attempt& to) {
    return assign(core::decode_attempt(cbor), to);
}
inline bool from_cbor(const base::Cbor& cbor, core::Signature& to) {
    return assign(core::decode_signature(cbor), to);
}
template <Number T>
bool from_cbor(const base::Cbor& cbor, T& to) {
    const std::int64_t* value = cbor.integer();
    if (value == nullptr || !std::in_range<T>(*value)) return false;
    to = static_cast<T>(*value);
    return true;
}
template <Enumeration T>
bool from_cbor(const base::Cbor& cbor, T& to) {
    auto number = static_cast<std::underlying_type_t<T>>(to);
    if (!from_cbor(cbor, number)) return false;
    to = static_cast<T>(number);
    return true;
}
template <std::size_t N>
bool from_cbor(const base::Cbor& cbor, std::array<std::uint8_t, N>& to) {
    const base::Bytes* bytes = cbor.bytes();
    if (bytes == nullptr || bytes->size() != N) return false;
    std::copy(bytes->begin(), bytes->end(), to.begin());
    return true;
}
template <Fields T>
bool from_cbor(const base::Cbor& cbor, T& to);
template <class T>
bool from_cbor(const base::Cbor& cbor, std::vector<T>& to) {
    if (cbor.array() == nullptr) return false;
    to.clear();
    for (const base::Cbor& item : *cbor.array()) {
        if (!from_cbor(item, to.emplace_back())) return false;
    }
    return true;
}

// Every field that is not optional must be there; keys that are no field's are not looked at.
template <Fields T>
bool from_cbor(const base::Cbor& cbor, T& to) {
    bool good = cbor.map() != nullptr;
    const auto read = [&]<class V>(int key, V& field) {
        const base::Cbor* value = good ? cbor.find(key) : nullptr;
        if constexpr (requires { field.has_value(); }) {
            if (value != nullptr) good = from_cbor(*value, field.emplace());
        } else {
            good = value != nullptr && from_cbor(*value, field);
        }
    };
    T::fields(to, read);
    return good;
}

}  // namespace codec

// The payload's map without its salt.
template <class Payload>
base::Cbor::Map payload_map(const Payload& payload) {
    return codec::to_map(payload);
}

// The payload that a decoded map is. Throws Error(database_damaged) when it is not one of this kind.
template <class Payload>
Payload read_payload(const base::Cbor& map) {
    Payload payload;
    if (codec::from_cbor(map, payload)) return payload;
    throw Error(ErrorCode::database_damaged, "a ledger payload cannot be read",
                std::string(name_of(Payload::kind)));
}

// The same for its encoded bytes.
template <class Payload>
Payload decode_payload(base::ByteView bytes) {
    return read_payload<Payload>(base::decode_cbor(bytes, payload_limits).value_or(base::Cbor()));
}

}  // namespace netra::storage
