#include <doctest/doctest.h>

#include <filesystem>

#include "cli/context.h"
#include "office.h"

using namespace netra::cli;

namespace fs = std::filesystem;

TEST_CASE("the doctor's status is no where something is bad, and each line says what to do") {
    Office office;
    const Answer nothing = office.run({"doctor"});
    CHECK(nothing.status == no);
    CHECK(nothing.out.find("RUSAK") != std::string::npos);
    CHECK(nothing.out.find("netra init") != std::string::npos);
    CHECK_FALSE(fs::exists(office.data()));
}

TEST_CASE("the doctor answers as JSON, one check a line, each once") {
    Office office;
    office.must({"init"});
    fs::permissions(office.path("data") + "/keys/kiosk.pem", fs::perms::others_read, fs::perm_options::add);
    const Answer answer = office.run({"doctor", "--json"});
    CHECK(answer.status == no);
    CHECK(answer.json()["check"] == "data");
    CHECK(answer.json()["state"] != "bad");
    CHECK(answer.out.find(R"("check":"keys","state":"bad")") != std::string::npos);
}
