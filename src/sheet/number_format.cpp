#include "sheet/number_format.h"

#include <array>
#include <cstdio>
#include <map>
#include <pugixml.hpp>

#include "sheet/package.h"

namespace netra::sheet {

namespace {

constexpr int first_own_format = 164;  // lower numbers are built in

CellKind kind_of_built_in(int id) {
    if (id == 9 || id == 10) return CellKind::percent;
    const bool date =
        (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    return date ? CellKind::date : CellKind::number;
}

}  // namespace

CellKind kind_of_format(std::string_view code) {
    constexpr std::string_view date_letters = "dmyhsDMYHS";
    for (std::size_t at = 0; at < code.size(); ++at) {
        const char c = code[at];
        if (c == ';') break;  // what follows is for negative numbers, zero and text
        if (c == '\\' || c == '_' || c == '*') {
            ++at;
        } else if (c == '"' || c == '[') {
            at = code.find(c == '"' ? '"' : ']', at + 1);
            if (at == std::string_view::npos) break;
        } else if (c == '%') {
            return CellKind::percent;
        } else if (code.substr(at).starts_with("General")) {
            return CellKind::number;
        } else if (date_letters.find(c) != std::string_view::npos) {
            return CellKind::date;
        }
    }
    return CellKind::number;
}

std::vector<CellKind> read_styles(const pugi::xml_document& styles) {
    std::map<int, CellKind> own;
    std::vector<CellKind> kinds;
    for (const pugi::xml_node& part : styles.document_element().children()) {
        for (const pugi::xml_node& entry : part.children()) {
            const int id = entry.attribute("numFmtId").as_int();
            if (local_name(part) == "numFmts") {
                own[id] = kind_of_format(entry.attribute("formatCode").value());
            } else if (local_name(part) == "cellXfs" && local_name(entry) == "xf") {
                const auto found = own.find(id);
                kinds.push_back(found != own.end()       ? found->second
                                : id >= first_own_format ? CellKind::number
                                                         : kind_of_built_in(id));
            }
        }
    }
    return kinds;
}

std::string number_text(double number) {
    std::array<char, 32> digits{};
    const int length = std::snprintf(digits.data(), digits.size(), "%.15G", number);
    return {digits.data(), static_cast<std::size_t>(length)};
}

}  // namespace netra::sheet
