// Events as they are set up, and whether they are open.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/event.h"
#include "storage/payloads.h"

namespace netra::storage {

class Database;

class EventStore {
  public:
    explicit EventStore(Database& database) : database_(database) {}

    // Makes the event or changes it. `pepper` (at least 16 bytes) is kept from the first time on.
    // Throws Error(not_allowed) while the event is open: what it opened with is in the ledger.
    void save(const core::Event& event, const base::Bytes& pepper);

    // With `open` as the ledger has it.
    std::optional<core::Event> find(const std::string& code) const;
    std::vector<core::Event> all() const;           // newest first day first, then by code
    std::optional<core::Event> open_event() const;  // the one opened last, where several are

    // Empty for an event without one.
    base::Bytes pepper(const std::string& code) const;

    // The newest of the event; nothing when there was none.
    std::optional<IkrarRead> ikrar(const std::string& code) const;
    std::optional<SymbolicSigned> symbolic(const std::string& code) const;

  private:
    Database& database_;
};

}  // namespace netra::storage
