// The next number of a certificate or a pact.
#pragma once
#include <string>

#include "core/document_number.h"

namespace netra::storage {

class Database;

// One more than the highest that was given of this kiosk's series at the event, erased ones included.
// Throws Error(not_initialised) before the kiosk is enrolled, Error(not_allowed) when the serials are used
// up.
std::string next_number(Database& database, core::NumberedDocument document, const std::string& event);

}  // namespace netra::storage
