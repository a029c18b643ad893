// Putting courses on the shelf, from a folder or from a pack, and saying in the ledger where they came from.
#pragma once
#include <filesystem>
#include <functional>
#include <optional>

#include "app/pack_check.h"
#include "app/workspace.h"
#include "core/course_change.h"

namespace netra::app {

struct InstallChoice {
    // Takes a pack that is unsigned or of an unknown signer, and says in the ledger that somebody took it, or
    // a folder, at their own word.
    bool accept_unsigned = false;
    std::string accepted_by = {};  // the member of staff who does; may be empty
    bool activate = true;          // new events take this version from now on
    std::function<void(std::uint64_t done, std::uint64_t of)> progress = {};  // of a pack, in bytes
};

struct InstallOutcome {
    base::Diagnostics diagnostics;  // when these hold an error nothing was installed, and the rest is empty
    std::string id, version, title;
    std::optional<credential::PackSigner> signer;  // nothing: a folder
    core::CourseChange change;                     // against the version in use before
};

class CourseInstaller {
  public:
    // The workspace outlives the installer.
    explicit CourseInstaller(Workspace& workspace) : workspace_(workspace) {}

    // Checks the folder or .netra file and puts it into the data folder, whole or not at all. Throws
    // Error(already_exists) for the same version with other content, and what files and the ledger throw.
    InstallOutcome install(const std::filesystem::path& path, const InstallChoice& choice);

    // What a folder or a pack holds, whose it is, and what it would change; nothing is installed. Throws as
    // check_course and check_pack do.
    struct Preview {
        PackCheck check;                                  // of a folder: unsigned
        core::CourseChange change;                        // empty where the check found an error
        std::shared_ptr<const core::Course> before = {};  // the version in use; null without one
    };
    Preview preview(const std::filesystem::path& path);

  private:
    // Of a folder neither is there.
    struct Origin {
        std::optional<credential::PackSigner> signer;
        std::optional<core::KeyId> key;
        bool accepted = false;  // at somebody's own word
        std::string accepted_by = {};
    };
    void record(const core::Course& course, const base::Digest& hash, const Origin& origin, bool activate);
    std::shared_ptr<const core::Course> in_use(const std::string& id);

    Workspace& workspace_;
};

}  // namespace netra::app
