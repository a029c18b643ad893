#include "sample.h"

#include <algorithm>
#include <array>

#include "base/cbor.h"
#include "credential/claims.h"

namespace netra::credential {

using base::Bytes;

core::CertificateFacts realistic_facts() {
    core::CertificateFacts facts;
    facts.issued = issue_time;
    facts.id = {0x10, 0x22, 0x34, 0x46, 0x58, 0x6a, 0x7c, 0x8e};
    facts.kind = core::CertificateKind::both;
    facts.number = "LPG26-K03-000123";
    facts.name = "Siti Contoh Rahmawati, S.Sos";
    facts.number_tail = "013";
    facts.number_tag = {1, 2, 3, 4, 5, 6, 7, 8};
    facts.unit = "Dinas Contoh Kabupaten Antah Berant.";
    facts.event = "LPG26";
    facts.course = "Netralitas ASN dalam Pemilihan";
    facts.score = 90;
    facts.hours = 4;
    facts.pact = base::sha256(base::as_bytes("contoh"));
    facts.anchor.size = 4711;
    facts.anchor.root.fill(0x5a);
    facts.mode = core::Mode::full;
    facts.identity = core::Identity::roster;
    return facts;
}

static TrustedKey listed_key(const SigningKey& key, unsigned roles, std::vector<std::string> events) {
    TrustedKey listed;
    listed.point = key.point();
    listed.roles = roles;
    listed.not_before = issue_time - 100 * day;
    listed.not_after = issue_time + 100 * day;
    listed.events = std::move(events);
    listed.since = listed.not_before;
    return listed;
}

Organisation::Organisation() {
    trust.seq = 7;
    trust.issued = issue_time - 10 * day;
    trust.next_update = issue_time + 90 * day;
    trust.organisation = "Badan Kepegawaian Contoh";
    trust.keys = {listed_key(kiosk, role_certificate | role_entry, {"LPG26", "PRG26"}),
                  listed_key(other_kiosk, role_certificate | role_entry, {"MTR26"}),
                  listed_key(hr, role_revocation | role_pack, {})};
    trust.events["LPG26"] = {"Seminar Netralitas", "Balai Contoh", 20760, 20761};
    trust.courses["NET-ASN"] = "Netralitas ASN dalam Pemilihan";
    trust.lowest_revocation_seq = 3;
    trust.demo = false;
    trust.root = root.point();
    trust.verify_hosts = {std::string(sample_host)};
    revocation.seq = 12;
    revocation.issued = issue_time - day;
    revocation.next_update = issue_time + 30 * day;
}

TrustedKey& Organisation::listed(const SigningKey& key) {
    return *std::ranges::find(trust.keys, key.point(), &TrustedKey::point);
}

Lists Organisation::lists() const {
    ListMemory memory;
    return open_lists(sign_trust_list(trust, root, RootKind::organisation),
                      sign_revocation_list(revocation, hr), pin(), memory);
}

Bytes Organisation::token(const core::CertificateFacts& facts) const {
    return issue_token(kiosk, facts, "NET-ASN", sample_host).token;
}

Verdict Organisation::verify(const core::CertificateFacts& facts, std::int64_t now) const {
    return verifier().verify_token(token(facts), at(now));
}

Bytes header_of(const core::KeyId& key_id) {
    return base::encode_cbor(base::Cbor::Map{{1, -7}, {4, key_id}});
}

Bytes sign_raw(const SigningKey& key, std::string_view external_aad, const Bytes& protected_header,
               const std::string& unprotected_hex, const Bytes& payload) {
    const auto signature =
        key.sign(core::sig_structure(protected_header, base::as_bytes(external_aad), payload));
    Bytes out{0xd2, 0x84};
    base::append(out, base::encode_cbor(protected_header));
    base::append(out, base::from_hex(unprotected_hex).value());
    base::append(out, base::encode_cbor(payload));
    base::append(out, base::encode_cbor(signature));
    return out;
}

Bytes with_other_s(Bytes token) {
    const Bytes order =
        base::from_hex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551").value();
    int borrow = 0;
    for (std::size_t i = 1; i <= order.size(); ++i) {
        std::uint8_t& byte = token[token.size() - i];
        const int difference = order[order.size() - i] - byte - borrow;
        borrow = difference < 0 ? 1 : 0;
        byte = static_cast<std::uint8_t>(difference + 256 * borrow);
    }
    return token;
}

}  // namespace netra::credential
