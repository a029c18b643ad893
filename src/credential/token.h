// A certificate's token: what its QR holds, and how large that QR becomes.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "core/certificate.h"
#include "core/cose.h"
#include "core/signer.h"

namespace netra::credential {

constexpr std::size_t max_issued_bytes =
    400;                              // of a token that is issued; readers take core::max_token_bytes
constexpr std::size_t max_host = 32;  // characters of the verification page's host
constexpr int max_qr_version = 16;

// "https://<host>/c#" and the digits. In a QR the part up to '#' is a byte segment, the rest a numeric one.
std::string url_prefix(std::string_view host);
std::string token_url(std::string_view host, base::ByteView token);

// The smallest QR version (ISO/IEC 18004) that holds a token of so many bytes in those two segments at error
// correction M; nothing when it is over `max_qr_version`.
std::optional<int> qr_version(std::size_t token_bytes, std::size_t host_characters);

struct IssuedToken {
    core::CertificateFacts
        facts;  // as signed: in NFC, and with the course's code where its title did not fit
    base::Bytes token;
    std::string url;
    int qr_version = 0;
};

// Signs the facts. Where the token would be over 400 bytes or its QR over version 16, `course_code` takes the
// place of facts.course; with a code of at most 12 bytes that always fits.
// Throws Error(internal) where a fact, the code or the host is outside its limits, and what the signer
// throws.
IssuedToken issue_token(const core::Signer& signer, core::CertificateFacts facts,
                        std::string_view course_code, std::string_view host);

// A token taken apart, its signature not yet checked: nobody is shown these facts.
struct OpenedToken {
    core::CoseSign1 cose;
    core::CertificateFacts facts;
};

// Nothing where the bytes break any rule of the profile.
std::optional<OpenedToken> open_token(base::ByteView token);

}  // namespace netra::credential
