// The parts inside an Office file, unpacked only within limits.
#pragma once
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "base/bytes.h"
#include "base/language.h"

namespace pugi {
class xml_document;
class xml_node;
}  // namespace pugi

namespace netra::sheet {

// Why a file cannot be read as a spreadsheet, and what to do. Thrown within this folder alone.
struct Refusal {
    base::Bilingual message;
    base::Bilingual hint;
};

constexpr std::uint64_t max_part_bytes = std::uint64_t{32} << 20;   // of one part, unpacked
constexpr std::uint64_t max_total_bytes = std::uint64_t{64} << 20;  // of all parts that were asked for
constexpr std::uint64_t max_ratio = 200;                            // unpacked to packed, past 1 MiB
constexpr std::int64_t max_entries = 2000;

class Package {
  public:
    // The bytes outlive it. Throws Refusal for what is no zip, a locked or an old Excel file.
    explicit Package(base::ByteView bytes);
    ~Package();
    Package(const Package&) = delete;
    Package& operator=(const Package&) = delete;

    bool has(const std::string& path) const;
    // The part as XML; `path` is in the package. Throws Refusal past a limit, for a damaged part, and for XML
    // that is not UTF-8, not well formed, or has a DOCTYPE: so no entity is ever expanded.
    void read_xml(const std::string& path, pugi::xml_document& document);

    // The parts a part names by relationships: id → {ending of the type, path}. Empty where it names none.
    struct Relation {
        std::string type;  // the last word of its URI: "worksheet", "sharedStrings", …
        std::string path;
    };
    std::map<std::string, Relation> relations(const std::string& path);

  private:
    std::string read(const std::string& path);

    struct Archive;
    std::unique_ptr<Archive> archive_;
    std::uint64_t total_bytes_ = 0;
};

// The element's name without its prefix: "row" of <x:row>.
std::string_view local_name(const pugi::xml_node& node);

[[noreturn]] void refuse_damaged();

}  // namespace netra::sheet
