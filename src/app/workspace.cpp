#include "app/workspace.h"

#include <algorithm>

#include "base/error.h"
#include "base/utf8.h"
#include "core/document_number.h"
#include "storage/payloads.h"

namespace netra::app {

namespace {

constexpr auto clock_tolerance = std::chrono::hours(24);

// "3F9A": what a kiosk is called until it is enrolled somewhere.
std::string id_from_key(const core::KeyId& key) {
    return base::upper_case(base::to_hex(base::ByteView(key).first(2)));
}

}  // namespace

Workspace::Workspace(const Settings& settings, const base::Clock& clock, base::Random& random)
    : settings_(settings), folder_(settings.data_folder), clock_(clock), random_(random) {
    if (!Keyring::is_founded(folder_)) {
        Founding demo;
        demo.verify_host = verify_host(settings_);
        Keyring::found(folder_, demo, clock_);
    }
    keys_ = std::make_unique<Keyring>(Keyring::load(folder_));
    database_ = std::make_unique<storage::Database>(folder_.database());
    ledger_ = std::make_unique<storage::Ledger>(*database_, keys_->kiosk(), clock_, random_);
    enrol(settings_.kiosk_id);
    if (!settings_.organisation.empty() && settings_.organisation != identity_.organisation) {
        throw Error(ErrorCode::config_invalid, "the data folder belongs to another organisation",
                    "kiosk.toml kiosk.organisation");
    }
    const auto last = ledger_->last_time();
    if (last && clock_.now() + clock_tolerance < *last) {
        throw Error(ErrorCode::clock_wrong, "the clock is more than a day behind the newest entry");
    }
}

Workspace Workspace::open(const Settings& settings, const base::Clock& clock, base::Random& random) {
    if (!Keyring::is_founded(DataFolder(settings.data_folder))) {
        throw Error(ErrorCode::not_initialised, "nothing was set up here", settings.data_folder.string());
    }
    return Workspace(settings, clock, random);
}

void Workspace::enrol(const std::string& kiosk_id) {
    const auto known = storage::kiosk_identity(*database_);
    const core::KeyId key = keys_->kiosk().key_id();
    if (!known || known->key != key) {
        storage::KioskEnrolled enrolment;
        if (known) {
            enrolment.ledger = known->ledger;
        } else {
            random_.fill(enrolment.ledger);
        }
        enrolment.kiosk = !kiosk_id.empty()       ? kiosk_id
                          : known && !known->demo ? known->kiosk
                                                  : id_from_key(key);
        if (!core::is_kiosk_id(enrolment.kiosk)) {
            throw Error(ErrorCode::usage, "a kiosk's id is 1 to 4 of A-Z and 0-9", enrolment.kiosk);
        }
        enrolment.organisation = keys_->trust().organisation;
        enrolment.demo = keys_->trust().demo;
        enrolment.key = key;
        ledger_->append(enrolment);
    }
    identity_ = storage::kiosk_identity(*database_).value();
}

void Workspace::name_organisation(const Founding& founding) {
    *keys_ = Keyring::found(folder_, founding, clock_);
    ledger_ = std::make_unique<storage::Ledger>(*database_, keys_->kiosk(), clock_, random_);
    enrol(founding.kiosk_id);
}

std::string Workspace::new_id() {
    return base::to_hex(random_.bytes(16));
}

}  // namespace netra::app
