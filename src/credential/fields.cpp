#include "credential/fields.h"

namespace netra::credential {

using base::Cbor;

bool Fields::integer(int key, std::int64_t min, std::int64_t max, std::int64_t& out) {
    const Cbor* value = take(key);
    const auto* number = value == nullptr ? nullptr : value->integer();
    if (number == nullptr || *number < min || *number > max) return false;
    out = *number;
    return true;
}

bool Fields::boolean(int key, bool& out) {
    const Cbor* value = take(key);
    const auto* boolean = value == nullptr ? nullptr : value->boolean();
    if (boolean == nullptr) return false;
    out = *boolean;
    return true;
}

bool Fields::text(int key, std::size_t max_bytes, std::string& out) {
    const Cbor* value = take(key);
    const auto* text = value == nullptr ? nullptr : value->text();
    if (text == nullptr || text->size() > max_bytes) return false;
    out = *text;
    return true;
}

const Cbor::Array* Fields::array(int key) {
    const Cbor* value = take(key);
    return value == nullptr ? nullptr : value->array();
}

const Cbor::Map* Fields::map(int key) {
    const Cbor* value = take(key);
    return value == nullptr ? nullptr : value->map();
}

const base::Bytes* Fields::bytes(int key) {
    const Cbor* value = take(key);
    return value == nullptr ? nullptr : value->bytes();
}

const Cbor* Fields::take(int key) {
    const Cbor* value = find(key);
    if (value != nullptr) ++taken_;
    return value;
}

const Cbor* Fields::find(int key) const {
    if (map_ == nullptr) return nullptr;
    const auto found = std::ranges::find_if(*map_, [key](const auto& entry) {
        const auto* number = entry.first.integer();
        return number != nullptr && *number == key;
    });
    return found == map_->end() ? nullptr : &found->second;
}

}  // namespace netra::credential
