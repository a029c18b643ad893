#include "app/event_office.h"

#include <doctest/doctest.h>

#include <fstream>

#include "base/error.h"
#include "base/files.h"
#include "core/ticket.h"
#include "issued_folder.h"
#include "storage/checkpoint.h"
#include "storage/event_store.h"

using namespace netra;
using namespace netra::app;

TEST_CASE("an event's standing counts its roster and its certificates") {
    IssuedFolder office;
    const EventStanding standing = EventOffice(*office.workspace).standing("EVK29");
    CHECK(standing.event.open);
    CHECK(standing.in_roster == 0);
    CHECK(standing.certificates == 1);
    CHECK_FALSE(standing.pledge_read_at.has_value());
    CHECK_FALSE(standing.symbolic_at.has_value());
    CHECK_THROWS_AS(EventOffice(*office.workspace).standing("ADA99"), Error);
}

TEST_CASE("the checkpoint of a closed event covers its closing entry") {
    IssuedFolder office;
    EventOffice desk(*office.workspace);
    const ClosingPapers papers = desk.close("EVK29");
    const auto checkpoint = storage::parse_checkpoint(base::read_text_file(papers.checkpoint_file));
    REQUIRE(checkpoint.has_value());
    CHECK(checkpoint->tip.size == office.workspace->ledger().size());
    CHECK(checkpoint->tip.root == office.workspace->ledger().tip().root);
    CHECK(papers.backup == office.data().root() / "backups" / "EVK29-2029-03-01-090000.db");
    CHECK(std::filesystem::exists(papers.backup));
    CHECK(papers.count.today == storage::EventFigures{1, 1, 1, 0, 1});
    CHECK(papers.count.in_all == papers.count.today);
    const std::string figures = base::read_text_file(papers.figures_file);
    CHECK(figures.find("Menandatangani pakta                   1           1\n") != std::string::npos);
    CHECK(figures.find("Certificates issued                    1           1\n") != std::string::npos);
    CHECK_FALSE(desk.standing("EVK29").event.open);
    CHECK_THROWS_AS(desk.record_pledge("EVK29", "Kepala Badan Contoh", {}), Error);
}

TEST_CASE("the papers of a later day tell that day from the whole event, and stand beside the earlier ones") {
    IssuedFolder office;
    EventOffice desk(*office.workspace);
    const ClosingPapers first = desk.close("EVK29");
    office.clock.advance(std::chrono::hours(24));
    std::ofstream(first.backup.string() + ".part") << "cut off";
    const ClosingPapers second = desk.close("EVK29");
    CHECK(second.count.today == storage::EventFigures{});
    CHECK(second.count.in_all == first.count.in_all);
    CHECK(std::filesystem::exists(first.backup));
    CHECK(second.backup != first.backup);
    CHECK_FALSE(std::filesystem::exists(first.backup.string() + ".part"));
}

TEST_CASE("a pledge read together is no longer asked for at the kiosk") {
    IssuedFolder office;
    EventOffice(*office.workspace).record_pledge("EVK29", "Kepala Badan Contoh", {"Inspektur Contoh"});
    CHECK(EventOffice(*office.workspace).standing("EVK29").pledge_read_at == morning);
}

TEST_CASE("each person of the roster has a genuine ticket") {
    IssuedFolder office;
    const auto roster =
        roster::read_roster(base::as_bytes("nip,nama\n198503122010012013,Wayan Contoh\nPS-07,Made Contoh\n"),
                            "p.csv", {2026, 11, 26});
    REQUIRE(EventDesk(*office.workspace).import_roster("EVK29", roster) == 2);
    const auto lines = EventOffice(*office.workspace).tickets("EVK29");
    REQUIRE(lines.size() == 2);
    const auto pepper = storage::EventStore(office.workspace->database()).pepper("EVK29");
    for (const TicketLine& line : lines) {
        CHECK(line.ticket.event == "EVK29");
        CHECK(core::is_genuine(line.ticket, pepper));
    }
    CHECK(lines.front().name == "Wayan Contoh");
}
