#include "example.h"

#include <cmath>

#include "core/date.h"
#include "core/ink.h"

namespace netra::document::example {

std::string digits(std::size_t count) {
    std::string text;
    std::uint64_t state = 88172645463325252;
    while (text.size() < count) {
        state ^= state << 13, state ^= state >> 7, state ^= state << 17;
        text += static_cast<char>('0' + state % 10);
    }
    return text;
}

core::Event event() {
    core::Event event;
    event.code = "CTH26";
    event.title = "Seminar Netralitas ASN 2026";
    event.host = "Badan Kepegawaian Daerah";
    event.place = "Gedung Serbaguna, Kota Contoh";
    event.first_day = event.last_day = core::days_from_date({2026, 11, 9});
    event.election = "Pemilihan Serentak Contoh 2029";
    event.witnesses = {"Sekretaris Daerah", "unsur pengawas ASN", "anggota Bawaslu Provinsi"};
    event.certificate_signers = {"Kepala Badan Kepegawaian Daerah", "Inspektur Provinsi"};
    return event;
}

core::Signature drawn_signature() {
    core::Signature signature;
    const auto add = [&](auto&& point, int samples) {
        std::vector<core::InkSample> ink;
        for (int i = 0; i <= samples; ++i) {
            const double t = static_cast<double>(i) / samples;
            const auto [x, y] = point(t);
            ink.push_back({x, y, t * 1800});
        }
        signature.strokes.push_back(core::make_stroke(ink, signature.pad_height, core::max_stroke_points));
    };
    add(
        [](double t) {
            return std::pair{1800 + 5200 * t + 500 * std::sin(t * 26),
                             1500 - 900 * (1 - 0.6 * t) * std::sin(t * 26 + 1)};
        },
        150);
    add([](double t) { return std::pair{2600 + 4200 * t, 2500 - 500 * t + 150 * std::sin(t * 3)}; }, 40);
    return signature;
}

CertificateValues certificate() {
    CertificateValues values;
    values.facts.issued = 1794195720;  // 9 November 2026, 10.42 WIB
    values.facts.number = "CTH26-K03-000123";
    values.facts.name = "Ratna Dewi Contoh, S.IP.";
    values.facts.number_tail = "042";
    values.facts.unit = "Dinas Pendidikan dan Kebudayaan";
    values.facts.event = "CTH26";
    values.facts.course = "Netralitas Aparatur Sipil Negara";
    values.facts.score = 90;
    values.facts.hours = 4;
    values.facts.pact = base::sha256(base::as_bytes("contoh"));
    values.facts.identity = core::Identity::card_seen;
    values.event = event();
    values.organisation = "Pemerintah Provinsi Contoh";
    values.verify_host = "cek.contoh.example";
    values.link = {"https://cek.contoh.example/c#", digits()};
    values.signature = drawn_signature();
    return values;
}

PactReceiptValues pact_receipt() {
    const auto spans = [](const char* text) { return core::Spans{{text, false, false, {}}}; };
    PactReceiptValues values;
    values.organisation = "Pemerintah Provinsi Contoh";
    values.event = event();
    values.number = "CTH26-K03-P00123";
    values.participant.number = "199001012015032042";
    values.participant.name = "Ratna Dewi Contoh, S.IP.";
    values.participant.unit = "Dinas Pendidikan dan Kebudayaan";
    values.participant.position = "Analis Kebijakan Ahli Muda";
    values.pact.version = "2.1";
    values.pact.title = "Pakta Integritas Netralitas";
    values.pact.opening = spans("Saya menyatakan dengan sadar dan tanpa paksaan, bahwa saya:");
    values.pact.clauses = {
        spans("menjaga dan menegakkan netralitas dalam pelayanan publik, sebelum, selama, dan sesudah "
              "{pemilihan};"),
        spans("menghindari konflik kepentingan, tidak mengintimidasi atau mengancam pegawai maupun "
              "masyarakat, dan "
              "tidak memihak pasangan calon mana pun;"),
        spans("memakai media sosial secara bijak, tidak menyebarkan ujaran kebencian dan berita bohong;"),
        spans("menolak politik uang dan segala bentuk pemberian."),
    };
    values.pact.closing = spans("Pakta ini saya buat dengan integritas dan tanggung jawab.");
    values.pact.hash = base::sha256(base::as_bytes("naskah"));
    values.consent.ticked = {true, true, true, true};
    values.signature = drawn_signature();
    values.signed_at = 1794195660;
    values.symbolic_at = 1794190500;
    values.operator_name = "Petugas Kios 3";
    values.kiosk = "K03";
    values.ledger_entry = 4812;
    values.verify_host = "cek.contoh.example";
    values.link = {"https://cek.contoh.example/c#", digits(705)};
    return values;
}

}  // namespace netra::document::example
