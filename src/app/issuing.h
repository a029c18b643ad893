// The certificate at the end of a visit: its token signed, its papers rendered and frozen, its entry written.
#pragma once
#include "app/session.h"
#include "storage/certificate_store.h"
#include "storage/pact_store.h"

namespace netra::app {

class Issuing {
  public:
    explicit Issuing(Session& session) : session_(session) {}

    // Issues the visit's certificate, once; a second call shows the same one. The PDFs are on the disk before
    // the entry that names them commits. Throws Error(document_failed, disk_full, …): the pact then stands,
    // and the certificate can be asked for again.
    void issue();

  private:
    struct Papers {
        base::Digest certificate{};
        std::optional<base::Digest> receipt;
    };

    core::CertificateFacts facts(const std::optional<storage::SignedPact>& pact);
    Papers write_papers(const core::CertificateFacts& facts, const base::Bytes& token,
                        const std::optional<storage::SignedPact>& pact);
    void show(const storage::CertificateIssued& record);

    Session& session_;
};

}  // namespace netra::app
