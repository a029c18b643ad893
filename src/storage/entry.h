// A ledger entry: what its signature covers, and the whole as it is stored.
#pragma once
#include <array>
#include <cstdint>
#include <optional>

#include "base/bytes.h"
#include "base/clock.h"
#include "base/sha256.h"
#include "core/signer.h"
#include "storage/ledger_kind.h"

namespace netra::storage {

using LedgerId = std::array<std::uint8_t, 16>;  // random, made when a ledger begins or is restored

// The signed part: {1: ledger, 2: seq, 3: root before, 4: time, 5: kind, 6: payload hash}.
struct EntryStatement {
    LedgerId ledger{};
    std::int64_t seq = 0;        // from 0: the leaf's index in the Merkle tree
    base::Digest root_before{};  // of all entries before this one
    base::Instant time{};        // wall time, whole seconds
    LedgerKind kind = LedgerKind::kiosk_enrolled;
    base::Digest payload_hash{};  // SHA-256 of the payload's bytes

    bool operator==(const EntryStatement&) const = default;
};

base::Bytes encode_statement(const EntryStatement& statement);
// Nothing for bytes that are not exactly such a statement.
std::optional<EntryStatement> decode_statement(base::ByteView bytes);

struct Entry {
    EntryStatement statement;
    core::KeyId key{};    // who signed
    base::Bytes cose;     // the signed bytes (COSE_Sign1): the Merkle leaf
    base::Digest leaf{};  // its leaf hash

    std::int64_t seq() const { return statement.seq; }
    // SHA-256 of the signed bytes: how a certificate names its pact's entry.
    base::Digest digest() const { return base::sha256(cose); }
};

// The entry that these signed bytes are, its signature unchecked; nothing when they are not one.
std::optional<Entry> read_entry(base::ByteView cose);

}  // namespace netra::storage
