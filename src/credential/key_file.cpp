#include "credential/key_file.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include "base/error.h"
#include "base/files.h"
#include "credential/sealed_key.h"

namespace netra::credential {

using base::Bytes;
using base::ByteView;

namespace {

constexpr std::size_t max_key_file_bytes = 16 * 1024;
constexpr char open_label[] = "PRIVATE KEY", sealed_label[] = "ENCRYPTED PRIVATE KEY";

// Bytes of a private key, wiped when they are done with.
struct Secret {
    Bytes bytes;
    Secret() = default;
    explicit Secret(Bytes from) : bytes(std::move(from)) {}
    ~Secret() { OPENSSL_cleanse(bytes.data(), bytes.size()); }
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
};

struct Pem {
    std::string label;
    Secret content;
};

bool is_there(const std::filesystem::path& path) {
    std::error_code ignored;
    return std::filesystem::exists(path, ignored);
}

void read_pem(const std::filesystem::path& path, Pem& pem) {
    if (!is_there(path)) throw Error(ErrorCode::key_missing, "no key here", path.string());
    const Secret file(base::read_file(path, max_key_file_bytes));
    const std::unique_ptr<BIO, decltype(&BIO_free)> source(
        BIO_new_mem_buf(file.bytes.data(), static_cast<int>(file.bytes.size())), BIO_free);
    char *label = nullptr, *header = nullptr;
    unsigned char* data = nullptr;
    long size = 0;
    if (PEM_read_bio(source.get(), &label, &header, &data, &size) != 1) {
        ERR_clear_error();
        throw Error(ErrorCode::key_invalid, "not a key file", path.string());
    }
    pem.label = label;
    pem.content.bytes.assign(data, data + size);
    OPENSSL_free(label);
    OPENSSL_free(header);
    OPENSSL_clear_free(data, static_cast<std::size_t>(size));
}

std::string write_pem(const char* label, ByteView content) {
    const std::unique_ptr<BIO, decltype(&BIO_free)> target(BIO_new(BIO_s_mem()), BIO_free);
    if (PEM_write_bio(target.get(), label, "", content.data(), static_cast<long>(content.size())) <= 0) {
        throw Error(ErrorCode::internal, "a key could not be written as PEM");
    }
    char* text = nullptr;
    const long size = BIO_get_mem_data(target.get(), &text);
    return {text, static_cast<std::size_t>(size)};
}

KeyHandle key_from_der(ByteView der) {
    const unsigned char* at = der.data();
    const std::unique_ptr<PKCS8_PRIV_KEY_INFO, decltype(&PKCS8_PRIV_KEY_INFO_free)> info(
        d2i_PKCS8_PRIV_KEY_INFO(nullptr, &at, static_cast<long>(der.size())), PKCS8_PRIV_KEY_INFO_free);
    KeyHandle key(info == nullptr ? nullptr : EVP_PKCS82PKEY(info.get()));
    ERR_clear_error();
    return key;
}

Bytes key_to_der(const SigningKey& key) {
    const std::unique_ptr<PKCS8_PRIV_KEY_INFO, decltype(&PKCS8_PRIV_KEY_INFO_free)> info(
        EVP_PKEY2PKCS8(key.handle()), PKCS8_PRIV_KEY_INFO_free);
    const int size = info == nullptr ? -1 : i2d_PKCS8_PRIV_KEY_INFO(info.get(), nullptr);
    if (size <= 0) throw Error(ErrorCode::internal, "a key could not be written");
    Bytes der(static_cast<std::size_t>(size));
    unsigned char* at = der.data();
    i2d_PKCS8_PRIV_KEY_INFO(info.get(), &at);
    return der;
}

}  // namespace

SigningKey load_key(const std::filesystem::path& path, std::string_view passphrase) {
    Pem pem;
    read_pem(path, pem);
    try {
        if (pem.label == open_label) return SigningKey(key_from_der(pem.content.bytes));
        if (pem.label == sealed_label) {
            auto der = unseal_key(pem.content.bytes, passphrase);
            if (!der) throw Error(ErrorCode::key_invalid, "the passphrase does not open the key");
            const Secret opened(std::move(*der));
            return SigningKey(key_from_der(opened.bytes));
        }
    } catch (const Error& error) {
        throw Error(error.code(), error.what(), path.string());
    }
    throw Error(ErrorCode::key_invalid, "not a private key", path.string());
}

bool is_sealed(const std::filesystem::path& path) {
    Pem pem;
    read_pem(path, pem);
    return pem.label == sealed_label;
}

void save_key(const SigningKey& key, const std::filesystem::path& path, std::string_view passphrase) {
    if (is_there(path)) {
        throw Error(ErrorCode::already_exists, "a key is never overwritten", path.string());
    }
    const Secret der(key_to_der(key));
    std::string pem = passphrase.empty() ? write_pem(open_label, der.bytes)
                                         : write_pem(sealed_label, seal_key(der.bytes, passphrase));
    base::write_file(path, base::as_bytes(pem), base::FileMode::secret);
    OPENSSL_cleanse(pem.data(), pem.size());
}

}  // namespace netra::credential
