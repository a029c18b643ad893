#include "app/own_key.h"

#include <cstdlib>

#include "base/error.h"
#include "credential/key_file.h"

namespace netra::app {

namespace fs = std::filesystem;

namespace {

bool is_there(const fs::path& path) {
    std::error_code ignored;
    return fs::exists(path, ignored);
}

fs::path sealed_beside(fs::path key_file) {
    return key_file.replace_extension(".sealed");
}

// Empty where systemd passed nothing on.
fs::path opened(const fs::path& key_file) {
    const char* folder = std::getenv("CREDENTIALS_DIRECTORY");
    return folder == nullptr ? fs::path() : fs::path(folder) / ("netra-" + key_file.filename().string());
}

}  // namespace

KeyPlace place_of(const fs::path& key_file) {
    const bool sealed = is_there(sealed_beside(key_file));
    if (is_there(key_file)) return sealed ? KeyPlace::both : KeyPlace::file;
    return sealed ? KeyPlace::sealed : KeyPlace::none;
}

credential::SigningKey load_own_key(const fs::path& key_file) {
    if (place_of(key_file) != KeyPlace::sealed) return credential::load_key(key_file);
    const fs::path credential = opened(key_file);
    if (!is_there(credential))
        throw Error(ErrorCode::key_sealed, "the key is sealed to its machine, and was not opened for this",
                    sealed_beside(key_file).string());
    return credential::load_key(credential);
}

}  // namespace netra::app
