// A TOML 1.0 document as a tree of values that know where they stand.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "content/report.h"
#include "content/source_text.h"

namespace netra::content {

struct TomlEntry;

struct TomlValue {
    enum class Kind { text, integer, real, boolean, date, array, table, other };

    Kind kind = Kind::other;
    Place place;
    std::string text;  // text; date as YYYY-MM-DD
    std::int64_t integer = 0;
    double real = 0;
    bool boolean = false;
    std::vector<TomlValue> array;
    std::vector<TomlEntry> table;  // by key
};

struct TomlEntry {
    std::string key;
    Place place;  // of the key
    TomlValue value;
};

// The document's root table; nothing, and an error in the report, when it is not TOML. Documents over 256 KiB
// and lines with more than 32 dots are refused (a key nests a table a dot).
std::optional<TomlValue> read_toml(const SourceText& source, Report& report);

}  // namespace netra::content
