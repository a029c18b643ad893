#include "sheet/package.h"

#include <zip.h>

#include <filesystem>
#include <pugixml.hpp>
#include <utility>

#include "base/utf8.h"

namespace netra::sheet {

namespace {

constexpr std::uint64_t ratio_free_bytes = std::uint64_t{1} << 20;

const base::Bilingual save_as_hint{"Buka di LibreOffice atau Excel, lalu simpan sebagai Excel (.xlsx).",
                                   "Open it in LibreOffice or Excel and save it as Excel (.xlsx)."};

[[noreturn]] void refuse_large() {
    throw Refusal{{"isi berkas terlalu besar setelah dibuka", "the file is too large once unpacked"},
                  {"Salin baris yang dipakai ke lembar kerja baru, lalu simpan sebagai .xlsx.",
                   "Copy the rows in use into a new spreadsheet and save it as .xlsx."}};
}

// What it is instead, by its first bytes.
[[noreturn]] void refuse_other(base::ByteView bytes) {
    constexpr std::string_view compound_file = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
    if (base::as_text(bytes).starts_with(compound_file)) {
        throw Refusal{{"berkas Excel lama (.xls) atau terkunci kata sandi",
                       "an old Excel file (.xls), or one locked by a password"},
                      {"Buka, lalu simpan sebagai Excel (.xlsx) tanpa kata sandi.",
                       "Open it and save it as Excel (.xlsx) without a password."}};
    }
    if (base::as_text(bytes).starts_with("PK")) refuse_damaged();
    throw Refusal{{"bukan lembar kerja .xlsx", "not an .xlsx spreadsheet"}, save_as_hint};
}

// "xl/worksheets/sheet1.xml" of "worksheets/sheet1.xml" named by "xl/workbook.xml"; package paths have no
// slash in front.
std::string resolve(const std::string& from, const std::string& target) {
    const std::filesystem::path base = std::filesystem::path("/" + from).parent_path();
    return (base / target).lexically_normal().generic_string().substr(1);
}

}  // namespace

struct Package::Archive {
    zip_t* zip = nullptr;
    ~Archive() {
        if (zip != nullptr) zip_discard(zip);
    }
};

Package::Package(base::ByteView bytes) : archive_(std::make_unique<Archive>()) {
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
    if (source == nullptr) refuse_other(bytes);
    archive_->zip = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (archive_->zip == nullptr) {
        zip_source_free(source);
        refuse_other(bytes);
    }
    if (zip_get_num_entries(archive_->zip, 0) > max_entries) refuse_large();
    if (has("[Content_Types].xml")) return;
    throw Refusal{{"bukan lembar kerja .xlsx", "not an .xlsx spreadsheet"}, save_as_hint};
}

Package::~Package() = default;

bool Package::has(const std::string& path) const {
    return zip_name_locate(archive_->zip, path.c_str(), ZIP_FL_NOCASE) >= 0;
}

std::string Package::read(const std::string& path) {
    zip_stat_t stat{};
    const auto wanted = static_cast<zip_uint64_t>(ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_INDEX);
    if (zip_stat(archive_->zip, path.c_str(), ZIP_FL_NOCASE, &stat) != 0 || (stat.valid & wanted) != wanted) {
        refuse_damaged();
    }
    total_bytes_ += stat.size;
    const bool swells = stat.size > ratio_free_bytes && stat.size / max_ratio > stat.comp_size;
    if (stat.size > max_part_bytes || total_bytes_ > max_total_bytes || swells) refuse_large();
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file(
        zip_fopen_index(archive_->zip, stat.index, 0), &zip_fclose);
    if (!file) refuse_damaged();
    std::string text(static_cast<std::size_t>(stat.size), '\0');
    const zip_int64_t got = zip_fread(file.get(), text.data(), text.size());
    if (got < 0 || static_cast<zip_uint64_t>(got) != stat.size) refuse_damaged();
    // The checksum is compared, and an error of it told, by a reading past the end.
    char beyond = 0;
    if (zip_fread(file.get(), &beyond, 1) != 0) refuse_damaged();
    return text;
}

void Package::read_xml(const std::string& path, pugi::xml_document& document) {
    const std::string text = read(path);
    if (!base::is_utf8(text)) refuse_damaged();
    const unsigned options = pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_doctype;
    if (!document.load_buffer(text.data(), text.size(), options, pugi::encoding_utf8)) refuse_damaged();
    for (const pugi::xml_node& node : document.children()) {
        if (node.type() == pugi::node_doctype) refuse_damaged();
    }
}

std::map<std::string, Package::Relation> Package::relations(const std::string& path) {
    const std::size_t slash = path.rfind('/') + 1;  // 0 without one
    const std::string list = path.substr(0, slash) + "_rels/" + path.substr(slash) + ".rels";
    std::map<std::string, Relation> relations;
    if (!has(list)) return relations;
    pugi::xml_document document;
    read_xml(list, document);
    for (const pugi::xml_node& node : document.document_element().children()) {
        const std::string type = node.attribute("Type").value();
        const bool elsewhere = std::string_view(node.attribute("TargetMode").value()) == "External";
        if (local_name(node) != "Relationship" || elsewhere) continue;
        relations[node.attribute("Id").value()] = {type.substr(type.rfind('/') + 1),
                                                   resolve(path, node.attribute("Target").value())};
    }
    return relations;
}

std::string_view local_name(const pugi::xml_node& node) {
    const std::string_view name = node.name();
    return name.substr(name.rfind(':') + 1);
}

void refuse_damaged() {
    throw Refusal{{"berkas .xlsx ini rusak atau tidak utuh", "this .xlsx file is damaged or not whole"},
                  {"Salin ulang berkasnya, atau buka dan simpan lagi sebagai .xlsx.",
                   "Copy the file again, or open it and save it as .xlsx once more."}};
}

}  // namespace netra::sheet
