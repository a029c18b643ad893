#include "content/toml_table.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "content/calendar_date.h"

namespace netra::content {

using base::Bilingual;
using Kind = TomlValue::Kind;

TomlTable::TomlTable(const TomlValue& table, std::string name, Report& report)
    : table_(table), name_(std::move(name)), report_(report) {}

const TomlValue* TomlTable::find(std::string_view key, Need need) {
    asked_.emplace_back(key);
    const auto found = std::ranges::find(table_.table, key, &TomlEntry::key);
    if (found != table_.table.end()) return &found->value;
    if (need == Need::required) {
        const std::string where = name_.empty() ? "" : " " + name_;
        const std::string written(key);
        report_.error(table_.place,
                      {"kunci " + written + " tidak ada" + where, "key " + written + " is missing" + where},
                      {"Tambahkan " + written + " = … di sini.", "Add " + written + " = … here."});
    }
    return nullptr;
}

void TomlTable::wrong_type(std::string_view key, const TomlValue& value, const Bilingual& wanted) {
    const std::string written(key);
    report_.error(value.place, {written + " harus berupa " + wanted.id, written + " must be " + wanted.en},
                  {"Angka ditulis tanpa tanda kutip, teks di antara tanda kutip, daftar di antara [ dan ].",
                   "Numbers stand without quotation marks, text between them, lists between [ and ]."});
}

std::optional<PlacedText> TomlTable::text(std::string_view key, Need need) {
    const TomlValue* value = find(key, need);
    if (value == nullptr) return std::nullopt;
    if (value->kind != Kind::text || base::trim(value->text).empty()) {
        wrong_type(key, *value, {"teks di antara tanda kutip", "text between quotation marks"});
        return std::nullopt;
    }
    return PlacedText{std::string(base::trim(value->text)), value->place};
}

std::optional<int> TomlTable::integer(std::string_view key, Need need, int low, int high) {
    const TomlValue* value = find(key, need);
    if (value == nullptr) return std::nullopt;
    if (value->kind != Kind::integer || value->integer < low || value->integer > high) {
        const std::string range = std::to_string(low) + "–" + std::to_string(high);
        wrong_type(key, *value, {"bilangan bulat " + range, "a whole number " + range});
        return std::nullopt;
    }
    return static_cast<int>(value->integer);
}

std::optional<bool> TomlTable::boolean(std::string_view key, Need need) {
    const TomlValue* value = find(key, need);
    if (value == nullptr) return std::nullopt;
    if (value->kind != Kind::boolean) {
        wrong_type(key, *value, {"true atau false", "true or false"});
        return std::nullopt;
    }
    return value->boolean;
}

std::optional<PlacedText> TomlTable::date(std::string_view key, Need need) {
    const TomlValue* value = find(key, need);
    if (value == nullptr) return std::nullopt;
    const bool written = value->kind == Kind::date || value->kind == Kind::text;
    if (!written || !is_calendar_date(value->text)) {
        wrong_type(key, *value, {"tanggal TTTT-BB-HH", "a date YYYY-MM-DD"});
        return std::nullopt;
    }
    return PlacedText{value->text, value->place};
}

const TomlValue* TomlTable::table(std::string_view key, Need need) {
    const TomlValue* value = find(key, need);
    if (value == nullptr) return nullptr;
    if (value->kind == Kind::table) return value;
    wrong_type(key, *value, {"tabel [" + std::string(key) + "]", "a table [" + std::string(key) + "]"});
    return nullptr;
}

std::vector<const TomlValue*> TomlTable::tables(std::string_view key, Need need) {
    const TomlValue* value = find(key, need);
    if (value == nullptr) return {};
    const Bilingual wanted{"daftar tabel", "a list of tables"};
    if (value->kind != Kind::array) {
        wrong_type(key, *value, wanted);
        return {};
    }
    std::vector<const TomlValue*> found;
    for (const TomlValue& element : value->array) {
        if (element.kind == Kind::table) {
            found.push_back(&element);
        } else {
            wrong_type(key, element, wanted);
        }
    }
    return found;
}

std::vector<const TomlEntry*> TomlTable::rest() const {
    std::vector<const TomlEntry*> found;
    for (const TomlEntry& entry : table_.table) {
        if (std::ranges::find(asked_, entry.key) == asked_.end()) found.push_back(&entry);
    }
    return found;
}

void TomlTable::refuse_rest() {
    std::string known;
    for (const std::string& key : asked_) known += (known.empty() ? "" : ", ") + key;
    for (const TomlEntry* entry : rest()) {
        report_.error(entry->place, {"kunci tidak dikenal: " + entry->key, "unknown key: " + entry->key},
                      {"Kunci yang dikenal di sini: " + known + ".", "Keys known here: " + known + "."});
    }
}

}  // namespace netra::content
