// Small facts of this kiosk by name: ordinary rows.
#pragma once
#include <optional>
#include <string>

#include "base/bytes.h"

namespace netra::storage {

class Database;

class SettingStore {
  public:
    explicit SettingStore(Database& database) : database_(database) {}

    std::optional<base::Bytes> find(const std::string& name) const;
    std::optional<std::string> find_text(const std::string& name) const;
    void set(const std::string& name, base::ByteView value);
    void set(const std::string& name, const std::string& text);
    void remove(const std::string& name);

  private:
    Database& database_;
};

}  // namespace netra::storage
