#include "credential/token.h"

#include <array>

#include "base/error.h"
#include "base/utf8.h"
#include "credential/claims.h"
#include "credential/digits.h"

namespace netra::credential {

using core::CertificateFacts;

namespace {

// Data codewords of versions 1 to 16 at error correction M (ISO/IEC 18004, table 7).
constexpr std::array<std::size_t, max_qr_version> codewords = {16,  28,  44,  64,  86,  108, 124, 154,
                                                               182, 216, 254, 290, 334, 365, 415, 453};

// Bits of the byte segment and the numeric segment, each with its mode and count (tables 2 and 3).
std::size_t qr_bits(std::size_t prefix, std::size_t digits, int version) {
    const std::size_t byte_count = version < 10 ? 8 : 16;
    const std::size_t numeric_count = version < 10 ? 10 : 12;
    const std::size_t rest = digits % 3;
    return 4 + byte_count + 8 * prefix + 4 + numeric_count + digits / 3 * 10 + (rest == 0 ? 0 : rest * 3 + 1);
}

struct Draft {
    CertificateFacts facts;
    base::Bytes payload;

    explicit Draft(CertificateFacts from) : facts(std::move(from)), payload(encode_claims(facts)) {}

    // A signature's bytes are always 64: the size is known before anybody signs.
    std::size_t token_size() const {
        constexpr std::size_t tag_and_array = 2, header = 14, unprotected = 1, signature = 66;
        const std::size_t head = payload.size() < 24 ? 1 : payload.size() < 256 ? 2 : 3;
        return tag_and_array + header + unprotected + head + payload.size() + signature;
    }

    std::optional<int> fits(std::string_view host) const {
        if (token_size() > max_issued_bytes) return std::nullopt;
        return qr_version(token_size(), host.size());
    }
};

}  // namespace

std::string url_prefix(std::string_view host) {
    return "https://" + std::string(host) + "/c#";
}

std::string token_url(std::string_view host, base::ByteView token) {
    return url_prefix(host) + to_digits(token);
}

std::optional<int> qr_version(std::size_t token_bytes, std::size_t host_characters) {
    const std::size_t prefix = url_prefix("").size() + host_characters;
    const std::size_t digits = digit_count(token_bytes);
    for (int version = 1; version <= max_qr_version; ++version) {
        if (qr_bits(prefix, digits, version) <= 8 * codewords[static_cast<std::size_t>(version - 1)])
            return version;
    }
    return std::nullopt;
}

IssuedToken issue_token(const core::Signer& signer, CertificateFacts facts, std::string_view course_code,
                        std::string_view host) {
    if (host.empty() || host.size() > max_host || course_code.size() > max_course_code) {
        throw Error(ErrorCode::internal, "the host or the course's code is too long for a certificate");
    }
    facts.name = base::normalise_nfc(facts.name);
    facts.unit = base::normalise_nfc(facts.unit);
    facts.course = base::normalise_nfc(facts.course);
    Draft draft(std::move(facts));
    auto version = draft.fits(host);
    if (!version) {
        draft.facts.course = base::normalise_nfc(course_code);
        draft = Draft(std::move(draft.facts));
        version = draft.fits(host);
    }
    if (!version) throw Error(ErrorCode::internal, "a certificate's facts do not fit a QR");
    base::Bytes token = core::sign_cose(signer, core::Purpose::certificate, draft.payload);
    std::string url = token_url(host, token);
    return {std::move(draft.facts), std::move(token), std::move(url), *version};
}

std::optional<OpenedToken> open_token(base::ByteView token) {
    auto cose = core::parse_cose(token);
    auto facts = cose ? decode_claims(cose->payload) : std::nullopt;
    if (!facts) return std::nullopt;
    return OpenedToken{std::move(*cose), std::move(*facts)};
}

}  // namespace netra::credential
