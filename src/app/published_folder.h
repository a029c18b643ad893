// A folder that the program writes as a whole and may replace: course-files.js in it names all its files.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "base/bytes.h"

namespace netra::app {

struct PublishedFile {
    std::string path;  // relative, parted by '/'
    base::Bytes bytes;
};

// What stands where a folder is to be published.
enum class Standing {
    free,     // nothing, or an empty folder
    ours,     // a folder with nothing but the files that its course-files.js names
    foreign,  // anything else
};
// Throws Error(file_failed) when the place cannot be read.
Standing standing_of(const std::filesystem::path& folder);

// 16 hexadecimal digits that differ when any of the files does; course-files.js itself does not count.
std::string version_of(const std::vector<PublishedFile>& files);

// course-files.js for these files, of which it names itself too: what sw.js keeps on a device.
PublishedFile list_of_files(const std::vector<PublishedFile>& files);

// Writes the files into a new folder beside the target and exchanges the names: the target is whole at any
// time. What was ours goes; what was foreign stays beside it under another name, which is the answer; else
// the answer is empty. Throws as base::write_file does, Error(usage) for a path without a name.
std::filesystem::path put_folder(const std::filesystem::path& folder,
                                 const std::vector<PublishedFile>& files);

}  // namespace netra::app
