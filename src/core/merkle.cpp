#include "core/merkle.h"

#include <bit>
#include <cassert>

namespace netra::core {

using base::Bytes;
using base::ByteView;
using base::Digest;

namespace {

// The largest power of two below n; n >= 2 (the k of §2.1.1).
std::uint64_t split(std::uint64_t n) {
    return std::bit_floor(n - 1);
}

// The level of the widest perfect subtree in n leaves; n >= 1.
int widest_level(std::uint64_t n) {
    return 63 - std::countl_zero(n);
}

// Joins peaks, widest first, into one root.
Digest bag(const std::vector<Digest>& peaks) {
    assert(!peaks.empty());
    Digest hash = peaks.back();
    for (std::size_t i = peaks.size() - 1; i-- > 0;) hash = merkle_node_hash(peaks[i], hash);
    return hash;
}

// The root of the leaves [begin, end). `begin` is a multiple of the largest power of two <= end - begin, as
// it is for every range that the definitions of §2.1 split off.
Digest range_root(std::uint64_t begin, std::uint64_t end, const MerkleNodes& nodes) {
    std::vector<Digest> peaks;
    while (begin < end) {
        const int level = widest_level(end - begin);
        peaks.push_back(nodes(level, begin >> level));
        begin += std::uint64_t{1} << level;
    }
    return bag(peaks);
}

Bytes bytes_of(const Digest& digest) {
    return {digest.begin(), digest.end()};
}

// PATH(index, D[begin:end]) of §2.1.3.1.
void inclusion_path(std::uint64_t index, std::uint64_t begin, std::uint64_t end, const MerkleNodes& nodes,
                    MerkleProof& proof) {
    if (end - begin <= 1) return;
    const std::uint64_t middle = begin + split(end - begin);
    if (index < middle) {
        inclusion_path(index, begin, middle, nodes, proof);
        proof.push_back(bytes_of(range_root(middle, end, nodes)));
    } else {
        inclusion_path(index, middle, end, nodes, proof);
        proof.push_back(bytes_of(range_root(begin, middle, nodes)));
    }
}

// SUBPROOF(old_size - begin, D[begin:end], whole) of §2.1.4.1.
void consistency_path(std::uint64_t old_size, std::uint64_t begin, std::uint64_t end, bool whole,
                      const MerkleNodes& nodes, MerkleProof& proof) {
    if (old_size == end) {
        if (!whole) proof.push_back(bytes_of(range_root(begin, end, nodes)));
        return;
    }
    const std::uint64_t middle = begin + split(end - begin);
    if (old_size <= middle) {
        consistency_path(old_size, begin, middle, whole, nodes, proof);
        proof.push_back(bytes_of(range_root(middle, end, nodes)));
    } else {
        consistency_path(old_size, middle, end, false, nodes, proof);
        proof.push_back(bytes_of(range_root(begin, middle, nodes)));
    }
}

bool all_hashes(const MerkleProof& proof) {
    for (const Bytes& hash : proof) {
        if (hash.size() != Digest{}.size()) return false;
    }
    return true;
}

}  // namespace

Digest merkle_leaf_hash(ByteView leaf) {
    base::Sha256 hash;
    hash.update(Bytes{0x00});
    hash.update(leaf);
    return hash.finish();
}

Digest merkle_node_hash(const Digest& left, const Digest& right) {
    std::array<std::uint8_t, 65> message{0x01};
    std::copy(left.begin(), left.end(), message.begin() + 1);
    std::copy(right.begin(), right.end(), message.begin() + 33);
    return base::sha256(message);
}

Digest merkle_empty_root() {
    return base::sha256({});
}

int MerkleFrontier::peak_count(std::uint64_t size) {
    return std::popcount(size);
}

MerkleNode MerkleFrontier::peak_place(std::uint64_t size, int i) {
    assert(i >= 0 && i < peak_count(size));
    std::uint64_t before = 0;
    for (; i > 0; --i) before += std::bit_floor(size - before);
    const int level = widest_level(size - before);
    return {level, before >> level, {}};
}

MerkleFrontier::MerkleFrontier(std::uint64_t size, std::vector<Digest> peaks)
    : size_(size), peaks_(std::move(peaks)) {
    assert(static_cast<int>(peaks_.size()) == peak_count(size));
}

std::vector<MerkleNode> MerkleFrontier::append(const Digest& leaf_hash) {
    std::vector<MerkleNode> completed;
    Digest hash = leaf_hash;
    const int carries = std::countr_one(size_);
    for (int level = 1; level <= carries; ++level) {
        hash = merkle_node_hash(peaks_.back(), hash);
        peaks_.pop_back();
        completed.push_back({level, size_ >> level, hash});
    }
    peaks_.push_back(hash);
    ++size_;
    return completed;
}

Digest MerkleFrontier::root() const {
    return peaks_.empty() ? merkle_empty_root() : bag(peaks_);
}

Digest merkle_root(std::uint64_t size, const MerkleNodes& nodes) {
    return size == 0 ? merkle_empty_root() : range_root(0, size, nodes);
}

MerkleProof merkle_inclusion_proof(std::uint64_t index, std::uint64_t size, const MerkleNodes& nodes) {
    assert(index < size);
    MerkleProof proof;
    inclusion_path(index, 0, size, nodes, proof);
    return proof;
}

MerkleProof merkle_consistency_proof(std::uint64_t old_size, std::uint64_t size, const MerkleNodes& nodes) {
    assert(old_size > 0 && old_size <= size);
    MerkleProof proof;
    consistency_path(old_size, 0, size, true, nodes, proof);
    return proof;
}

namespace {

Digest as_digest(const Bytes& hash) {
    return *base::digest_from_bytes(hash);
}

// Where the last node of a level has no right sibling it rises unchanged; fn > 0 (sn == 0 was refused
// before).
void up_to_right_child(std::uint64_t& fn, std::uint64_t& sn) {
    const int zeros = std::countr_zero(fn);
    fn >>= zeros;
    sn >>= zeros;
}

bool inclusion_holds(std::uint64_t index, std::uint64_t size, ByteView leaf_hash, const MerkleProof& proof,
                     ByteView root) {
    const auto leaf = base::digest_from_bytes(leaf_hash);
    if (index >= size || !leaf || !all_hashes(proof)) return false;
    std::uint64_t fn = index, sn = size - 1;  // the names of §2.1.3.2
    Digest r = *leaf;
    for (const Bytes& p : proof) {
        if (sn == 0) return false;
        if ((fn & 1) == 1 || fn == sn) {
            r = merkle_node_hash(as_digest(p), r);
            up_to_right_child(fn, sn);
        } else {
            r = merkle_node_hash(r, as_digest(p));
        }
        fn >>= 1;
        sn >>= 1;
    }
    return sn == 0 && base::equal(r, root);
}

bool consistency_holds(std::uint64_t old_size, std::uint64_t size, ByteView old_root, ByteView root,
                       const MerkleProof& proof) {
    if (old_size == size) return proof.empty() && base::equal(old_root, root);
    const auto first_root = base::digest_from_bytes(old_root);
    if (old_size == 0 || old_size > size || !first_root || !all_hashes(proof)) return false;
    // A complete old tree is itself the first node of the proof.
    const bool complete = std::has_single_bit(old_size);
    if (!complete && proof.empty()) return false;
    std::uint64_t fn = old_size - 1, sn = size - 1;  // the names of §2.1.4.2
    const int ones = std::countr_one(fn);
    fn >>= ones;
    sn >>= ones;
    Digest fr = complete ? *first_root : as_digest(proof.front());
    Digest sr = fr;
    for (std::size_t i = complete ? 0 : 1; i < proof.size(); ++i) {
        if (sn == 0) return false;
        const Digest c = as_digest(proof[i]);
        if ((fn & 1) == 1 || fn == sn) {
            fr = merkle_node_hash(c, fr);
            sr = merkle_node_hash(c, sr);
            up_to_right_child(fn, sn);
        } else {
            sr = merkle_node_hash(sr, c);
        }
        fn >>= 1;
        sn >>= 1;
    }
    return sn == 0 && base::equal(fr, old_root) && base::equal(sr, root);
}

}  // namespace

bool verify_inclusion(std::uint64_t index, std::uint64_t size, ByteView leaf_hash, const MerkleProof& proof,
                      ByteView root) noexcept {
    return inclusion_holds(index, size, leaf_hash, proof, root);
}

bool verify_consistency(std::uint64_t old_size, std::uint64_t size, ByteView old_root, ByteView root,
                        const MerkleProof& proof) noexcept {
    return consistency_holds(old_size, size, old_root, root, proof);
}

void MerkleTree::append(const Digest& leaf_hash) {
    if (levels_.empty()) levels_.emplace_back();
    levels_.front().push_back(leaf_hash);
    for (std::size_t level = 0; levels_[level].size() % 2 == 0; ++level) {
        const auto& below = levels_[level];
        const Digest hash = merkle_node_hash(below[below.size() - 2], below.back());
        if (level + 1 == levels_.size()) levels_.emplace_back();
        levels_[level + 1].push_back(hash);
    }
}

Digest MerkleTree::root(std::uint64_t size) const {
    assert(size <= this->size());
    return merkle_root(size, nodes());
}

const Digest& MerkleTree::node(int level, std::uint64_t index) const {
    return levels_.at(static_cast<std::size_t>(level)).at(static_cast<std::size_t>(index));
}

MerkleNodes MerkleTree::nodes() const {
    return [this](int level, std::uint64_t index) { return node(level, index); };
}

}  // namespace netra::core
