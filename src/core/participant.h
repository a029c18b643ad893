// A person at the event, as the roster or they themselves name them.
#pragma once
#include <string>

namespace netra::core {

enum class Status { pns, cpns, pppk, pppk_part_time, non_asn };

// How the person's identity was established; the numbers are those of the credential (body field 14).
enum class Identity { self_declared = 1, roster = 2, card_seen = 3, ticket = 4 };

struct Participant {
    std::string id;        // 32 hexadecimal digits, random, made when the person is first recorded
    std::string number;    // 18-digit NIP or NI PPPK, or the roster's own number for those who have none
    std::string name;      // NFC, 1 to 64 bytes
    std::string unit;      // NFC, at most 64 bytes
    std::string position;  // may be empty
    Status status = Status::pns;
    bool in_roster = false;  // false: a walk-in, typed at the kiosk

    bool operator==(const Participant&) const = default;
};

}  // namespace netra::core
