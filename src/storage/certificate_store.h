// Certificates and what became of them: read from certificate.issued, .revoked and .superseded.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "storage/payloads.h"

namespace netra::storage {

class Database;
class Query;

struct Revocation {
    core::CertificateId certificate{};
    int reason = 0;
    base::Instant time{};
    std::optional<std::string> by_number;  // superseded by it

    bool operator==(const Revocation&) const = default;
};

enum class CertificateState { standing, revoked, superseded };

struct IssuedCertificate {
    CertificateIssued record;
    std::int64_t seq = 0;
    std::optional<Revocation> revocation;

    CertificateState state() const {
        if (!revocation) return CertificateState::standing;
        return revocation->by_number ? CertificateState::superseded : CertificateState::revoked;
    }
};

// Erased certificates are not found, but stay in revocations() and keep their numbers.
class CertificateStore {
  public:
    explicit CertificateStore(Database& database) : database_(database) {}

    std::optional<IssuedCertificate> find(const std::string& number) const;
    std::optional<IssuedCertificate> find(const core::CertificateId& id) const;
    // The one that stands for the visit.
    std::optional<IssuedCertificate> of_visit(const std::string& visit) const;
    std::vector<IssuedCertificate> of_participant(const std::string& participant) const;  // oldest first
    // Oldest first; all events when `event` is empty. `after`: the seq of the last one of the page before.
    std::vector<IssuedCertificate> list(const std::string& event, std::int64_t after = -1,
                                        std::int64_t limit = 1000) const;

    // The entries that hold certificates, for load(): newest first.
    std::vector<std::int64_t> entries() const;
    // Those of them whose serial number is `digits` (ASCII digits; zeros before it do not count), and from
    // three digits on those whose holder's NIP begins or ends with them.
    std::vector<std::int64_t> entries_with_digits(const std::string& digits) const;
    // `entry`: one of those. Nothing where it was erased.
    std::optional<IssuedCertificate> load(std::int64_t entry) const;

    // Issued at from <= time < to, whatever became of them.
    std::int64_t count(const std::string& event, base::Instant from, base::Instant to) const;
    std::int64_t count(const std::string& event) const;
    // Of the event, those that are revoked; superseded ones are not.
    std::int64_t count_revoked(const std::string& event) const;
    // The number of the event's newest; empty where there is none.
    std::string newest_number(const std::string& event) const;

    // How often it was given to the printer.
    std::int64_t count_printed(const core::CertificateId& id) const;

    // Every revoked or superseded certificate, by id.
    std::vector<Revocation> revocations() const;

    // As PactStore::next_number.
    std::string next_number(const std::string& event) const;

  private:
    std::vector<IssuedCertificate> load_all(Query& query) const;
    std::optional<Revocation> revocation_of(const core::CertificateId& id) const;

    Database& database_;
};

}  // namespace netra::storage
