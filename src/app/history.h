// The ledger in words, for staff: what happened and when, newest first.
#pragma once
#include <cstdint>
#include <vector>

#include "base/clock.h"
#include "base/language.h"

namespace netra::storage {
class LedgerReader;
struct EntryStatement;
}  // namespace netra::storage

namespace netra::app {

struct HistoryEntry {
    std::int64_t number = 0;  // from 1: the entry's seq and one
    base::Instant time{};
    base::Bilingual sentence;  // names staff, events, courses and document numbers; never a participant
};

constexpr std::int64_t history_page_entries = 20;

struct HistoryPage {
    std::int64_t page = 0;              // from 0, the newest
    std::int64_t pages = 1;             // at least one, which may be empty
    std::vector<HistoryEntry> entries;  // newest first
};

// The page nearest to the one asked for. Throws Error(database_damaged).
HistoryPage read_history(const storage::LedgerReader& ledger, std::int64_t page);

// What an entry of the ledger says; where its payload was erased, that it was.
base::Bilingual sentence_of(const storage::LedgerReader& ledger, const storage::EntryStatement& entry);

}  // namespace netra::app
