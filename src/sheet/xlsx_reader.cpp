#include "sheet/xlsx_reader.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <pugixml.hpp>
#include <utility>

#include "base/utf8.h"
#include "sheet/address.h"
#include "sheet/number_format.h"
#include "sheet/package.h"

namespace netra::sheet {

namespace {

using Relations = std::map<std::string, Package::Relation>;

// The character of "_x000D_" at the beginning of the text: how Excel writes what XML cannot hold.
std::optional<char32_t> escaped_character(std::string_view text) {
    constexpr std::size_t length = 7;
    if (text.size() < length || !text.starts_with("_x") || text[length - 1] != '_') return std::nullopt;
    unsigned code = 0;
    const char* end = text.data() + length - 1;
    const auto [stop, error] = std::from_chars(text.data() + 2, end, code, 16);
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    if (error != std::errc() || stop != end || surrogate || code == 0) return std::nullopt;
    return code;
}

std::string unescape(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const auto character = escaped_character(text.substr(at));
        if (character) {
            base::append_utf8(result, *character);
            at += 7;
        } else {
            result += text[at++];
        }
    }
    return result;
}

// The text of <si> or <is>: its own, or that of its runs. Phonetic hints are not part of it.
std::string text_of(const pugi::xml_node& item) {
    std::string text;
    for (const pugi::xml_node& child : item.children()) {
        if (local_name(child) == "t") text += child.text().get();
        if (local_name(child) != "r") continue;
        for (const pugi::xml_node& part : child.children()) {
            if (local_name(part) == "t") text += part.text().get();
        }
    }
    return unescape(text);
}

class XlsxReader {
  public:
    explicit XlsxReader(base::ByteView bytes) : package_(bytes) {}

    std::vector<Sheet> read() {
        const std::string workbook = find(package_.relations(""), "officeDocument");
        const Relations parts = package_.relations(workbook);
        pugi::xml_document document;
        package_.read_xml(workbook, document);
        if (local_name(document.document_element()) != "workbook") refuse_damaged();
        read_shared(parts);
        for (const pugi::xml_node& list : document.document_element().children()) {
            if (local_name(list) != "sheets") continue;
            for (const pugi::xml_node& entry : list.children()) take_sheet(entry, parts);
        }
        if (sheets_.empty()) refuse_damaged();
        return std::move(sheets_);
    }

  private:
    static std::string find(const Relations& parts, std::string_view type) {
        const auto found =
            std::ranges::find_if(parts, [&](const auto& part) { return part.second.type == type; });
        if (found == parts.end()) refuse_damaged();
        return found->second.path;
    }

    void read_shared(const Relations& parts) {
        for (const auto& [id, part] : parts) {
            pugi::xml_document document;
            if (part.type == "styles") {
                package_.read_xml(part.path, document);
                styles_ = read_styles(document);
            } else if (part.type == "sharedStrings") {
                package_.read_xml(part.path, document);
                for (const pugi::xml_node& item : document.document_element().children()) {
                    if (local_name(item) == "si") strings_.push_back(text_of(item));
                }
            }
        }
    }

    void take_sheet(const pugi::xml_node& entry, const Relations& parts) {
        if (local_name(entry) != "sheet") return;
        std::string id;
        for (const pugi::xml_attribute& attribute : entry.attributes()) {
            if (std::string_view(attribute.name()).ends_with(":id")) id = attribute.value();
        }
        const auto part = parts.find(id);
        if (part == parts.end()) refuse_damaged();
        if (part->second.type != "worksheet") return;  // a chart's own sheet
        if (sheets_.size() >= max_sheets) refuse_full();
        Sheet sheet{entry.attribute("name").value(), {}};
        pugi::xml_document document;
        package_.read_xml(part->second.path, document);
        for (const pugi::xml_node& data : document.document_element().children()) {
            if (local_name(data) == "sheetData") take_rows(data, sheet);
        }
        sheets_.push_back(std::move(sheet));
    }

    // Rows and cells may leave out where they are: then each follows the one before it.
    void take_rows(const pugi::xml_node& data, Sheet& sheet) {
        Address at;
        for (const pugi::xml_node& row : data.children()) {
            if (local_name(row) != "row") continue;
            at = {row.attribute("r") ? row.attribute("r").as_int() : at.row + 1, 0};
            if (at.row < 1 || at.row > max_rows) refuse_damaged();
            for (const pugi::xml_node& cell : row.children()) {
                if (local_name(cell) == "c") take_cell(cell, at, sheet);
            }
        }
    }

    void take_cell(const pugi::xml_node& node, Address& at, Sheet& sheet) {
        ++at.column;
        if (const pugi::xml_attribute reference = node.attribute("r")) {
            const auto address = parse_address(reference.value());
            if (!address || address->row != at.row) refuse_damaged();
            at = *address;
        }
        if (at.column > max_columns) refuse_damaged();
        Cell cell = read_cell(node);
        if (cell.text.empty()) return;
        text_bytes_ += cell.text.size();
        if (++cells_ > max_cells || text_bytes_ > max_text_bytes) refuse_full();
        sheet.rows[at.row][at.column] = std::move(cell);
    }

    Cell read_cell(const pugi::xml_node& node) {
        const std::string_view type = node.attribute("t").value();
        std::string value;
        for (const pugi::xml_node& child : node.children()) {
            if (local_name(child) == "v") value = child.text().get();
            if (type == "inlineStr" && local_name(child) == "is") return {CellKind::text, text_of(child)};
        }
        if (value.empty()) return {};
        if (type == "s") return {CellKind::text, shared(value)};
        if (type == "str") return {CellKind::text, unescape(value)};
        if (type == "e") return {CellKind::error, value};
        if (type == "d") return {CellKind::date, value};
        if (type == "b")
            return {CellKind::boolean, value == "1" ? "TRUE" : "FALSE", value == "1" ? 1.0 : 0.0};
        return read_number(value, node.attribute("s").as_ullong());
    }

    const std::string& shared(std::string_view digits) const {
        std::size_t index = 0;
        const char* end = digits.data() + digits.size();
        const auto [stop, error] = std::from_chars(digits.data(), end, index);
        if (error != std::errc() || stop != end || index >= strings_.size()) refuse_damaged();
        return strings_[index];
    }

    Cell read_number(const std::string& digits, std::size_t style) const {
        double number = 0;
        const char* end = digits.data() + digits.size();
        const auto [stop, error] = std::from_chars(digits.data(), end, number);
        if (error != std::errc() || stop != end || !std::isfinite(number)) refuse_damaged();
        const CellKind kind = style < styles_.size() ? styles_[style] : CellKind::number;
        if (kind == CellKind::percent) return {kind, number_text(number * 100) + "%", number};
        return {kind, number_text(number), number};
    }

    [[noreturn]] static void refuse_full() {
        throw Refusal{{"terlalu banyak isi: paling banyak 255 lembar, satu juta kotak, dan 64 MiB teks",
                       "too much in it: at most 255 sheets, a million cells and 64 MiB of text"},
                      {"Bagi menjadi beberapa berkas.", "Divide it into several files."}};
    }

    Package package_;
    std::vector<std::string> strings_;
    std::vector<CellKind> styles_;
    std::vector<Sheet> sheets_;
    std::size_t cells_ = 0;
    std::size_t text_bytes_ = 0;
};

}  // namespace

Workbook read_xlsx(base::ByteView bytes, const std::string& file) {
    Workbook workbook;
    try {
        workbook.sheets = XlsxReader(bytes).read();
    } catch (Refusal& refusal) {
        workbook.diagnostics.push_back(
            {file, 0, 0, base::Severity::error, std::move(refusal.message), std::move(refusal.hint)});
    }
    return workbook;
}

}  // namespace netra::sheet
