// Pacts signed and declined: read from pact.signed and pact.declined.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "storage/payloads.h"

namespace netra::storage {

class Database;

struct SignedPact {
    PactSigned pact;
    std::int64_t seq = 0;
    base::Instant time{};
    base::Digest entry{};  // how a certificate names it: SHA-256 of the ledger entry
};

class PactStore {
  public:
    explicit PactStore(Database& database) : database_(database) {}

    // Nothing when the visit signed none or it was erased.
    std::optional<SignedPact> of_visit(const std::string& visit) const;
    std::optional<SignedPact> of_participant(const std::string& participant) const;  // newest
    std::optional<SignedPact> find(const std::string& number) const;
    std::optional<PactDeclined> declined(const std::string& visit) const;

    std::int64_t count_signed(const std::string& event) const;
    std::int64_t count_declined(const std::string& event) const;

    // The number that the next pact of the event gets. Throws Error(not_initialised) before the kiosk is
    // enrolled, Error(not_allowed) when the serials are used up. Another program may take it meanwhile: then
    // the append throws Error(already_exists) and a new one is asked for.
    std::string next_number(const std::string& event) const;

  private:
    std::optional<SignedPact> load(const char* sql, const std::string& value) const;

    Database& database_;
};

}  // namespace netra::storage
