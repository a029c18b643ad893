#include "core/participant.h"

#include <doctest/doctest.h>

#include <vector>

// All names are invented.
using namespace netra;
using core::NameProblem;
using core::Status;

TEST_CASE("a roster's word for the status is understood in any case and spelling") {
    const std::vector<std::pair<const char*, Status>> words = {
        {"PNS", Status::pns},
        {" pns ", Status::pns},
        {"Pegawai Negeri Sipil", Status::pns},
        {"CPNS", Status::cpns},
        {"Calon PNS", Status::cpns},
        {"PPPK", Status::pppk},
        {"P3K", Status::pppk},
        {"PPPK paruh waktu", Status::pppk_part_time},
        {"PPPK Paruh-Waktu", Status::pppk_part_time},
        {"PPPK (Paruh Waktu)", Status::pppk_part_time},
        {"Non-ASN", Status::non_asn},
        {"non asn", Status::non_asn},
    };
    for (const auto& row : words) {
        CAPTURE(row.first);
        CHECK(core::parse_status(row.first) == row.second);
    }
}

TEST_CASE("a word that names no status is refused rather than guessed") {
    for (const char* word : {"", "Honorer", "PN", "PNSS", "PPPK dan PNS", "\xff"}) {
        CAPTURE(word);
        CHECK_FALSE(core::parse_status(word).has_value());
    }
}

TEST_CASE("each status is parsed from its own name in both languages") {
    for (int i = 0; i <= static_cast<int>(Status::non_asn); ++i) {
        const auto status = static_cast<Status>(i);
        CHECK(core::parse_status(core::status_name(status).id) == status);
        CHECK(core::parse_status(core::status_name(status).en) == status);
    }
}

TEST_CASE("a name is kept composed, trimmed and with single spaces") {
    const auto check = core::check_name("  Rene\xCC\x81  Contoh \t");
    CHECK(check.text == "René Contoh");
    CHECK_FALSE(check.problem.has_value());
}

TEST_CASE("a name of 64 bytes is kept and one of 65 is returned whole with its problem") {
    CHECK_FALSE(core::check_name(std::string(64, 'a')).problem.has_value());
    const auto long_one = core::check_name(std::string(65, 'a'));
    CHECK(long_one.problem == NameProblem::too_long);
    CHECK(long_one.text.size() == 65);
    // 33 letters of two bytes each: the limit counts bytes.
    std::string accented;
    for (int i = 0; i < 33; ++i) accented += "é";
    CHECK(core::check_name(accented).problem == NameProblem::too_long);
}

TEST_CASE("a name that is empty, not text or holds invisible characters has a problem") {
    CHECK(core::check_name("").problem == NameProblem::empty);
    CHECK(core::check_name("   ").problem == NameProblem::empty);
    CHECK(core::check_name("Ratna\x01").problem == NameProblem::control_characters);
    CHECK(core::check_name("Ratna\nContoh").problem == NameProblem::control_characters);
    CHECK(core::check_name("Ratna\xE2\x80\xAE"
                           "Contoh")
              .problem == NameProblem::control_characters);
    CHECK(core::check_name("Ratna\xC3").problem == NameProblem::not_text);
}

TEST_CASE("each problem of a name is said in both languages") {
    for (int i = 0; i <= static_cast<int>(NameProblem::not_text); ++i) {
        const auto& text = core::describe(static_cast<NameProblem>(i));
        CHECK_FALSE(text.id.empty());
        CHECK_FALSE(text.en.empty());
        CHECK(text.id != text.en);
    }
}

TEST_CASE("a short name is the first name and the initial of the last") {
    CHECK(core::short_name("Ratna Widyaningrum") == "Ratna W.");
    CHECK(core::short_name("Ratna Dewi Contoh, S.IP.") == "Ratna C.");
    CHECK(core::short_name("Dr. Ir. Budi Contoh, M.Si.") == "Budi C.");
    CHECK(core::short_name("Prof.Dr. Sari Contoh") == "Sari C.");
    CHECK(core::short_name("M. Yusuf") == "M. Yusuf");
    CHECK(core::short_name("M. Yusuf Hidayat") == "M. Yusuf H.");
    CHECK(core::short_name("Suharti") == "Suharti");
    CHECK(core::short_name("Ida Éclair") == "Ida É.");
    CHECK(core::short_name("Dr.") == "Dr.");
    CHECK(core::short_name("") == "");
}

TEST_CASE("a stranger's name shows two initials and never its length") {
    CHECK(core::masked_name("Ratna Dewi Widyaningrum") == "R••••• W•••••");
    CHECK(core::masked_name("Ani Li, S.E.") == "A••••• L•••••");
    CHECK(core::masked_name("Suharti") == "S•••••");
    CHECK(core::masked_name("") == "");
    core::Participant person;
    person.name = "Ratna Widyaningrum";
    CHECK(core::masked_stranger(person) == "R••••• W•••••");
    person.unit = "Dinas Perizinan Nusa Raya";
    CHECK(core::masked_stranger(person) == "R••••• W••••• · Dinas Perizinan Nusa Raya");
}

TEST_CASE("each way of establishing an identity has its own name") {
    using core::Identity;
    CHECK(core::identity_name(Identity::card_seen).id == "Kartu pegawai dilihat petugas");
    for (int i = 1; i < 4; ++i) {
        CHECK(core::identity_name(static_cast<Identity>(i)) !=
              core::identity_name(static_cast<Identity>(i + 1)));
    }
}
