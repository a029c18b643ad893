// Whether the ledger is whole: a walk over every entry, and over what was made from them.
#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "base/sha256.h"
#include "core/signer.h"
#include "storage/ledger.h"

namespace netra::storage {

class Database;

enum class DamageKind {
    missing,         // there is no row of this seq though later ones are there
    malformed,       // a column is not what it must be: a kind unknown, an entry that is no COSE_Sign1
    disagrees,       // a column differs from what the entry's signature covers
    not_in_tree,     // the root it was signed over is not that of the entries before it
    unknown_key,     // signed by a key that the caller does not know for entries
    bad_signature,   //
    wrong_ledger,    // another ledger's id, or a change of id that no kiosk.restored entry explains
    payload_gone,    // NULL without a payload.erased entry that names it
    payload_back,    // there although a payload.erased entry names it
    anchor_differs,  // a certificate pins another history than this
    projection,      // a row made from the entry is not what a rebuild would make
    schema,          // the rules that keep the ledger append-only are not as they must be; seq is the size
};

struct Damage {
    DamageKind kind = DamageKind::missing;
    std::int64_t seq = 0;
    std::string column;  // of the table `ledger`, or the table's name for `projection`

    bool operator==(const Damage&) const = default;
};

struct AuditReport {
    LedgerTip tip;  // of the entries that are there
    std::optional<Damage> first_damage;
    bool clean() const { return !first_damage; }
};

// The checker of a key id that may sign entries, nullptr for any other key.
using FindChecker = std::function<const core::SignatureChecker*(const core::KeyId&)>;

// Walks the ledger from its first entry and stops at the first damage; then compares the projections with
// a rebuild in memory. Reads only. Takes about one signature check an entry. `on_progress`, where given,
// hears how many entries were walked and how many there are. Never throws for damage; throws what the
// database throws when the file itself cannot be read.
AuditReport audit(Database& database, const FindChecker& find_checker,
                  const std::function<void(std::int64_t walked, std::int64_t size)>& on_progress = {});

// "entry 17, column payload: ..." for staff.
std::string describe(const Damage& damage);

}  // namespace netra::storage
