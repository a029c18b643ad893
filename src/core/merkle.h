// The Merkle tree of RFC 9162 §2.1 with SHA-256: leaves are appended, a root pins every leaf before it,
// and short proofs show that a leaf is in a tree or that one tree begins with another.
#pragma once
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "base/bytes.h"
#include "base/sha256.h"

namespace netra::core {

base::Digest merkle_leaf_hash(base::ByteView leaf);                                  // SHA-256(0x00 || leaf)
base::Digest merkle_node_hash(const base::Digest& left, const base::Digest& right);  // SHA-256(0x01 || …)
base::Digest merkle_empty_root();  // SHA-256 of nothing: the root of a tree of size 0

// The root of a perfect subtree: it covers the leaves [index << level, (index + 1) << level).
// Level 0 is the leaf hashes themselves.
struct MerkleNode {
    int level = 0;
    std::uint64_t index = 0;
    base::Digest hash{};
    bool operator==(const MerkleNode&) const = default;
};

// The right edge of a growing tree: the roots of its perfect subtrees, widest first, at most 64. Enough to
// append in O(log n) and to know the root at any time; the leaves themselves are not needed.
class MerkleFrontier {
  public:
    // How many peaks a tree of this size has, and where the i-th of them (widest first) stands.
    static int peak_count(std::uint64_t size);
    static MerkleNode peak_place(std::uint64_t size, int i);  // hash left empty

    MerkleFrontier() = default;
    // The frontier of a tree of `size` leaves; `peaks` are the hashes of its peak_count(size) peaks.
    MerkleFrontier(std::uint64_t size, std::vector<base::Digest> peaks);

    // Appends a leaf hash; answers the nodes of level >= 1 that became complete by it, lowest first.
    std::vector<MerkleNode> append(const base::Digest& leaf_hash);

    std::uint64_t size() const { return size_; }
    base::Digest root() const;

  private:
    std::uint64_t size_ = 0;
    std::vector<base::Digest> peaks_;
};

// Whoever keeps the nodes: answers the hash of a perfect subtree that lies wholly within the tree.
using MerkleNodes = std::function<base::Digest(int level, std::uint64_t index)>;

// Each element is a hash of 32 bytes, in the order of RFC 9162.
using MerkleProof = std::vector<base::Bytes>;

// The root of the first `size` leaves. O(log n) nodes are asked for, as by both proofs below.
base::Digest merkle_root(std::uint64_t size, const MerkleNodes& nodes);
// That leaf `index` is in the tree of `size` leaves (§2.1.3.1); index < size.
MerkleProof merkle_inclusion_proof(std::uint64_t index, std::uint64_t size, const MerkleNodes& nodes);
// That the tree of `size` leaves begins with that of `old_size` (§2.1.4.1); 0 < old_size <= size.
MerkleProof merkle_consistency_proof(std::uint64_t old_size, std::uint64_t size, const MerkleNodes& nodes);

// §2.1.3.2. False for anything that does not hold, hashes of a wrong length included; never throws.
bool verify_inclusion(std::uint64_t index, std::uint64_t size, base::ByteView leaf_hash,
                      const MerkleProof& proof, base::ByteView root) noexcept;
// §2.1.4.2. Two trees of one size are consistent when their roots are equal and the proof is empty; from a
// tree of size 0 nothing can be shown, so that is false. Never throws.
bool verify_consistency(std::uint64_t old_size, std::uint64_t size, base::ByteView old_root,
                        base::ByteView root, const MerkleProof& proof) noexcept;

// A tree that keeps all its nodes in memory.
class MerkleTree {
  public:
    void append(const base::Digest& leaf_hash);
    std::uint64_t size() const { return levels_.empty() ? 0 : levels_.front().size(); }
    base::Digest root() const { return root(size()); }
    base::Digest root(std::uint64_t size) const;  // of the first `size` leaves; size <= size()
    // Of a perfect subtree that lies within the tree.
    const base::Digest& node(int level, std::uint64_t index) const;
    MerkleNodes nodes() const;  // usable while the tree lives

  private:
    std::vector<std::vector<base::Digest>> levels_;
};

}  // namespace netra::core
