#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "rules.h"

using netra::architecture::Rules;
using netra::architecture::Source;
using Breaches = std::vector<std::string>;

namespace {

std::string read(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    REQUIRE_MESSAGE(file.good(), "cannot read ", path.string());
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::filesystem::path source_folder() {
    return std::filesystem::path(NETRA_SOURCE_DIR) / "src";
}

Rules house() {
    const auto rules = netra::architecture::read_rules(read(source_folder() / "README.md"));
    REQUIRE(rules.has_value());
    return *rules;
}

std::vector<Source> all_sources() {
    std::vector<Source> sources;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(source_folder())) {
        const std::string kind = entry.path().extension().string();
        if (kind != ".h" && kind != ".cpp") continue;
        sources.push_back(
            {entry.path().lexically_relative(source_folder()).generic_string(), read(entry.path())});
    }
    return sources;
}

// The breaches of one file that stands among these.
Breaches planted(const std::string& path, const std::string& text) {
    const std::string empty = "#pragma once\n";
    std::vector<Source> sources;
    for (const char* header :
         {"base/error.h", "base/log.h", "core/nip.h", "core/idea.h", "content/idea.h", "roster/idea.h",
          "credential/idea.h", "picture/idea.h", "storage/idea.h", "document/idea.h", "app/idea.h",
          "ui/idea.h", "screens/idea.h", "platform/idea.h", "base/sha256.h"}) {
        if (path != header) sources.push_back({header, empty});
    }
    sources.push_back({path, text});
    return netra::architecture::check_sources(house(), sources);
}

std::string include(const std::string& what) {
    return "#include " + what + "\n";
}

}  // namespace

TEST_CASE("the house keeps its rules") {
    const std::vector<Source> sources = all_sources();
    CHECK(sources.size() > 60);
    for (const std::string& breach : netra::architecture::check_sources(house(), sources)) FAIL_CHECK(breach);
}

TEST_CASE("the tables of src/README.md point only downwards and name every folder there is") {
    const Rules rules = house();
    for (const std::string& breach : netra::architecture::check_rules(rules)) FAIL_CHECK(breach);
    for (const auto& entry : std::filesystem::directory_iterator(source_folder())) {
        const std::string name = entry.path().filename().string();
        if (entry.is_directory())
            CHECK_MESSAGE(rules.folders.contains(name), "no line in the table for ", name);
    }
    CHECK(rules.folders.size() == 17);
    CHECK(rules.libraries.size() > 20);
}

TEST_CASE("tables that point upwards, sideways or nowhere are found") {
    const auto rules = netra::architecture::read_rules(
        "| 0 | `base` | x | `core` |\n| 1 | `core` | x | `base` |\n| 2 | `content` | x | `roster` `gone` |\n"
        "| 2 | `roster` | x | |\n| Lib | `lib/` | `nowhere` |\n");
    REQUIRE(rules.has_value());
    CHECK(netra::architecture::check_rules(*rules) ==
          Breaches{"base uses core, which stands above it",
                   "content uses gone, which the table does not have",
                   "content uses roster, which stands beside it",
                   "Lib lives in nowhere, which the table does not have"});
    CHECK_FALSE(netra::architecture::read_rules("no table").has_value());
    CHECK_FALSE(netra::architecture::read_rules("| 0 | `base` | x | |\n").has_value());
}

TEST_CASE("what the rules allow is allowed") {
    const std::string text = include("\"core/idea.h\"") + "\n" + include("<vector>") +
                             include("<openssl/evp.h>") + include("\"base/error.h\"") +
                             include("\"core/nip.h\"");
    CHECK(planted("credential/idea.cpp", text).empty());
    CHECK(planted("base/sha256.cpp", include("<openssl/evp.h>")).empty());
    CHECK(planted("app/idea.cpp", include("\"storage/idea.h\"") + include("\"content/idea.h\"")).empty());
    CHECK(planted("netra_verify.cpp", include("\"credential/idea.h\"") + include("<CLI/CLI.hpp>")).empty());
    CHECK(planted("platform/idea.cpp", include("<GLFW/glfw3.h>") + include("<sys/stat.h>")).empty());
    CHECK(planted("ui/idea.cpp", include("<ft2build.h>") + include("FT_FREETYPE_H")).empty());
}

TEST_CASE("an include that points upwards or sideways is found with its line") {
    CHECK(planted("core/idea.cpp", "\n" + include("\"app/idea.h\"")) ==
          Breaches{"core/idea.cpp:2: core may not use app"});
    CHECK(planted("content/idea.cpp", include("\"roster/idea.h\"")) ==
          Breaches{"content/idea.cpp:1: content may not use roster"});
    CHECK(planted("base/error.h", "#pragma once\n  #  include \"core/nip.h\"\n") ==
          Breaches{"base/error.h:2: base may not use core"});
    CHECK(planted("screens/idea.cpp", include("\"storage/idea.h\"")).size() == 1);
    CHECK(planted("ui/idea.cpp", include("\"app/idea.h\"")).size() == 1);
    CHECK(planted("netra_verify.cpp", include("\"storage/idea.h\"")).size() == 1);
}

TEST_CASE("siblings of level 2 never include each other") {
    const Breaches folders = {"content", "roster", "credential", "storage", "picture", "document"};
    for (const std::string& from : folders) {
        for (const std::string& to : folders) {
            CHECK(planted(from + "/idea.cpp", include('"' + to + "/idea.h\"")).size() ==
                  (from == to ? 0 : 1));
        }
    }
}

TEST_CASE("a library outside its home is found") {
    const std::vector<std::pair<const char*, const char*>> strays = {
        {"screens/idea.cpp", "<GL/gl.h>"},    {"screens/idea.cpp", "<GLFW/glfw3.h>"},
        {"ui/idea.cpp", "<GL/gl.h>"},         {"app/idea.cpp", "<imgui.h>"},
        {"app/idea.cpp", "<sqlite3.h>"},      {"screens/idea.cpp", "<SQLiteCpp/SQLiteCpp.h>"},
        {"base/log.h", "<openssl/evp.h>"},    {"storage/idea.cpp", "<openssl/evp.h>"},
        {"core/idea.cpp", "<zip.h>"},         {"ui/idea.cpp", "<backends/imgui_impl_opengl3.h>"},
        {"app/idea.cpp", "<boost/asio.hpp>"}, {"app/idea.cpp", "FT_FREETYPE_H"},
    };
    for (const auto& stray : strays) {
        CAPTURE(stray.first);
        CAPTURE(stray.second);
        CHECK(planted(stray.first, "#pragma once\n" + include(stray.second)).size() == 1);
    }
}

TEST_CASE("core stays pure") {
    for (const char* header : {"<iostream>", "<fstream>", "<filesystem>", "<thread>", "<random>",
                               "<unistd.h>", "\"base/log.h\""}) {
        CAPTURE(header);
        CHECK_FALSE(planted("core/idea.cpp", include(header)).empty());
        CHECK(planted("app/idea.cpp", include(header)).empty());
    }
    CHECK(planted("core/idea.cpp", "auto t = std::chrono::system_clock::now();\n").size() == 1);
    CHECK(planted("core/idea.cpp", "base::SystemRandom random;\n").size() == 1);
}

TEST_CASE("a file that is too long, unfinished, badly named or without its header is found") {
    std::string text;
    for (int i = 0; i < 400; ++i) text += "\n";
    CHECK(planted("app/idea.cpp", text).empty());
    CHECK(planted("app/idea.cpp", text + "\n").size() == 1);
    for (const std::string word : {"TO"
                                   "DO",
                                   "FIX"
                                   "ME"})
        CHECK(planted("app/idea.cpp", "// " + word + "\n").size() == 1);
    CHECK(planted("app/alone.cpp", "").size() == 1);
    CHECK(planted("app/idea_of_others.cpp", "").empty());
    CHECK(planted("app/ideal.cpp", "").size() == 1);
    CHECK(planted("netra.cpp", "").empty());
    CHECK(planted("app/string_utils.h", "#pragma once\n").size() == 1);
    CHECK(planted("app/Idea.h", "#pragma once\n").size() == 1);
    CHECK(planted("app/new_idea.h", "").size() == 1);
    CHECK(planted("things/idea.h", "#pragma once\n").size() == 1);
    CHECK(planted("netra_other.cpp", "").size() == 1);
}

TEST_CASE("an include that is not written from src/ is found") {
    CHECK(planted("core/idea.cpp", include("\"nip.h\"")).size() == 1);
    CHECK(planted("core/idea.cpp", include("\"../base/error.h\"")).size() == 1);
    CHECK(planted("core/idea.cpp", "#include SOME_MACRO\n").size() == 1);
}
