// Our P-256 keys and our Sig_structure against what other projects publish. Every JSON file of a known form
// under the folder of vectors is run, wherever it stands: COSE working group examples, Wycheproof's ECDSA
// groups (in IEEE P1363 and DER form), and the test data of the EU's health certificates.
#include <doctest/doctest.h>
#include <openssl/ecdsa.h>
#include <openssl/x509.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "base/files.h"
#include "credential/keys.h"
#include "foreign_cose.h"

using namespace netra;
using namespace netra::credential;
using base::Bytes;
using nlohmann::json;

namespace {

std::filesystem::path vectors_folder() {
    const char* named = std::getenv("NETRA_VECTORS");
    return named != nullptr ? std::filesystem::path(named)
                            : std::filesystem::path(NETRA_SOURCE_DIR) / ".." / "shared" / "vectors";
}

// Calls `check` with every JSON document below the folder that `is_of_kind` recognises; the number of those.
template <typename Kind, typename Check>
int for_each_vector(Kind is_of_kind, Check check) {
    const std::filesystem::path folder = vectors_folder();
    if (!std::filesystem::is_directory(folder)) return 0;
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file() && entry.path().extension() == ".json") files.push_back(entry.path());
    }
    std::ranges::sort(files);
    int found = 0;
    for (const auto& file : files) {
        const json document = json::parse(base::read_text_file(file), nullptr, false);
        if (document.is_discarded() || !document.is_object() || !is_of_kind(document)) continue;
        ++found;
        const std::string where = file.lexically_relative(folder).string();
        CAPTURE(where);
        check(document);
    }
    return found;
}

Bytes hex(const json& text) {
    return base::from_hex(text.get<std::string>()).value();
}

Bytes base64(std::string text, bool url) {
    if (url) {
        std::ranges::replace(text, '-', '+');
        std::ranges::replace(text, '_', '/');
    }
    const std::size_t padding = (4 - text.size() % 4) % 4;
    text.append(padding, '=');
    const auto given = static_cast<std::size_t>(std::ranges::count(text, '='));
    Bytes out(text.size());
    const int size = EVP_DecodeBlock(out.data(), base::as_bytes(text).data(), static_cast<int>(text.size()));
    out.resize(size < 0 ? 0 : static_cast<std::size_t>(size) - given);
    return out;
}

// x || y of a key as the COSE working group writes it.
Bytes point_of(const json& key) {
    const auto coordinate = [&](const std::string& name) {
        return key.contains(name + "_hex") ? hex(key[name + "_hex"])
                                           : base64(key[name].get<std::string>(), true);
    };
    Bytes point = coordinate("x");
    base::append(point, coordinate("y"));
    return point;
}

const json* cose_input(const json& document) {
    const auto input = document.find("input");
    if (input == document.end() || !document.contains("output")) return nullptr;
    for (const char* form : {"sign0", "sign"}) {
        if (const auto found = input->find(form); found != input->end()) return &*found;
    }
    return nullptr;
}

void check_cose_example(const json& document) {
    const json& input = *cose_input(document);
    const bool single = document["input"].contains("sign0");
    const json& signer = single ? input : input["signers"][0];
    const json& traces = document["intermediates"];
    const json& trace = single ? traces : traces["signers"][0];
    const Bytes message = hex(document["output"]["cbor"]);
    const Bytes external = signer.contains("external") ? hex(signer["external"]) : Bytes{};
    const bool ours = signer["key"]["crv"] == "P-256" &&
                      (signer.value("alg", "") == "ES256" || signer["protected"].value("alg", "") == "ES256");
    const bool expected = ours && !document.value("fail", false);
    CHECK(holds_es256(message, point_of(signer["key"]), external) == expected);
    if (!expected) return;
    const auto opened = open_foreign(message, external);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0].to_be_signed == hex(trace["ToBeSign_hex"]));
}

// r || s of a DER signature in its one right form; empty for any other bytes.
Bytes raw_signature(const Bytes& der) {
    const unsigned char* at = der.data();
    ECDSA_SIG* parts = d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size()));
    if (parts == nullptr) return {};
    unsigned char* again = nullptr;
    const int size = i2d_ECDSA_SIG(parts, &again);
    Bytes raw(64);
    const bool fits = base::equal(der, {again, static_cast<std::size_t>(size)}) &&
                      !BN_is_negative(ECDSA_SIG_get0_r(parts)) && !BN_is_negative(ECDSA_SIG_get0_s(parts)) &&
                      BN_bn2binpad(ECDSA_SIG_get0_r(parts), raw.data(), 32) == 32 &&
                      BN_bn2binpad(ECDSA_SIG_get0_s(parts), raw.data() + 32, 32) == 32;
    OPENSSL_free(again);
    ECDSA_SIG_free(parts);
    return fits ? raw : Bytes{};
}

bool is_ours(const json& group) {
    const std::string type = group.value("type", "");
    const json& key = group.contains("publicKey") ? group["publicKey"] : group.value("key", json::object());
    return (type == "EcdsaVerify" || type == "EcdsaP1363Verify") && key.value("curve", "") == "secp256r1" &&
           group.value("sha", "") == "SHA-256";
}

bool is_ecdsa_file(const json& document) {
    const auto groups = document.find("testGroups");
    return groups != document.end() && std::ranges::any_of(*groups, is_ours);
}

void check_ecdsa_group(const json& group) {
    const json& key_fields = group.contains("publicKey") ? group["publicKey"] : group["key"];
    const Bytes encoded = hex(key_fields["uncompressed"]);
    PublicPoint point{};
    REQUIRE(encoded.size() == point.size() + 1);
    std::copy(encoded.begin() + 1, encoded.end(), point.begin());
    const auto key = VerifyingKey::from_point(point);
    REQUIRE(key);
    const bool is_der = group["type"] == "EcdsaVerify";
    for (const json& test : group["tests"]) {
        if (test["result"] == "acceptable") continue;
        CAPTURE(test["tcId"].get<int>());
        const Bytes raw = is_der ? raw_signature(hex(test["sig"])) : hex(test["sig"]);
        core::SignatureBytes signature{};
        bool holds = raw.size() == signature.size();
        if (holds) {
            std::ranges::copy(raw, signature.begin());
            holds = key->verify(hex(test["msg"]), signature);
        }
        CHECK(holds == (test["result"] == "valid"));
    }
}

bool is_health_certificate(const json& document) {
    return document.contains("COSE") && document.contains("TESTCTX") &&
           document["TESTCTX"].contains("CERTIFICATE") && document.contains("EXPECTEDRESULTS") &&
           document["EXPECTEDRESULTS"].contains("EXPECTEDVERIFY");
}

void check_health_certificate(const json& document) {
    const Bytes der = base64(document["TESTCTX"]["CERTIFICATE"].get<std::string>(), false);
    const unsigned char* at = der.data();
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(
        d2i_X509(nullptr, &at, static_cast<long>(der.size())), X509_free);
    REQUIRE(certificate);
    unsigned char* key = nullptr;
    const int size = i2d_PUBKEY(X509_get0_pubkey(certificate.get()), &key);
    REQUIRE(size > 0);
    const auto point = point_from_spki({key, static_cast<std::size_t>(size)});
    OPENSSL_free(key);
    const bool holds = point && holds_es256(hex(document["COSE"]), *point);
    // A key of another kind (some states sign by RSA) is refused by our profile, whatever it signed.
    CHECK(holds == (point.has_value() && document["EXPECTEDRESULTS"]["EXPECTEDVERIFY"] == true));
}

}  // namespace

TEST_CASE("the COSE working group's ES256 examples hold and its failures and other algorithms do not") {
    const int found =
        for_each_vector([](const json& d) { return cose_input(d) != nullptr; }, check_cose_example);
    if (found == 0)
        MESSAGE("skipped: no COSE examples under " << vectors_folder().string());
    else
        CHECK(found >= 15);
}

TEST_CASE("Wycheproof's edge cases of ECDSA on P-256 with SHA-256 are judged as they say") {
    const int found = for_each_vector(is_ecdsa_file, [](const json& document) {
        for (const json& group : document["testGroups"]) {
            if (is_ours(group)) check_ecdsa_group(group);
        }
    });
    if (found == 0) MESSAGE("skipped: no ECDSA edge cases under " << vectors_folder().string());
}

TEST_CASE("the EU's health certificates on P-256 are judged as they say") {
    const int found = for_each_vector(is_health_certificate, check_health_certificate);
    if (found == 0) MESSAGE("skipped: no health certificates under " << vectors_folder().string());
}
