#include "credential/verdict.h"

#include <array>

#include "base/clock.h"
#include "core/date.h"

namespace netra::credential {

using base::Bilingual;

namespace {

struct KindText {
    std::string_view name;
    Bilingual headline;
};

// In the order of VerdictKind.
const std::array<KindText, 9> kinds = {{
    {"valid", {"ASLI", "GENUINE"}},
    {"valid_stale_lists", {"ASLI, daftar lama", "GENUINE, old lists"}},
    {"demo", {"CONTOH", "SAMPLE"}},
    {"revoked", {"DICABUT", "REVOKED"}},
    {"superseded", {"DIGANTI", "REPLACED"}},
    {"not_valid", {"TIDAK BERLAKU", "NOT IN FORCE"}},
    {"unknown_issuer", {"PENERBIT TIDAK DIKENAL", "UNKNOWN ISSUER"}},
    {"altered", {"DIUBAH / BUKAN KAMI", "ALTERED / NOT OURS"}},
    {"unreadable", {"TIDAK TERBACA", "UNREADABLE"}},
}};
static_assert(kinds.size() == static_cast<std::size_t>(VerdictKind::unreadable) + 1);

struct ReasonText {
    std::string_view name;
    Bilingual sentence;
};

// In the order of Reason. {issuer}, the lists' {date} and the revocation's {details} are filled in.
const std::array<ReasonText, 19> reasons = {{
    {"",
     {"Sertifikat ini diterbitkan oleh {issuer} dan isinya tidak berubah.",
      "This certificate was issued by {issuer} and is unchanged."}},
    {"no_token",
     {"Ini bukan kode Netra. Pindai kode QR pada sertifikat sekali lagi.",
      "This is not a Netra code. Scan the certificate's QR once more."}},
    {"bad_digits",
     {"Kode terbaca sebagian atau salah ketik. Pindai kode QR sekali lagi.",
      "The code was read in part or mistyped. Scan the QR once more."}},
    {"wrong_form",
     {"Ini bukan kode sertifikat Netra. Pindai kode QR pada sertifikat sekali lagi.",
      "This is not the code of a Netra certificate. Scan the certificate's QR once more."}},
    {"no_trust_list",
     {"Daftar penerbit belum ada atau tidak dapat dipercaya. Muat daftar terbaru dari penyelenggara.",
      "There is no list of issuers that can be trusted. Load the newest one from the organiser."}},
    {"unknown_key",
     {"Penerbitnya tidak ada dalam daftar. Muat daftar terbaru, lalu tanyakan kepada penyelenggara.",
      "Its issuer is not in the list. Load the newest list, then ask the organiser."}},
    {"signature",
     {"Tanda tangannya tidak cocok: isinya diubah atau bukan terbitan kami. Jangan diterima.",
      "Its signature does not hold: it was changed or is not ours. Do not accept it."}},
    {"key_role",
     {"Kunci penandatangannya tidak berwenang menerbitkan sertifikat. Tanyakan kepada {issuer}.",
      "The key that signed it may not issue certificates. Ask {issuer}."}},
    {"key_window",
     {"Tanggal terbitnya di luar masa berlaku kunci. Tanyakan kepada {issuer}.",
      "It was issued outside the key's time. Ask {issuer}."}},
    {"key_event",
     {"Kiosk penerbitnya tidak terdaftar untuk kegiatan itu. Tanyakan kepada {issuer}.",
      "The kiosk that issued it is not enrolled for that event. Ask {issuer}."}},
    {"key_retired",
     {"Kunci penandatangannya sudah tidak dipakai pada tanggal terbit. Tanyakan kepada {issuer}.",
      "The key that signed it was no longer in use on that date. Ask {issuer}."}},
    {"key_compromised",
     {"Kunci penandatangannya pernah dicuri dan sertifikat ini tidak dijamin. Tanyakan kepada {issuer}.",
      "The key that signed it was stolen and nobody vouches for this certificate. Ask {issuer}."}},
    {"issued_in_future",
     {"Tanggal terbitnya belum tiba. Periksa jam perangkat Anda, lalu tanyakan kepada {issuer}.",
      "Its date of issue lies ahead. Check this device's clock, then ask {issuer}."}},
    {"expired", {"Masa berlakunya sudah lewat. Tanyakan kepada {issuer}.", "It has expired. Ask {issuer}."}},
    {"revoked",
     {"Sertifikat ini dicabut oleh {issuer}{details}.",
      "This certificate was revoked by {issuer}{details}."}},
    {"trust_list_old",
     {"Tanda tangannya cocok, tetapi daftar penerbit per {date} sudah lama. Muat daftar terbaru.",
      "Its signature holds, but the list of issuers of {date} is old. Load the newest one."}},
    {"no_revocation_list",
     {"Tanda tangannya cocok, tetapi daftar pencabutan belum ada. Muat daftar terbaru.",
      "Its signature holds, but there is no revocation list. Load the newest one."}},
    {"revocation_list_old",
     {"Tanda tangannya cocok, tetapi daftar pencabutan per {date} sudah lama. Muat daftar terbaru.",
      "Its signature holds, but the revocation list of {date} is old. Load the newest one."}},
    {"demo",
     {"Ini contoh untuk mencoba, bukan sertifikat sah.",
      "This is a sample for trying out, not a certificate."}},
}};
static_assert(reasons.size() == static_cast<std::size_t>(Reason::demo) + 1);

const Bilingual revocation_details{" pada {revoked}: {why}", " on {revoked}: {why}"};
const Bilingual superseded_sentence{
    "Sertifikat ini diganti pada {revoked} dengan nomor {number}. Mintalah sertifikat yang baru.",
    "This certificate was replaced on {revoked} by number {number}. Ask for the new one."};
const Bilingual demo_sentence{"Dari daftar CONTOH: bukan sertifikat sah.",
                              "Of a SAMPLE list: not a certificate."};

// In the order of RevocationReason, which begins at 1.
const std::array<ReasonText, 4> revocations = {{
    {"wrong_data", {"datanya keliru", "its data were wrong"}},
    {"not_entitled", {"pemegangnya tidak berhak", "its holder was not entitled to it"}},
    {"issued_twice", {"terbit dua kali", "it was issued twice"}},
    {"other", {"alasan lain", "another reason"}},
}};

const ReasonText& text_of(RevocationReason reason) {
    return revocations.at(static_cast<std::size_t>(reason) - 1);
}

// A list of a later version may hold codes that this one does not know.
RevocationReason known(std::int64_t code) {
    const auto last = static_cast<std::int64_t>(RevocationReason::other);
    return code >= 1 && code < last ? static_cast<RevocationReason>(code) : RevocationReason::other;
}

// The day in Jakarta: a list does not say where its reader stands.
std::string date(std::int64_t seconds, base::Language language) {
    constexpr int wib = 420;
    return core::format_date(core::local_time(base::from_unix_seconds(seconds), wib).date, language);
}

std::string filled(std::string text, std::string_view placeholder, const std::string& value) {
    const auto at = text.find(placeholder);
    return at == std::string::npos ? text : text.replace(at, placeholder.size(), value);
}

std::string sentence_in(const Verdict& verdict, base::Language language) {
    const bool superseded = verdict.kind == VerdictKind::superseded;
    std::string text = headline(verdict.kind).in(language) + ". ";
    text += (superseded ? superseded_sentence : reasons.at(static_cast<std::size_t>(verdict.reason)).sentence)
                .in(language);
    if (verdict.demo && verdict.kind != VerdictKind::demo) text += " " + demo_sentence.in(language);
    text = filled(std::move(text), "{date}", date(verdict.lists_issued, language));
    text = filled(std::move(text), "{details}", verdict.revocation ? revocation_details.in(language) : "");
    if (verdict.revocation) {
        text = filled(std::move(text), "{revoked}", date(verdict.revocation->time, language));
        text = filled(std::move(text), "{why}",
                      text_of(known(verdict.revocation->reason)).sentence.in(language));
        text = filled(std::move(text), "{number}", verdict.revocation->superseded_by.value_or(""));
    }
    return filled(std::move(text), "{issuer}", verdict.issuer);
}

}  // namespace

std::string_view name(VerdictKind kind) {
    return kinds.at(static_cast<std::size_t>(kind)).name;
}
std::string_view name(Reason reason) {
    return reasons.at(static_cast<std::size_t>(reason)).name;
}
std::string_view name(RevocationReason reason) {
    return text_of(reason).name;
}

std::string_view reason_name(const Verdict& verdict) {
    return verdict.revocation ? name(known(verdict.revocation->reason)) : name(verdict.reason);
}

const Bilingual& headline(VerdictKind kind) {
    return kinds.at(static_cast<std::size_t>(kind)).headline;
}

Bilingual sentence(const Verdict& verdict) {
    return {sentence_in(verdict, base::Language::indonesian), sentence_in(verdict, base::Language::english)};
}

bool is_accepted(const Verdict& verdict, bool allow_demo) {
    if (verdict.demo && !allow_demo) return false;
    return verdict.kind == VerdictKind::valid || verdict.kind == VerdictKind::valid_stale_lists ||
           verdict.kind == VerdictKind::demo;
}

}  // namespace netra::credential
