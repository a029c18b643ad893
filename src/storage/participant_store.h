// People who stood at the kiosk: read from participant.registered and card.checked, their names as
// participant.corrected left them.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/participant.h"
#include "storage/payloads.h"

namespace netra::storage {

class Database;

class ParticipantStore {
  public:
    explicit ParticipantStore(Database& database) : database_(database) {}

    // Nothing for an unknown or an erased person.
    std::optional<core::Participant> find(const std::string& id) const;
    // Those registered with the number at the event, oldest first: a mistyped number may have been there
    // before its owner.
    std::vector<core::Participant> with_number(const std::string& event, const std::string& number) const;
    // Those registered at the event, oldest first.
    std::vector<core::Participant> all(const std::string& event) const;
    // Staff looked at the person's card.
    bool card_checked(const std::string& id) const;
    std::int64_t count(const std::string& event) const;

  private:
    Database& database_;
};

}  // namespace netra::storage
