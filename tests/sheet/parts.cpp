#include "parts.h"

#include <zip.h>

#include <stdexcept>

namespace netra::sheet {

namespace {

constexpr const char* spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr const char* relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

std::string relations(const std::map<std::string, std::string>& targets) {
    std::string text = "<Relationships>";
    int number = 0;
    for (const auto& [type, target] : targets) {
        text += "<Relationship Id=\"r" + std::to_string(++number) + "\" Type=\"" + relationship + "/" + type +
                "\" Target=\"" + target + "\"/>";
    }
    return text + "</Relationships>";
}

std::string element(const std::string& name, const std::string& content) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + name + " xmlns=\"" + spreadsheet +
           "\" xmlns:r=\"" + relationship + "\">" + content + "</" + name + ">";
}

}  // namespace

Parts whole(const std::string& rows, const std::string& strings, const std::string& styles) {
    return {
        {"[Content_Types].xml", "<Types/>"},
        {"_rels/.rels", relations({{"officeDocument", "xl/workbook.xml"}})},
        {"xl/workbook.xml",
         element("workbook", "<sheets><sheet name=\"Lembar\" sheetId=\"1\" r:id=\"r3\"/></sheets>")},
        {"xl/_rels/workbook.xml.rels", relations({{"sharedStrings", "sharedStrings.xml"},
                                                  {"styles", "/xl/styles.xml"},
                                                  {"worksheet", "worksheets/sheet1.xml"}})},
        {"xl/sharedStrings.xml", element("sst", strings)},
        {"xl/styles.xml", element("styleSheet", styles)},
        {"xl/worksheets/sheet1.xml", element("worksheet", "<sheetData>" + rows + "</sheetData>")},
    };
}

base::Bytes zip(const Parts& parts) {
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    if (archive == nullptr) throw std::runtime_error("no zip");
    zip_source_keep(target);
    for (const auto& [path, content] : parts) {
        zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
        zip_file_add(archive, path.c_str(), source, ZIP_FL_ENC_UTF_8);
    }
    if (zip_close(archive) != 0) throw std::runtime_error("no zip");
    zip_stat_t stat{};
    zip_source_stat(target, &stat);
    base::Bytes bytes(stat.size);
    zip_source_open(target);
    zip_source_read(target, bytes.data(), bytes.size());
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

}  // namespace netra::sheet
