#include "core/merkle.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

using namespace netra;
using base::Bytes;
using base::Digest;
using core::MerkleProof;

namespace {

Digest leaf(std::uint64_t i) {
    return core::merkle_leaf_hash(base::to_bytes("entry " + std::to_string(i)));
}

// MTH, PATH and PROOF word for word as RFC 9162 §2.1 defines them, over plain lists.
std::size_t split(std::size_t n) {
    std::size_t k = 1;
    while (k * 2 < n) k *= 2;
    return k;
}

Digest mth(std::span<const Digest> d) {
    if (d.empty()) return base::sha256({});
    if (d.size() == 1) return d[0];
    const std::size_t k = split(d.size());
    return core::merkle_node_hash(mth(d.first(k)), mth(d.subspan(k)));
}

Bytes bytes(const Digest& digest) {
    return {digest.begin(), digest.end()};
}

MerkleProof path(std::size_t m, std::span<const Digest> d) {
    if (d.size() == 1) return {};
    const std::size_t k = split(d.size());
    MerkleProof proof = m < k ? path(m, d.first(k)) : path(m - k, d.subspan(k));
    proof.push_back(bytes(m < k ? mth(d.subspan(k)) : mth(d.first(k))));
    return proof;
}

MerkleProof subproof(std::size_t m, std::span<const Digest> d, bool whole) {
    if (m == d.size()) return whole ? MerkleProof{} : MerkleProof{bytes(mth(d))};
    const std::size_t k = split(d.size());
    MerkleProof proof = m <= k ? subproof(m, d.first(k), whole) : subproof(m - k, d.subspan(k), false);
    proof.push_back(bytes(m <= k ? mth(d.subspan(k)) : mth(d.first(k))));
    return proof;
}

constexpr std::size_t most = 70;

std::vector<Digest> leaves(std::size_t count) {
    std::vector<Digest> all;
    for (std::size_t i = 0; i < count; ++i) all.push_back(leaf(i));
    return all;
}

core::MerkleTree tree_of(const std::vector<Digest>& all) {
    core::MerkleTree tree;
    for (const Digest& hash : all) tree.append(hash);
    return tree;
}

Bytes from_base64(const std::string& text) {
    static const std::string alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    Bytes out;
    std::uint32_t bits = 0;
    int have = 0;
    for (const char c : text) {
        if (c == '=') break;
        bits = bits << 6 | static_cast<std::uint32_t>(alphabet.find(c));
        have += 6;
        if (have >= 8) {
            have -= 8;
            out.push_back(static_cast<std::uint8_t>(bits >> have & 0xff));
        }
    }
    return out;
}

std::filesystem::path vectors(const std::string& folder) {
    const char* root = std::getenv("NETRA_VECTORS");
    return std::filesystem::path(root != nullptr ? root : NETRA_SOURCE_DIR "/../shared/vectors") / "merkle" /
           folder;
}

MerkleProof proof_of(const nlohmann::json& value) {
    MerkleProof proof;
    for (const auto& hash : value) proof.push_back(from_base64(hash));
    return proof;
}

struct Tally {
    int hold = 0;
    int refused = 0;
};

// Runs every file of a folder of published vectors through `verify`.
template <class Verify>
Tally run_vectors(const std::filesystem::path& folder, Verify verify) {
    Tally tally;
    for (const auto& file : std::filesystem::recursive_directory_iterator(folder)) {
        if (file.path().extension() != ".json") continue;
        std::ifstream in(file.path());
        const auto vector = nlohmann::json::parse(in);
        const bool expected = !vector.at("wantErr").get<bool>();
        const std::string name = file.path().string();
        CAPTURE(name);
        CHECK(verify(vector) == expected);
        expected ? ++tally.hold : ++tally.refused;
    }
    return tally;
}

}  // namespace

TEST_CASE("the published inclusion proofs hold or are refused as they should") {
    const auto folder = vectors("inclusion");
    if (!std::filesystem::exists(folder)) {
        MESSAGE("skipped: no vectors at " << folder.string());
        return;
    }
    const Tally tally = run_vectors(folder, [](const nlohmann::json& v) {
        return core::verify_inclusion(v.at("leafIdx"), v.at("treeSize"), from_base64(v.at("leafHash")),
                                      proof_of(v.at("proof")), from_base64(v.at("root")));
    });
    CHECK(tally.hold == 6);
    CHECK(tally.refused == 92);
}

TEST_CASE("published consistency proofs, where there are any, hold or are refused as they should") {
    const auto folder = vectors("consistency");
    if (!std::filesystem::exists(folder)) {
        MESSAGE("skipped: no vectors at " << folder.string());
        return;
    }
    const Tally tally = run_vectors(folder, [](const nlohmann::json& v) {
        return core::verify_consistency(v.at("size1"), v.at("size2"), from_base64(v.at("root1")),
                                        from_base64(v.at("root2")), proof_of(v.at("proof")));
    });
    CHECK(tally.hold > 0);
    CHECK(tally.refused > 0);
}

TEST_CASE("the root of every size is that of the definition, in the tree and in the frontier") {
    const auto all = leaves(most);
    const auto tree = tree_of(all);
    core::MerkleFrontier frontier;
    CHECK(frontier.root() == base::sha256({}));
    for (std::size_t size = 0; size <= most; ++size) {
        CAPTURE(size);
        const Digest expected = mth(std::span(all).first(size));
        CHECK(tree.root(size) == expected);
        CHECK(frontier.size() == size);
        CHECK(frontier.root() == expected);
        if (size < most) frontier.append(all[size]);
    }
}

TEST_CASE("a frontier taken up again from its peaks goes on as if it had never stopped") {
    const auto all = leaves(most);
    const auto tree = tree_of(all);
    for (std::size_t size = 0; size < most; ++size) {
        std::vector<Digest> peaks;
        for (int i = 0; i < core::MerkleFrontier::peak_count(size); ++i) {
            const auto place = core::MerkleFrontier::peak_place(size, i);
            peaks.push_back(tree.node(place.level, place.index));
        }
        core::MerkleFrontier frontier(size, peaks);
        CHECK(frontier.root() == tree.root(size));
        for (const auto& node : frontier.append(all[size]))
            CHECK(tree.node(node.level, node.index) == node.hash);
        CHECK(frontier.root() == tree.root(size + 1));
    }
}

TEST_CASE("every node above the leaves is completed once, by its last leaf") {
    core::MerkleFrontier frontier;
    std::size_t count = 0;
    for (std::uint64_t i = 0; i < 64; ++i) {
        for (const auto& node : frontier.append(leaf(i))) {
            CHECK(((node.index + 1) << node.level) == i + 1);
            ++count;
        }
    }
    CHECK(count == 63);
}

TEST_CASE("inclusion proofs are those of the definition, and hold for their leaf alone") {
    const auto all = leaves(most);
    const auto tree = tree_of(all);
    for (std::size_t size = 1; size <= most; ++size) {
        const auto part = std::span(all).first(size);
        const Digest root = tree.root(size);
        for (std::size_t i = 0; i < size; ++i) {
            const auto proof = core::merkle_inclusion_proof(i, size, tree.nodes());
            REQUIRE(proof == path(i, part));
            REQUIRE(core::verify_inclusion(i, size, all[i], proof, root));
            REQUIRE_FALSE(core::verify_inclusion(i, size, leaf(most), proof, root));
            REQUIRE_FALSE(core::verify_inclusion(i + 1, size, all[i], proof, root));
            REQUIRE_FALSE(core::verify_inclusion(i, size, all[i], proof, leaf(most)));
        }
    }
}

TEST_CASE("consistency proofs are those of the definition, and hold for their two roots alone") {
    const auto all = leaves(most);
    const auto tree = tree_of(all);
    for (std::size_t size = 1; size <= most; ++size) {
        const Digest root = tree.root(size);
        for (std::size_t old_size = 1; old_size <= size; ++old_size) {
            const Digest old_root = tree.root(old_size);
            const auto proof = core::merkle_consistency_proof(old_size, size, tree.nodes());
            REQUIRE(proof == subproof(old_size, std::span(all).first(size), true));
            REQUIRE(core::verify_consistency(old_size, size, old_root, root, proof));
            REQUIRE_FALSE(core::verify_consistency(old_size, size, leaf(0), leaf(1), proof));
            REQUIRE_FALSE(core::verify_consistency(old_size, size, old_root, leaf(most), proof));
            REQUIRE_FALSE(core::verify_consistency(old_size, size, leaf(most), root, proof));
            REQUIRE_FALSE(core::verify_consistency(size + 1, size, old_root, root, proof));
        }
    }
}

TEST_CASE("a proof that is longer, shorter, changed or of a wrong hash length is refused") {
    const auto tree = tree_of(leaves(most));
    const auto nodes = tree.nodes();
    const Bytes leaf_hash = bytes(leaf(11));
    for (const std::uint64_t size :
         {std::uint64_t{12}, std::uint64_t{13}, std::uint64_t{64}, std::uint64_t{70}}) {
        const Bytes root = bytes(tree.root(size)), old_root = bytes(tree.root(11));
        const auto inclusion = core::merkle_inclusion_proof(11, size, nodes);
        const auto consistency = core::merkle_consistency_proof(11, size, nodes);
        const auto spoil = [&](auto change) {
            MerkleProof a = inclusion, b = consistency;
            change(a);
            change(b);
            CHECK_FALSE(core::verify_inclusion(11, size, leaf_hash, a, root));
            CHECK_FALSE(core::verify_consistency(11, size, old_root, root, b));
        };
        spoil([](MerkleProof& p) { p.pop_back(); });
        spoil([](MerkleProof& p) { p.erase(p.begin()); });
        spoil([](MerkleProof& p) { p.clear(); });
        spoil([](MerkleProof& p) { p.push_back(p.front()); });
        spoil([](MerkleProof& p) { p.insert(p.begin(), p.back()); });
        spoil([](MerkleProof& p) { p.back().push_back(0); });
        spoil([](MerkleProof& p) { p.front().clear(); });
        spoil([](MerkleProof& p) { p.resize(100, p.front()); });
        for (std::size_t i = 0; i < inclusion.size() && i < consistency.size(); ++i) {
            spoil([i](MerkleProof& p) { p[i][7] ^= 0x10; });
        }
    }
}

TEST_CASE("sizes at their bounds are answered, never computed into the void") {
    const Bytes hash = bytes(leaf(0));
    const std::uint64_t huge = ~std::uint64_t{0};
    const MerkleProof long_proof(64, hash);
    CHECK_FALSE(core::verify_inclusion(0, 0, hash, {}, hash));
    CHECK_FALSE(core::verify_inclusion(huge, huge, hash, long_proof, hash));
    CHECK_FALSE(core::verify_inclusion(huge - 1, huge, hash, long_proof, hash));
    CHECK_FALSE(core::verify_inclusion(0, 1, {}, {}, hash));
    CHECK(core::verify_inclusion(0, 1, hash, {}, hash));
    CHECK_FALSE(core::verify_consistency(huge - 1, huge, hash, hash, long_proof));
    CHECK_FALSE(core::verify_consistency(0, 5, bytes(core::merkle_empty_root()), hash, {}));
    CHECK(core::verify_consistency(0, 0, bytes(core::merkle_empty_root()), bytes(core::merkle_empty_root()),
                                   {}));
    CHECK(core::verify_consistency(huge, huge, hash, hash, {}));
    CHECK_FALSE(core::verify_consistency(5, 5, hash, hash, {hash}));
}
