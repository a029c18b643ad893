// .xlsx files put together by hand, whole and broken.
#pragma once
#include <map>
#include <string>

#include "base/bytes.h"

namespace netra::sheet {

using Parts = std::map<std::string, std::string>;  // path → content

// A workbook of one sheet, "Lembar", with these rows (XML within <sheetData>), shared strings (XML within
// <sst>) and styles (XML within <styleSheet>).
Parts whole(const std::string& rows, const std::string& strings = "", const std::string& styles = "");

base::Bytes zip(const Parts& parts);

}  // namespace netra::sheet
