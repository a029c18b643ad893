// A folder of its own for each test, and a small whole course to put into it.
#pragma once
#include <filesystem>
#include <string>

#include "base/diagnostic.h"

namespace netra::test {

class TemporaryFolder {
  public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }
    // Makes the folders above the file as well.
    void write(const std::string& file, const std::string& text) const;
    // The text of a file with the first `from` replaced; `from` is there.
    void replace(const std::string& file, const std::string& from, const std::string& to) const;
    void remove(const std::string& file) const;
    std::string read(const std::string& file) const;

  private:
    std::filesystem::path path_;
};

constexpr const char* small_svg =
    R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8"/></svg>)";

// Two modules, eight questions, a pact and a pledge, without a single diagnostic.
void write_sample_course(const TemporaryFolder& folder);

// "file:line:column: …" of each, without hints, for comparing.
std::string lines_of(const base::Diagnostics& diagnostics);

}  // namespace netra::test
