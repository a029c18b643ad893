#include "credential/key_file.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include "base/files.h"
#include "credential/sealed_key.h"
#include "scratch.h"

using namespace netra;
using namespace netra::credential;
using base::Bytes;
using test::code_of;
using test::Scratch;

TEST_CASE("a key comes back from its file, which only its owner reads") {
    const Scratch folder;
    const SigningKey key = SigningKey::generate();
    save_key(key, folder / "kiosk.pem");
    struct stat status {};
    REQUIRE(::stat((folder / "kiosk.pem").c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
    CHECK(base::read_text_file(folder / "kiosk.pem").starts_with("-----BEGIN PRIVATE KEY-----"));
    CHECK_FALSE(is_sealed(folder / "kiosk.pem"));
    const SigningKey loaded = load_key(folder / "kiosk.pem");
    CHECK(loaded.point() == key.point());
    const Bytes message = base::to_bytes("contoh");
    CHECK(VerifyingKey::from_point(key.point())->verify(message, loaded.sign(message)));
}

TEST_CASE("a key under a passphrase opens with that passphrase alone") {
    const Scratch folder;
    const SigningKey key = SigningKey::generate();
    save_key(key, folder / "root.pem", "kata sandi contoh");
    CHECK(base::read_text_file(folder / "root.pem").starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
    CHECK(is_sealed(folder / "root.pem"));
    CHECK(load_key(folder / "root.pem", "kata sandi contoh").point() == key.point());
    CHECK(code_of([&] { load_key(folder / "root.pem", "kata sandi conto"); }) == ErrorCode::key_invalid);
    CHECK(code_of([&] { load_key(folder / "root.pem"); }) == ErrorCode::key_invalid);
}

TEST_CASE("the passphrase is stretched by scrypt with N = 2^17") {
    const Bytes sealed = seal_key(base::to_bytes("contoh"), "p");
    const std::string hex = base::to_hex(sealed);
    CHECK(hex.find("06092b06010401da47040b") != std::string::npos);  // scrypt, RFC 7914 §7
    CHECK(hex.find("0203020000"
                   "020108"
                   "020101") != std::string::npos);  // N, r, p
    CHECK(hex.find("0609608648016503040"
                   "12a") != std::string::npos);  // AES-256-CBC
    CHECK(unseal_key(sealed, "p") == base::to_bytes("contoh"));
    CHECK(seal_key(base::to_bytes("contoh"), "p") != sealed);
}

TEST_CASE("a sealed key that was damaged or asks for too much is refused") {
    const Bytes sealed = seal_key(base::to_bytes("contoh"), "p");
    CHECK_FALSE(unseal_key({}, "p"));
    CHECK_FALSE(unseal_key(base::ByteView(sealed).first(40), "p"));
    std::string hex = base::to_hex(sealed);
    const auto cost = hex.find("0203020000");
    REQUIRE(cost != std::string::npos);
    hex.replace(cost, 10, "0203400000");  // 4 GiB
    CHECK_FALSE(unseal_key(base::from_hex(hex).value(), "p"));
    hex.replace(cost, 10, "0203000003");  // no power of two
    CHECK_FALSE(unseal_key(base::from_hex(hex).value(), "p"));
}

TEST_CASE("a key is never overwritten") {
    const Scratch folder;
    const SigningKey key = SigningKey::generate();
    save_key(key, folder / "root.pem");
    CHECK(code_of([&] { save_key(SigningKey::generate(), folder / "root.pem"); }) ==
          ErrorCode::already_exists);
    CHECK(load_key(folder / "root.pem").point() == key.point());
}

TEST_CASE("what is no key is refused with its path") {
    const Scratch folder;
    CHECK(code_of([&] { load_key(folder / "none.pem"); }) == ErrorCode::key_missing);
    base::write_file(folder / "text.pem", base::as_bytes("contoh"));
    CHECK(code_of([&] { load_key(folder / "text.pem"); }) == ErrorCode::key_invalid);
    base::write_file(folder / "other.pem",
                     base::as_bytes("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"));
    CHECK(code_of([&] { load_key(folder / "other.pem"); }) == ErrorCode::key_invalid);
    base::write_file(folder / "empty.pem",
                     base::as_bytes("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"));
    try {
        load_key(folder / "empty.pem");
        FAIL("nothing was thrown");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::key_invalid);
        CHECK(error.context() == (folder / "empty.pem").string());
    }
}
