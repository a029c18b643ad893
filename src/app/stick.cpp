#include "app/stick.h"

#include <sys/statvfs.h>

#include <algorithm>

#include "base/files.h"
#include "base/utf8.h"

namespace netra::app {

namespace fs = std::filesystem;

namespace {

constexpr int deepest = 2;
constexpr std::size_t most_found = 200;
constexpr int most_looked_at = 20000;  // entries: a stick full of pictures shall not keep anybody waiting

// What `wanted` says yes to, wherever it stands.
template <class Wanted>
std::vector<fs::path> found_on(const fs::path& stick, const Wanted& wanted) {
    std::vector<fs::path> found;
    std::error_code failed;
    fs::recursive_directory_iterator entry(stick, fs::directory_options::skip_permission_denied, failed);
    for (int looked_at = 0; !failed && entry != fs::recursive_directory_iterator(); entry.increment(failed)) {
        if (++looked_at > most_looked_at || found.size() >= most_found) break;
        std::error_code unknown;
        const bool hidden = entry->path().filename().string().starts_with('.');
        const bool link = entry->is_symlink(unknown);
        if (hidden || link || entry.depth() >= deepest) entry.disable_recursion_pending();
        if (!hidden && !link && wanted(*entry)) found.push_back(entry->path());
    }
    std::ranges::sort(found);
    return found;
}

bool is_read_only(const fs::path& stick) {
    struct statvfs facts {};
    return ::statvfs(stick.c_str(), &facts) == 0 && (facts.f_flag & ST_RDONLY) != 0;
}

}  // namespace

std::vector<fs::path> files_on(const fs::path& stick, const std::vector<std::string_view>& endings) {
    return found_on(stick, [&](const fs::directory_entry& entry) {
        std::error_code unknown;
        const std::string ending = base::fold_case(entry.path().extension().string());
        return entry.is_regular_file(unknown) && std::ranges::find(endings, ending) != endings.end();
    });
}

std::vector<fs::path> folders_on(const fs::path& stick, std::string_view with_file) {
    return found_on(stick, [&](const fs::directory_entry& entry) {
        std::error_code unknown;
        return entry.is_directory(unknown) && fs::is_regular_file(entry.path() / with_file, unknown);
    });
}

fs::path stick_of(const std::vector<fs::path>& sticks, const fs::path& path) {
    const auto found = std::ranges::find_if(sticks, [&](const fs::path& stick) {
        const fs::path below = path.lexically_relative(stick);
        return !below.empty() && *below.begin() != "..";
    });
    return found == sticks.end() ? fs::path() : *found;
}

std::string place_on(const std::vector<fs::path>& sticks, const fs::path& path) {
    const fs::path stick = stick_of(sticks, path);
    if (stick.empty()) return path.filename().string();
    return (stick.filename() / path.lexically_relative(stick)).string();
}

fs::path save_on(const fs::path& stick, const std::string& name, base::ByteView bytes,
                 const Appliance& appliance) {
    const fs::path plain(name);
    fs::path path = stick / plain;
    for (int i = 2; fs::exists(path); ++i) {
        path = stick / (plain.stem().string() + "-" + std::to_string(i) + plain.extension().string());
    }
    if (is_read_only(stick))
        appliance.save(stick, path.filename().string(), bytes);
    else
        base::write_file(path, bytes);
    return path;
}

}  // namespace netra::app
