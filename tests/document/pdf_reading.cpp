#include "pdf_reading.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>

#include "base/files.h"

namespace netra::document::example {

std::string tool(const std::string& command, base::ByteView file, const std::string& suffix) {
    const auto path =
        std::filesystem::temp_directory_path() / ("netra-document-" + std::to_string(getpid()) + suffix);
    base::replace_file(path, file);
    std::string line = command;
    line.replace(line.find("FILE"), 4, path.string());
    std::string out;
    FILE* pipe = popen(line.c_str(), "r");
    REQUIRE(pipe != nullptr);
    for (int c = std::fgetc(pipe); c != EOF; c = std::fgetc(pipe)) out += static_cast<char>(c);
    const int status = pclose(pipe);
    std::filesystem::remove(path);
    CAPTURE(command);
    CAPTURE(out);
    REQUIRE(status == 0);
    return out;
}

}  // namespace netra::document::example
