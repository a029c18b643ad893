#include "app/keyring.h"

#include <algorithm>
#include <optional>
#include <variant>

#include "app/own_key.h"
#include "base/error.h"
#include "base/files.h"
#include "base/utf8.h"
#include "credential/key_file.h"

namespace netra::app {

namespace {

using credential::SigningKey;

constexpr std::int64_t day = 86400;
constexpr std::int64_t key_days = 5 * 366;
constexpr std::int64_t list_days = 366;

// A key that a break left behind is taken up; otherwise a new one is made.
SigningKey take_or_make(const std::filesystem::path& file, std::string_view passphrase = {}) {
    if (std::filesystem::exists(file)) return credential::load_key(file, passphrase);
    SigningKey key = SigningKey::generate();
    credential::save_key(key, file, passphrase);
    return key;
}

credential::TrustedKey trusted(const credential::PublicPoint& key, unsigned roles, std::int64_t now) {
    credential::TrustedKey entry;
    entry.point = key;
    entry.roles = roles;
    entry.not_before = now - day;
    entry.not_after = now + key_days * day;
    entry.since = now;
    return entry;
}

void write_trust_list(const DataFolder& folder, credential::TrustList list, const SigningKey& root,
                      std::int64_t now) {
    list.issued = now;
    list.next_update = now + list_days * day;
    const auto kind = list.demo ? credential::RootKind::demo : credential::RootKind::organisation;
    base::write_file(folder.trust_list(), credential::sign_trust_list(list, root, kind));
}

void write_revocation_list(const DataFolder& folder, credential::RevocationList list, const SigningKey& key,
                           std::int64_t now) {
    list.issued = now;
    list.next_update = now + list_days * day;
    base::write_file(folder.revocation_list(), credential::sign_revocation_list(list, key));
}

std::filesystem::path set_aside(const std::filesystem::path& file) {
    return file.string() + ".demo";
}

// The demo keys make room for those of the organisation; the kiosk's stays to name its old entries.
void retire_demo_keys(const DataFolder& folder) {
    const KeyPlace place = place_of(folder.kiosk_key());
    if (place == KeyPlace::sealed || place == KeyPlace::both)
        throw Error(ErrorCode::not_allowed, "the demo key is sealed: first run sudo netra-admin unseal-key",
                    folder.kiosk_key().string());
    for (const auto& file : {folder.kiosk_key(), folder.list_key(), folder.demo_root_key()}) {
        if (std::filesystem::exists(file) && !std::filesystem::exists(set_aside(file))) {
            std::filesystem::rename(file, set_aside(file));
        }
    }
    base::sync_folder(folder.kiosk_key().parent_path());
}

void check(const Founding& founding) {
    if (founding.organisation.empty()) return;
    if (!base::is_utf8(founding.organisation) || founding.organisation.size() > 120) {
        throw Error(ErrorCode::usage, "the organisation's name must be at most 120 bytes of UTF-8");
    }
    if (founding.root_key.empty() || founding.passphrase.empty()) {
        throw Error(ErrorCode::usage, "a named organisation needs a file for its root key and a passphrase");
    }
}

}  // namespace

bool Keyring::is_founded(const DataFolder& folder) {
    return std::filesystem::exists(folder.root_fingerprint()) && std::filesystem::exists(folder.trust_list());
}

Keyring Keyring::found(const DataFolder& folder, const Founding& founding, const base::Clock& clock) {
    check(founding);
    folder.create();
    const bool named = !founding.organisation.empty();
    std::int64_t seq = 1;
    if (is_founded(folder)) {
        const Keyring old = without_key(folder);  // a break may have left none
        if (!old.trust().demo || !named) {
            throw Error(ErrorCode::already_exists, "the data folder has its organisation",
                        old.trust().organisation);
        }
        seq = old.trust().seq + 1;
        retire_demo_keys(folder);
    }
    const std::int64_t now = base::unix_seconds(clock.now());
    const SigningKey root =
        named ? take_or_make(founding.root_key, founding.passphrase) : take_or_make(folder.demo_root_key());
    const SigningKey kiosk = take_or_make(folder.kiosk_key());
    const SigningKey lists = take_or_make(folder.list_key());
    credential::TrustList trust;
    trust.seq = seq;
    trust.organisation = founding.organisation;
    trust.demo = !named;
    trust.verify_hosts = {founding.verify_host};
    trust.keys = {trusted(kiosk.point(), credential::role_certificate | credential::role_entry, now),
                  trusted(lists.point(), credential::role_revocation, now)};
    if (std::filesystem::exists(set_aside(folder.kiosk_key()))) {
        auto old =
            trusted(credential::load_key(set_aside(folder.kiosk_key())).point(), credential::role_entry, now);
        old.status = credential::KeyStatus::retired;
        trust.keys.push_back(old);
    }
    // The fingerprint comes last: until it stands the folder counts as not founded.
    write_trust_list(folder, trust, root, now);
    credential::RevocationList revocations;
    revocations.seq = seq;
    write_revocation_list(folder, revocations, lists, now);
    base::write_file(folder.root_fingerprint(),
                     base::as_bytes(base::to_hex(credential::fingerprint(root.point())) + "\n"));
    return load(folder);
}

Keyring Keyring::without_key(const DataFolder& folder) {
    if (!is_founded(folder)) {
        throw Error(ErrorCode::not_initialised, "no organisation was founded here", folder.root().string());
    }
    Keyring ring(folder);
    const std::string hex = base::read_text_file(folder.root_fingerprint());
    const auto fingerprint = credential::parse_fingerprint(base::trim(hex));
    if (!fingerprint)
        throw Error(ErrorCode::file_damaged, "not a fingerprint", folder.root_fingerprint().string());
    ring.fingerprint_ = *fingerprint;
    ring.read_lists();
    return ring;
}

Keyring Keyring::load(const DataFolder& folder) {
    Keyring ring = without_key(folder);
    ring.kiosk_ = std::make_unique<SigningKey>(load_own_key(folder.kiosk_key()));
    if (!ring.lists_own_key())
        throw Error(ErrorCode::key_invalid, "the trust list does not name this key as a kiosk's",
                    folder.kiosk_key().string());
    return ring;
}

bool Keyring::lists_own_key() const {
    return std::ranges::any_of(trust_.keys, [&](const credential::TrustedKey& key) {
        return key.point == kiosk_->point() && (key.roles & credential::role_entry) != 0;
    });
}

void Keyring::read_lists() {
    auto trust = credential::open_trust_list(
        base::read_file(folder_.trust_list(), credential::max_trust_list_bytes), fingerprint_);
    if (!std::holds_alternative<credential::TrustList>(trust)) {
        throw Error(ErrorCode::file_damaged, "the trust list is not the root's",
                    folder_.trust_list().string());
    }
    trust_ = std::move(std::get<credential::TrustList>(trust));
    auto revocations = credential::open_revocation_list(
        base::read_file(folder_.revocation_list(), credential::max_revocation_list_bytes), trust_);
    if (!std::holds_alternative<credential::RevocationList>(revocations)) {
        throw Error(ErrorCode::file_damaged, "the revocation list does not hold",
                    folder_.revocation_list().string());
    }
    revocations_ = std::move(std::get<credential::RevocationList>(revocations));
    entry_checkers_.clear();
    for (const credential::TrustedKey& key : trust_.keys) {
        auto checker = credential::VerifyingKey::from_point(key.point);
        if ((key.roles & credential::role_entry) != 0 && checker) {
            entry_checkers_.emplace(checker->key_id(), std::move(*checker));
        }
    }
}

const core::SignatureChecker* Keyring::entry_checker(const core::KeyId& id) const {
    const auto found = entry_checkers_.find(id);
    return found == entry_checkers_.end() ? nullptr : &found->second;
}

SigningKey Keyring::open_root(const std::filesystem::path& root_key, const std::string& passphrase) const {
    if (!trust_.demo && root_key.empty()) {
        throw Error(ErrorCode::usage, "the trust list is signed by the organisation's root key: name it");
    }
    SigningKey root = credential::load_key(trust_.demo ? folder_.demo_root_key() : root_key, passphrase);
    if (credential::fingerprint(root.point()) != fingerprint_) {
        throw Error(ErrorCode::key_invalid, "not the root key of this organisation", root_key.string());
    }
    return root;
}

static credential::ListedEvent as_listed(const core::Event& event) {
    return {event.title, event.place, event.first_day, event.last_day};
}

bool Keyring::lists(const core::Event& event, const std::string& course_code,
                    const std::string& course_title) const {
    const auto listed = trust_.events.find(event.code);
    const auto course = trust_.courses.find(course_code);
    if (listed == trust_.events.end() || listed->second != as_listed(event)) return false;
    if (course == trust_.courses.end() || course->second != course_title) return false;
    return std::ranges::any_of(trust_.keys, [&](const credential::TrustedKey& key) {
        return key.point == kiosk_->point() && std::ranges::find(key.events, event.code) != key.events.end();
    });
}

void Keyring::list_event(const core::Event& event, const std::string& course_code,
                         const std::string& course_title, const std::filesystem::path& root_key,
                         const std::string& passphrase, const base::Clock& clock) {
    if (lists(event, course_code, course_title)) return;
    const SigningKey root = open_root(root_key, passphrase);
    credential::TrustList list = trust_;
    list.seq = trust_.seq + 1;
    list.events[event.code] = as_listed(event);
    list.courses[course_code] = course_title;
    for (credential::TrustedKey& key : list.keys) {
        const bool own = key.point == kiosk_->point();
        if (own && std::ranges::find(key.events, event.code) == key.events.end())
            key.events.push_back(event.code);
    }
    write_trust_list(folder_, std::move(list), root, base::unix_seconds(clock.now()));
    read_lists();
}

void Keyring::list_pack_key(const credential::PublicPoint& key, const std::filesystem::path& root_key,
                            const std::string& passphrase, const base::Clock& clock) {
    const SigningKey root = open_root(root_key, passphrase);
    const std::int64_t now = base::unix_seconds(clock.now());
    credential::TrustList list = trust_;
    const auto known = std::ranges::find(list.keys, key, &credential::TrustedKey::point);
    if (known != list.keys.end()) {
        if (known->roles == credential::role_pack) return;
        throw Error(ErrorCode::not_allowed, "this key is listed for something else");
    }
    list.seq = trust_.seq + 1;
    list.keys.push_back(trusted(key, credential::role_pack, now));
    write_trust_list(folder_, std::move(list), root, now);
    read_lists();
}

}  // namespace netra::app
