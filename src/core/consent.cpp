#include "core/consent.h"

#include <algorithm>

namespace netra::core {

using base::Cbor;

Consent begin_consent(const Pact& pact) {
    return {pact.hash, std::vector<bool>(pact.clauses.size()), std::nullopt};
}

int ticked_count(const Consent& consent) {
    return static_cast<int>(std::count(consent.ticked.begin(), consent.ticked.end(), true));
}

bool all_ticked(const Consent& consent) {
    return !consent.ticked.empty() &&
           std::find(consent.ticked.begin(), consent.ticked.end(), false) == consent.ticked.end();
}

SigningAnswer may_sign(const Pact& pact, const Consent& consent) {
    if (consent.pact != pact.hash || consent.ticked.size() != pact.clauses.size())
        return SigningAnswer::another_text;
    if (consent.declined) return SigningAnswer::declined;
    return all_ticked(consent) ? SigningAnswer::may_sign : SigningAnswer::clauses_open;
}

const base::Bilingual& describe(SigningAnswer answer) {
    static const base::Bilingual none;
    static const base::Bilingual open{
        "Masih ada butir yang belum dicentang. Baca dan sentuh setiap butir untuk menyetujui.",
        "Some clauses are not ticked yet. Read and touch each clause to agree."};
    static const base::Bilingual declined{
        "Anda memilih tidak menandatangani pakta. Bila berubah pikiran, panggil petugas.",
        "You chose not to sign the pact. If you change your mind, call staff."};
    static const base::Bilingual another{
        "Naskah pakta telah berganti. Baca kembali dan centang setiap butirnya.",
        "The text of the pact has changed. Please read it again and tick each clause."};
    switch (answer) {
        case SigningAnswer::may_sign:
            return none;
        case SigningAnswer::clauses_open:
            return open;
        case SigningAnswer::declined:
            return declined;
        case SigningAnswer::another_text:
            break;
    }
    return another;
}

const base::Bilingual& decline_reason_name(DeclineReason reason) {
    static const base::Bilingual wrong_data{"Data saya keliru", "My data are wrong"};
    static const base::Bilingual read_first{"Saya ingin membaca dahulu", "I want to read it first"};
    static const base::Bilingual on_paper{"Saya ingin menandatangani di atas kertas",
                                          "I want to sign on paper"};
    static const base::Bilingual not_willing{"Saya tidak bersedia", "I am not willing"};
    switch (reason) {
        case DeclineReason::wrong_data:
            return wrong_data;
        case DeclineReason::read_first:
            return read_first;
        case DeclineReason::on_paper:
            return on_paper;
        case DeclineReason::not_willing:
            break;
    }
    return not_willing;
}

Cbor encode_consent(const Consent& consent) {
    Cbor::Array ticks;
    for (const bool tick : consent.ticked) ticks.emplace_back(tick);
    Cbor::Map map{{1, consent.pact}, {2, std::move(ticks)}};
    if (consent.declined) map.emplace_back(3, static_cast<int>(*consent.declined));
    return map;
}

std::optional<Consent> decode_consent(const Cbor& value) {
    const Cbor* hash = value.find(1);
    const Cbor* ticks = value.find(2);
    const Cbor* reason = value.find(3);
    if (!hash || !hash->bytes() || !ticks || !ticks->array()) return std::nullopt;
    if (value.map()->size() != (reason ? 3U : 2U)) return std::nullopt;
    const auto digest = base::digest_from_bytes(*hash->bytes());
    if (!digest) return std::nullopt;
    Consent consent{*digest, {}, std::nullopt};
    for (const Cbor& tick : *ticks->array()) {
        if (!tick.boolean()) return std::nullopt;
        consent.ticked.push_back(*tick.boolean());
    }
    if (reason) {
        const std::int64_t* number = reason->integer();
        if (!number || *number < 1 || *number > 4) return std::nullopt;
        consent.declined = static_cast<DeclineReason>(*number);
    }
    return consent;
}

}  // namespace netra::core
