#include "roster/roster_reader.h"

#include <doctest/doctest.h>

#include "base/bytes.h"
#include "roster/table.h"
#include "sheet/xlsx_writer.h"

using namespace netra::roster;
using netra::core::Status;

namespace {

const std::string head = "nip,nama,unit,jabatan,status\n";

Roster read(const std::string& text) {
    return read_roster(netra::base::as_bytes(text), "peserta.csv", {2026, 11, 26});
}

std::vector<Fault> faults_of(const Roster& roster) {
    std::vector<Fault> faults;
    for (const Finding& finding : roster.findings) faults.push_back(finding.fault);
    return faults;
}

}  // namespace

TEST_CASE("a sound list gives its people in order") {
    const Roster roster = read(head +
                               "198503122010012013,Ratna Contoh,\"Dinas\nContoh\",Analis,PNS\n"
                               "PS-07,Wayan Contoh,Dinas Contoh,Tenaga Ahli,Non-ASN\n"
                               "19850312 201001 2 014,Made Contoh,Dinas Contoh,,\n");
    CHECK(roster.findings.empty());
    REQUIRE(roster.rows.size() == 3);
    CHECK(roster.rows[0].participant.name == "Ratna Contoh");
    CHECK(roster.rows[0].participant.unit == "Dinas Contoh");
    CHECK(roster.rows[0].participant.in_roster);
    CHECK(roster.rows[1].participant.status == Status::non_asn);
    CHECK(roster.rows[1].number == 3);
    CHECK(roster.rows[2].participant.number == "198503122010012014");
}

TEST_CASE("each fault is named with its row and content and leaves its row out") {
    struct Example {
        const char* row;
        Fault fault;
        const char* content;
    };
    const Example examples[] = {
        {"\"1,98503E+17\",Ratna Contoh,Dinas,,", Fault::number_shortened, "1,98503E+17"},
        {"1.98503122010012E+17,Ratna Contoh,Dinas,,", Fault::number_shortened, "1.98503…E+17"},
        {"198503122010012000,Ratna Contoh,Dinas,,", Fault::number_rounded, "18 digit, berakhiran 000"},
        {"19850312 201001 2 01,Ratna Contoh,Dinas,,", Fault::number_length, "17 digit, berakhiran 201"},
        {"19850312201001201O,Ratna Contoh,Dinas,,", Fault::number_has_letters, "**************201O"},
        {"PESERTA-TANPA-NIP-DARI-PANITIA-7,Ratna Contoh,Dinas,,", Fault::number_unfit,
         "PESERTA-TANPA-NIP-DARI-PANITIA-7"},
        {"198503122010012013,,Dinas,,", Fault::name_missing, "(kosong)"},
        {",Ratna Contoh,Dinas,,", Fault::number_missing, "(kosong)"},
        {"198503122010012013,Ratna Contoh,Dinas,,Honorer", Fault::status_unknown, "Honorer"},
        {"198503122010012013,Ratna Contoh,Dinas,,PNS,lebih", Fault::row_shifted, "lebih"},
    };
    for (const Example& example : examples) {
        CAPTURE(example.row);
        const Roster roster = read(head + example.row + "\n");
        CHECK(roster.rows.empty());
        CHECK(roster.rows_read == 1);
        REQUIRE(roster.findings.size() == 1);
        CHECK(roster.findings[0].fault == example.fault);
        CHECK(roster.findings[0].row == 2);
        CHECK(roster.findings[0].content.id == example.content);
        CHECK(tally(roster).errors == 1);
    }
}

TEST_CASE("what is odd is told and its row is taken") {
    struct Example {
        const char* row;
        Fault fault;
        const char* content;
    };
    const Example examples[] = {
        {"198502302010012013,Ratna Contoh,Dinas,,", Fault::birth_date_unreal, "lahir 30-02-1985"},
        {"190003122010012013,Ratna Contoh,Dinas,,", Fault::age_odd, "lahir 1900"},
        {"198503122031012013,Ratna Contoh,Dinas,,", Fault::start_odd, "mulai 2031"},
        {"198503122010017013,Ratna Contoh,Dinas,,", Fault::sex_digit_odd, "7"},
        {"198503122010012013,Ratna Contoh,Dinas,,PPPK", Fault::status_differs, "PPPK"},
        {"PS-07,Ratna Contoh,Dinas,,PNS", Fault::number_foreign, "PS-07"},
        {"198503122010012013,Ratna Contoh,,,", Fault::unit_missing, "(kosong)"},
    };
    for (const Example& example : examples) {
        CAPTURE(example.row);
        const Roster roster = read(head + example.row + "\n");
        CHECK(roster.rows.size() == 1);
        REQUIRE(roster.findings.size() == 1);
        CHECK(roster.findings[0].fault == example.fault);
        CHECK(roster.findings[0].content.id == example.content);
        CHECK(tally(roster).errors == 0);
        CHECK(tally(roster).warned_rows == 1);
    }
}

TEST_CASE("a number that comes twice keeps its first row, and tells whether the name differs") {
    const Roster roster = read(head +
                               "198503122010012013,Ratna Contoh,Dinas,,\n"
                               "'198503122010012013,RATNA CONTOH,Dinas,,\n"
                               "198503122010012013,Rina Contoh,Dinas,,\n");
    CHECK(roster.rows.size() == 1);
    CHECK(faults_of(roster) == std::vector{Fault::number_twice, Fault::number_of_another});
    CHECK(roster.findings[0].content.id == "sama dengan baris 2");
    CHECK(roster.findings[1].row == 4);
}

TEST_CASE("a row that is left out does not stand in the way of a later one with its number") {
    const Roster roster = read(head +
                               "198503122010012013,Ratna Contoh,Dinas,,Honorer\n"
                               "198503122010012013,Ratna Contoh,Dinas,,PNS\n");
    CHECK(roster.rows.size() == 1);
    CHECK(faults_of(roster) == std::vector{Fault::status_unknown});
}

TEST_CASE("titles may stand below a letterhead and go by many names; others are named") {
    const Roster roster = read(
        "DAFTAR PESERTA,,,,\nSeminar Contoh,,,,\n\nNo.,NIP / NI PPPK,Nama Lengkap,Perangkat Daerah,E-mail\n"
        "1,198503122010012013,Ratna Contoh,Dinas Contoh,a@contoh.id\n");
    REQUIRE(roster.rows.size() == 1);
    CHECK(roster.rows[0].participant.unit == "Dinas Contoh");
    CHECK(roster.rows[0].number == 5);
    REQUIRE(faults_of(roster) == std::vector{Fault::columns_unread});
    CHECK(roster.findings[0].problem.id == "Kolom ini tidak dibaca: No., E-mail");
    CHECK(tally(roster).errors + tally(roster).warned_rows == 0);
}

TEST_CASE("a list without its columns says which are missing, and one with two of a kind which") {
    const Roster missing = read("urutan,unit\n1,Dinas\n");
    CHECK(missing.rows.empty());
    CHECK(faults_of(missing) == std::vector{Fault::column_missing, Fault::column_missing});
    const Roster twice = read("nip,ni pppk,nama\n198503122010012013,,Ratna\n");
    CHECK(twice.rows.empty());
    CHECK(faults_of(twice) == std::vector{Fault::column_twice});
    CHECK(faults_of(read("")) == std::vector{Fault::empty_list});
    CHECK(faults_of(read(head)) == std::vector{Fault::empty_list});
}

TEST_CASE("a list of more people than one event can have is refused whole") {
    std::string text = "nip,nama\n";
    for (std::size_t i = 0; i <= max_people; ++i) text += "P" + std::to_string(i) + ",A\n";
    const Roster roster = read(text);
    CHECK(roster.rows.empty());
    CHECK(faults_of(roster) == std::vector{Fault::too_many_rows});
}

TEST_CASE("what is no spreadsheet at all is refused with what it is") {
    for (const char* text : {"PK\x03\x04 and then nothing", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 an old one"}) {
        const Roster roster = read(text);
        CHECK(roster.rows.empty());
        REQUIRE(faults_of(roster) == std::vector{Fault::unreadable});
        CHECK(!roster.findings[0].problem.id.empty());
        CHECK(!roster.findings[0].remedy.id.empty());
    }
}

TEST_CASE("of a workbook the sheet with the list is read, and cells kept as numbers are rounded ones") {
    namespace sheet = netra::sheet;
    sheet::XlsxWriter writer("Peserta");
    writer.begin_sheet("Catatan", 0);
    writer.put({1, 1}, "Daftar sementara", {});
    writer.begin_sheet("Peserta", 0);
    const char* const titles[] = {"Nama", "NIP", "Unit"};
    for (int i = 0; i < 3; ++i) writer.put({3, i + 1}, titles[i], {});
    writer.put({4, 1}, "Ratna Contoh", {});
    writer.put({4, 2}, "198503122010012013", {});
    writer.put({4, 3}, "Dinas Contoh", {});
    writer.put({6, 1}, "Made Contoh", {});
    writer.put({6, 2}, 198503122010012013.0, {});
    writer.put({7, 1}, "Wayan Contoh", {});
    writer.put({7, 2}, 12, {});
    writer.put({7, 3}, "Dinas Contoh", {});
    writer.put({7, 5}, "di luar", {});
    const Roster roster = read_roster(writer.finish(), "peserta.xlsx", {2026, 11, 26});
    CHECK(faults_of(roster) == std::vector{Fault::sheets_unread, Fault::number_rounded,
                                           Fault::cells_without_column, Fault::number_foreign});
    CHECK(roster.findings[1].row == 6);
    CHECK(roster.findings[1].content.id == "1.98503…E+17");
    REQUIRE(roster.rows.size() == 2);
    CHECK(roster.rows[0].number == 4);
    CHECK(roster.rows[1].participant.number == "12");
}
