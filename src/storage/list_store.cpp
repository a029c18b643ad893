#include "storage/list_store.h"

#include "storage/query.h"

namespace netra::storage {

std::optional<SeenList> ListStore::newest(const std::string& name) const {
    Query query(database_, "SELECT seq, digest FROM seen_list WHERE name = ?");
    return query.bind(name).next() ? std::optional(SeenList{query.integer(0), query.digest(1)})
                                   : std::nullopt;
}

void ListStore::remember(const std::string& name, const SeenList& list) {
    Query(database_,
          "INSERT INTO seen_list (name, seq, digest) VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE "
          "SET seq = excluded.seq, digest = excluded.digest WHERE excluded.seq > seen_list.seq")
        .bind(name)
        .bind(list.seq)
        .bind(list.digest)
        .run();
}

}  // namespace netra::storage
