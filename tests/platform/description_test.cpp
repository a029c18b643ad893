#include "platform/description.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <nlohmann/json.hpp>

#include "base/files.h"

using namespace netra;
using Json = nlohmann::json;

namespace {

ui::Registry example() {
    ui::Registry registry;
    registry.screen = "identify";
    ui::Item field;
    field.id = "nip";
    field.role = ui::Role::field;
    field.label = "NIP";
    field.rect = {96, 312, 1040, 168};
    field.value = "19850312";
    ui::Item key;
    key.id = "key.1";
    key.role = ui::Role::key;
    key.label = "1";
    key.rect = {1240.04f, 192, 170.67f, 150};
    key.enabled = false;
    registry.items = {field, key};
    registry.texts.push_back(
        {"Masukkan NIP", {96, 160, 700, 67}, 56, ui::rgb(0x101C2E), ui::rgb(0xF4F6FA), false});
    registry.texts.push_back({"1", {148, 360, 46, 72}, 60, ui::rgb(0x101C2E), ui::rgb(0xFFFFFF), true});
    return registry;
}

const platform::DescribedFrame frame{7, {1920, 1080}, {1280, 720}};

}  // namespace

TEST_CASE("a description names what stands on the screen") {
    const Json json = Json::parse(platform::description(example(), frame, true));
    CHECK(json["screen"] == "identify");
    CHECK(json["frame"] == 7);
    CHECK(json["canvas"] == Json{1920, 1080});
    CHECK(json["window"] == Json{1280, 720});
    CHECK(json["items"][0] == Json{{"id", "nip"},
                                   {"role", "field"},
                                   {"label", "NIP"},
                                   {"rect", {96, 312, 1040, 168}},
                                   {"enabled", true},
                                   {"selected", false},
                                   {"focused", false},
                                   {"value", "19850312"}});
    CHECK(json["items"][1]["rect"] == Json{1240, 192, 170.7, 150});
    CHECK(json["items"][1]["enabled"] == false);
    CHECK(json["texts"][0] == Json{{"text", "Masukkan NIP"},
                                   {"rect", {96, 160, 700, 67}},
                                   {"size", 56},
                                   {"ink", "#101c2e"},
                                   {"ground", "#f4f6fa"}});
    CHECK(json["texts"].size() == 2);
}

TEST_CASE("without leave to do so a description holds nothing that was typed") {
    const std::string text = platform::description(example(), frame, false);
    CHECK(text.find("19850312") == std::string::npos);
    const Json json = Json::parse(text);
    CHECK(json["items"][0]["value"] == "");
    CHECK(json["texts"].size() == 1);
}

TEST_CASE("a description is written in one piece over the one before") {
    const auto path = std::filesystem::temp_directory_path() / "netra-description-test.json";
    base::replace_file(path,
                       base::as_bytes("{\"screen\":\"old\", and much that is longer than what follows"));
    platform::write_description(path, {}, frame, false);
    CHECK(Json::parse(base::read_text_file(path))["items"].empty());
    std::filesystem::remove(path);
}
