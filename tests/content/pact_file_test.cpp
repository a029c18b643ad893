#include "content/pact_file.h"

#include <doctest/doctest.h>

#include "sample_course.h"

using namespace netra;
using core::plain_text;

namespace {

struct Reading {
    core::Pact pact;
    core::Pledge pledge;
    std::string problems;
};

Reading read_pact(const std::string& text) {
    content::Report report;
    Reading reading;
    reading.pact = content::read_pact(content::SourceText("pakta.md", text), base::as_bytes(text), report);
    reading.problems = test::lines_of(report.diagnostics());
    return reading;
}

Reading read_pledge(const std::string& text) {
    content::Report report;
    Reading reading;
    reading.pledge = content::read_pledge(content::SourceText("ikrar.md", text), report);
    reading.problems = test::lines_of(report.diagnostics());
    return reading;
}

constexpr const char* whole =
    "version: 1.2\n\n# Pakta *Contoh*\n\nPada {pemilihan}\nsaya:\n\n1. satu;\n2. **dua**.\n\nDemikian.\n";

}  // namespace

TEST_CASE("a pact has version, title, opening, clauses, closing and the hash of its bytes") {
    const Reading reading = read_pact(whole);
    CHECK(reading.problems == "");
    CHECK(reading.pact.version == "1.2");
    CHECK(reading.pact.title == "Pakta Contoh");
    CHECK(plain_text(reading.pact.opening) == "Pada {pemilihan} saya:");
    REQUIRE(reading.pact.clauses.size() == 2);
    CHECK(plain_text(reading.pact.clauses[0]) == "satu;");
    CHECK(reading.pact.clauses[1][0].bold);
    CHECK(plain_text(reading.pact.closing) == "Demikian.");
    CHECK(reading.pact.hash == base::sha256(base::as_bytes(whole)));
}

TEST_CASE("one space more is another pact") {
    CHECK(read_pact(whole).pact.hash != read_pact(std::string(whole) + " ").pact.hash);
}

TEST_CASE("faults of a pact are named where they stand") {
    CHECK(read_pact("# P\n\nSaya:\n\n1. a\n").problems ==
          "pakta.md:1:1: error: the line version: is missing\n");
    CHECK(read_pact("version:\n# P\n\nSaya:\n\n1. a\n").problems ==
          "pakta.md:1:1: error: version must have 1 to 20 characters\n");
    CHECK(read_pact("version: 1\n\nSaya:\n\n1. a\n").problems ==
          "pakta.md:1:1: error: a pact without a title\n");
    CHECK(read_pact("version: 1\n# P\n\n1. a\n").problems ==
          "pakta.md:1:1: error: a pact without an opening paragraph\n");
    CHECK(read_pact("version: 1\n# P\n\nSaya:\n\n- a\n\nb\n").problems ==
          "pakta.md:1:1: error: a pact without clauses\npakta.md:6:3: error: this part is not known here\n"
          "pakta.md:8:1: error: this part is not known here\n");
    CHECK(read_pact("version: 1\n# P\n\nSaya:\n\n2. a\n").problems ==
          "pakta.md:6:4: error: clause numbers out of order\n");
    CHECK(read_pact("version: 1\n# P\n\nPada {pemilu} saya:\n\n1. a\n").problems ==
          "pakta.md:4:6: error: unknown placeholder\n");
}

TEST_CASE("a pledge is a title and its words") {
    const Reading reading =
        read_pledge("# Ikrar\n\nPada {pemilihan} kami:\n\n1. netral;\n2. jujur.\n\nDemikian.\n");
    CHECK(reading.problems == "");
    CHECK(reading.pledge.title == "Ikrar");
    CHECK(reading.pledge.text.size() == 4);
    CHECK(read_pledge("Kami.\n").problems == "ikrar.md:1:1: error: a pledge without a title or text\n");
    CHECK(read_pledge("# A\n\nKami.\n\n> kutipan\n").problems ==
          "ikrar.md:5:1: error: this part is not known here\n");
}
