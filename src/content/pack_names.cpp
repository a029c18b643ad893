#include "content/pack_names.h"

#include <algorithm>
#include <map>
#include <optional>

#include "base/utf8.h"
#include "content/course_folder.h"
#include "content/pack_refusal.h"

namespace netra::content {

namespace {

using base::Bilingual;

bool has_forbidden_character(std::string_view name) {
    return std::ranges::any_of(base::code_points(name), [](char32_t point) {
        return point < 0x20 || (point >= 0x7f && point < 0xa0) || point == U'\\' || point == U':';
    });
}

// What is wrong with one part between slashes.
std::optional<Bilingual> part_fault(std::string_view part) {
    if (part.empty()) return Bilingual{"nama dengan bagian kosong", "a name with an empty part"};
    if (part == "..") return Bilingual{"nama yang keluar dari folder", "a name that leaves the folder"};
    if (part.front() == '.') {
        return Bilingual{"nama yang diawali titik", "a name that begins with a dot"};
    }
    return std::nullopt;
}

std::optional<Bilingual> name_fault(std::string_view name) {
    if (!base::is_utf8(name)) return Bilingual{"nama berkas bukan UTF-8", "a file name that is not UTF-8"};
    if (name.size() > max_pack_name_bytes) {
        return Bilingual{"nama lebih dari 200 bita", "a name of more than 200 bytes"};
    }
    if (has_forbidden_character(name)) {
        return Bilingual{"nama dengan \\, : atau tanda kendali", "a name with \\, : or a control character"};
    }
    if (name.starts_with('/')) return Bilingual{"jalur absolut", "an absolute path"};
    if (name == manifest_name || name == signed_manifest_name) {
        return Bilingual{"nama ini milik manifes paket", "this name belongs to the pack's manifest"};
    }
    if (std::ranges::count(name, '/') >= max_folder_depth) {
        return Bilingual{"folder bersarang terlalu dalam", "folders nested too deep"};
    }
    for (std::size_t at = 0; at <= name.size();) {
        const std::size_t end = std::min(name.find('/', at), name.size());
        if (auto fault = part_fault(name.substr(at, end - at))) return fault;
        at = end + 1;
    }
    return std::nullopt;
}

// The names that cannot stand beside each other on every disk.
void check_distinct(const std::vector<std::string>& names, Report& report) {
    const Bilingual hint{"Beri nama yang berbeda, bukan hanya huruf besar-kecilnya.",
                         "Give names that differ in more than their case."};
    std::map<std::string, std::string> seen;  // folded → as written
    for (const std::string& name : names) {
        const auto [other, fresh] = seen.emplace(base::fold_case(name), name);
        if (fresh) continue;
        report.error({shown_name(name)},
                     {"nama yang sama dengan " + shown_name(other->second),
                      "the same name as " + shown_name(other->second)},
                     hint);
    }
    for (const auto& [folded, name] : seen) {
        for (std::size_t slash = folded.find('/'); slash != std::string::npos;
             slash = folded.find('/', slash + 1)) {
            if (!seen.contains(folded.substr(0, slash))) continue;
            report.error({shown_name(name)},
                         {"satu nama untuk berkas dan folder", "one name for a file and a folder"}, hint);
        }
    }
}

}  // namespace

void check_pack_names(const std::vector<std::string>& names, Report& report) {
    std::vector<std::string> good;
    for (const std::string& name : names) {
        const auto fault = name_fault(name);
        if (!fault) {
            good.push_back(name);
            continue;
        }
        report.error({shown_name(name)}, *fault,
                     {"Ganti nama berkas ini di folder materi, lalu buat paketnya lagi.",
                      "Rename this file in the course's folder, then make the pack again."});
    }
    check_distinct(good, report);
}

}  // namespace netra::content
