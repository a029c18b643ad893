#include "credential/signed_list.h"

#include <array>

#include "credential/fields.h"

namespace netra::credential {

using base::Cbor;

namespace {

struct FaultText {
    std::string_view name;
    base::Bilingual sentence;
};

// In the order of ListFault.
const std::array<FaultText, 8> faults = {{
    {"absent",
     {"Daftar belum ada. Muat daftar terbaru dari penyelenggara.",
      "There is no list. Load the newest one from the organiser."}},
    {"unreadable",
     {"Daftar tidak terbaca. Unduh ulang daftarnya dari penyelenggara.",
      "The list cannot be read. Fetch it again from the organiser."}},
    {"wrong_root",
     {"Daftar ditandatangani organisasi lain. Cocokkan sidik jari kuncinya dengan penyelenggara.",
      "The list is of another organisation. Compare the root's fingerprint with the organiser."}},
    {"unknown_key",
     {"Penanda tangan daftar tidak berwenang. Minta daftar yang baru dari penyelenggara.",
      "The list's signer may not sign it. Ask the organiser for a new list."}},
    {"altered",
     {"Tanda tangan daftar tidak cocok. Unduh ulang daftarnya dari penyelenggara.",
      "The list's signature does not hold. Fetch it again from the organiser."}},
    {"too_old",
     {"Daftar pencabutan terlalu lama. Muat daftar terbaru dari penyelenggara.",
      "The revocation list is too old. Load the newest one from the organiser."}},
    {"rolled_back",
     {"Daftar lebih lama daripada yang pernah dimuat. Muat daftar terbaru dari penyelenggara.",
      "The list is older than one loaded before. Load the newest one from the organiser."}},
    {"conflicting",
     {"Ada dua daftar berbeda dengan nomor yang sama. Segera hubungi penyelenggara.",
      "Two different lists carry one number. Tell the organiser at once."}},
}};
static_assert(faults.size() == static_cast<std::size_t>(ListFault::conflicting) + 1);

Cbor encode_seen(const SeenList& seen) {
    return Cbor::Array{seen.seq, seen.digest};
}

bool read_seen(const Cbor::Array* parts, SeenList& seen) {
    if (parts == nullptr || parts->size() != 2) return false;
    const auto* seq = (*parts)[0].integer();
    if (seq == nullptr || *seq < 0) return false;
    seen.seq = *seq;
    return copy_bytes((*parts)[1], seen.digest);
}

}  // namespace

std::string_view name(ListFault fault) {
    return faults.at(static_cast<std::size_t>(fault)).name;
}
const base::Bilingual& sentence(ListFault fault) {
    return faults.at(static_cast<std::size_t>(fault)).sentence;
}

std::optional<ListFault> recall(SeenList& seen, std::int64_t seq, const base::Digest& digest) {
    if (seq < seen.seq) return ListFault::rolled_back;
    if (seq == seen.seq && digest != seen.digest) return ListFault::conflicting;
    seen = {seq, digest};
    return std::nullopt;
}

base::Bytes encode_memory(const ListMemory& memory, const base::Digest& root) {
    return base::encode_cbor(
        Cbor::Map{{1, root}, {2, encode_seen(memory.trust)}, {3, encode_seen(memory.revocation)}});
}

std::optional<ListMemory> decode_memory(base::ByteView bytes, const base::Digest& root) {
    const auto value = base::decode_cbor(bytes);
    Fields fields(value ? &*value : nullptr);
    base::Digest of_root{};
    ListMemory memory;
    const bool read = fields.bytes(1, of_root) && of_root == root &&
                      read_seen(fields.array(2), memory.trust) &&
                      read_seen(fields.array(3), memory.revocation) && fields.all_taken();
    return read ? std::optional(memory) : std::nullopt;
}

}  // namespace netra::credential
