#include "credential/pin_hash.h"

#include <doctest/doctest.h>

using namespace netra;
using namespace netra::credential;

TEST_CASE("a PIN fits its own hash and no other PIN does") {
    base::SystemRandom random;
    const std::string hash = hash_pin("502931", random);
    CHECK(pin_matches("502931", hash));
    CHECK_FALSE(pin_matches("502932", hash));
    CHECK_FALSE(pin_matches("5029310", hash));
    CHECK_FALSE(pin_matches("", hash));
}

TEST_CASE("the same PIN never has the same hash twice, and the hash does not hold it") {
    base::SystemRandom random;
    const std::string hash = hash_pin("502931", random);
    CHECK(hash.starts_with("scrypt$15$8$1$"));
    CHECK(hash.find("502931") == std::string::npos);
    CHECK(hash_pin("502931", random) != hash);
}

TEST_CASE("the hash is that of RFC 7914, with the costs it names") {
    // Reckoned by Python's hashlib.scrypt(b"502931", salt=bytes(range(16)), n=2**4, r=8, p=1, dklen=32).
    CHECK(pin_matches("502931",
                      "scrypt$4$8$1$000102030405060708090a0b0c0d0e0f$"
                      "36f80c20a381605fa8514ffece292507a87b6987947af8122d30c3a08892c58a"));
}

TEST_CASE("what is no hash of a PIN fits none") {
    base::SystemRandom random;
    const std::string hash = hash_pin("502931", random);
    std::string dearer = hash;
    dearer.replace(7, 2, "18");
    for (const std::string& foreign :
         {std::string(), std::string("502931"), std::string("scrypt$15$8$1$"), hash.substr(1),
          hash.substr(0, hash.size() - 2), hash + "00", dearer, "scrypt$15$8$2$" + hash.substr(14)}) {
        CAPTURE(foreign);
        CHECK_FALSE(pin_matches("502931", foreign));
    }
}
