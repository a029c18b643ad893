// A USB stick: what on it may be of use, and putting a file onto it.
#pragma once
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "app/appliance.h"
#include "base/bytes.h"

namespace netra::app {

// Its files whose names end as one of `endings` does (".netra"; the case does not count), and its folders
// that hold a file of that name: by path, down to two folders below the stick's own, no hidden ones, at most
// 200. Links are not followed. What cannot be read is passed over.
std::vector<std::filesystem::path> files_on(const std::filesystem::path& stick,
                                            const std::vector<std::string_view>& endings);
std::vector<std::filesystem::path> folders_on(const std::filesystem::path& stick, std::string_view with_file);

// Of the sticks the one that the path lies on; empty: none of them.
std::filesystem::path stick_of(const std::vector<std::filesystem::path>& sticks,
                               const std::filesystem::path& path);
// As people name it: "KINGSTON/materi/netralitas.netra"; the name alone where no stick holds it.
std::string place_on(const std::vector<std::filesystem::path>& sticks, const std::filesystem::path& path);

// Writes onto the stick beside what is there: where the name is taken, "name-2" and so on. A stick that is
// mounted read-only is the machine's to write to. Answers the path. Throws as base::write_file and
// Appliance::save do.
std::filesystem::path save_on(const std::filesystem::path& stick, const std::string& name,
                              base::ByteView bytes, const Appliance& appliance);

}  // namespace netra::app
