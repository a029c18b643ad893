// Where everything of one kiosk rests on disk.
#pragma once
#include <filesystem>
#include <string>

namespace netra::app {

class DataFolder {
  public:
    explicit DataFolder(std::filesystem::path root) : root_(std::move(root)) {}

    const std::filesystem::path& root() const { return root_; }
    std::filesystem::path database() const { return root_ / "netra.db"; }
    std::filesystem::path trust_list() const { return root_ / "lists" / "tl.cose"; }
    std::filesystem::path revocation_list() const { return root_ / "lists" / "rl.cose"; }
    std::filesystem::path kiosk_key() const { return root_ / "keys" / "kiosk.pem"; }
    std::filesystem::path list_key() const { return root_ / "keys" / "revocation.pem"; }
    std::filesystem::path demo_root_key() const { return root_ / "keys" / "demo-root.pem"; }
    std::filesystem::path root_fingerprint() const { return root_ / "keys" / "root.fingerprint"; }
    std::filesystem::path documents() const { return root_ / "documents"; }
    std::filesystem::path document(const std::string& sha256_hex) const {
        return documents() / (sha256_hex + ".pdf");
    }
    std::filesystem::path courses() const { return root_ / "courses"; }
    std::filesystem::path log() const { return root_ / "log" / "netra.log"; }

    // Makes the folders. Throws Error(read_only, disk_full, file_failed) when the place cannot be written to.
    void create() const;

  private:
    std::filesystem::path root_;
};

// $XDG_DATA_HOME/netra, or ~/.local/share/netra.
std::filesystem::path default_data_folder();

// The program's own pictures and templates: $NETRA_ASSETS, else where they were installed, else the source
// tree it was built from.
std::filesystem::path assets_folder();

}  // namespace netra::app
