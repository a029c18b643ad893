#include "app/history.h"

#include <algorithm>

#include "storage/ledger.h"

namespace netra::app {

HistoryPage read_history(const storage::LedgerReader& ledger, std::int64_t page) {
    HistoryPage history;
    const std::int64_t size = ledger.size();
    history.pages = std::max<std::int64_t>(1, (size + history_page_entries - 1) / history_page_entries);
    history.page = std::clamp<std::int64_t>(page, 0, history.pages - 1);
    const std::int64_t newest = size - 1 - history.page * history_page_entries;
    const std::int64_t oldest = std::max<std::int64_t>(0, newest - history_page_entries + 1);
    for (std::int64_t seq = newest; seq >= oldest; --seq) {
        const storage::Entry entry = ledger.entry(seq);
        history.entries.push_back({seq + 1, entry.statement.time, sentence_of(ledger, entry.statement)});
    }
    return history;
}

}  // namespace netra::app
