#include "credential/number_tag.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <string>

#include "base/error.h"
#include "base/sha256.h"

namespace netra::credential {

NumberTag number_tag(base::ByteView pepper, std::string_view number) {
    constexpr std::size_t min_pepper_bytes = 16;
    if (pepper.size() < min_pepper_bytes) throw Error(ErrorCode::internal, "the event's pepper is too short");
    const std::string message = "NC1:nip:" + std::string(number);
    base::Digest digest{};
    unsigned int size = digest.size();
    if (HMAC(EVP_sha256(), pepper.data(), static_cast<int>(pepper.size()), base::as_bytes(message).data(),
             message.size(), digest.data(), &size) == nullptr) {
        throw Error(ErrorCode::internal, "HMAC failed");
    }
    NumberTag tag{};
    std::copy_n(digest.begin(), tag.size(), tag.begin());
    return tag;
}

}  // namespace netra::credential
