#include "roster/roster_reader.h"

#include <doctest/doctest.h>

#include "base/diagnostic.h"

using netra::core::Status;
using netra::roster::read_roster_csv;

static const std::string head = "nip,nama,unit,jabatan,status\n";

TEST_CASE("a sound list gives its people in order") {
    const auto roster = read_roster_csv(head +
                                            "198503122010012013,Ratna Contoh,Dinas Contoh,Analis,PNS\n"
                                            "PS-07,Wayan Contoh,Dinas Contoh,Tenaga Ahli,Non-ASN\n",
                                        "peserta.csv");
    CHECK(roster.diagnostics.empty());
    REQUIRE(roster.rows.size() == 2);
    CHECK(roster.rows[0].participant.name == "Ratna Contoh");
    CHECK(roster.rows[0].participant.in_roster);
    CHECK(roster.rows[1].participant.status == Status::non_asn);
    CHECK(roster.rows[1].line == 3);
}

TEST_CASE("each fault is named with its line and leaves its row out") {
    struct Fault {
        const char* row;
        const char* words;
    };
    const Fault faults[] = {
        {"1.98503E+17,Ratna Contoh,,,", "lembar kerja menjadi"},
        {"198503122010012000,Ratna Contoh,,,", "dibulatkan"},
        {"19850312201001201,Ratna Contoh,,,", "17 angka"},
        {"198503122010012013,,,,", "nama"},
        {",Ratna Contoh,,,", "nomor kosong"},
        {"198503122010012013,Ratna Contoh,,,Honorer", "status"},
    };
    for (const Fault& fault : faults) {
        CAPTURE(fault.row);
        const auto roster = read_roster_csv(head + fault.row + "\n", "peserta.csv");
        CHECK(roster.rows.empty());
        REQUIRE(!roster.diagnostics.empty());
        CHECK(roster.diagnostics[0].line == 2);
        CHECK(roster.diagnostics[0].message.id.find(fault.words) != std::string::npos);
    }
}

TEST_CASE("a number that comes twice keeps its first row and names it") {
    const auto roster = read_roster_csv(head +
                                            "198503122010012013,Ratna Contoh,,,\n"
                                            "'198503122010012013,Rina Contoh,,,\n",
                                        "peserta.csv");
    CHECK(roster.rows.size() == 1);
    REQUIRE(roster.diagnostics.size() == 1);
    CHECK(roster.diagnostics[0].line == 3);
    CHECK(roster.diagnostics[0].message.id.find("baris 2") != std::string::npos);
}

TEST_CASE("a list without its columns says which one is missing") {
    const auto roster = read_roster_csv("nomor urut,unit\n1,Dinas\n", "peserta.csv");
    CHECK(roster.rows.empty());
    CHECK(netra::base::has_errors(roster.diagnostics));
}
