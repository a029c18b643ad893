#include "content/toml.h"

#include <toml++/toml.h>

#include <algorithm>
#include <cstdio>
#include <string_view>

#include "content/toml_fault.h"

namespace netra::content {

namespace {

constexpr std::size_t max_bytes = std::size_t{256} << 10;
constexpr int max_dots = 32;

Place place_of(const std::string& file, const toml::source_region& region) {
    return {file, static_cast<int>(region.begin.line), static_cast<int>(region.begin.column)};
}

std::string date_text(const toml::date& date) {
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", int{date.year}, int{date.month}, int{date.day});
    return text;
}

TomlValue convert(const std::string& file, const toml::node& node);

void convert_table(const std::string& file, const toml::table& table, TomlValue& value) {
    value.kind = TomlValue::Kind::table;
    for (const auto& [key, child] : table) {
        value.table.push_back({std::string(key.str()), place_of(file, key.source()), convert(file, child)});
    }
}

// Recurses no deeper than the parser's own limit times `max_dots`.
TomlValue convert(const std::string& file, const toml::node& node) {
    using Kind = TomlValue::Kind;
    TomlValue value;
    value.place = place_of(file, node.source());
    if (const auto* table = node.as_table()) {
        convert_table(file, *table, value);
    } else if (const auto* array = node.as_array()) {
        value.kind = Kind::array;
        for (const toml::node& child : *array) value.array.push_back(convert(file, child));
    } else if (const auto* text = node.as_string()) {
        value.kind = Kind::text;
        value.text = text->get();
    } else if (const auto* integer = node.as_integer()) {
        value.kind = Kind::integer;
        value.integer = integer->get();
    } else if (const auto* real = node.as_floating_point()) {
        value.kind = Kind::real;
        value.real = real->get();
    } else if (const auto* boolean = node.as_boolean()) {
        value.kind = Kind::boolean;
        value.boolean = boolean->get();
    } else if (const auto* date = node.as_date()) {
        value.kind = Kind::date;
        value.text = date_text(date->get());
    }
    return value;
}

// The first line that nests too deep, from 1; 0 when none does.
int line_of_many_dots(std::string_view text) {
    int line = 1;
    int dots = 0;
    for (const char c : text) {
        if (c == '\n') ++line, dots = 0;
        if (c == '.' && ++dots > max_dots) return line;
    }
    return 0;
}

}  // namespace

std::optional<TomlValue> read_toml(const SourceText& source, Report& report) {
    if (source.text().size() > max_bytes) {
        report.error({source.file()}, {"berkas TOML lebih dari 256 KiB", "TOML file of more than 256 KiB"},
                     {"Pindahkan isi yang panjang ke berkas halaman dan soal.",
                      "Move what is long into the files of pages and questions."});
        return std::nullopt;
    }
    if (const int line = line_of_many_dots(source.text()); line > 0) {
        report.error({source.file(), line},
                     {"terlalu banyak titik dalam satu baris", "too many dots in one line"},
                     {"Bagi baris ini, paling banyak 32 titik.", "Divide this line: at most 32 dots."});
        return std::nullopt;
    }
    try {
        const toml::table root = toml::parse(source.text());
        return convert(source.file(), root);
    } catch (const toml::parse_error& fault) {
        const std::string what(fault.description());
        report_toml_fault(source, place_of(source.file(), fault.source()), std::string(fault.description()),
                          report);
        return std::nullopt;
    }
}

}  // namespace netra::content
