#include "app/ticket_papers.h"

#include <doctest/doctest.h>

#include <vector>

#include "app/roster_desk.h"
#include "base/error.h"
#include "issued_folder.h"
#include "picture/pdf.h"

using namespace netra;
using namespace netra::app;

TEST_CASE("tickets are ordered by unit and then by name, and who has no unit comes last") {
    IssuedFolder office;
    const std::string list =
        "nip,nama,unit\nPS-01,Ayu Contoh,\nPS-02,Wayan Contoh,Dinas Contoh\n"
        "PS-03,Komang Contoh,badan Contoh\nPS-04,made Contoh,Dinas Contoh\n";
    RosterDesk(*office.workspace)
        .take("EVK29", roster::read_roster(base::as_bytes(list), "p.csv", {2029, 3, 1}));
    std::vector<std::string> names;
    for (const TicketLine& line : by_unit(EventOffice(*office.workspace).tickets("EVK29")))
        names.push_back(line.name);
    CHECK(names == std::vector<std::string>{"Komang Contoh", "made Contoh", "Wayan Contoh", "Ayu Contoh"});
}

TEST_CASE("everybody's tickets become one file that is named after the event") {
    IssuedFolder office;
    const std::string list = "nip,nama\nPS-01,Ayu Contoh\nPS-02,Wayan Contoh\n";
    RosterDesk(*office.workspace)
        .take("EVK29", roster::read_roster(base::as_bytes(list), "p.csv", {2029, 3, 1}));
    std::vector<std::int64_t> heard;
    const auto papers = print_tickets(*office.workspace, "EVK29", [&](std::int64_t done, std::int64_t of) {
        CHECK(of == 1);
        heard.push_back(done);
    });
    REQUIRE(papers.has_value());
    CHECK(papers->name == "tiket-EVK29.pdf");
    CHECK(papers->people == 2);
    CHECK(papers->sheets == 1);
    CHECK(heard == std::vector<std::int64_t>{1});
    const picture::Pdf pdf(papers->pdf);
    CHECK(pdf.pages() == 1);
    CHECK(pdf.title() == "Tiket EVK29");
}

TEST_CASE("an event without a roster has no tickets, and one that is not there is refused") {
    IssuedFolder office;
    CHECK_FALSE(print_tickets(*office.workspace, "EVK29").has_value());
    CHECK_THROWS_AS(print_tickets(*office.workspace, "ADA99"), Error);
}
