#include "storage/number_series.h"

#include "base/error.h"
#include "storage/kiosk_store.h"
#include "storage/query.h"

namespace netra::storage {

namespace {

[[noreturn]] void throw_used_up(const std::string& event) {
    throw Error(ErrorCode::not_allowed, "there is no further number for the event", event);
}

// All numbers of a series have one length and differ in their last digits only, so that they sort as text.
std::string last_of_series(std::string first) {
    for (auto digit = first.rbegin(); digit != first.rend() && *digit >= '0' && *digit <= '9'; ++digit) {
        *digit = '9';
    }
    return first;
}

}  // namespace

std::string next_number(Database& database, core::NumberedDocument document, const std::string& event) {
    const auto kiosk = kiosk_identity(database);
    if (!kiosk) throw Error(ErrorCode::not_initialised, "the kiosk is not enrolled");
    core::DocumentNumber number{document, event, kiosk->kiosk, kiosk->series, 1};
    const auto first = core::format_number(number);
    if (!first) throw_used_up(event);
    Query query(database, document == core::NumberedDocument::certificate
                              ? "SELECT max(number) FROM certificate WHERE number BETWEEN ? AND ?"
                              : "SELECT max(number) FROM pact WHERE number BETWEEN ? AND ?");
    query.bind(*first).bind(last_of_series(*first)).next();
    if (query.is_null(0)) return *first;
    const auto highest = core::parse_document_number(query.text(0));
    if (!highest) throw Error(ErrorCode::database_damaged, "a document number cannot be read", query.text(0));
    number.serial = highest->serial + 1;
    const auto next = core::format_number(number);
    if (!next) throw_used_up(event);
    return *next;
}

}  // namespace netra::storage
