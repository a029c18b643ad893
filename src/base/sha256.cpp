#include "base/sha256.h"

#include <openssl/evp.h>

#include <algorithm>

#include "base/error.h"

namespace netra::base {

struct Sha256::State {
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    State() = default;
    ~State() { EVP_MD_CTX_free(context); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;
};

static const EVP_MD* algorithm() {
    static EVP_MD* const fetched = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return fetched;
}

static void require(int ok) {
    if (ok != 1) throw Error(ErrorCode::internal, "SHA-256 failed");
}

Sha256::Sha256() : state_(std::make_unique<State>()) {
    require(EVP_DigestInit_ex2(state_->context, algorithm(), nullptr));
}

Sha256::~Sha256() = default;

void Sha256::update(ByteView bytes) {
    require(EVP_DigestUpdate(state_->context, bytes.data(), bytes.size()));
}

Digest Sha256::finish() {
    Digest digest{};
    require(EVP_DigestFinal_ex(state_->context, digest.data(), nullptr));
    return digest;
}

Digest sha256(ByteView bytes) {
    Sha256 hash;
    hash.update(bytes);
    return hash.finish();
}

std::optional<Digest> digest_from_bytes(ByteView bytes) {
    Digest digest{};
    if (bytes.size() != digest.size()) return std::nullopt;
    std::ranges::copy(bytes, digest.begin());
    return digest;
}

std::optional<Digest> digest_from_hex(std::string_view hex) {
    const auto bytes = from_hex(hex);
    return bytes ? digest_from_bytes(*bytes) : std::nullopt;
}

}  // namespace netra::base
