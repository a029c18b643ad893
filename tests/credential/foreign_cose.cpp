#include "foreign_cose.h"

#include <algorithm>

#include "base/cbor.h"
#include "core/cose.h"
#include "credential/keys.h"

namespace netra::credential {

using base::Bytes;
using base::ByteView;

namespace {

constexpr std::int64_t es256 = -7;
constexpr int header_alg = 1, header_kid = 4;
constexpr std::uint64_t tag_sign1 = 18, tag_cwt = 61, tag_sign = 98;
enum Major { unsigned_integer, negative_integer, byte_string, text_string, array, map, tag, simple };

// Any well-formed CBOR (RFC 8949 §3), read item by item. A fault stops it for good.
class Reader {
  public:
    explicit Reader(ByteView bytes) : rest_(bytes) {}

    bool good() const { return good_; }
    bool at_end() const { return good_ && rest_.empty(); }
    int next_major() const { return rest_.empty() ? -1 : rest_[0] >> 5; }

    struct Head {
        int major = -1;
        std::uint64_t argument = 0;
        bool indefinite = false;
    };

    Head head() {
        const ByteView first = take(1);
        if (first.empty()) return {};
        Head head{first[0] >> 5, first[0] & 31U, false};
        if (head.argument < 24) return head;
        if (head.argument == 31) {
            head.indefinite = true;
            good_ = good_ && head.major >= byte_string && head.major != tag;
            return head;
        }
        if (head.argument > 27) {
            good_ = false;
            return head;
        }
        const ByteView bytes = take(std::uint64_t{1} << (head.argument - 24));
        head.argument = 0;
        for (const std::uint8_t byte : bytes) head.argument = head.argument << 8 | byte;
        return head;
    }

    std::optional<std::uint64_t> skip_tag() {
        if (next_major() != tag) return std::nullopt;
        return head().argument;
    }

    // The number of items; nothing for an array without one.
    std::optional<std::uint64_t> array_size() {
        const Head start = head();
        good_ = good_ && start.major == array;
        return start.indefinite ? std::nullopt : std::optional(start.argument);
    }

    Bytes bytes() {
        const Head start = head();
        good_ = good_ && start.major == byte_string;
        if (!good_) return {};
        Bytes out;
        if (!start.indefinite) {
            base::append(out, take(start.argument));
        } else {
            while (good_ && !take_break()) base::append(out, bytes());
        }
        return out;
    }

    bool take_break() {
        if (rest_.empty() || rest_[0] != 0xff) return false;
        rest_ = rest_.subspan(1);
        return true;
    }

    // Passes one item of any kind and returns its bytes.
    ByteView item(int depth = 0) {
        const ByteView before = rest_;
        skip(depth);
        return good_ ? before.first(before.size() - rest_.size()) : ByteView{};
    }

  private:
    void skip(int depth) {
        if (depth > 32) good_ = false;
        const Head start = head();
        if (!good_) return;
        if (start.major == byte_string || start.major == text_string) {
            if (!start.indefinite)
                take(start.argument);
            else
                skip_until_break(depth);
        } else if (start.major == array || start.major == map) {
            if (start.indefinite) return skip_until_break(depth);
            const std::uint64_t items = start.major == map ? 2 * start.argument : start.argument;
            for (std::uint64_t i = 0; i < items && good_; ++i) skip(depth + 1);
        } else if (start.major == tag) {
            skip(depth + 1);
        }
    }

    void skip_until_break(int depth) {
        while (good_ && !take_break()) skip(depth + 1);
    }

    ByteView take(std::uint64_t size) {
        if (!good_ || size > rest_.size()) {
            good_ = false;
            return {};
        }
        const ByteView part = rest_.first(static_cast<std::size_t>(size));
        rest_ = rest_.subspan(part.size());
        return part;
    }

    ByteView rest_;
    bool good_ = true;
};

struct Header {
    bool present_alg = false;  // an alg that is no integer is present all the same
    std::optional<std::int64_t> alg;
    std::optional<Bytes> key_id;
};

std::optional<std::int64_t> integer(ByteView item) {
    Reader reader(item);
    const auto head = reader.head();
    if (!reader.at_end() || head.argument > base::Cbor::max_integer) return std::nullopt;
    const auto value = static_cast<std::int64_t>(head.argument);
    if (head.major == unsigned_integer) return value;
    return head.major == negative_integer ? std::optional(-1 - value) : std::nullopt;
}

bool read_header(ByteView encoded, Header& header) {
    Reader reader(encoded);
    const auto start = reader.head();
    if (!reader.good() || start.major != map) return false;
    for (std::uint64_t i = 0; start.indefinite ? !reader.take_break() : i < start.argument; ++i) {
        const auto label = integer(reader.item());
        const ByteView value = reader.item();
        if (!reader.good()) return false;
        if (label == header_alg) {
            header.present_alg = true;
            header.alg = integer(value);
        }
        if (label == header_kid) {
            Reader kid(value);
            header.key_id = kid.bytes();
            if (!kid.at_end()) return false;
        }
    }
    return reader.at_end();
}

// An empty map stands for the empty string in what is signed (RFC 9052 §4.4).
Bytes as_signed(Bytes protected_header) {
    return protected_header == Bytes{0xa0} ? Bytes{} : protected_header;
}

// Header, header and, for COSE_Sign, the signature: what stands at the head of a message and of each signer.
struct Layer {
    Bytes protected_header;
    Header header;
};

bool read_layer(Reader& reader, Layer& layer) {
    layer.protected_header = as_signed(reader.bytes());
    const ByteView unprotected = reader.item();
    if (!reader.good()) return false;
    Header outer;
    if (!layer.protected_header.empty() && !read_header(layer.protected_header, layer.header)) return false;
    if (!read_header(unprotected, outer)) return false;
    if (!layer.header.present_alg) layer.header.alg = outer.alg;
    if (!layer.header.key_id) layer.header.key_id = outer.key_id;
    return true;
}

// The Sig_structure of a signer in COSE_Sign: five parts, where that of COSE_Sign1 has four.
Bytes sig_structure_of_signer(ByteView body, ByteView signer, ByteView external_aad, ByteView payload) {
    return base::encode_cbor(base::Cbor::Array{"Signature", body, signer, external_aad, payload});
}

std::vector<ForeignSignature> open_sign1(Reader& reader, ByteView external_aad) {
    Layer layer;
    if (!read_layer(reader, layer)) return {};
    const Bytes payload = reader.bytes();
    ForeignSignature found;
    found.signature = reader.bytes();
    found.alg = layer.header.alg;
    found.key_id = layer.header.key_id;
    found.to_be_signed = core::sig_structure(layer.protected_header, external_aad, payload);
    return {found};
}

std::vector<ForeignSignature> open_sign(Reader& reader, ByteView external_aad) {
    Layer body;
    if (!read_layer(reader, body)) return {};
    const Bytes payload = reader.bytes();
    const auto signers = reader.array_size();
    std::vector<ForeignSignature> all;
    for (std::uint64_t i = 0; reader.good() && (signers ? i < *signers : !reader.take_break()); ++i) {
        Layer signer;
        if (reader.array_size() != 3 || !read_layer(reader, signer)) return {};
        all.push_back(
            {sig_structure_of_signer(body.protected_header, signer.protected_header, external_aad, payload),
             signer.header.alg, signer.header.key_id, reader.bytes()});
    }
    return all;
}

}  // namespace

std::vector<ForeignSignature> open_foreign(ByteView message, ByteView external_aad) {
    Reader reader(message);
    auto tag_number = reader.skip_tag();
    if (tag_number == tag_cwt) {
        tag_number = reader.skip_tag();
        if (tag_number != tag_sign1) return {};
    }
    if (tag_number && tag_number != tag_sign1 && tag_number != tag_sign) return {};
    const auto parts = reader.array_size();
    if (parts.value_or(4) != 4) return {};
    auto found = tag_number == tag_sign ? open_sign(reader, external_aad) : open_sign1(reader, external_aad);
    if (!parts && !reader.take_break()) return {};
    return reader.at_end() ? found : std::vector<ForeignSignature>{};
}

bool holds_es256(ByteView message, ByteView point, ByteView external_aad) {
    PublicPoint own_point{};
    if (point.size() != own_point.size()) return false;
    std::ranges::copy(point, own_point.begin());
    const auto key = VerifyingKey::from_point(own_point);
    if (!key) return false;
    return std::ranges::any_of(open_foreign(message, external_aad), [&](const ForeignSignature& found) {
        core::SignatureBytes signature{};
        if (found.alg != es256 || found.signature.size() != signature.size()) return false;
        std::ranges::copy(found.signature, signature.begin());
        return key->verify(found.to_be_signed, signature);
    });
}

}  // namespace netra::credential
