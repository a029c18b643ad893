// The staff's room of certificates with invented ones in it.
#pragma once
#include <filesystem>

#include "app/certificate_room_state.h"

namespace netra::album {

// The newest page of 128, two of which do not hold any more. `now`: of the screen.
app::CertificateRoomState example_certificates(base::Instant now);
// What a search by a NIP that nobody has answers.
app::CertificateRoomState example_nothing_found(base::Instant now);
// The example person's, looked at; `document` is its PDF.
app::CertificateView example_certificate(base::Instant now, const std::filesystem::path& document);

}  // namespace netra::album
