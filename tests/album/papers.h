// The example person's certificate, as a kiosk would have frozen it: from one token that is kept with the
// tests, since a signature made anew would look different in every picture.
#pragma once
#include <filesystem>

#include "app/kiosk_state.h"

namespace netra::album {

// Written into a folder of their own, which leaves with them.
struct Papers {
    Papers();
    ~Papers();
    Papers(const Papers&) = delete;
    Papers& operator=(const Papers&) = delete;

    std::filesystem::path folder;
    app::IssuedCertificate certificate;
    app::IssuedCertificate example;  // of a kiosk whose organisation is not named: CONTOH
};

}  // namespace netra::album
