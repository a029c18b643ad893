// The signed, append-only, Merkle-hashed record of everything that proves something.
//
// An append is one transaction: it reads the tip, signs, and writes the row, the tree's new nodes and the
// projections. Nothing about the tip is remembered between calls, so that several programs may append to one
// file. After a restore the tree goes on with the entries that the backup held, under a new ledger id.
#pragma once
#include <optional>
#include <vector>

#include "base/cbor.h"
#include "base/random.h"
#include "core/merkle.h"
#include "core/signer.h"
#include "storage/entry.h"
#include "storage/payload_codec.h"
#include "storage/payloads.h"

namespace netra::storage {

class Database;

struct LedgerTip {
    std::int64_t size = 0;
    base::Digest root{};
};

// Reads the ledger; needs no key.
class LedgerReader {
  public:
    explicit LedgerReader(Database& database) : database_(database) {}

    std::int64_t size() const;
    LedgerTip tip() const;
    // The id that the newest entry carries; nothing while the ledger is empty.
    std::optional<LedgerId> id() const;
    // The wall time of the newest entry: a clock that shows less is wrong.
    std::optional<base::Instant> last_time() const;

    // Throws Error(not_found) beyond the end, Error(database_damaged) for a row that cannot be read.
    Entry entry(std::int64_t seq) const;
    // The payload's bytes; nothing when it was erased.
    std::optional<base::Bytes> payload(std::int64_t seq) const;
    // The payload as the value it was made from; nothing when it was erased.
    template <class Payload>
    std::optional<Payload> read(std::int64_t seq) const {
        const auto bytes = payload(seq);
        return bytes ? std::optional<Payload>(decode_payload<Payload>(*bytes)) : std::nullopt;
    }
    // The seqs of all entries of a kind, oldest first.
    std::vector<std::int64_t> of_kind(LedgerKind kind) const;

    // The root of the first `size` entries, and proofs among them (RFC 9162); sizes up to size().
    base::Digest root(std::int64_t size) const;
    core::MerkleProof inclusion_proof(std::int64_t seq, std::int64_t size) const;
    core::MerkleProof consistency_proof(std::int64_t old_size, std::int64_t size) const;

  protected:
    Database& database_;
};

class Ledger : public LedgerReader {
  public:
    // All four outlive the ledger. The signer's key needs the role "entry" in the trust list.
    Ledger(Database& database, const core::Signer& signer, const base::Clock& clock, base::Random& random)
        : LedgerReader(database), signer_(signer), clock_(clock), random_(random) {}

    // Appends a payload (storage/payloads.h) and its projections. Inside a Transaction it joins that, so
    // that ordinary rows can go along. Throws Error(already_exists) for what may exist once only (a
    // visit's pact, attempt or certificate, a certificate number), Error(not_initialised) when the
    // ledger is empty and this is not kiosk.enrolled, and what the signer and the database throw.
    template <class Payload>
    Entry append(const Payload& payload) {
        return append(Payload::kind, payload_map(payload));
    }

    // The same for a map without its salt (key 0), which is added here.
    Entry append(LedgerKind kind, base::Cbor::Map payload);

  private:
    LedgerId ledger_for(LedgerKind kind, const base::Cbor& payload) const;

    const core::Signer& signer_;
    const base::Clock& clock_;
    base::Random& random_;
};

}  // namespace netra::storage
