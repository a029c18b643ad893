// The keys and signed lists of one data folder: who this kiosk is, and whom it trusts.
#pragma once
#include <map>
#include <memory>
#include <string>

#include "app/data_folder.h"
#include "base/clock.h"
#include "core/event.h"
#include "credential/keys.h"
#include "credential/revocation_list.h"
#include "credential/trust_list.h"

namespace netra::app {

// What a new organisation is made with.
struct Founding {
    std::string organisation;        // empty: DEMO
    std::string kiosk_id;            // empty: from the kiosk key's first characters
    std::filesystem::path root_key;  // where a named organisation's root key is written: removable media
    std::string passphrase;          // of the root key; needed with a name
    std::string verify_host;
};

class Keyring {
  public:
    // Makes root key, kiosk key, list key and both lists. Run again after a break it goes on where it
    // stopped. Over a demo folder it names the organisation: new keys, the demo kiosk key retired to reading
    // old entries. Throws Error(usage) without root key path or passphrase for a name, Error(already_exists)
    // when an organisation is named already, Error(not_allowed) over a demo whose kiosk key is sealed to its
    // machine, and what files and keys throw.
    static Keyring found(const DataFolder& folder, const Founding& founding, const base::Clock& clock);

    // Throws Error(not_initialised) when nothing was founded, Error(key_invalid) for a kiosk key that the
    // trust list does not name, Error(file_damaged), and as load_own_key does.
    static Keyring load(const DataFolder& folder);
    static bool is_founded(const DataFolder& folder);

    const credential::SigningKey& kiosk() const { return *kiosk_; }
    const credential::TrustList& trust() const { return trust_; }
    const credential::RevocationList& revocations() const { return revocations_; }
    const base::Digest& root_fingerprint() const { return fingerprint_; }

    // The checker of a key that may sign ledger entries, nullptr for any other.
    const core::SignatureChecker* entry_checker(const core::KeyId& id) const;

    // Adds the event, its course's title and the kiosk's right to certify for it to the trust list, with the
    // root key: the demo root, or `root_key` opened with `passphrase`. Where all that stands there already
    // nothing changes and no key is needed.
    void list_event(const core::Event& event, const std::string& course_code, const std::string& course_title,
                    const std::filesystem::path& root_key, const std::string& passphrase,
                    const base::Clock& clock);

    // Lets the key sign content packs, in the trust list, from yesterday on for five years; no change where
    // it is listed so. Opens the root key as `list_event` does and throws the same, and Error(not_allowed)
    // for a key that is listed for anything else.
    void list_pack_key(const credential::PublicPoint& key, const std::filesystem::path& root_key,
                       const std::string& passphrase, const base::Clock& clock);

  private:
    explicit Keyring(DataFolder folder) : folder_(std::move(folder)) {}
    static Keyring without_key(const DataFolder& folder);  // what anybody may read
    void read_lists();
    bool lists_own_key() const;
    bool lists(const core::Event& event, const std::string& course_code,
               const std::string& course_title) const;
    credential::SigningKey open_root(const std::filesystem::path& root_key,
                                     const std::string& passphrase) const;

    DataFolder folder_;
    std::unique_ptr<credential::SigningKey> kiosk_;
    base::Digest fingerprint_{};
    credential::TrustList trust_;
    credential::RevocationList revocations_;
    std::map<core::KeyId, credential::VerifyingKey> entry_checkers_;
};

}  // namespace netra::app
