// The highest sequence number seen of each signed list, so that an older one is noticed.
#pragma once
#include <cstdint>
#include <optional>
#include <string>

#include "base/sha256.h"

namespace netra::storage {

class Database;

struct SeenList {
    std::int64_t seq = 0;
    base::Digest digest{};  // SHA-256 of the list's bytes: two lists of one seq must be the same

    bool operator==(const SeenList&) const = default;
};

class ListStore {
  public:
    explicit ListStore(Database& database) : database_(database) {}

    // `name`: "trust" or "revocation".
    std::optional<SeenList> newest(const std::string& name) const;
    // Remembers it when its seq is higher than what is remembered.
    void remember(const std::string& name, const SeenList& list);

  private:
    Database& database_;
};

}  // namespace netra::storage
