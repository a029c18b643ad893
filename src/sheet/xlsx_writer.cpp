#include "sheet/xlsx_writer.h"

#include <xlsxwriter.h>

#include <array>
#include <cctype>
#include <cerrno>
#include <map>

#include "base/error.h"
#include "base/files.h"
#include "base/temporary_folder.h"
#include "base/utf8.h"

namespace netra::sheet {

namespace {

constexpr std::time_t fixed_creation = 1'767'225'600;  // 2026-01-01T00:00:00Z: no clock in the bytes

// Whether the text would be read as the escape of a character: _x000D_.
bool looks_escaped(std::string_view text) {
    constexpr std::size_t length = 7;
    if (text.size() < length || !text.starts_with("_x") || text[length - 1] != '_') return false;
    for (const char c : text.substr(2, 4)) {
        if (std::isxdigit(static_cast<unsigned char>(c)) == 0) return false;
    }
    return true;
}

std::string escape(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (looks_escaped(text.substr(at))) {
            result += "_x005F_";
        } else {
            result += text[at];
        }
    }
    return result;
}

std::string decimal_format(int digits) {
    return digits == 0 ? "0" : "0." + std::string(static_cast<std::size_t>(digits), '0');
}

lxw_row_t zero_row(int row) {
    return static_cast<lxw_row_t>(row - 1);
}
lxw_col_t zero_column(int column) {
    return static_cast<lxw_col_t>(column - 1);
}

}  // namespace

struct XlsxWriter::Inner {
    base::TemporaryFolder folder;
    std::string path = (folder.path() / "sheet.xlsx").string();
    lxw_workbook* workbook = nullptr;
    lxw_worksheet* sheet = nullptr;
    std::string sheet_name;
    std::map<Look, lxw_format*> formats;

    ~Inner() { lxw_workbook_free(workbook); }
    lxw_format* format(const Look& look);
    void demand(lxw_error error, const Address& at) const;
};

// The workbook keeps the format.
lxw_format* XlsxWriter::Inner::format(const Look& look) {
    lxw_format*& format = formats[look];
    if (format != nullptr) return format;
    format = workbook_add_format(workbook);
    format_set_font_name(format, "Calibri");
    format_set_font_size(format, look.size);
    format_set_font_color(format, look.ink);
    format_set_text_wrap(format);
    format_set_align(format, look.centred ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP);
    if (look.centred) format_set_align(format, LXW_ALIGN_CENTER);
    if (look.bold) format_set_bold(format);
    if (look.as_text) format_set_num_format(format, "@");
    if (look.decimals) format_set_num_format(format, decimal_format(*look.decimals).c_str());
    if (look.ground != Look::none) format_set_bg_color(format, look.ground);
    if (look.edge != Look::none) {
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, look.edge);
    }
    return format;
}

void XlsxWriter::Inner::demand(lxw_error error, const Address& at) const {
    if (error == LXW_NO_ERROR) return;
    const bool too_long = error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED;
    throw Error(too_long ? ErrorCode::file_too_large : ErrorCode::internal,
                too_long ? "a cell holds at most 32,767 characters" : lxw_strerror(error),
                full_address(sheet_name, at));
}

XlsxWriter::XlsxWriter(const std::string& title) : inner_(std::make_unique<Inner>()) {
    std::string folder = inner_->folder.path().string();
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    inner_->workbook = workbook_new_opt(inner_->path.c_str(), &options);
    if (inner_->workbook == nullptr) throw Error(ErrorCode::file_failed, "cannot begin a spreadsheet");
    std::string heading = title;
    std::string author = "Netra";
    lxw_doc_properties properties{};
    properties.title = heading.data();
    properties.author = author.data();
    properties.created = fixed_creation;
    workbook_set_properties(inner_->workbook, &properties);
}

XlsxWriter::~XlsxWriter() = default;

void XlsxWriter::begin_sheet(const std::string& name, std::uint32_t tab_colour) {
    inner_->sheet_name = name;
    inner_->sheet = workbook_add_worksheet(inner_->workbook, name.c_str());
    if (inner_->sheet == nullptr) throw Error(ErrorCode::internal, "not a name for a sheet", name);
    worksheet_set_tab_color(inner_->sheet, tab_colour);
    // Else Excel marks each digit that was typed as text.
    worksheet_ignore_errors(inner_->sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
}

void XlsxWriter::set_columns(int first, int last, double width, const Look& look) {
    inner_->demand(worksheet_set_column(inner_->sheet, zero_column(first), zero_column(last), width,
                                        inner_->format(look)),
                   {0, last});
}

void XlsxWriter::set_height(int row, double points) {
    inner_->demand(worksheet_set_row(inner_->sheet, zero_row(row), points, nullptr), {row, 1});
}

void XlsxWriter::freeze(int rows, int columns) {
    worksheet_freeze_panes(inner_->sheet, static_cast<lxw_row_t>(rows), static_cast<lxw_col_t>(columns));
}

void XlsxWriter::offer(const Choices& choices) {
    std::vector<const char*> list;
    for (const std::string& value : choices.values) list.push_back(value.c_str());
    list.push_back(nullptr);
    std::string title = choices.title;
    std::string message = choices.message;
    lxw_data_validation validation{};
    validation.validate = LXW_VALIDATION_TYPE_LIST;
    validation.value_list = const_cast<char**>(list.data());  // it is only read
    validation.input_title = title.data();
    validation.input_message = message.data();
    validation.error_title = title.data();
    validation.error_message = message.data();
    validation.error_type = static_cast<std::uint8_t>(choices.strict ? LXW_VALIDATION_ERROR_TYPE_STOP
                                                                     : LXW_VALIDATION_ERROR_TYPE_WARNING);
    inner_->demand(worksheet_data_validation_range(inner_->sheet, zero_row(choices.first_row),
                                                   zero_column(choices.column), zero_row(choices.last_row),
                                                   zero_column(choices.column), &validation),
                   {choices.first_row, choices.column});
}

void XlsxWriter::fit_page(bool landscape) {
    constexpr std::uint8_t a4 = 9;
    worksheet_set_paper(inner_->sheet, a4);
    if (landscape) worksheet_set_landscape(inner_->sheet);
    worksheet_set_margins(inner_->sheet, 0.5, 0.5, 0.5, 0.5);
    worksheet_fit_to_pages(inner_->sheet, 1, 0);
}

void XlsxWriter::put(const Address& at, std::string_view text, const Look& look) {
    inner_->demand(worksheet_write_string(inner_->sheet, zero_row(at.row), zero_column(at.column),
                                          escape(text).c_str(), inner_->format(look)),
                   at);
}

void XlsxWriter::put(const Address& at, double number, const Look& look) {
    inner_->demand(worksheet_write_number(inner_->sheet, zero_row(at.row), zero_column(at.column), number,
                                          inner_->format(look)),
                   at);
}

void XlsxWriter::put_across(const Address& at, int last, std::string_view text, const Look& look) {
    inner_->demand(
        worksheet_merge_range(inner_->sheet, zero_row(at.row), zero_column(at.column), zero_row(at.row),
                              zero_column(last), escape(text).c_str(), inner_->format(look)),
        at);
}

base::Bytes XlsxWriter::finish() {
    lxw_workbook* workbook = inner_->workbook;
    inner_->workbook = nullptr;  // closing frees it
    const lxw_error error = workbook_close(workbook);
    if (error != LXW_NO_ERROR) {
        const bool full = errno == ENOSPC || errno == EDQUOT;
        throw Error(full ? ErrorCode::disk_full : ErrorCode::file_failed, lxw_strerror(error), inner_->path);
    }
    return base::read_file(inner_->path);
}

}  // namespace netra::sheet
