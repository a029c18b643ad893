// The help that staff gave: read from participant.corrected and retry.granted.
#pragma once
#include <optional>
#include <string>

#include "base/clock.h"

namespace netra::storage {

class Database;

class AssistanceStore {
  public:
    explicit AssistanceStore(Database& database) : database_(database) {}

    // The name that stands after the latest correction; nothing where there was none.
    std::optional<std::string> corrected_name(const std::string& participant) const;
    // How often the visit's final test was unlocked, and when last.
    int retries_granted(const std::string& visit) const;
    std::optional<base::Instant> latest_grant(const std::string& visit) const;

  private:
    Database& database_;
};

}  // namespace netra::storage
