#include "cli/content_watch.h"

#include <doctest/doctest.h>

using namespace netra;
using namespace netra::cli;

namespace {

base::Diagnostic fault(const std::string& file, int line, const std::string& message) {
    base::Diagnostic one;
    one.file = file;
    one.line = line;
    one.message = {message, message};
    return one;
}

}  // namespace

TEST_CASE("two equal results differ in nothing") {
    const base::Diagnostics both = {fault("a.gift", 3, "rusak")};
    CHECK(compare_checks(both, both).empty());
    CHECK(compare_checks({}, {}).empty());
}

TEST_CASE("what is mended and what is new are told apart, and what stays is not told again") {
    const CheckChange change = compare_checks({fault("a.gift", 3, "rusak"), fault("b.md", 1, "panjang")},
                                              {fault("b.md", 1, "panjang"), fault("c.md", 2, "kosong")});
    REQUIRE(change.mended.size() == 1);
    CHECK(change.mended[0].file == "a.gift");
    REQUIRE(change.fresh.size() == 1);
    CHECK(change.fresh[0].file == "c.md");
}

TEST_CASE("a problem that moved down by a line is told with its new line") {
    const CheckChange change = compare_checks({fault("a.gift", 3, "rusak")}, {fault("a.gift", 4, "rusak")});
    REQUIRE(change.fresh.size() == 1);
    CHECK(change.fresh[0].line == 4);
    CHECK(change.mended.size() == 1);
}
