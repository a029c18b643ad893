// The certificate as a PDF: rendered once when it is issued, then frozen.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "core/certificate.h"
#include "core/event.h"
#include "core/signature.h"
#include "document/qr_code.h"
#include "document/template.h"

namespace netra::document {

struct Logo {
    int width = 0;  // pixels
    int height = 0;
    std::vector<std::uint8_t> rgba;  // straight alpha, rows from the top
};

struct CertificateValues {
    core::CertificateFacts facts;
    core::Event event;         // title, host, place, dates, zone and certificate signers are printed
    std::string organisation;  // as it is named; the engine sets it in capitals. Not used in DEMO
    std::string verify_host;   // "cek.contoh.go.id"
    QrLink link;
    std::optional<core::Signature> signature;
    std::optional<Logo> logo;
    bool demo = false;  // CONTOH: no organisation, signers, border, seal or gold; a frame that says so
};

// One page A4, upright or lying as the template is. Vector throughout but for the logo; fonts embedded, text
// selectable; title, author, subject, language and, as keywords in plain bytes, the QR's URL. Its date is the
// time of issue, so that the same arguments give the same bytes.
// Throws Error(document_failed).
base::Bytes certificate_pdf(const Template& design, const CertificateValues& values);

}  // namespace netra::document
