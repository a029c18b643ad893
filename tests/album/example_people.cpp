#include "example_people.h"

#include <array>
#include <cstdio>

namespace netra::album {

namespace {

constexpr std::array names{"Ayu Lestari Contoh",  "Bambang Contoh",     "Dewi Anggraini Contoh, S.E.",
                           "Eko Prasetyo Contoh", "Fitri Contoh",       "Gunawan Contoh, S.T.",
                           "Hasan Basri Contoh",  "Indah Sari Contoh",  "Joko Contoh, S.H., M.H.",
                           "Kartika Contoh",      "Lukman Hakim Contoh"};
constexpr std::array units{"Dinas Pendidikan Nusa Raya", "Dinas Perizinan Nusa Raya",
                           "Inspektorat Nusa Raya"};

std::string nip(int person) {
    std::array<char, 32> digits{};
    std::snprintf(digits.data(), digits.size(), "19850312201001%d%03d", 1 + person % 2, person % 1000);
    return digits.data();
}

std::string row(const std::string& number, const std::string& name, const std::string& unit,
                const std::string& status = "PNS") {
    return number + ";" + name + ";" + unit + ";" + status + "\r\n";
}

// 120 rows, of which seven are odd or wrong.
std::string list_with_faults() {
    std::string list = "NIP;Nama;Unit;Status\r\n";
    for (int i = 2; i <= 121; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const std::string name = names.at(at % names.size()), unit = units.at(at % units.size());
        switch (i) {
            case 12:
                list += row("1,98503E+17", name, unit);
                break;
            case 27:
                list += row("198502302010011027", name, unit);
                break;
            case 48:
                list += row("19850312201001042", name, unit);
                break;
            case 69:
                list += row(nip(i), name, "Dinas Pendidikn Nusa Raya");
                break;
            case 83:
                list += row(nip(51), "Wayan Contoh", unit);
                break;
            case 101:
                list += row(nip(i), name, "");
                break;
            case 115:
                list += row(nip(i), name, unit, "Honorer");
                break;
            default:
                list += row(nip(i), name, unit);
        }
    }
    return list;
}

}  // namespace

app::PeopleRoomState example_list() {
    using app::PersonStage;
    constexpr std::array stages{PersonStage::absent, PersonStage::finished, PersonStage::parked,
                                PersonStage::absent, PersonStage::left};
    app::PeopleRoomState room;
    for (std::size_t i = 0; i < names.size(); ++i) {
        app::PersonLine line;
        line.person.number = nip(static_cast<int>(i));
        line.person.name = names.at(i);
        line.person.unit = units.at(i % units.size());
        line.person.in_roster = true;
        line.stage = stages.at(i % stages.size());
        line.key = {"NR26", {}, line.person.number};
        room.lines.push_back(std::move(line));
    }
    room.more = true;
    return room;
}

app::PeopleRoomState example_person() {
    app::PeopleRoomState room = example_list();
    room.page = app::PeoplePage::person;
    app::PersonFile& file = room.person.emplace();
    file.line = room.lines.at(2);
    file.row_key = "R7K4M2";
    file.visit.emplace();
    file.tests = 2;
    file.best_percent = 60;
    return room;
}

app::PeopleRoomState example_lists() {
    app::PeopleRoomState room;
    room.page = app::PeoplePage::files;
    for (const char* place : {"KINGSTON/peserta-seminar.xlsx", "KINGSTON/daftar/peserta-gelombang-dua.csv",
                              "KINGSTON/daftar/tamu undangan.csv"})
        room.files.push_back({std::string("/media/netra/") + place, place});
    return room;
}

app::PeopleRoomState example_check() {
    app::PeopleRoomState room = example_lists();
    room.page = app::PeoplePage::check;
    room.file = room.files.front().path;
    const std::string list = list_with_faults();
    auto roster = std::make_shared<const roster::Roster>(
        roster::read_roster(base::as_bytes(list), "peserta-seminar.xlsx", {2026, 11, 26}));
    room.tally = roster::tally(*roster);
    room.roster = std::move(roster);
    return room;
}

}  // namespace netra::album
