// Putting courses on the shelf, from a folder or from a pack, and saying in the ledger where they came from.
#pragma once
#include <filesystem>
#include <optional>

#include "app/pack_check.h"
#include "app/workspace.h"
#include "core/course_change.h"

namespace netra::app {

struct InstallChoice {
    bool accept_unsigned = false;  // takes a pack that is unsigned or of an unknown signer; recorded
    bool activate = true;          // new visits take this version from now on
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

    // What a pack holds, whose it is, and what it would change; nothing is installed. Throws as check_pack.
    struct Preview {
        PackCheck check;
        core::CourseChange change;  // empty where the check found an error
    };
    Preview preview(const std::filesystem::path& pack);

  private:
    // Of a folder neither is there.
    struct Origin {
        std::optional<credential::PackSigner> signer;
        std::optional<core::KeyId> key;
    };
    void record(const core::Course& course, const base::Digest& hash, const Origin& origin, bool activate);
    core::CourseChange change_to(const core::Course& course);

    Workspace& workspace_;
};

}  // namespace netra::app
