#include "credential/sealed_key.h"

#include <openssl/asn1t.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <array>
#include <memory>

#include "base/error.h"
#include "base/random.h"

namespace netra::credential {

using base::Bytes;
using base::ByteView;

namespace {

constexpr std::uint64_t cost = 1U << 17, block_size = 8, lanes = 1;
constexpr std::uint64_t max_memory = std::uint64_t{256} << 20;
constexpr std::size_t salt_bytes = 16, iv_bytes = 16, key_bytes = 32;

template <typename T, void (*release)(T*)>
struct Release {
    void operator()(T* object) const { release(object); }
};
template <typename T, void (*release)(T*)>
using Handle = std::unique_ptr<T, Release<T, release>>;
using Scrypt = Handle<SCRYPT_PARAMS, SCRYPT_PARAMS_free>;
using Pbes2 = Handle<PBE2PARAM, PBE2PARAM_free>;
using Sealed = Handle<X509_SIG, X509_SIG_free>;
using Cipher = Handle<EVP_CIPHER_CTX, EVP_CIPHER_CTX_free>;

void require(bool ok) {
    if (ok) return;
    ERR_clear_error();
    throw Error(ErrorCode::internal, "a key could not be sealed");
}

ByteView bytes_of(const ASN1_STRING* text) {
    return {ASN1_STRING_get0_data(text), static_cast<std::size_t>(ASN1_STRING_length(text))};
}

class CipherKey {
  public:
    CipherKey() = default;
    ~CipherKey() { OPENSSL_cleanse(bytes_.data(), bytes_.size()); }
    CipherKey(const CipherKey&) = delete;
    CipherKey& operator=(const CipherKey&) = delete;

    bool derive(std::string_view passphrase, ByteView salt, std::uint64_t n, std::uint64_t r,
                std::uint64_t p) {
        // scrypt's working memory is 128·N·r; a little more goes to its blocks.
        return EVP_PBE_scrypt(passphrase.data(), passphrase.size(), salt.data(), salt.size(), n, r, p,
                              max_memory, bytes_.data(), bytes_.size()) == 1;
    }
    const unsigned char* data() const { return bytes_.data(); }

  private:
    std::array<unsigned char, key_bytes> bytes_{};
};

// AES-256-CBC with its padding; nothing when the padding of what is decrypted is wrong.
std::optional<Bytes> run_cipher(ByteView input, const CipherKey& key, ByteView iv, bool encrypt) {
    const Cipher cipher(EVP_CIPHER_CTX_new());
    Bytes output(input.size() + static_cast<std::size_t>(EVP_MAX_BLOCK_LENGTH));
    int size = 0, rest = 0;
    const bool done = EVP_CipherInit_ex(cipher.get(), EVP_aes_256_cbc(), nullptr, key.data(), iv.data(),
                                        encrypt ? 1 : 0) == 1 &&
                      EVP_CipherUpdate(cipher.get(), output.data(), &size, input.data(),
                                       static_cast<int>(input.size())) == 1 &&
                      EVP_CipherFinal_ex(cipher.get(), output.data() + size, &rest) == 1;
    ERR_clear_error();
    if (!done) {
        OPENSSL_cleanse(output.data(), output.size());
        return std::nullopt;
    }
    output.resize(static_cast<std::size_t>(size + rest));
    return output;
}

ASN1_STRING* octets(ByteView bytes) {
    ASN1_STRING* string = ASN1_OCTET_STRING_new();
    require(string != nullptr &&
            ASN1_OCTET_STRING_set(string, bytes.data(), static_cast<int>(bytes.size())) == 1);
    return string;
}

void set_scrypt(X509_ALGOR* algorithm, ByteView salt) {
    const Scrypt scrypt(SCRYPT_PARAMS_new());
    require(scrypt != nullptr &&
            ASN1_OCTET_STRING_set(scrypt->salt, salt.data(), static_cast<int>(salt.size())) == 1 &&
            ASN1_INTEGER_set_uint64(scrypt->costParameter, cost) == 1 &&
            ASN1_INTEGER_set_uint64(scrypt->blockSize, block_size) == 1 &&
            ASN1_INTEGER_set_uint64(scrypt->parallelizationParameter, lanes) == 1);
    require(X509_ALGOR_set0(algorithm, OBJ_nid2obj(NID_id_scrypt), V_ASN1_SEQUENCE,
                            ASN1_item_pack(scrypt.get(), ASN1_ITEM_rptr(SCRYPT_PARAMS), nullptr)) == 1);
}

struct Recipe {
    Bytes salt;
    std::uint64_t n = 0, r = 0, p = 0;
    Bytes iv;
};

// What the parameters of a sealed key ask for; nothing when it is not PBES2 with scrypt and AES-256-CBC.
std::optional<Recipe> recipe_of(const X509_ALGOR* algorithm) {
    const auto is = [](const X509_ALGOR* a, int nid) { return OBJ_obj2nid(a->algorithm) == nid; };
    if (!is(algorithm, NID_pbes2)) return std::nullopt;
    const Pbes2 pbes2(
        static_cast<PBE2PARAM*>(ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBE2PARAM), algorithm->parameter)));
    if (pbes2 == nullptr || !is(pbes2->keyfunc, NID_id_scrypt) || !is(pbes2->encryption, NID_aes_256_cbc)) {
        return std::nullopt;
    }
    const ASN1_TYPE* iv = pbes2->encryption->parameter;
    if (iv == nullptr || iv->type != V_ASN1_OCTET_STRING) return std::nullopt;
    const Scrypt scrypt(static_cast<SCRYPT_PARAMS*>(
        ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(SCRYPT_PARAMS), pbes2->keyfunc->parameter)));
    Recipe recipe;
    if (scrypt == nullptr || ASN1_INTEGER_get_uint64(&recipe.n, scrypt->costParameter) != 1 ||
        ASN1_INTEGER_get_uint64(&recipe.r, scrypt->blockSize) != 1 ||
        ASN1_INTEGER_get_uint64(&recipe.p, scrypt->parallelizationParameter) != 1) {
        return std::nullopt;
    }
    const ByteView salt = bytes_of(scrypt->salt);
    const ByteView iv_view = bytes_of(iv->value.octet_string);
    if (iv_view.size() != iv_bytes) return std::nullopt;
    recipe.salt.assign(salt.begin(), salt.end());
    recipe.iv.assign(iv_view.begin(), iv_view.end());
    return recipe;
}

}  // namespace

Bytes seal_key(ByteView der, std::string_view passphrase) {
    base::SystemRandom random;
    const Bytes salt = random.bytes(salt_bytes);
    const Bytes iv = random.bytes(iv_bytes);
    CipherKey key;
    require(key.derive(passphrase, salt, cost, block_size, lanes));
    const auto encrypted = run_cipher(der, key, iv, true);
    const Sealed sealed(X509_SIG_new());
    const Pbes2 pbes2(PBE2PARAM_new());
    require(encrypted && sealed != nullptr && pbes2 != nullptr);
    set_scrypt(pbes2->keyfunc, salt);
    require(X509_ALGOR_set0(pbes2->encryption, OBJ_nid2obj(NID_aes_256_cbc), V_ASN1_OCTET_STRING,
                            octets(iv)) == 1);
    X509_ALGOR* algorithm = nullptr;
    ASN1_OCTET_STRING* content = nullptr;
    X509_SIG_getm(sealed.get(), &algorithm, &content);
    require(X509_ALGOR_set0(algorithm, OBJ_nid2obj(NID_pbes2), V_ASN1_SEQUENCE,
                            ASN1_item_pack(pbes2.get(), ASN1_ITEM_rptr(PBE2PARAM), nullptr)) == 1 &&
            ASN1_OCTET_STRING_set(content, encrypted->data(), static_cast<int>(encrypted->size())) == 1);
    const int size = i2d_X509_SIG(sealed.get(), nullptr);
    require(size > 0);
    Bytes out(static_cast<std::size_t>(size));
    unsigned char* at = out.data();
    i2d_X509_SIG(sealed.get(), &at);
    return out;
}

std::optional<Bytes> unseal_key(ByteView bytes, std::string_view passphrase) {
    const unsigned char* at = bytes.data();
    const Sealed sealed(d2i_X509_SIG(nullptr, &at, static_cast<long>(bytes.size())));
    ERR_clear_error();
    if (sealed == nullptr) return std::nullopt;
    const X509_ALGOR* algorithm = nullptr;
    const ASN1_OCTET_STRING* content = nullptr;
    X509_SIG_get0(sealed.get(), &algorithm, &content);
    const auto recipe = recipe_of(algorithm);
    CipherKey key;
    if (!recipe || !key.derive(passphrase, recipe->salt, recipe->n, recipe->r, recipe->p)) {
        ERR_clear_error();
        return std::nullopt;
    }
    return run_cipher(bytes_of(content), key, recipe->iv, false);
}

}  // namespace netra::credential
