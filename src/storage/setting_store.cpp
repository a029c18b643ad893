#include "storage/setting_store.h"

#include "storage/query.h"

namespace netra::storage {

std::optional<base::Bytes> SettingStore::find(const std::string& name) const {
    Query query(database_, "SELECT value FROM setting WHERE name = ?");
    return query.bind(name).next() ? std::optional(query.bytes(0)) : std::nullopt;
}

std::optional<std::string> SettingStore::find_text(const std::string& name) const {
    const auto value = find(name);
    return value ? std::optional(base::to_text(*value)) : std::nullopt;
}

void SettingStore::set(const std::string& name, base::ByteView value) {
    Query(database_,
          "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = "
          "excluded.value")
        .bind(name)
        .bind(value)
        .run();
}

void SettingStore::set(const std::string& name, const std::string& text) {
    set(name, base::as_bytes(text));
}

void SettingStore::remove(const std::string& name) {
    Query(database_, "DELETE FROM setting WHERE name = ?").bind(name).run();
}

}  // namespace netra::storage
