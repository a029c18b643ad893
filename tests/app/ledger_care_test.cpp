#include "app/ledger_care.h"

#include <doctest/doctest.h>

#include "base/error.h"
#include "base/files.h"
#include "issued_folder.h"

using namespace netra;
using namespace netra::app;

TEST_CASE("an audit beside a kiosk at work reads the ledger and every document") {
    IssuedFolder office;
    std::int64_t heard = 0;
    const FolderAudit clean = audit(office.data(), [&](std::int64_t done, std::int64_t) { heard = done; });
    CHECK(clean.clean());
    CHECK(clean.documents_seen == 2);
    CHECK(heard == clean.ledger.tip.size);
    CHECK(clean.ledger.tip.root == office.workspace->ledger().tip().root);
}

TEST_CASE("a document that is missing or changed is named with its certificate") {
    IssuedFolder office;
    std::filesystem::remove(office.issued.document);
    base::write_file(office.issued.receipt, base::as_bytes("%PDF-1.7 lain"));
    const FolderAudit damaged = audit(office.data());
    CHECK(damaged.ledger.clean());
    CHECK_FALSE(damaged.clean());
    CHECK(damaged.documents ==
          std::vector<DocumentFault>{{office.issued.number, office.issued.document, true},
                                     {office.issued.number, office.issued.receipt, false}});
}

TEST_CASE("a backup holds what was committed, and goes on under a new id when it is taken up") {
    IssuedFolder office;
    const auto before = office.workspace->ledger().tip();
    back_up(office.data(), office.folder / "cadangan.db");
    const auto old_id = office.workspace->identity().ledger;
    office.workspace.reset();
    const auto id = restore(office.data(), office.folder / "cadangan.db", office.clock, office.random);
    CHECK(id != old_id);
    const FolderAudit after = audit(office.data());
    CHECK(after.clean());
    CHECK(after.ledger.tip.size == before.size + 1);
    CHECK(rebuild(office.data()) == before.size + 1);
}

TEST_CASE("a folder that was never founded is neither read nor made") {
    TestFolder folder;
    const DataFolder data(folder / "data");
    CHECK_THROWS_AS(audit(data), Error);
    CHECK_THROWS_AS(rebuild(data), Error);
    CHECK_THROWS_AS(back_up(data, folder / "cadangan.db"), Error);
    CHECK_FALSE(std::filesystem::exists(data.root()));
}
