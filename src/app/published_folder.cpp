#include "app/published_folder.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <string_view>

#include "base/error.h"
#include "base/files.h"
#include "base/folders.h"
#include "base/sha256.h"

namespace netra::app {

namespace {

namespace fs = std::filesystem;

constexpr const char* list_name = "course-files.js";
constexpr std::string_view list_head =
    "// Written by netra publish-course: the files of this folder, which sw.js keeps on a device.\n"
    "self.course = ";

// The names in a list of ours; nothing for any other text.
std::set<std::string> listed_files(std::string_view list) {
    std::set<std::string> names;
    if (!list.starts_with(list_head)) return names;
    list.remove_prefix(list_head.size());
    const auto course = nlohmann::json::parse(list.substr(0, list.rfind(';')), nullptr, false);
    if (!course.is_object() || !course.contains("files") || !course["files"].is_array()) return names;
    for (const auto& name : course["files"]) {
        if (name.is_string()) names.insert(name.get<std::string>());
    }
    return names;
}

bool is_ours(const fs::path& folder) {
    const fs::path list = folder / list_name;
    if (!fs::is_regular_file(fs::symlink_status(list))) return false;
    const std::set<std::string> names = listed_files(base::read_text_file(list));
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_directory() && !entry.is_symlink()) continue;
        if (!names.contains(entry.path().lexically_relative(folder).generic_string())) return false;
    }
    return true;
}

// Where links lead to, without a slash at the end.
fs::path place_of(const fs::path& folder) {
    fs::path place = fs::weakly_canonical(fs::absolute(folder));
    if (!place.has_filename()) place = place.parent_path();
    if (!place.has_filename()) throw Error(ErrorCode::usage, "this is no name for a folder", folder.string());
    return place;
}

fs::path free_name(const fs::path& place) {
    for (int number = 1;; ++number) {
        fs::path name = place.string() + ".old" + (number == 1 ? "" : "-" + std::to_string(number));
        if (!fs::exists(fs::symlink_status(name))) return name;
    }
}

void write_all(const fs::path& folder, const std::vector<PublishedFile>& files) {
    base::make_folder(folder);
    for (const PublishedFile& file : files) {
        const fs::path path = folder / file.path;
        base::make_folder(path.parent_path());
        base::write_file(path, file.bytes);
    }
}

}  // namespace

Standing standing_of(const fs::path& folder) {
    try {
        const fs::path place = place_of(folder);
        if (!fs::exists(place)) return Standing::free;
        if (!fs::is_directory(place)) return Standing::foreign;
        if (fs::is_empty(place)) return Standing::free;
        return is_ours(place) ? Standing::ours : Standing::foreign;
    } catch (const fs::filesystem_error& failure) {
        throw Error(ErrorCode::file_failed, failure.code().message(), folder.string());
    }
}

std::string version_of(const std::vector<PublishedFile>& files) {
    base::Sha256 hash;
    for (const PublishedFile& file : files) {
        if (file.path == list_name) continue;
        hash.update(base::as_bytes(file.path + '\0' + base::to_hex(base::sha256(file.bytes)) + '\n'));
    }
    return base::to_hex(hash.finish()).substr(0, 16);
}

PublishedFile list_of_files(const std::vector<PublishedFile>& files) {
    nlohmann::ordered_json course = {{"version", version_of(files)}, {"files", {list_name}}};
    for (const PublishedFile& file : files) course["files"].push_back(file.path);
    return {list_name, base::to_bytes(std::string(list_head) + course.dump(1) + ";\n")};
}

fs::path put_folder(const fs::path& folder, const std::vector<PublishedFile>& files) {
    const Standing standing = standing_of(folder);
    const fs::path place = place_of(folder);
    const fs::path draft = place.parent_path() / ("." + place.filename().string() + ".netra-new");
    base::remove_folder(draft);
    try {
        write_all(draft, files);
        standing == Standing::free ? base::move_to(draft, place) : base::exchange_names(place, draft);
    } catch (...) {
        std::error_code ignored;
        fs::remove_all(draft, ignored);
        throw;
    }
    fs::path kept;
    if (standing == Standing::foreign) base::move_to(draft, kept = free_name(place));
    if (standing == Standing::ours) base::remove_folder(draft);
    base::sync_folder(place.parent_path());
    return kept;
}

}  // namespace netra::app
