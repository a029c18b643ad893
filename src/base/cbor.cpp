#include "base/cbor.h"

#include <algorithm>

#include "base/error.h"
#include "base/utf8.h"

namespace netra::base {

namespace {

enum Major {
    unsigned_integer,
    negative_integer,
    byte_string,
    text_string,
    array_head,
    map_head,
    tag,
    simple
};
constexpr std::uint64_t simple_false = 20, simple_true = 21, simple_null = 22;

void encode(Bytes& out, const Cbor& value);

void encode_integer(Bytes& out, std::int64_t value) {
    if (value > Cbor::max_integer || value < -Cbor::max_integer) {
        throw Error(ErrorCode::internal, "a CBOR integer is out of range");
    }
    if (value >= 0) {
        append_cbor_head(out, unsigned_integer, static_cast<std::uint64_t>(value));
    } else {
        append_cbor_head(out, negative_integer, static_cast<std::uint64_t>(-(value + 1)));
    }
}

void encode_map(Bytes& out, const Cbor::Map& map) {
    std::vector<std::pair<Bytes, const Cbor*>> entries;
    entries.reserve(map.size());
    for (const auto& [key, value] : map) {
        entries.emplace_back(Bytes{}, &value);
        encode(entries.back().first, key);
    }
    std::ranges::sort(entries, {}, [](const auto& entry) -> const Bytes& { return entry.first; });
    const auto same =
        std::ranges::adjacent_find(entries, {}, [](const auto& e) -> const Bytes& { return e.first; });
    if (same != entries.end()) throw Error(ErrorCode::internal, "a CBOR map has a key twice");
    append_cbor_head(out, map_head, entries.size());
    for (const auto& [key, value] : entries) {
        append(out, key);
        encode(out, *value);
    }
}

void encode(Bytes& out, const Cbor& value) {
    if (const auto* integer = value.integer()) {
        encode_integer(out, *integer);
    } else if (const auto* bytes = value.bytes()) {
        append_cbor_head(out, byte_string, bytes->size());
        append(out, *bytes);
    } else if (const auto* text = value.text()) {
        if (!is_utf8(*text)) throw Error(ErrorCode::internal, "a CBOR text is not UTF-8");
        append_cbor_head(out, text_string, text->size());
        append(out, as_bytes(*text));
    } else if (const auto* array = value.array()) {
        append_cbor_head(out, array_head, array->size());
        for (const Cbor& item : *array) encode(out, item);
    } else if (const auto* map = value.map()) {
        encode_map(out, *map);
    } else if (const auto* boolean = value.boolean()) {
        append_cbor_head(out, simple, *boolean ? simple_true : simple_false);
    } else {
        append_cbor_head(out, simple, simple_null);
    }
}

// Reads one item after another; every failure is an empty answer that travels up unchanged.
class Decoder {
  public:
    Decoder(ByteView bytes, int max_depth) : bytes_(bytes), max_depth_(max_depth) {}

    std::optional<Cbor> item(int depth);
    bool at_end() const { return at_ == bytes_.size(); }

  private:
    struct Head {
        Major major;
        std::uint64_t argument;
    };

    std::size_t remaining() const { return bytes_.size() - at_; }
    std::optional<Head> head();
    std::optional<ByteView> take(std::uint64_t size);
    std::optional<Cbor> array(std::uint64_t count, int depth);
    std::optional<Cbor> map(std::uint64_t count, int depth);

    ByteView bytes_;
    int max_depth_;
    std::size_t at_ = 0;
};

std::optional<ByteView> Decoder::take(std::uint64_t size) {
    if (size > remaining()) return std::nullopt;
    const ByteView part = bytes_.subspan(at_, static_cast<std::size_t>(size));
    at_ += part.size();
    return part;
}

std::optional<Decoder::Head> Decoder::head() {
    const auto first = take(1);
    if (!first) return std::nullopt;
    const auto major = static_cast<Major>((*first)[0] >> 5);
    const unsigned info = (*first)[0] & 31U;
    if (info < 24) return Head{major, info};
    if (info > 27 || major == simple) return std::nullopt;
    const auto rest = take(std::uint64_t{1} << (info - 24));
    if (!rest) return std::nullopt;
    std::uint64_t argument = 0;
    for (const std::uint8_t byte : *rest) argument = argument << 8 | byte;
    const std::uint64_t least = info == 24 ? 24 : std::uint64_t{1} << (8U << (info - 25));
    if (argument < least) return std::nullopt;
    return Head{major, argument};
}

std::optional<Cbor> Decoder::array(std::uint64_t count, int depth) {
    if (depth >= max_depth_ || count > remaining()) return std::nullopt;
    Cbor::Array items;
    items.reserve(static_cast<std::size_t>(count));
    for (std::uint64_t i = 0; i < count; ++i) {
        auto value = item(depth + 1);
        if (!value) return std::nullopt;
        items.push_back(std::move(*value));
    }
    return Cbor(std::move(items));
}

std::optional<Cbor> Decoder::map(std::uint64_t count, int depth) {
    if (depth >= max_depth_ || count > remaining() / 2) return std::nullopt;
    Cbor::Map entries;
    entries.reserve(static_cast<std::size_t>(count));
    ByteView previous;
    for (std::uint64_t i = 0; i < count; ++i) {
        const std::size_t begin = at_;
        auto key = item(depth + 1);
        const ByteView encoded = bytes_.subspan(begin, at_ - begin);
        if (!key || (i > 0 && !std::ranges::lexicographical_compare(previous, encoded))) return std::nullopt;
        auto value = item(depth + 1);
        if (!value) return std::nullopt;
        entries.emplace_back(std::move(*key), std::move(*value));
        previous = encoded;
    }
    return Cbor(std::move(entries));
}

std::optional<Cbor> Decoder::item(int depth) {
    const auto head = this->head();
    if (!head) return std::nullopt;
    switch (head->major) {
        case unsigned_integer:
            if (head->argument > Cbor::max_integer) return std::nullopt;
            return Cbor(static_cast<std::int64_t>(head->argument));
        case negative_integer:
            if (head->argument >= Cbor::max_integer) return std::nullopt;
            return Cbor(-1 - static_cast<std::int64_t>(head->argument));
        case byte_string: {
            const auto part = take(head->argument);
            return part ? std::optional<Cbor>(*part) : std::nullopt;
        }
        case text_string: {
            const auto part = take(head->argument);
            if (!part || !is_utf8(as_text(*part))) return std::nullopt;
            return Cbor(as_text(*part));
        }
        case array_head:
            return array(head->argument, depth);
        case map_head:
            return map(head->argument, depth);
        case tag:
            return std::nullopt;
        case simple:
            break;
    }
    if (head->argument == simple_null) return Cbor();
    if (head->argument == simple_false || head->argument == simple_true)
        return Cbor(head->argument == simple_true);
    return std::nullopt;
}

}  // namespace

const Cbor* Cbor::find(const Cbor& key) const {
    const Map* entries = map();
    if (entries == nullptr) return nullptr;
    const auto found = std::ranges::find(*entries, key, &std::pair<Cbor, Cbor>::first);
    return found == entries->end() ? nullptr : &found->second;
}

void append_cbor_head(Bytes& bytes, int major, std::uint64_t argument) {
    const auto type = static_cast<std::uint8_t>(major << 5);
    if (argument < 24) {
        bytes.push_back(static_cast<std::uint8_t>(type | argument));
        return;
    }
    int power = 0;  // the argument takes 2^power bytes
    while (power < 3 && argument >> (8U << power) != 0) ++power;
    bytes.push_back(static_cast<std::uint8_t>(type | (24 + power)));
    for (int byte = (1 << power) - 1; byte >= 0; --byte) {
        bytes.push_back(static_cast<std::uint8_t>(argument >> (8 * byte) & 0xff));
    }
}

Bytes encode_cbor(const Cbor& value) {
    Bytes out;
    encode(out, value);
    return out;
}

std::optional<Cbor> decode_cbor(ByteView bytes, const CborLimits& limits) {
    if (bytes.size() > limits.max_bytes) return std::nullopt;
    Decoder decoder(bytes, limits.max_depth);
    auto value = decoder.item(0);
    if (!value || !decoder.at_end()) return std::nullopt;
    return value;
}

}  // namespace netra::base
