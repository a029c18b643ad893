#include "storage/ledger_kind.h"

#include <algorithm>

namespace netra::storage {

// In the order of LedgerKind.
static constexpr std::array<std::string_view, ledger_kind_count> names = {
    "kiosk.enrolled",
    "kiosk.restored",
    "event.opened",
    "event.closed",
    "ikrar.read",
    "symbolic.signed",
    "content.installed",
    "participant.registered",
    "card.checked",
    "attempt.finished",
    "pact.signed",
    "pact.declined",
    "certificate.issued",
    "certificate.revoked",
    "certificate.superseded",
    "payload.erased",
    "clock.adjusted",
    "operator.signed_in",
    "export.made",
    "merge.done",
    "operator.refused",
    "staff.added",
    "staff.removed",
    "participant.corrected",
    "retry.granted",
    "visit.resumed",
    "certificate.printed",
};

std::string_view name_of(LedgerKind kind) {
    return names.at(static_cast<std::size_t>(kind));
}

std::optional<LedgerKind> ledger_kind(std::string_view name) {
    const auto found = std::ranges::find(names, name);
    if (found == names.end()) return std::nullopt;
    return static_cast<LedgerKind>(found - names.begin());
}

}  // namespace netra::storage
