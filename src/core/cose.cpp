#include "core/cose.h"

#include <algorithm>
#include <array>

#include "base/cbor.h"

namespace netra::core {

using base::Bytes;
using base::ByteView;

namespace {

constexpr std::uint8_t tag_18 = 0xd2;
// {1: -7, 4: h'…'} up to the eight bytes of the key id.
constexpr std::array<std::uint8_t, 5> header_start = {0xa2, 0x01, 0x26, 0x04, 0x48};
using ProtectedHeader = std::array<std::uint8_t, header_start.size() + sizeof(KeyId)>;

constexpr int byte_string = 2, text_string = 3, array_head = 4, map_head = 5;

ProtectedHeader protected_header(const KeyId& key_id) {
    ProtectedHeader header{};
    std::ranges::copy(key_id, std::ranges::copy(header_start, header.begin()).out);
    return header;
}

void append_byte_string(Bytes& out, ByteView bytes) {
    base::append_cbor_head(out, byte_string, bytes.size());
    base::append(out, bytes);
}

}  // namespace

std::string_view external_aad(Purpose purpose) {
    switch (purpose) {
        case Purpose::certificate:
            return "NC1:cert";
        case Purpose::entry:
            return "NC1:entry";
        case Purpose::trust:
            return "NC1:trust";
        case Purpose::revocation:
            return "NC1:revo";
        case Purpose::pack:
            return "NC1:pack";
        case Purpose::export_:
            break;
    }
    return "NC1:export";
}

Bytes sig_structure(ByteView protected_header, ByteView external_aad, ByteView payload) {
    constexpr std::string_view context = "Signature1";
    Bytes out;
    out.reserve(protected_header.size() + external_aad.size() + payload.size() + 32);
    base::append_cbor_head(out, array_head, 4);
    base::append_cbor_head(out, text_string, context.size());
    base::append(out, base::as_bytes(context));
    append_byte_string(out, protected_header);
    append_byte_string(out, external_aad);
    append_byte_string(out, payload);
    return out;
}

Bytes to_be_signed(const KeyId& key_id, Purpose purpose, ByteView payload) {
    return sig_structure(protected_header(key_id), base::as_bytes(external_aad(purpose)), payload);
}

Bytes sign_cose(const Signer& signer, Purpose purpose, ByteView payload) {
    const KeyId key_id = signer.key_id();
    const SignatureBytes signature = signer.sign(to_be_signed(key_id, purpose, payload));
    Bytes out{tag_18};
    base::append_cbor_head(out, array_head, 4);
    append_byte_string(out, protected_header(key_id));
    base::append_cbor_head(out, map_head, 0);
    append_byte_string(out, payload);
    append_byte_string(out, signature);
    return out;
}

std::optional<CoseSign1> parse_cose(ByteView bytes, std::size_t max_bytes) {
    if (bytes.empty() || bytes.size() > max_bytes || bytes[0] != tag_18) return std::nullopt;
    const auto value = base::decode_cbor(bytes.subspan(1), {.max_bytes = max_bytes, .max_depth = 2});
    const auto* parts = value ? value->array() : nullptr;
    if (parts == nullptr || parts->size() != 4) return std::nullopt;
    const Bytes* header = (*parts)[0].bytes();
    const auto* unprotected = (*parts)[1].map();
    const Bytes* payload = (*parts)[2].bytes();
    const Bytes* signature = (*parts)[3].bytes();
    if (header == nullptr || header->size() != sizeof(ProtectedHeader) ||
        !std::equal(header_start.begin(), header_start.end(), header->begin())) {
        return std::nullopt;
    }
    if (unprotected == nullptr || !unprotected->empty() || payload == nullptr) return std::nullopt;
    if (signature == nullptr || signature->size() != sizeof(SignatureBytes)) return std::nullopt;
    CoseSign1 cose;
    std::copy(header->begin() + header_start.size(), header->end(), cose.key_id.begin());
    cose.payload = *payload;
    std::ranges::copy(*signature, cose.signature.begin());
    return cose;
}

bool verify_cose(const CoseSign1& cose, Purpose purpose, const SignatureChecker& checker) {
    return cose.key_id == checker.key_id() &&
           checker.verify(to_be_signed(cose.key_id, purpose, cose.payload), cose.signature);
}

}  // namespace netra::core
