#include "credential/pack_signer.h"

#include <algorithm>
#include <array>

namespace netra::credential {

namespace {

struct SignerText {
    std::string_view name;
    base::Bilingual sentence;
};

// In the order of PackSigner.
const std::array<SignerText, 7> signers = {{
    {"organisation", {"Ditandatangani oleh lembaga ini.", "Signed by this organisation."}},
    {"unsigned",
     {"Paket ini tidak ditandatangani. Tanyakan asalnya sebelum memasangnya.",
      "This pack is not signed. Ask where it comes from before installing it."}},
    {"unknown_key",
     {"Penanda tangan paket ini tidak dikenal. Tanyakan asalnya sebelum memasangnya.",
      "The signer of this pack is not known. Ask where it comes from before installing it."}},
    {"wrong_role",
     {"Paket ini ditandatangani kunci yang tidak berwenang atas materi. Minta paket baru dari lembaga.",
      "This pack is signed by a key that may not sign courses. Ask the organisation for a new pack."}},
    {"outside_window",
     {"Masa berlaku kunci penanda tangan paket ini belum mulai atau sudah lewat. Minta paket baru dari "
      "lembaga.",
      "The time of the key that signed this pack has not begun or is over. Ask the organisation for a new "
      "pack."}},
    {"withdrawn",
     {"Kunci penanda tangan paket ini sudah ditarik. Minta paket baru dari lembaga.",
      "The key that signed this pack was withdrawn. Ask the organisation for a new pack."}},
    {"altered",
     {"Paket ini diubah setelah ditandatangani. Salin ulang berkasnya, atau minta paket baru dari lembaga.",
      "This pack was changed after it was signed. Copy the file again or ask the organisation for a new "
      "one."}},
}};
static_assert(signers.size() == static_cast<std::size_t>(PackSigner::altered) + 1);

}  // namespace

std::string_view name(PackSigner signer) {
    return signers.at(static_cast<std::size_t>(signer)).name;
}
const base::Bilingual& sentence(PackSigner signer) {
    return signers.at(static_cast<std::size_t>(signer)).sentence;
}

bool may_be_accepted(PackSigner signer) {
    return signer == PackSigner::unsigned_pack || signer == PackSigner::unknown_key;
}

PackSigner judge_pack_signer(const std::optional<core::CoseSign1>& signature, const TrustList* trust,
                             std::int64_t now) {
    if (!signature) return PackSigner::unsigned_pack;
    if (trust == nullptr) return PackSigner::unknown_key;
    const auto key = std::ranges::find_if(
        trust->keys, [&](const TrustedKey& listed) { return key_id(listed.point) == signature->key_id; });
    if (key == trust->keys.end()) return PackSigner::unknown_key;
    const auto checker = VerifyingKey::from_point(key->point);
    if (!checker || !core::verify_cose(*signature, core::Purpose::pack, *checker)) return PackSigner::altered;
    if ((key->roles & role_pack) == 0) return PackSigner::wrong_role;
    if (key->status != KeyStatus::active) return PackSigner::withdrawn;
    if (now < key->not_before || now > key->not_after) return PackSigner::outside_window;
    return PackSigner::organisation;
}

}  // namespace netra::credential
