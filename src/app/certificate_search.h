// Certificates as people ask for them: by digits that they read out, by words, by the code that they show.
#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "storage/certificate_store.h"

namespace netra::app {

// What a token's digits lead to.
struct ScannedCertificate {
    std::optional<storage::IssuedCertificate> certificate;  // nothing: this kiosk did not issue it
    bool genuine = false;                                   // the digits are those that were issued with it
};

class CertificateSearch {
  public:
    // The database outlives the search.
    explicit CertificateSearch(storage::Database& database) : certificates_(database) {}

    // Entries for CertificateStore::load, newest first.
    //
    // All of them.
    std::vector<std::int64_t> all() const { return certificates_.entries(); }
    // By serial number or NIP: CertificateStore::entries_with_digits. None for anything but ASCII digits.
    std::vector<std::int64_t> with_digits(const std::string& digits) const;
    // Whose name and number hold every one of the words, parts of words as well, in any order and case.
    // `progress`, where given, hears how many of all were read.
    std::vector<std::int64_t> with_words(
        std::string_view words,
        const std::function<void(std::int64_t done, std::int64_t of)>& progress) const;

    ScannedCertificate with_token(std::string_view digits) const;

  private:
    storage::CertificateStore certificates_;
};

}  // namespace netra::app
