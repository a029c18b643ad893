#include <doctest/doctest.h>

#include <filesystem>

#include "base/bytes.h"
#include "base/files.h"
#include "cli/context.h"
#include "core/ticket.h"
#include "office.h"

using namespace netra;
using namespace netra::cli;

namespace {

const std::string good =
    "nip,nama,unit,status\n"
    "198503122010012013,Ratna Contoh,\"Dinas \"\"Contoh\"\"\",PNS\n"
    "PS-07,Wayan Contoh,Dinas Contoh,Non-ASN\n";
const std::string faulty = good + "1.98503E+17,Made Contoh,Dinas Contoh,PNS\n";

class RosterOffice : public Office {
  public:
    RosterOffice() { found(); }

    Answer import(const std::string& text, std::vector<std::string> more = {}) {
        base::write_file(path("peserta.csv"), base::as_bytes(text));
        more.insert(more.begin(), {"roster", "import", path("peserta.csv"), "--event", "EVK29", "--json"});
        return run(more);
    }
    int in_roster() { return must({"event", "show", "EVK29", "--json"}).json()["in_roster"].get<int>(); }
};

}  // namespace

TEST_CASE("a sound list is taken whole, and a later one takes its place") {
    RosterOffice office;
    const Answer answer = office.import(good);
    CHECK(answer.status == yes);
    CHECK(answer.json()["people"] == 2);
    CHECK(office.in_roster() == 2);
    CHECK(office.import("nip,nama\n198503122010012013,Ratna Contoh\n").status == yes);
    CHECK(office.in_roster() == 1);
}

TEST_CASE("rows with a fault are named by line and left out; the others are taken") {
    RosterOffice office;
    const Answer answer = office.import(faulty);
    CHECK(answer.status == no);
    CHECK(answer.err.find("peserta.csv, baris 4, NIP: kesalahan: Diringkas") != std::string::npos);
    CHECK(answer.json()["faults"] == 1);
    CHECK(office.in_roster() == 2);
}

TEST_CASE("a trial, a strict import and a list without a good row change nothing") {
    RosterOffice office;
    CHECK(office.import(good, {"--dry-run"}).status == yes);
    CHECK(office.in_roster() == 0);
    CHECK(office.import(faulty, {"--strict"}).status == no);
    CHECK(office.in_roster() == 0);
    REQUIRE(office.import(good).status == yes);
    CHECK(office.import("nip,nama,unit\n").status == no);
    CHECK(office.import("kolom,lain\n1,2\n").status == no);
    CHECK(office.in_roster() == 2);
}

TEST_CASE("a list for no event, or no list at all, is refused") {
    RosterOffice office;
    base::write_file(office.path("peserta.csv"), base::as_bytes(good));
    CHECK(office.run({"roster", "import", office.path("peserta.csv"), "--event", "ADA99"}).status == no);
    CHECK(office.run({"roster", "import", office.path("tiada.csv"), "--event", "EVK29"}).status ==
          world_failed);
    CHECK(office.run({"roster", "import", office.path("peserta.csv")}).status == wrong_usage);
}

TEST_CASE("tickets come as a table with a code for each person and no number") {
    RosterOffice office;
    REQUIRE(office.import(good).status == yes);
    const std::string table = office.must({"event", "tickets", "EVK29"}).out;
    CHECK(table.starts_with("tiket,nama,unit\r\n"));
    CHECK(table.find(",\"Ratna Contoh\",\"Dinas \"\"Contoh\"\"\"\r\n") != std::string::npos);
    CHECK(table.find("198503122010012013") == std::string::npos);
    const auto first = office.must({"event", "tickets", "EVK29", "--json"}).json();
    const auto ticket = core::parse_ticket(first["ticket"].get<std::string>());
    REQUIRE(ticket.has_value());
    CHECK(ticket->event == "EVK29");
    CHECK(office.run({"event", "tickets", "ADA99"}).status == no);
}

TEST_CASE("tickets come as sheets to be printed, too") {
    RosterOffice office;
    const std::string file = office.path("tiket.pdf");
    const Answer empty = office.run({"event", "tickets", "EVK29", "--pdf", file});
    CHECK(empty.status == no);
    CHECK(empty.err.find("masih kosong") != std::string::npos);
    REQUIRE(office.import(good).status == yes);
    CHECK(office.run({"event", "tickets", "ADA99", "--pdf", file}).status == no);
    CHECK_FALSE(std::filesystem::exists(file));
    CHECK(office.must({"event", "tickets", "EVK29", "--pdf", file}).err.find("1 lembar untuk 2 orang") !=
          std::string::npos);
    CHECK(base::read_text_file(file).starts_with("%PDF-"));
    const auto told = office.must({"event", "tickets", "EVK29", "--pdf", file, "--json"}).json();
    CHECK(told["sheets"] == 1);
    CHECK(told["people"] == 2);
    CHECK(office.run({"event", "tickets", "EVK29", "--pdf", office.path("tiada/tiket.pdf")}).status ==
          world_failed);
}

TEST_CASE("all problems can be kept as a table for whoever made the list") {
    RosterOffice office;
    const std::string table = office.path("masalah.csv");
    CHECK(office.import(faulty, {"--dry-run", "--problems", table}).json()["faults"] == 1);
    const std::string text = base::read_text_file(table);
    CHECK(text.starts_with("\xef\xbb\xbf"));
    CHECK(text.find("peserta.csv: 3 baris dibaca, 2 dapat diambil") != std::string::npos);
    CHECK(text.find("4;kesalahan;NIP;1.98503E+17;Diringkas lembar kerja;") != std::string::npos);
}
