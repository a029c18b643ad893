// A person at the event, as the roster or they themselves name them.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "base/language.h"

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

constexpr std::size_t max_name_bytes = 64;  // of a name and of a unit, as the credential carries them

// "PNS", "CPNS", "PPPK", "PPPK paruh waktu", "Non-ASN"
const base::Bilingual& status_name(Status status);
// The status that a roster's word names: either language, any case, with or without spaces and hyphens.
// Nothing for a word it does not know ("Honorer").
std::optional<Status> parse_status(std::string_view word);

// "Kartu pegawai dilihat petugas"
const base::Bilingual& identity_name(Identity identity);

enum class NameProblem { empty, too_long, control_characters, not_text };

// A name or unit as it would be kept: NFC, white space trimmed at the ends and single within.
struct NameCheck {
    std::string text;  // empty when it is not UTF-8; otherwise whole, even where it is too long
    std::optional<NameProblem> problem;
};
NameCheck check_name(std::string_view typed);
// What is wrong and what to do about it.
const base::Bilingual& describe(NameProblem problem);

// "Ratna W." of "Ratna Dewi Widyaningrum, S.IP.": the first name and the initial of the last, without titles.
std::string short_name(std::string_view name);
// "R••••• W•••••": the initials of first and last name; the dots do not tell the length.
std::string masked_name(std::string_view name);
// "R••••• W••••• · Dinas Perizinan": what a typed number shows of a person it may not belong to.
std::string masked_stranger(const Participant& participant);

}  // namespace netra::core
