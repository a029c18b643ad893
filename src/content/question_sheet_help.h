// The page Petunjuk of a question sheet.
#pragma once

namespace netra::sheet {
class XlsxWriter;
}

namespace netra::content {

void write_help_sheet(sheet::XlsxWriter& writer);

}  // namespace netra::content
