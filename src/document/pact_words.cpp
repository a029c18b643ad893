#include "document/pact_words.h"

#include "base/utf8.h"
#include "core/date.h"

namespace netra::document {

static constexpr base::Language language = base::Language::indonesian;

std::string number_label(core::Status status) {
    switch (status) {
        case core::Status::pns:
        case core::Status::cpns:
            return "NIP";
        case core::Status::pppk:
        case core::Status::pppk_part_time:
            return "NI PPPK";
        case core::Status::non_asn:
            break;
    }
    return "Nomor";
}

std::string number_tail(const core::Participant& participant) {
    const std::string& number = participant.number;
    return number.size() < 3 ? "" : "berakhiran " + number.substr(number.size() - 3);
}

std::string moment(std::int64_t unix_seconds, const core::Event& event) {
    const core::LocalTime time =
        core::local_time(base::from_unix_seconds(unix_seconds), event.utc_offset_minutes);
    return core::format_date(time.date, language) + ", " + core::format_time(time, language);
}

// "a", "a dan b", "a, b, dan c"
static std::string listed(const std::vector<std::string>& items) {
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const bool last = i + 1 == items.size();
        if (i > 0) text += items.size() > 2 ? (last ? ", dan " : ", ") : " dan ";
        text += items[i];
    }
    return text;
}

// The time alone on the day of the signing, else with its date.
static std::string symbolic_moment(const PactReceiptValues& values) {
    const auto local = [&](std::int64_t seconds) {
        return core::local_time(base::from_unix_seconds(seconds), values.event.utc_offset_minutes);
    };
    const core::LocalTime symbolic = local(*values.symbolic_at);
    if (symbolic.date == local(values.signed_at).date) return core::format_time(symbolic, language);
    return moment(*values.symbolic_at, values.event);
}

std::string witnesses_sentence(const PactReceiptValues& values) {
    std::string text;
    if (values.symbolic_at && !values.event.witnesses.empty()) {
        text = "Penandatanganan simbolis pada " + symbolic_moment(values) + " disaksikan oleh " +
               listed(values.event.witnesses);
    }
    if (values.operator_name.empty()) return text.empty() ? text : text + ".";
    const std::string on_duty = "etugas saat Anda menandatangani: " + values.operator_name + ".";
    return text.empty() ? "P" + on_duty : text + "; p" + on_duty;
}

std::string method_sentence(const PactReceiptValues& values) {
    const bool drawn = values.signature.method == core::SignatureMethod::drawn;
    return (drawn ? "Digambar di layar kios " : "Diketik di layar kios ") + values.kiosk;
}

std::string seal_sentence(const PactReceiptValues& values) {
    std::string number = std::to_string(values.ledger_entry);
    for (std::size_t at = number.size(); at > 3;) number.insert(at -= 3, ".");
    return "Kunci kios " + values.kiosk + ", catatan nomor " + number;
}

std::string pact_how_to_check(const PactReceiptValues& values) {
    if (values.demo)
        return "Contoh untuk latihan. Bila kode dipindai, hasilnya CONTOH dan tidak membuktikan apa pun.";
    return "Cara memeriksa: pindai kode dengan kamera ponsel, atau buka " + values.verify_host + ".";
}

}  // namespace netra::document
