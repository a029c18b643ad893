#include "core/election_text.h"

#include <doctest/doctest.h>

using namespace netra::core;

namespace {

Spans words(const char* text) {
    Span span;
    span.text = text;
    return {span};
}

}  // namespace

TEST_CASE("the election's name stands in every place, and a common word where the event names none") {
    Event event;
    event.election = "Pemilihan Contoh 2029";
    CHECK(with_election("sebelum {pemilihan} dan sesudah {pemilihan}.", event) ==
          "sebelum Pemilihan Contoh 2029 dan sesudah Pemilihan Contoh 2029.");
    event.election.clear();
    CHECK(with_election("sesudah {pemilihan}.", event) == "sesudah pemilihan.");
    CHECK(with_election("tanpa tempat", event) == "tanpa tempat");
}

TEST_CASE("a pact names an election where any of its parts has a place for it") {
    Pact pact;
    pact.title = "Komitmen";
    pact.clauses = {words("Saya menjaga jalan keluar.")};
    CHECK_FALSE(names_election(pact));
    pact.clauses.push_back(words("Saya netral pada {pemilihan}."));
    CHECK(names_election(pact));
}
