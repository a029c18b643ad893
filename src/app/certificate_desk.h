// Certificates that were issued: finding them, and handing out their frozen documents.
#pragma once
#include <functional>
#include <optional>
#include <string>

#include "app/data_folder.h"
#include "base/bytes.h"
#include "storage/certificate_store.h"
#include "storage/database.h"

namespace netra::app {

// Reads only; a kiosk may be at work on the same folder.
class CertificateDesk {
  public:
    // Throws what the database throws.
    explicit CertificateDesk(DataFolder folder);

    // By number ("LPG26-K03-000123", in either case) or by id (16 hexadecimal digits). Throws
    // Error(not_found).
    storage::IssuedCertificate find(const std::string& number_or_id);
    // Hands over each of an event, or of all when the code is empty, oldest first.
    void for_each(const std::string& event,
                  const std::function<void(const storage::IssuedCertificate&)>& take);

    // The document exactly as it was frozen. Throws Error(file_missing), Error(file_damaged) when it is not
    // what its name says.
    base::Bytes pdf(const storage::IssuedCertificate& certificate) const;
    // Its page as a picture, 150 dots an inch. Throws as pdf().
    base::Bytes png(const storage::IssuedCertificate& certificate) const;

    const DataFolder& folder() const { return folder_; }

  private:
    DataFolder folder_;
    storage::Database database_;
};

}  // namespace netra::app
