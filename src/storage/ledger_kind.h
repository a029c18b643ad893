// What kinds of entry the ledger knows. The names are signed; they never change.
#pragma once
#include <array>
#include <optional>
#include <string_view>

namespace netra::storage {

enum class LedgerKind {
    kiosk_enrolled,
    kiosk_restored,
    event_opened,
    event_closed,
    ikrar_read,
    symbolic_signed,
    content_installed,
    participant_registered,
    card_checked,
    attempt_finished,
    pact_signed,
    pact_declined,
    certificate_issued,
    certificate_revoked,
    certificate_superseded,
    payload_erased,
    clock_adjusted,
    operator_signed_in,
    export_made,
    merge_done,
    operator_refused,
    staff_added,
    staff_removed,
    participant_corrected,
    retry_granted,
    visit_resumed,
    certificate_printed,
};

constexpr int ledger_kind_count = static_cast<int>(LedgerKind::certificate_printed) + 1;

// "kiosk.enrolled" and so on.
std::string_view name_of(LedgerKind kind);
std::optional<LedgerKind> ledger_kind(std::string_view name);

}  // namespace netra::storage
