// One data folder, opened: its database, ledger, keys and course, for whoever writes to it.
#pragma once
#include <memory>
#include <optional>

#include "app/courses.h"
#include "app/data_folder.h"
#include "app/keyring.h"
#include "app/settings.h"
#include "base/clock.h"
#include "base/random.h"
#include "storage/database.h"
#include "storage/kiosk_store.h"
#include "storage/ledger.h"

namespace netra::app {

// Used from one thread, the one that writes.
class Workspace {
  public:
    // Opens the folder; where it is empty, founds a demo organisation in it first. Clock and random outlive
    // the workspace. Throws what the folder, the keys and the database throw, Error(clock_wrong) when the
    // clock shows a time before the ledger's newest entry by more than a day.
    Workspace(const Settings& settings, const base::Clock& clock, base::Random& random);
    // The same for a folder that must have been founded.
    static Workspace open(const Settings& settings, const base::Clock& clock, base::Random& random);

    const Settings& settings() const { return settings_; }
    const DataFolder& folder() const { return folder_; }
    const base::Clock& clock() const { return clock_; }
    base::Random& random() { return random_; }
    storage::Database& database() { return *database_; }
    storage::Ledger& ledger() { return *ledger_; }
    Keyring& keys() { return *keys_; }
    const storage::KioskIdentity& identity() const { return identity_; }

    // 32 hexadecimal digits.
    std::string new_id();

    // Names the organisation: new keys, and the ledger says so. Throws as Keyring::found.
    void name_organisation(const Founding& founding);

  private:
    void enrol(const std::string& kiosk_id);

    Settings settings_;
    DataFolder folder_;
    const base::Clock& clock_;
    base::Random& random_;
    std::unique_ptr<Keyring> keys_;
    std::unique_ptr<storage::Database> database_;
    std::unique_ptr<storage::Ledger> ledger_;
    storage::KioskIdentity identity_;
};

}  // namespace netra::app
