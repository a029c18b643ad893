#include "content/pack_manifest.h"

#include <doctest/doctest.h>

#include "base/cbor.h"

using namespace netra;
using base::Cbor;
using content::PackManifest;

namespace {

const base::Digest hash = base::sha256({});

Cbor line(const std::string& path, std::int64_t size = 1) {
    return Cbor::Array{path, size, hash};
}

bool reads(const Cbor& value) {
    return content::decode_manifest(base::encode_cbor(value)).has_value();
}

}  // namespace

TEST_CASE("a manifest reads back as it was written") {
    const PackManifest manifest{"contoh", "1.0", {{"a", 0, hash}, {"b/c", 64 << 20, hash}}};
    CHECK(content::decode_manifest(content::encode_manifest(manifest)) == manifest);
}

TEST_CASE("a manifest of another form is refused") {
    CHECK(reads(Cbor::Map{{1, 1}, {2, "a"}, {3, "1"}, {4, Cbor::Array{line("a"), line("b")}}}));
    CHECK_FALSE(reads(Cbor::Map{{1, 2}, {2, "a"}, {3, "1"}, {4, Cbor::Array{line("a")}}}));
    CHECK_FALSE(reads(Cbor::Map{{1, 1}, {2, 7}, {3, "1"}, {4, Cbor::Array{line("a")}}}));
    CHECK_FALSE(reads(Cbor::Map{{1, 1}, {2, "a"}, {4, Cbor::Array{line("a")}}}));
    CHECK_FALSE(reads(Cbor::Map{{1, 1}, {2, "a"}, {3, "1"}, {4, Cbor::Array{line("a")}}, {5, 1}}));
    CHECK_FALSE(reads(Cbor::Map{{1, 1}, {2, "a"}, {3, "1"}, {4, Cbor::Array{}}}));
    CHECK_FALSE(reads(Cbor::Map{{1, 1}, {2, "a"}, {3, "1"}, {4, Cbor::Array{line("a", -1)}}}));
    CHECK_FALSE(reads(Cbor("contoh")));
    CHECK_FALSE(content::decode_manifest({}).has_value());
}

TEST_CASE("paths out of order, or one twice, are refused") {
    CHECK_FALSE(reads(Cbor::Map{{1, 1}, {2, "a"}, {3, "1"}, {4, Cbor::Array{line("b"), line("a")}}}));
    CHECK_FALSE(reads(Cbor::Map{{1, 1}, {2, "a"}, {3, "1"}, {4, Cbor::Array{line("a"), line("a")}}}));
}

TEST_CASE("a manifest of more than five thousand files is refused") {
    PackManifest manifest{"contoh", "1.0", {}};
    for (int i = 0; i <= 5000; ++i) manifest.files.push_back({std::to_string(10000 + i), 1, hash});
    CHECK_FALSE(content::decode_manifest(content::encode_manifest(manifest)));
    manifest.files.pop_back();
    CHECK(content::decode_manifest(content::encode_manifest(manifest)));
}
