// Where the kiosk's private key rests: as a file of the data folder, or sealed to its machine.
//
// A sealed key stands beside its place ("kiosk.sealed" for "kiosk.pem") as an encrypted systemd credential,
// which only its machine opens: for the kiosk's service, and for who runs netra-admin
// (kiosk-config/appliance/admin.sh makes it and opens it). Opened it is the file "netra-kiosk.pem" in the
// folder that $CREDENTIALS_DIRECTORY names (systemd.exec(5), "Credentials").
#pragma once
#include <filesystem>

#include "credential/keys.h"

namespace netra::app {

enum class KeyPlace {
    none,
    file,
    sealed,
    both,  // a sealing that was broken off; the file counts
};

// Where the key of this file rests. Never throws.
KeyPlace place_of(const std::filesystem::path& key_file);

// The file's key, from the opened credential where there is no file but a sealed one. Throws
// Error(key_sealed) when nobody opened it, and as credential::load_key does for either.
credential::SigningKey load_own_key(const std::filesystem::path& key_file);

}  // namespace netra::app
