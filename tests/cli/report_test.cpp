#include <doctest/doctest.h>

#include <sstream>

#include "base/files.h"
#include "cli/context.h"
#include "office.h"

using namespace netra;
using namespace netra::cli;

namespace {

std::vector<nlohmann::json> rows_of(const std::string& out, const std::string& table) {
    std::vector<nlohmann::json> rows;
    std::istringstream lines(out);
    for (std::string line; std::getline(lines, line);) {
        auto row = nlohmann::json::parse(line);
        if (row["table"] == table) rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace

TEST_CASE("a report counts what people answered") {
    Office office;
    office.found();
    office.must({"event", "open", "EVK29"});
    for (const char* name : {"Wayan Contoh", "Made Contoh", "Komang Contoh"}) office.play_visit(name);
    const std::string out = office.must({"report", "EVK29", "--json"}).out;
    const auto overview = rows_of(out, "overview");
    REQUIRE(overview.size() == 1);
    CHECK(overview[0]["registered here"] == 3);
    CHECK(overview[0]["finished a test"] == 3);
    CHECK(overview[0]["passed"] == 3);
    int asked = 0;
    for (const auto& question : rows_of(out, "questions")) {
        asked += question["asked"].get<int>();
        if (question["asked"] >= 2) CHECK(question["facility %"] == 100);
    }
    int chosen = 0;
    for (const auto& option : rows_of(out, "options")) {
        if (option["weight %"] == 100) chosen += option["chosen"].get<int>();
        if (option["weight %"] == 0) CHECK(option["chosen"] == 0);
    }
    CHECK(asked > 0);
    CHECK(chosen > 0);
    const auto units = rows_of(out, "units");
    REQUIRE(units.size() == 1);
    CHECK(units[0]["persons"] == 3);
    CHECK(units[0]["mean % (first test)"] == 100);
    CHECK(rows_of(out, "learning gain").empty());
}

TEST_CASE("an event that nobody came to has a report of zeros") {
    Office office;
    office.found();
    const Answer answer = office.must({"report", "EVK29", "--lang", "en"});
    CHECK(answer.out.find("Overview") == 0);
    const std::string out = office.must({"report", "EVK29", "--json"}).out;
    CHECK(rows_of(out, "overview")[0]["finished a test"] == 0);
    CHECK(!rows_of(out, "questions").empty());
    CHECK(rows_of(out, "questions")[0]["facility %"].is_null());
}

TEST_CASE("a report file is written whole or not at all") {
    Office office;
    office.found();
    office.must({"report", "EVK29", "--csv", office.path("hasil.csv")});
    const std::string csv = base::read_text_file(office.path("hasil.csv"));
    CHECK(csv.starts_with("\xef\xbb\xbfRingkasan\r\n"));
    CHECK(csv.find("\r\nEVK29;") != std::string::npos);
    office.must({"report", "EVK29", "--xlsx", office.path("hasil.xlsx")});
    CHECK(base::read_text_file(office.path("hasil.xlsx")).starts_with("PK"));
    CHECK(office.run({"report", "EVK29", "--csv", office.path("tiada/hasil.csv")}).status == world_failed);
    CHECK(office.run({"report", "ADA99", "--csv", office.path("lain.csv")}).status == no);
    CHECK_FALSE(std::filesystem::exists(office.path("lain.csv")));
}
