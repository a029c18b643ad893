// Writing .xlsx files.
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "sheet/address.h"

namespace netra::sheet {

constexpr std::size_t max_cell_characters = 32'767;

// How a cell looks. Colours are 0xRRGGBB; text wraps and stands at the top.
struct Look {
    static constexpr std::uint32_t none = 0xFF000000;

    std::uint32_t ink = 0x1F2933;
    std::uint32_t ground = none;
    std::uint32_t edge = none;  // a thin line around the cell
    int size = 11;              // points
    bool bold = false;
    bool centred = false;
    bool as_text = false;  // what is typed there stays as it was typed: no dates, no rounded numbers
    std::optional<int> decimals = {};  // of a number: digits after the comma; nothing: as many as it has
    auto operator<=>(const Look&) const = default;
};

// What a drop-down list offers in the cells of one column.
struct Choices {
    int first_row = 0;
    int last_row = 0;
    int column = 0;
    std::vector<std::string> values;  // 255 characters in all
    std::string title;                // shown beside the cell, at most 32 characters
    std::string message;              // the same, at most 255
    bool strict = true;               // whether anything else is refused
};

// Makes one file, sheet by sheet; rows and columns count from 1. Equal calls give equal bytes.
class XlsxWriter {
  public:
    // Throws Error(disk_full, read_only, file_failed): the library writes to a temporary folder.
    explicit XlsxWriter(const std::string& title);
    ~XlsxWriter();
    XlsxWriter(const XlsxWriter&) = delete;
    XlsxWriter& operator=(const XlsxWriter&) = delete;

    // What follows belongs to this sheet. A name has 1 to 31 characters, none of []:*?/\ and is not there
    // yet.
    void begin_sheet(const std::string& name, std::uint32_t tab_colour);
    void set_columns(int first, int last, double width, const Look& look);  // in characters
    void set_height(int row, double points);
    void freeze(int rows, int columns);
    void offer(const Choices& choices);
    // On paper: landscape or upright, as wide as the page.
    void fit_page(bool landscape);

    // Any UTF-8 but NUL; an empty text shows the look alone. Throws Error(file_too_large) past
    // max_cell_characters.
    void put(const Address& at, std::string_view text, const Look& look);
    void put(const Address& at, double number, const Look& look);
    // One cell over those from `at` to column `last` of the row.
    void put_across(const Address& at, int last, std::string_view text, const Look& look);

    // The file; nothing is written after it. Throws Error(disk_full, file_failed).
    base::Bytes finish();

  private:
    struct Inner;
    std::unique_ptr<Inner> inner_;
};

}  // namespace netra::sheet
