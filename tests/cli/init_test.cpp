#include <doctest/doctest.h>

#include <filesystem>

#include "cli/context.h"
#include "office.h"

using namespace netra::cli;

namespace {

std::vector<std::string> naming(const Office& office) {
    return {"init",
            "--organisation",
            "Pemerintah Provinsi Contoh",
            "--root-key",
            office.path("root.pem"),
            "--kiosk",
            "K03",
            "--json"};
}

}  // namespace

TEST_CASE("init without a name prepares a folder for demonstration, and again changes nothing") {
    Office office;
    const Answer first = office.must({"init", "--json"});
    CHECK(first.json()["demo"] == true);
    CHECK(first.json()["organisation"] == "");
    CHECK(first.json()["root"].get<std::string>().size() == 64);
    CHECK(office.must({"init", "--json"}).json() == first.json());
    CHECK(office.must({"init"}).out.find("CONTOH") != std::string::npos);
    office.must({"audit"});
}

TEST_CASE("init names an organisation and keeps its root key sealed outside the data folder") {
    Office office;
    const auto answer = office.must(naming(office)).json();
    CHECK(answer["demo"] == false);
    CHECK(answer["organisation"] == "Pemerintah Provinsi Contoh");
    CHECK(answer["kiosk"] == "K03");
    CHECK(std::filesystem::exists(office.path("root.pem")));
    CHECK_FALSE(std::filesystem::exists(office.path("data/keys/demo-root.pem")));
    const auto audit = office.must({"audit", "--json"}).json();
    CHECK(audit["entries"] == 1);  // nothing of a demonstration stands before it
}

TEST_CASE("a demonstration's folder can be named later, and its old entries still hold") {
    Office office;
    const auto demo = office.must({"init", "--json"}).json();
    const auto named = office.must(naming(office)).json();
    CHECK(named["root"] != demo["root"]);
    CHECK(named["ledger"] == demo["ledger"]);
    CHECK(office.must({"audit", "--json"}).json()["entries"] == 2);
}

TEST_CASE("a folder that has its organisation is not named again") {
    Office office;
    office.must(naming(office));
    const Answer again = office.run(naming(office));
    CHECK(again.status == no);
    CHECK(again.err.find("N18") != std::string::npos);
}

TEST_CASE("init refuses what it cannot found on and leaves nothing behind") {
    Office office;
    CHECK(office.run({"init", "--organisation", "Contoh"}).status == wrong_usage);
    CHECK(office.run({"init", "--kiosk", "kios-3"}).status == wrong_usage);
    office.secrets = {"frasa contoh", "frasa lain"};
    CHECK(office.run(naming(office)).status == wrong_usage);
    office.secrets = {""};
    CHECK(office.run(naming(office)).status == wrong_usage);
    office.secrets = {};
    CHECK(office.run(naming(office)).status == wrong_usage);
    CHECK_FALSE(std::filesystem::exists(office.data()));
    CHECK_FALSE(std::filesystem::exists(office.path("root.pem")));
}
