#include "core/ticket.h"

#include <doctest/doctest.h>

#include <cctype>

#include "base/error.h"

using namespace netra;

namespace {

const base::Bytes pepper(32, 7);

}  // namespace

TEST_CASE("a ticket is read back and genuine under its event's pepper alone") {
    const core::Ticket ticket = core::make_ticket("LPG26", "R0042", pepper);
    const std::string text = core::ticket_text(ticket);
    CHECK(text.starts_with("NT1.LPG26.R0042."));
    CHECK(ticket.check.size() == 8);
    const auto read = core::parse_ticket(text);
    REQUIRE(read.has_value());
    CHECK(*read == ticket);
    CHECK(core::is_genuine(*read, pepper));
    CHECK_FALSE(core::is_genuine(*read, base::Bytes(32, 8)));
}

TEST_CASE("the check of a ticket stays the same for ever") {
    // Computed apart: the first 40 bits of SHA-256(32 × 0x07, "NC1:ticket:NT1.LPG26.R0042").
    CHECK(core::make_ticket("LPG26", "R0042", pepper).check == "W2MU4924");
}

TEST_CASE("any other event, row or check is not genuine") {
    const std::string text = core::ticket_text(core::make_ticket("LPG26", "R0042", pepper));
    int refused = 0;
    for (std::size_t i = 4; i < text.size(); ++i) {
        std::string changed = text;
        changed[i] = changed[i] == 'Z' ? 'Y' : 'Z';
        const auto read = core::parse_ticket(changed);
        refused += !read || !core::is_genuine(*read, pepper);
    }
    CHECK(refused == static_cast<int>(text.size()) - 4);
}

TEST_CASE("the dot between event and row is part of what is checked") {
    const core::Ticket ticket = core::make_ticket("AB", "C1", pepper);
    CHECK_FALSE(core::is_genuine({"ABC", "1", ticket.check}, pepper));
}

TEST_CASE("a scanner that swaps the case does no harm") {
    const core::Ticket ticket = core::make_ticket("LPG26", "R0042", pepper);
    std::string lower = core::ticket_text(ticket);
    for (char& c : lower) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    CHECK(core::parse_ticket(lower) == ticket);
}

TEST_CASE("text of another form is no ticket") {
    for (const char* text :
         {"", "NT1", "NT1.", "NT1...", "NT1.LPG26.R0042", "NT1.LPG26.R0042.", "NT1.LPG26.R0042.7KQ2M9X",
          "NT1.LPG26.R0042.7KQ2M9XAA", "NT1.LPG26.R0042.7KQ2M9X0", "NT2.LPG26.R0042.7KQ2M9XA",
          "NT1.LPG 26.R0042.7KQ2M9XA", "NT1.LPG26..7KQ2M9XA", "NT1.LPG26.R0042.7KQ2M9XA.X",
          "NT1.ABCDEFGHIJKLM.R1.7KQ2M9XA", "NT1.LPG26.R0042-1.7KQ2M9XA", "XNT1.LPG26.R0042.7KQ2M9XA"}) {
        CAPTURE(text);
        CHECK_FALSE(core::parse_ticket(text).has_value());
    }
    CHECK_FALSE(core::parse_ticket("NT1.LPG26." + std::string(100000, 'A') + ".7KQ2M9XA").has_value());
}

TEST_CASE("a ticket cannot be made of parts that it cannot carry") {
    CHECK_THROWS_AS(core::make_ticket("lpg26", "R0042", pepper), Error);
    CHECK_THROWS_AS(core::make_ticket("LPG26", "", pepper), Error);
    CHECK_THROWS_AS(core::make_ticket("LPG26", "R.42", pepper), Error);
    CHECK_THROWS_AS(core::make_ticket("LPG26", std::string(33, 'A'), pepper), Error);
    CHECK_NOTHROW(core::make_ticket("LPG26", std::string(32, 'A'), pepper));
}
