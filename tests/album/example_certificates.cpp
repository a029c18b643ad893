#include "example_certificates.h"

#include <array>

namespace netra::album {

namespace {

using app::CertificateStanding;
using namespace std::chrono_literals;

struct Person {
    const char* name;
    const char* tail;
};

constexpr std::array<Person, 9> people = {{{"Ratna Widyaningrum", "013"},
                                           {"Agus Prasetyo Nugroho, S.IP.", "004"},
                                           {"Muhammad Iqbal Ramadhan Al Farisi", "001"},
                                           {"Ni Luh Ayu Pradnyani", "022"},
                                           {"Yohanes Kristianto", ""},
                                           {"Siti Aminah", "007"},
                                           {"Drs. Bambang Sutrisno, M.Si.", "011"},
                                           {"Maria Goreti Wulandari", "018"},
                                           {"Dewi Lestari Handayani", "002"}}};

}  // namespace

app::CertificateRoomState example_certificates(base::Instant now) {
    app::CertificateRoomState room;
    room.figures = {128, 1, "NR26-K03-000128"};
    room.list.found = 128;
    room.list.pages = 7;
    for (std::size_t i = 0; i < people.size(); ++i) {
        const auto past = static_cast<std::int64_t>(i);
        room.list.lines.push_back({4811 - 6 * past, "NR26-K03-000" + std::to_string(128 - past),
                                   people[i].name, people[i].tail, now - 3min * (past + 1)});
    }
    room.list.lines[3].standing = CertificateStanding::superseded;
    room.list.lines[5].standing = CertificateStanding::revoked;
    return room;
}

app::CertificateRoomState example_nothing_found(base::Instant now) {
    app::CertificateRoomState room = example_certificates(now);
    room.list = {.sought = "•••013", .found = 0, .page = 0, .pages = 1, .lines = {}};
    room.note =
        app::StaffNote{false,
                       {"Sertifikat itu tidak terbit di kios ini. Periksa di halaman verifikasi.",
                        "That certificate was not issued at this kiosk. Check it on the verification page."}};
    return room;
}

app::CertificateView example_certificate(base::Instant now, const std::filesystem::path& document) {
    app::CertificateView view;
    view.entry = 4811;
    view.facts.issued = base::unix_seconds(now - 3min);
    view.facts.number = "NR26-K03-000128";
    view.facts.name = "Ratna Widyaningrum";
    view.facts.number_tail = "013";
    view.facts.unit = "Dinas Perizinan Nusa Raya";
    view.facts.event = "NR26";
    view.facts.course = "Netralitas ASN";
    view.facts.mode = core::Mode::full;
    view.facts.identity = core::Identity::roster;
    view.event_title = "Seminar Netralitas dan Profesionalisme ASN";
    view.document = document;
    return view;
}

}  // namespace netra::album
