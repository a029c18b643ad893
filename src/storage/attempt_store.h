// Finished attempts: read from attempt.finished.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "storage/payloads.h"

namespace netra::storage {

class Database;

class AttemptStore {
  public:
    explicit AttemptStore(Database& database) : database_(database) {}

    std::optional<AttemptFinished> find(const std::string& id) const;
    // Oldest first; erased ones are left out.
    std::vector<AttemptFinished> of_visit(const std::string& visit) const;
    std::vector<AttemptFinished> of_participant(const std::string& participant) const;
    std::vector<AttemptFinished> of_event(const std::string& event) const;
    // When the latest of the visit's attempts of that kind ended, in whole seconds; nothing before the first.
    std::optional<base::Instant> latest_end(const std::string& visit, core::AttemptKind kind) const;
    // The best final test of the visit; nothing before the first.
    std::optional<AttemptFinished> best_final(const std::string& visit) const;

    struct Average {
        std::int64_t count = 0;
        double percent = 0;  // 0 when there is none
    };
    Average average(const std::string& event, core::AttemptKind kind) const;

  private:
    std::vector<AttemptFinished> list(const char* sql, const std::string& value) const;

    Database& database_;
};

}  // namespace netra::storage
