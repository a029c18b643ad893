#include "document/certificate_words.h"

#include "base/clock.h"
#include "base/utf8.h"
#include "core/date.h"

namespace netra::document {

using base::Language;
// A certificate is an Indonesian document, whatever language the kiosk speaks.
static constexpr Language language = Language::indonesian;

static std::string how_to_check(const CertificateValues& values, bool landscape) {
    if (values.demo)
        return "Contoh untuk latihan. Bila kode dipindai, hasilnya CONTOH dan tidak membuktikan apa pun.";
    if (landscape) {
        return "Cara memeriksa: pindai kode dengan kamera ponsel, atau buka " + values.verify_host +
               ". Hasilnya harus ASLI dan sama dengan kertas ini.";
    }
    return "Cara memeriksa: pindai kode, atau buka " + values.verify_host +
           ". Hasilnya harus ASLI dan isinya sama.";
}

static std::string small_print(const CertificateValues& values, bool landscape) {
    std::string text = landscape ? "Sertifikat ini tidak menyatakan bahwa pemegangnya tidak pernah melanggar."
                                 : "Tidak menyatakan bahwa pemegang tidak pernah melanggar.";
    if (values.signature) {
        text += landscape ? " Tanda tangan pemegang: tanda tangan elektronik tidak tersertifikasi."
                          : " Tanda tangan: elektronik, tidak tersertifikasi.";
    }
    return text;
}

static void add_issuer(Words& words, const CertificateValues& values) {
    if (values.demo) {
        words["organisation"] = "LEMBAGA BELUM DINAMAI";
        words["office"] = "Kios latihan";
        words["signatory1.position"] = "Belum ditetapkan";
        return;
    }
    words["organisation"] = base::upper_case(values.organisation);
    words["office"] = values.event.host;
    const std::vector<std::string>& signers = values.event.certificate_signers;
    if (!signers.empty()) words["signatory1.position"] = signers[0];
    if (signers.size() > 1) words["signatory2.position"] = signers[1];
}

Words certificate_words(const CertificateValues& values, bool landscape) {
    const core::CertificateFacts& facts = values.facts;
    const core::Event& event = values.event;
    const core::LocalTime issued =
        core::local_time(base::from_unix_seconds(facts.issued), event.utc_offset_minutes);
    Words words{
        {"number", facts.number},
        {"name", facts.name},
        {"unit", facts.unit},
        {"course", facts.course},
        {"event", event.title},
        {"place", event.place},
        {"date", core::format_date_range(core::date_from_days(event.first_day),
                                         core::date_from_days(event.last_day), language)},
        {"mode", core::mode_name(facts.mode).in(language)},
        {"identity", core::identity_name(facts.identity).in(language)},
        {"issued", core::format_date(issued.date, language) + ", " + core::format_time(issued, language)},
        {"verifyHost", values.verify_host},
        {"#how-to-check", how_to_check(values, landscape)},
        {"#small-print", small_print(values, landscape)},
    };
    add_issuer(words, values);
    if (facts.number_tail) words["numberTail"] = *facts.number_tail;
    if (facts.score) words["score"] = std::to_string(*facts.score);
    if (facts.hours) words["hours"] = std::to_string(*facts.hours);
    if (facts.pact) {
        const std::string hash = base::to_hex(*facts.pact);
        words["pactHash"] =
            values.demo ? "(latihan)" : hash.substr(0, 4) + " " + hash.substr(4, 4) + " " + hash.substr(8, 4);
    }
    std::erase_if(words, [](const auto& word) { return word.second.empty(); });
    return words;
}

}  // namespace netra::document
