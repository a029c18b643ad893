// An invented certificate and pact for the tests.
#pragma once
#include <filesystem>
#include <string>

#include "document/certificate_document.h"
#include "document/pact_receipt.h"

namespace netra::document::example {

inline const std::filesystem::path assets = std::filesystem::path(NETRA_SOURCE_DIR) / "assets";

// As many digits as a token of 300 bytes has, in no pattern.
std::string digits(std::size_t count = 730);

core::Event event();
core::Signature drawn_signature();
CertificateValues certificate();
PactReceiptValues pact_receipt();

}  // namespace netra::document::example
