// The signed pact as a PDF for the one who signed it.
#pragma once
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "base/bytes.h"
#include "core/consent.h"
#include "core/event.h"
#include "core/pact.h"
#include "core/participant.h"
#include "core/signature.h"
#include "document/qr_code.h"

namespace netra::document {

struct PactReceiptValues {
    std::string organisation;       // set in capitals; not used in DEMO
    core::Event event;              // host, place, zone, election and witnesses are printed
    std::string number;             // "LPG26-K03-P00123"
    core::Participant participant;  // of its number only the last three digits are printed
    core::Pact pact;
    core::Consent consent;
    core::Signature signature;
    std::int64_t signed_at = 0;               // Unix seconds
    std::optional<std::int64_t> symbolic_at;  // when the pact was signed symbolically, Unix seconds
    std::string operator_name;                // who was on duty; may be empty
    std::string kiosk;                        // "K03"
    std::int64_t ledger_entry = 0;            // number of the entry that seals it
    std::string verify_host;
    QrLink link;
    bool demo = false;
};

// Pages A4 upright, one where it fits. `assets` holds `certificate/pact-head.svg`. Each stroke is one vector
// path. Otherwise as certificate_pdf. Throws Error(document_failed) and what base::read_file throws.
base::Bytes pact_receipt_pdf(const std::filesystem::path& assets, const PactReceiptValues& values);

}  // namespace netra::document
