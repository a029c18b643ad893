// A token's verification, all its steps, beside OpenSSL's bare check of the same signatures.
#include <benchmark/benchmark.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>

#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

#include "base/random.h"
#include "base/sha256.h"
#include "core/cose.h"
#include "credential/token.h"
#include "credential/verifier.h"

namespace {

using namespace netra;

constexpr std::int64_t issued = 1'900'000'000;
constexpr int token_count = 256;

core::CertificateFacts realistic_facts(int serial) {
    base::SeededRandom random(static_cast<std::uint64_t>(serial));
    core::CertificateFacts facts;
    facts.issued = issued;
    random.fill(facts.id);
    facts.kind = core::CertificateKind::both;
    facts.number = "LPG26-K03-" + std::to_string(100000 + serial);
    facts.name = "Siti Contoh Rahmawati, S.Sos.";
    facts.number_tail = "013";
    facts.number_tag.emplace();
    random.fill(*facts.number_tag);
    facts.unit = "Badan Kepegawaian Daerah Provinsi Co";
    facts.event = "LPG26";
    facts.course = "Netralitas Pegawai ASN 2026 CO";
    facts.pact.emplace();
    random.fill(*facts.pact);
    facts.anchor.size = serial;
    random.fill(facts.anchor.root);
    return facts;
}

struct World {
    credential::SigningKey root = credential::SigningKey::generate();
    credential::SigningKey kiosk = credential::SigningKey::generate();
    std::vector<base::Bytes> tokens;
    std::unique_ptr<credential::Verifier> verifier;

    World() {
        credential::TrustedKey key;
        key.point = kiosk.point();
        key.roles = credential::role_certificate;
        key.not_before = issued - 1;
        key.not_after = issued + 1;
        key.events = {"LPG26"};
        credential::Lists lists;
        lists.trust.emplace();
        lists.trust->issued = issued;
        lists.trust->next_update = issued + 1000;
        lists.trust->organisation = "Badan Contoh";
        lists.trust->keys = {key};
        lists.trust->demo = false;
        lists.trust->root = root.point();
        lists.revocation.emplace();
        lists.revocation->issued = issued;
        lists.revocation->next_update = issued + 1000;
        verifier = std::make_unique<credential::Verifier>(std::move(lists));
        for (int serial = 0; serial < token_count; ++serial)
            tokens.push_back(
                credential::issue_token(kiosk, realistic_facts(serial), "NETRALITAS", "netra.example").token);
    }
};

World& world() {
    static World made;
    return made;
}

void verify_token(benchmark::State& state) {
    std::size_t next = 0;
    for (auto _ : state) {
        const auto verdict = world().verifier->verify_token(world().tokens[next++ % token_count],
                                                            base::from_unix_seconds(issued));
        if (verdict.kind != credential::VerdictKind::valid) state.SkipWithError("a token is not valid");
    }
}
BENCHMARK(verify_token);

struct BareSignature {
    base::Digest digest{};
    std::vector<unsigned char> der;
};

BareSignature bare_signature(const base::Bytes& token) {
    const auto cose = core::parse_cose(token).value();
    BareSignature bare;
    bare.digest = base::sha256(core::to_be_signed(cose.key_id, core::Purpose::certificate, cose.payload));
    ECDSA_SIG* pair = ECDSA_SIG_new();
    ECDSA_SIG_set0(pair, BN_bin2bn(cose.signature.data(), 32, nullptr),
                   BN_bin2bn(cose.signature.data() + 32, 32, nullptr));
    unsigned char* out = nullptr;
    const int size = i2d_ECDSA_SIG(pair, &out);
    bare.der.assign(out, out + size);
    OPENSSL_free(out);
    ECDSA_SIG_free(pair);
    return bare;
}

// What `openssl speed ecdsap256` measures: the check of a ready digest with a ready key.
void verify_token_yardstick(benchmark::State& state) {
    std::vector<BareSignature> signatures;
    for (const base::Bytes& token : world().tokens) signatures.push_back(bare_signature(token));
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(
        EVP_PKEY_CTX_new(world().kiosk.handle(), nullptr), EVP_PKEY_CTX_free);
    if (EVP_PKEY_verify_init(context.get()) != 1) state.SkipWithError("OpenSSL refuses the key");
    std::size_t next = 0;
    for (auto _ : state) {
        const BareSignature& signature = signatures[next++ % token_count];
        if (EVP_PKEY_verify(context.get(), signature.der.data(), signature.der.size(),
                            signature.digest.data(), signature.digest.size()) != 1)
            state.SkipWithError("a signature does not hold");
    }
}
BENCHMARK(verify_token_yardstick)->Name("verify_token/yardstick");

}  // namespace
