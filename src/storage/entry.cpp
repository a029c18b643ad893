#include "storage/entry.h"

#include "core/cose.h"
#include "core/merkle.h"
#include "storage/payload_codec.h"

namespace netra::storage {

namespace {

// The statement as it is signed, its kind by name.
struct SignedForm {
    LedgerId ledger{};
    std::int64_t seq = 0;
    base::Digest root_before{};
    base::Instant time{};
    std::string kind;
    base::Digest payload_hash{};

    template <class Self, class Field>
    static void fields(Self& self, Field&& field) {
        field(1, self.ledger), field(2, self.seq), field(3, self.root_before), field(4, self.time);
        field(5, self.kind), field(6, self.payload_hash);
    }
};

}  // namespace

base::Bytes encode_statement(const EntryStatement& statement) {
    return base::encode_cbor(
        codec::to_map(SignedForm{statement.ledger, statement.seq, statement.root_before, statement.time,
                                 std::string(name_of(statement.kind)), statement.payload_hash}));
}

std::optional<EntryStatement> decode_statement(base::ByteView bytes) {
    SignedForm form;
    const auto map = base::decode_cbor(bytes);
    if (!map || !codec::from_cbor(*map, form) || map->map()->size() != 6) return std::nullopt;
    const auto kind = ledger_kind(form.kind);
    if (!kind || form.seq < 0) return std::nullopt;
    return EntryStatement{form.ledger, form.seq, form.root_before, form.time, *kind, form.payload_hash};
}

std::optional<Entry> read_entry(base::ByteView cose) {
    const auto parts = core::parse_cose(cose);
    if (!parts) return std::nullopt;
    const auto statement = decode_statement(parts->payload);
    if (!statement) return std::nullopt;
    return Entry{*statement, parts->key_id, base::Bytes(cose.begin(), cose.end()),
                 core::merkle_leaf_hash(cose)};
}

}  // namespace netra::storage
