#include "credential/pin_hash.h"

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>

#include <array>
#include <optional>

#include "base/error.h"

namespace netra::credential {

namespace {

constexpr unsigned cost = 15, highest_cost = 17;  // log2 N
constexpr std::uint64_t block_size = 8, lanes = 1;
constexpr std::uint64_t max_memory = std::uint64_t{256} << 20;
constexpr std::size_t salt_bytes = 16, hash_bytes = 32;

using Hash = std::array<std::uint8_t, hash_bytes>;

std::optional<Hash> stretch(std::string_view pin, base::ByteView salt, unsigned log_n) {
    Hash hash{};
    const bool done =
        EVP_PBE_scrypt(pin.data(), pin.size(), salt.data(), salt.size(), std::uint64_t{1} << log_n,
                       block_size, lanes, max_memory, hash.data(), hash.size()) == 1;
    ERR_clear_error();
    return done ? std::optional(hash) : std::nullopt;
}

std::string prefix_of(unsigned log_n) {
    return "scrypt$" + std::to_string(log_n) + "$8$1$";
}

}  // namespace

std::string hash_pin(std::string_view pin, base::Random& random) {
    const base::Bytes salt = random.bytes(salt_bytes);
    const auto hash = stretch(pin, salt, cost);
    if (!hash) throw Error(ErrorCode::internal, "a PIN could not be hashed");
    return prefix_of(cost) + base::to_hex(salt) + "$" + base::to_hex(*hash);
}

bool pin_matches(std::string_view pin, std::string_view hash) {
    constexpr std::size_t salt_digits = 2 * salt_bytes, hash_digits = 2 * hash_bytes;
    unsigned log_n = 1;
    while (log_n <= highest_cost && !hash.starts_with(prefix_of(log_n))) ++log_n;
    if (log_n > highest_cost) return false;
    const std::string_view rest = hash.substr(prefix_of(log_n).size());
    if (rest.size() != salt_digits + 1 + hash_digits || rest[salt_digits] != '$') return false;
    const auto salt = base::from_hex(rest.substr(0, salt_digits));
    const auto kept = base::from_hex(rest.substr(salt_digits + 1));
    if (!salt || !kept) return false;
    const auto made = stretch(pin, *salt, log_n);
    return made && CRYPTO_memcmp(made->data(), kept->data(), hash_bytes) == 0;
}

}  // namespace netra::credential
