#include "app/certificate_desk.h"

#include <algorithm>

#include "base/error.h"
#include "base/files.h"
#include "base/sha256.h"
#include "base/utf8.h"
#include "picture/pdf.h"
#include "picture/png_writer.h"

namespace netra::app {

CertificateDesk::CertificateDesk(DataFolder folder)
    : folder_(std::move(folder)), database_(folder_.database(), storage::Access::read) {}

storage::IssuedCertificate CertificateDesk::find(const std::string& number_or_id) {
    const storage::CertificateStore certificates(database_);
    auto found = certificates.find(base::upper_case(number_or_id));
    core::CertificateId id{};
    const auto bytes = base::from_hex(number_or_id);
    if (!found && bytes && bytes->size() == id.size()) {
        std::ranges::copy(*bytes, id.begin());
        found = certificates.find(id);
    }
    if (!found) throw Error(ErrorCode::not_found, "there is no such certificate", number_or_id);
    return *found;
}

void CertificateDesk::for_each(const std::string& event,
                               const std::function<void(const storage::IssuedCertificate&)>& take) {
    const storage::CertificateStore certificates(database_);
    std::int64_t after = -1;
    for (auto page = certificates.list(event); !page.empty(); page = certificates.list(event, after)) {
        for (const storage::IssuedCertificate& certificate : page) take(certificate);
        after = page.back().seq;
    }
}

base::Bytes CertificateDesk::pdf(const storage::IssuedCertificate& certificate) const {
    const base::Digest& digest = certificate.record.document;
    const std::filesystem::path file = folder_.document(base::to_hex(digest));
    base::Bytes bytes = base::read_file(file);
    if (base::sha256(bytes) != digest) {
        throw Error(ErrorCode::file_damaged, "the document is not the one that was issued", file.string());
    }
    return bytes;
}

base::Bytes CertificateDesk::png(const storage::IssuedCertificate& certificate) const {
    constexpr double dpi = 150;
    return picture::encode_png(picture::Pdf(pdf(certificate)).render(0, dpi), dpi);
}

}  // namespace netra::app
