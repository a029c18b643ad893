#include <doctest/doctest.h>

#include "base/bytes.h"
#include "base/files.h"
#include "cli/context.h"
#include "office.h"

using namespace netra;
using namespace netra::cli;

TEST_CASE("staff add asks twice for a PIN, list names its bearer, remove takes it away") {
    Office office;
    office.must({"init"});
    CHECK(office.must({"staff", "list"}).err.find("staff add") != std::string::npos);
    office.secrets = {"502931", "502931"};
    CHECK(office.must({"staff", "add", "Kepala Tim", "--role", "admin"}).out.find("Kepala Tim") !=
          std::string::npos);
    const auto listed = office.must({"staff", "list", "--json"}).json();
    CHECK(listed == nlohmann::json{{"name", "Kepala Tim"}, {"role", "admin"}});
    office.must({"staff", "remove", "Kepala Tim"});
    CHECK(office.must({"staff", "list"}).out.empty());
    CHECK(office.must({"audit", "--json"}).json()["entries"] == 3);  // enrolled, added, removed
}

TEST_CASE("a PIN comes from standard input as well, and stands in no file") {
    Office office;
    office.must({"init"});
    const Answer added = office.run(
        {"staff", "add", "Petugas 1", "--role", "operator", "--pin-stdin", "--json"}, "8602714\r\n");
    REQUIRE(added.status == yes);
    CHECK(added.json()["role"] == "operator");
    for (const auto& file : std::filesystem::recursive_directory_iterator(office.data())) {
        if (!file.is_regular_file()) continue;
        CAPTURE(file.path().string());
        const base::Bytes bytes = base::read_file(file.path());
        CHECK(base::as_text(bytes).find("8602714") == std::string_view::npos);
    }
}

TEST_CASE("a PIN that is easily guessed, taken or typed unlike the first time is refused with the reason") {
    Office office;
    office.must({"init"});
    const auto add = [&](const std::string& name, const std::string& first, const std::string& second) {
        office.secrets = {first, second};
        return office.run({"--lang", "en", "staff", "add", name, "--role", "admin"});
    };
    const Answer run = add("Admin", "123456", "123456");
    CHECK(run.status == wrong_usage);
    CHECK(run.err.find("in a row") != std::string::npos);
    CHECK(add("Admin", "5029", "5029").status == wrong_usage);
    CHECK(add("Admin", "502931", "502932").status == wrong_usage);
    CHECK(add("", "502931", "502931").status == wrong_usage);
    CHECK(add("Admin", "502931", "502931").status == yes);
    CHECK(add("Admin", "608842", "608842").status == no);
    const Answer taken = add("Petugas", "502931", "502931");
    CHECK(taken.status == no);
    CHECK(taken.err.find("taken") != std::string::npos);
    CHECK(office.run({"staff", "remove", "Petugas"}).status == no);
    CHECK(office.run({"staff", "add", "X", "--role", "ketua"}).status == wrong_usage);
    CHECK(office.run({"staff", "add", "X"}).status == wrong_usage);
}

TEST_CASE("staff are set for a folder that was prepared, and for no other") {
    Office office;
    CHECK(office.run({"staff", "list"}).status == world_failed);
    CHECK_FALSE(std::filesystem::exists(office.data()));
}
