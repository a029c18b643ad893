#include "core/event.h"

#include <doctest/doctest.h>

#include <functional>

using namespace netra;
using core::EventField;
using core::Mode;

namespace {

core::Event good_event() {
    core::Event event;
    event.code = "LPG26";
    event.title = "Seminar Netralitas ASN";
    event.host = "Badan Kepegawaian Daerah Provinsi Contoh";
    event.place = "Gedung Serbaguna, Kota Contoh";
    event.first_day = event.last_day = 20783;
    event.course = "netralitas-asn";
    return event;
}

}  // namespace

TEST_CASE("a complete event has no problem") {
    core::Event event = good_event();
    CHECK(core::check_event(event).empty());
    event.election = "Pemilihan Umum 2029";
    event.witnesses = {"Sekretaris Daerah", "Anggota Bawaslu"};
    event.last_day = event.first_day + 365;
    CHECK(core::check_event(event).empty());
}

TEST_CASE("each wrong field of an event is named once, in both languages") {
    using Change = std::function<void(core::Event&)>;
    const std::vector<std::pair<EventField, Change>> changes = {
        {EventField::code, [](auto& e) { e.code = ""; }},
        {EventField::code, [](auto& e) { e.code = "lpg26"; }},
        {EventField::code, [](auto& e) { e.code = "ABCDEFGHIJKLM"; }},
        {EventField::code, [](auto& e) { e.code = "LPG-26"; }},
        {EventField::title, [](auto& e) { e.title = "  "; }},
        {EventField::title, [](auto& e) { e.title = std::string(121, 'x'); }},
        {EventField::title, [](auto& e) { e.title = "dua\nbaris"; }},
        {EventField::host, [](auto& e) { e.host = "\xff"; }},
        {EventField::place, [](auto& e) { e.place = ""; }},
        {EventField::dates, [](auto& e) { e.last_day = e.first_day - 1; }},
        {EventField::dates, [](auto& e) { e.last_day = e.first_day + 366; }},
        {EventField::zone, [](auto& e) { e.utc_offset_minutes = 421; }},
        {EventField::zone, [](auto& e) { e.utc_offset_minutes = 900; }},
        {EventField::course, [](auto& e) { e.course = ""; }},
        {EventField::election, [](auto& e) { e.election = std::string(121, 'x'); }},
        {EventField::positions, [](auto& e) { e.witnesses = {""}; }},
        {EventField::positions, [](auto& e) { e.pact_signers.assign(9, "Inspektur"); }},
        {EventField::positions, [](auto& e) { e.certificate_signers = {"satu\tdua"}; }},
    };
    for (const auto& [field, change] : changes) {
        core::Event event = good_event();
        change(event);
        const auto problems = core::check_event(event);
        REQUIRE(problems.size() == 1);
        CHECK(problems.front().field == field);
        CHECK_FALSE(problems.front().message.id.empty());
        CHECK_FALSE(problems.front().message.en.empty());
    }
}

TEST_CASE("an empty event is told all that it lacks at once") {
    core::Event event;
    CHECK(core::check_event(event).size() == 5);
}

TEST_CASE("500 people at 6 kiosks in 6 hours have 259 seconds each and fit Ekspres") {
    const core::DayPlan plan = core::plan_day(500, 6, 360);
    CHECK(plan.seconds_each == 259);
    CHECK(plan.usable_seconds_each == 220);
    CHECK(plan.best == Mode::express);
    CHECK(plan.modes[0].people == 73);
    CHECK_FALSE(plan.modes[0].fits);
    CHECK(plan.modes[1].people == 550);
    CHECK(plan.modes[1].fits);
    CHECK(plan.modes[2].people == 1101);
    CHECK(plan.modes[2].fits);
}

TEST_CASE("a mode fits up to exactly the people it serves") {
    CHECK(core::plan_day(73, 6, 360).best == Mode::full);
    CHECK(core::plan_day(74, 6, 360).best == Mode::express);
    CHECK(core::plan_day(550, 6, 360).best == Mode::express);
    CHECK(core::plan_day(551, 6, 360).best == Mode::signing);
    CHECK_FALSE(core::plan_day(1102, 6, 360).best.has_value());
}

TEST_CASE("figures out of range are taken as the nearest that make sense") {
    CHECK(core::plan_day(0, 0, 0).seconds_each == 60);
    CHECK(core::plan_day(1, 1'000'000'000'000, 1'000'000'000'000).seconds_each == 60'000'000'000'000);
    CHECK(core::plan_day(-5, 1, 10).seconds_each == 600);
}

TEST_CASE("a mode is parsed from its name in either language") {
    CHECK(core::parse_mode("Lengkap") == Mode::full);
    CHECK(core::parse_mode("full") == Mode::full);
    CHECK(core::parse_mode(" EKSPRES ") == Mode::express);
    CHECK(core::parse_mode("express") == Mode::express);
    CHECK(core::parse_mode("tanda-tangan") == Mode::signing);
    CHECK(core::parse_mode("Tanda tangan") == Mode::signing);
    CHECK(core::parse_mode("signing") == Mode::signing);
    CHECK_FALSE(core::parse_mode("cepat").has_value());
    CHECK_FALSE(core::parse_mode("").has_value());
    CHECK_FALSE(core::parse_mode("\xff").has_value());
}
