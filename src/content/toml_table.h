// One table of a TOML file read key by key; what is missing, of the wrong type or unknown is reported.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/toml.h"

namespace netra::content {

enum class Need { required, optional };

struct PlacedText {
    std::string value;
    Place place;
};

class TomlTable {
  public:
    // Both arguments outlive the object. `name` is the table's name in messages: "[pact]"; empty for the
    // root.
    TomlTable(const TomlValue& table, std::string name, Report& report);

    // Not empty after trimming.
    std::optional<PlacedText> text(std::string_view key, Need need);
    // In low..high.
    std::optional<int> integer(std::string_view key, Need need, int low, int high);
    std::optional<bool> boolean(std::string_view key, Need need);
    // A date, or a text of the form YYYY-MM-DD.
    std::optional<PlacedText> date(std::string_view key, Need need);
    const TomlValue* table(std::string_view key, Need need);
    // The tables of an array of tables, inline or [[…]].
    std::vector<const TomlValue*> tables(std::string_view key, Need need);

    // The entries that none of the functions above has asked for.
    std::vector<const TomlEntry*> rest() const;
    // Reports each of `rest` as unknown.
    void refuse_rest();

    const Place& place() const { return table_.place; }

  private:
    const TomlValue* find(std::string_view key, Need need);
    void wrong_type(std::string_view key, const TomlValue& value, const base::Bilingual& wanted);

    const TomlValue& table_;
    std::string name_;
    Report& report_;
    std::vector<std::string> asked_;
};

}  // namespace netra::content
